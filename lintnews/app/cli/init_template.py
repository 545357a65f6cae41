"""What `lintnews init` writes: every key of lintnews.yaml, commented out, each with what it is for.

Prose begins with ##, settings with #: who takes one # from every line of the file has a file that loads.
"""

TEMPLATE = """\
## How lintnews reads the copy in this folder. Take the # from a line to put it to use.
## An editor completes and checks this file by its schema: `lintnews schema config > lintnews.schema.json`, and a first
## line that says: # yaml-language-server: $schema=lintnews.schema.json
version: 1

## The house style: one that comes with lintnews (see `lintnews styles`), or the path of a guide of your own.
style: {style}

## What a guide has from memory, and nobody has read in a source, is silent with `off`.
# unconfirmed: off

## Which English: en-GB, en-US, en-CA, en-AU, en-IN… An article's own word beats this.
# language: en-GB

## What messages call the house.
# house: the Courier

## Rules to quieten or to sharpen: off, suggestion, warning or error. `lintnews rules` lists them.
# rules:
#   furniture/related-headline: off
#   names/*: suggestion
#   style/small-number: {level: warning, words_to: 9}

## Words that the house does not use, and what it writes. `~` takes in the endings; `keep` names what stays as it is.
# terms:
#   e-mail~: email~
#   waterside:
#     write: waterfront
#     keep: [Waterside Theatre]
#     confidence: medium

## Words the house knows, as they are written, and words it refuses. `lintnews accept WORD` adds to the first.
## house-words.txt beside this file is read too, one word or phrase a line; `files` names other such lists.
# vocabulary:
#   accept: [Siân Kowalczyk, fursuit~]
#   reject: [tots (say children), impactful]
#   files: []

## Rules of the house as data: bans, preferences, one form throughout, not more often than, this wants that.
# patterns:
#   no-amid:
#     kind: existence
#     words: [amid growing concern, amid mounting pressure]
#     severity: error
#   ferry-dock:
#     kind: consistency
#     forms: [[ferry dock, ferry landing]]
#   hotline:
#     kind: conditional
#     if: [died by suicide]
#     then: [the hotline]

## What is known of articles that do not say it themselves; the last that fits wins.
# articles:
#   "stories/2025-11-*.txt": 2025-11-24
#   "letters-page.txt": {published: 2025-11-24, language: en-GB, section: Letters}

## What is said otherwise in some folders: another style, a desk, other rules or words. The last that fits wins.
# paths:
#   "letters/**": {desk: letters}
#   "sport/**": {rules: {style/small-number: off}}
#   "opinion/**":
#     desk: opinion
#     rules: {dates/*: suggestion}
#   "*.headlines.txt": {rules: {punctuation/missing-full-point: off, style/headline-case: warning}}

## Desks are kinds of copy: letters, liveblog, results, listings, recipe, opinion, obituary, corrections, archive.
## A file's own section chooses its desk where no path does. Desks of your own extend these; `only` quiets all else.
# desks:
#   wine:
#     extends: opinion
#     sections: [wine, cellar notes]
#     rules: {style/measure: off}
#   crossword:
#     only: [spelling/typo, repetition/*]

## When a folder is checked: only these files, and not those. What .gitignore names is left out by itself.
# files: ["**/*.txt", "**/*.md"]
# exclude: ["drafts/", "*.old.txt"]

## Articles that are held against each other: names, figures, dates, quotations that differ.
# edition: ["stories/**"]

## Sheets of offices and people of your own, by path: a mayor, a bishop, the board of the club.
# facts: []

## Which fields of your system's JSON hold the parts of a story, where it calls them otherwise than most do.
# fields:
#   headline: hed
#   body: content.text
#   format: html

## Copy that carries no date is taken to run today; `skip` leaves date checks out for it.
# undated: today

## The file that holds findings which are known already and are not told again.
# baseline: lintnews-baseline.json

## Python packages with rules of your own; nothing is loaded that is not named here.
# plugins: []
"""
