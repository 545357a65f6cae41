"""A guide with every fault we could think of: all are told at once, each at its place with the key that is meant."""

import pytest

from lintnews.app.linter import Linter
from lintnews.core.errors import StyleError

# A guide, and below each line what is told of it: “#column: message”. → is a tab.
GUIDE = r"""
titel: The Courier
    #1: titel: no such key; nearest: title
title: [The, Courier]
    #8: title: words belong here, not a list
extends: courier-base.yaml
langauge: en-GB
    #1: langauge: no such key; nearest: language
language: British English
    #11: language: a code such as en-GB belongs here, not “British English”
house:
    #7: house: nothing stands here
unconfirmed: perhaps
    #14: unconfirmed: one of on, off belongs here, not “perhaps”
title: Twice
    #1: title: this key stands twice, first on line 2
based_on:
  - {titel: A book, read: 2026-02-30}
    #6: titel: no such key; nearest: title
    #27: read: a day such as 2026-02-18 belongs here, not “2026-02-30”
  - {title: A talk, read: yesterday}
    #27: read: a day such as 2026-02-18 belongs here, not “yesterday”
  -
    #4: based_on: nothing stands here
not_affiliated_with: {who: nobody}
    #22: not_affiliated_with: words belong here, not keys with values
points:
  punct.dash: {note: spaced}
    #15: points: punct.dash: “says” tells what the house does
  punct.quotes: {says: double, confidence: sure}
    #44: confidence: one of high, medium, low belongs here, not “sure”
rules:
  spelling/tyop: off
    #3: spelling/tyop: no such rule; nearest: spelling/typo
  speling/*: off
    #3: speling/*: no such rule; nearest: spelling/*
  spelling/typo: loud
    #18: spelling/typo: one of off, suggestion, warning, error, default belongs here, not “loud”
  spelling/variant: [off]
    #21: spelling/variant: keys with values belong here, not a list
  style/small-number: {words_too: 9}
    #24: words_too: style/small-number has no such option; nearest: words_to
  style/large-number: {figures_from: ten}
    #38: style/large-number: figures_from: a whole number belongs here, not “ten”
  style/serial-comma: {comma: perhaps, unconfirmed: maybe}
    #31: style/serial-comma: comma: true or false belongs here, not “perhaps”
    #53: style/serial-comma: unconfirmed: true or false belongs here, not “maybe”
  style/percent: {level: grave}
    #26: style/percent: level: one of off, suggestion, warning, error, default belongs here, not “grave”
  house/no-such: off
    #3: house/no-such: no such rule; nearest: house/no-words
  spelling/typo: off
    #3: spelling/typo: this key stands twice, first on line 20
terms:
  "": nothing
    #3: terms: “”: nothing stands here
  adviser~:
    #12: terms: adviser~: nothing stands here
  advisor: {wirte: adviser}
    #13: wirte: no such key; nearest: write
  agendum: {keep: [agendum of]}
    #12: terms: agendum: “write” says what the house writes
  <number>: figures
    #3: terms: “<number>”: one word of a phrase is written out, so that the scan can find it
  albeit: {write: although, confidence: sure, unconfirmed: maybe}
    #41: terms: albeit: confidence: one of high, medium, low belongs here, not “sure”
    #60: terms: albeit: unconfirmed: true or false belongs here, not “maybe”
  amid: {write: among, examples: [{bad: In the midst., mark: amid}]}
    #35: mark: the words of the bad example that the rule finds
  amongst: {write: among, examples: {bad: x}}
    #37: examples: a list belongs here
  towards: {write: toward, examples: [{mark: towards}]}
    #39: an example is bad (with its mark) or good
  grey: gray
    #3: terms: grey: “gray” is itself written otherwise: grey
  gray: grey
    #3: terms: gray: “grey” is itself written otherwise: gray
vocabulary:
  acept: [a]
    #3: acept: no such key; nearest: accept
  accept: [Siân, "a~b", {no: word}, ""]
    #18: vocabulary: accept: “a~b”: ~ stands at the end of one word: adviser~
    #25: vocabulary: accept: each item is a word here, not keys with values
    #37: vocabulary: accept: nothing stands here
  reject: [Siân, "--"]
    #12: vocabulary: “Siân” is both accepted and rejected
    #18: vocabulary: reject: “--”: no word stands here
  files: [[a]]
    #11: vocabulary: files: each item is a word here, not a list
patterns:
  Bad Name: {kind: existence, words: [a]}
    #3: patterns: “Bad Name” is no name: small letters, figures and hyphens make one
  terms: {kind: existence, words: [a]}
    #3: patterns: “terms” is no name: small letters, figures and hyphens make one
  no-kind: {words: [a]}
    #12: kind: this rule says none; known: existence, substitution, consistency, occurrence, conditional
  other-kind: {kind: existance, words: [a]}
    #22: kind: one of existence, substitution, consistency, occurrence, conditional belongs here, not “existance”
  no-words: {kind: existence}
    #13: words: this rule does not say it
  near: {kind: existence, wrods: [a]}
    #27: wrods: no such key; nearest: words
  other-key: {kind: existence, words: [a], forms: [[b, c]]}
    #44: forms: no such key; nearest: words
  open: {kind: existence, regex: '(', because: none}
    #34: regex: this is no regular expression (missing ), unterminated subpattern at position 0)
  endless: {kind: existence, regex: '(a+)+b', because: none}
    #37: regex: * and + have no upper bound; {0,40} and {1,40} have one
  repeated: {kind: existence, regex: '(a)\1', because: none}
    #38: regex: references to a group, and tests of one, are not taken
  flags: {kind: existence, regex: '(?i)abc', because: none}
    #35: regex: flags for the whole expression are not taken; (?i:…) holds for a part
  many: {kind: existence, regex: '(a{1,30}){1,30}b', because: none}
    #34: regex: this can try some 1,000,000,000 ways at one place; 5,000 is the most
  empty: {kind: existence, regex: 'a{0,3}', because: none}
    #35: regex: this fits where nothing stands
  no-reason: {kind: existence, regex: 'ab{1,2}'}
    #39: because: a regular expression says why words do not do
  itself: {kind: substitution, swap: {tot: tot}}
    #39: “tot” is swapped for itself
  one-form: {kind: consistency, forms: [[adviser]]}
    #41: forms: a set has two forms or more
  no-forms: {kind: consistency, forms: adviser}
    #40: forms: a list of sets belongs here, such as [[adviser, advisor]]
  how-often: {kind: occurrence, words: [iconic], at_most: twice}
    #59: at_most: a whole number belongs here, not “twice”
  no-end: {kind: conditional, if: [a]}
    #11: then: this rule does not say it
  message: {kind: existence, words: [a], message: "“{fuond}”"}
    #51: message: {fuond} is filled by nothing; known: {found}
  choices: {kind: existence, words: [a], severity: grave, in_quotations: never, only_in: [headlines], on: perhaps}
    #52: severity: one of error, warning, suggestion belongs here, not “grave”
    #74: in_quotations: one of check, note, skip belongs here, not “never”
    #91: only_in: one of headline, standfirst, byline, dateline, paragraph, subhead, list-item, caption, quote, furniture belongs here, not “headlines”
    #107: on: true or false belongs here, not “perhaps”
  words: off course
    #10: a rule is keys with values: kind, title, message…
  a-list: [a]
    #11: a rule is keys with values: kind, title, message…
  !tagged x: off
    #3: tags (words that begin with !) are not read here
  alias: *nowhere
    #10: *nowhere repeats &nowhere, which stands nowhere before it
    #10: a rule is keys with values: kind, title, message…
→tabbed: {kind: existence, wrods: [a]}
    #1: a tab stands in the indentation; YAML takes spaces only
    #28: wrods: no such key; nearest: words
"""
# The same of lintnews.yaml.
CONFIGURATION = r"""
version: 2
    #10: version: this lintnews reads version 1
stlye: ap
    #1: stlye: no such key; nearest: style
style: guardien
    #8: guardien: no such style; nearest: guardian
language: en-UK
    #11: language: “en-UK” is no code; nearest: en-GB
edition: {a: b}
    #10: edition: a list of words belongs here, not keys with values
plugins: [no_such_module]
    #11: plugins: no_such_module cannot be loaded (ModuleNotFoundError: No module named 'no_such_module')
baseline: [a]
    #11: baseline: words belong here, not a list
undated: tomorrow
    #10: undated: one of today, skip belongs here, not “tomorrow”
files: [[a]]
    #9: files: each item is a word here, not a list
exclude: {a: b}
    #10: exclude: a list of words belongs here, not keys with values
facts: [sheet.yaml, gone.yaml]
    #21: facts: gone.yaml: this file cannot be read: No such file or directory
fields:
  headlines: hed
    #3: headlines: no such key; nearest: headline
  format: word
    #11: fields: format: one of plain, html, markdown belongs here, not “word”
articles:
  "a/*": yesterday
    #10: articles: a/*: a day such as 2026-02-18 belongs here, not “yesterday”
  "b/*": {publised: 2026-02-18}
    #11: publised: no such key; nearest: published
  "c/*": {published: 2026-02-30, language: 7, style: wier, desk: leters}
    #22: published: a day such as 2026-02-18 belongs here, not “2026-02-30”
    #44: language: a code such as en-GB belongs here, not “7”
    #54: wier: no such style; known: ap, bbc, chicago, default, economist, guardian, newsroom-example, reuters
    #66: desk: leters: no such desk; nearest: letters
  "d/*": [2026-02-18]
    #10: articles: d/*: keys with values belong here, not a list
desks:
  none: {title: None}
    #3: desks: “none” is what paths say that have no desk
  wine: {extends: opinon, onyl: [dates]}
    #19: extends: opinon: no such desk; nearest: opinion
    #27: onyl: no such key; nearest: only
  one: {extends: two, only: [speling/typo, dates/*, titel/*]}
    #30: only: speling/typo: no such rule; nearest: spelling/typo
    #53: only: titel/*: no such rule; nearest: titles/*
  two: {extends: one, rules: {spelling/tyop: off}}
    #18: extends: this goes in a circle: one → two → one
    #31: spelling/tyop: no such rule; nearest: spelling/typo
  three: off
    #10: desks: three: keys with values belong here, not “off”
paths:
  "a/*": off
    #10: paths: a/*: keys with values belong here, not “off”
  "b/*": {exclude: [a], desk: leters}
    #11: exclude: no such key; known: style, desk, language, house, unconfirmed, rules, terms, vocabulary, patterns
    #31: desk: leters: no such desk; nearest: letters
  "c/*": {style: ours.yaml}
    #18: style: ours.yaml is not there
  "d/*":
    rules: {x/y: off, spelling/typo: loud}
    #13: x/y: no such rule; nothing known is near it
    #38: spelling/typo: one of off, suggestion, warning, error, default belongs here, not “loud”
    terms: {amid: {wirte: among}}
    #20: wirte: no such key; nearest: write
    vocabulary: {acept: [a]}
    #18: acept: no such key; nearest: accept
    patterns: {amid: {kind: existence, words: [a], severity: grave}}
    #62: severity: one of error, warning, suggestion belongs here, not “grave”
  "d/*": {}
    #3: d/*: this key stands twice, first on line 30
rules: {all: loud, spelling/typo: }
    #14: all: one of off, suggestion, warning, error, default belongs here, not “loud”
    #34: spelling/typo: one of off, suggestion, warning, error, default belongs here, not nothing
terms: [a, b]
    #8: terms: keys with values belong here, not a list
vocabulary: a
    #13: vocabulary: keys with values belong here, not “a”
patterns:
  - {kind: existence, words: [a]}
    #5: patterns: “a pattern in a list has a title” is no name: small letters, figures and hyphens make one
  - {title: Two of a name, kind: existence, words: [a]}
  - {title: Two of a name, kind: existence, words: [b]}
    #5: patterns: two have the name house/two-of-a-name
&a b: &a c
    #1: b: no such key; known: version, style, language, house, unconfirmed, rules, terms, vocabulary, patterns, articles, fields, desks, paths, files, exclude, plugins, baseline, undated, edition, facts
"""
BELOW = {"courier-base.yaml": "extends: other.yaml\ntitel: x\n", "other.yaml": "extends: courier.yaml\n"}


def parted(marked, path):
    """The text of a file, and its faults as they are told."""
    lines, told = [], []
    for line in marked.strip("\n").split("\n"):
        if line.lstrip().startswith("#"):
            column, message = line.lstrip()[1:].split(": ", 1)
            told.append(f"{path}:{len(lines)}:{column}: {message}")
        else:
            lines.append(line.replace("→", "\t"))
    return "\n".join(lines) + "\n", told


def refused(open_it):
    with pytest.raises(StyleError) as caught:
        open_it()
    return [str(fault) for fault in caught.value.faults]


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name, text in BELOW.items():
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


def test_every_fault_of_a_guide_at_once(folder):
    text, told = parted(GUIDE, "courier.yaml")
    (folder / "courier.yaml").write_text(text, "utf-8")
    assert len(told) > 70
    circle = "extends: this goes in a circle: courier.yaml → courier-base.yaml → other.yaml → courier.yaml"
    below = ["courier-base.yaml:2:1: titel: no such key; nearest: title", f"other.yaml:1:10: {circle}"]
    assert refused(lambda: Linter("./courier.yaml")) == sorted([*below, *told], key=place)


def place(fault):
    path, line, column, _ = fault.split(":", 3)
    return path, int(line), int(column)


def test_every_fault_of_a_configuration_at_once(folder):
    text, told = parted(CONFIGURATION, "lintnews.yaml")
    (folder / "lintnews.yaml").write_text(text, "utf-8")
    (folder / "sheet.yaml").write_text("officers: []\n", "utf-8")
    assert len(told) > 35
    sheet = "sheet.yaml:1:1: officers: no such key; nearest: offices"
    assert refused(lambda: Linter.from_config("lintnews.yaml")) == [*told, sheet]
