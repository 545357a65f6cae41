"""The JSON Schema of lintnews.yaml: it takes what the loader takes, and refuses what the loader refuses."""

import os
import re

import jsonschema
import pytest

from lintnews.app.cli.init_template import TEMPLATE
from lintnews.app.cli.schema import _schema_of
from lintnews.app.linter import Linter
from lintnews.app.shipped import known_options
from lintnews.core.errors import StyleError
from lintnews.house.guides import guides_folder
from lintnews.written.nodes import Listing, Word
from lintnews.written.yaml_source import yaml_of_file, yaml_of_text
from tests.conftest import ROOT

GUIDES = sorted(os.path.join(guides_folder(), name) for name in os.listdir(guides_folder()) if name.endswith(".yaml"))


def as_editors_see(node):
    """YAML 1.2 as an editor reads it: plain words may be numbers, true, false or nothing."""
    if isinstance(node, Listing):
        return [as_editors_see(item) for item in node.items]
    if not isinstance(node, Word):
        return {key.text: as_editors_see(value) for key, value in node.entries}
    if node.quoted:
        return node.text
    if node.text in ("", "~", "null"):
        return None
    if node.text in ("true", "false"):
        return node.text == "true"
    if re.fullmatch(r"[-+]?\d+", node.text):
        return int(node.text)
    return float(node.text) if re.fullmatch(r"[-+]?\d*\.\d+", node.text) else node.text


@pytest.fixture(scope="module")
def schemas():
    made = {what: _schema_of(what) for what in ("config", "guide")}
    for schema in made.values():
        jsonschema.Draft7Validator.check_schema(schema)
    checker = jsonschema.Draft7Validator.FORMAT_CHECKER
    return {what: jsonschema.Draft7Validator(schema, format_checker=checker) for what, schema in made.items()}


def faults(validator, node):
    return [f"{one.json_path}: {one.message[:200]}" for one in validator.iter_errors(as_editors_see(node))]


def test_our_own_configuration(schemas):
    assert faults(schemas["config"], yaml_of_file(str(ROOT / "lintnews.yaml"))) == []


@pytest.mark.parametrize("text", [TEMPLATE, re.sub(r"(?m)^# ?", "", TEMPLATE)], ids=["as it is", "uncommented"])
def test_what_init_writes(schemas, text):
    assert faults(schemas["config"], yaml_of_text(text.replace("{style}", "ap"), "")) == []


@pytest.mark.parametrize("path", GUIDES, ids=os.path.basename)
def test_every_guide(schemas, path):
    assert faults(schemas["guide"], yaml_of_file(path)) == []


RIGHT = """\
version: "1"
rules: {all: suggestion, dates/*: error, dates: off, house/ours: off}
patterns: {ours: {kind: existence, words: [very unique]}}
---
rules: {titles/title-capital: {level: error, house: 12, after_former: no, unconfirmed: yes}}
---
terms: {a: b, c: [d, e], f: {write: g, keep: h}, 12: twelve}
vocabulary: {accept: one, reject: [two, 3]}
---
articles: {"*.txt": 2026-02-18, "*.md": {style: ours.yaml, desk: ours}}
desks: {ours: {only: all}, theirs: {only: [dates, style/*, spelling/typo]}}
---
rules:
terms:
paths:
vocabulary: {}
---
patterns:
  - {title: A ban, kind: existence, regex: 'a{1,4}b', because: words do not do}
---
patterns: {a: off, house/b: {kind: occurrence, words: iconic, at_most: 1}}
"""


@pytest.mark.parametrize("text", RIGHT.split("---\n"))
def test_what_the_loader_takes(schemas, tmp_path, text):
    (tmp_path / "lintnews.yaml").write_text(text, "utf-8")
    (tmp_path / "ours.yaml").write_text("title: Ours\n", "utf-8")
    Linter.from_config(str(tmp_path / "lintnews.yaml"))
    assert faults(schemas["config"], yaml_of_text(text, "")) == []


WRONG = {
    "an unknown key": "stlye: ap",
    "a version there is not": "version: 2",
    "a style there is not": "style: guardien",
    "a list for a word": "style: [ap]",
    "nothing for a word": "style:",
    "a list for the whole": "- a",
    "a code that is none": "language: British",
    "a word for a table": "rules: 7",
    "a rule there is not": "rules: {spelling/tyop: off}",
    "a folder there is not": "rules: {speling/*: off}",
    "a level there is not": "rules: {spelling/typo: loud}",
    "nothing for a level": "rules: {spelling/typo: , dates/*: }",
    "nothing for options": "rules: {style/small-number: }",
    "nothing for an article": 'articles: {"*": }',
    "a list for a level": "rules: {spelling/typo: [off]}",
    "an option there is not": "rules: {style/small-number: {word_to: 9}}",
    "an option where there are none": "rules: {spelling/typo: {strict: true}}",
    "a word for a number": "rules: {style/small-number: {words_to: few}}",
    "a word for a flag": "rules: {style/serial-comma: {comma: perhaps}}",
    "a word for unconfirmed": "unconfirmed: maybe",
    "a word for quotations": "rules: {spelling/typo: {in_quotations: never}}",
    "terms in a list": "terms: [a, b]",
    "an unknown key of a term": "terms: {a: {wirte: b}}",
    "a term that writes nothing": "terms: {a: {keep: b}}",
    "a confidence there is not": "terms: {a: {write: b, confidence: sure}}",
    "an example that is neither": "terms: {a: {write: b, examples: [{mark: a}]}}",
    "an unknown key of the vocabulary": "vocabulary: {acept: [a]}",
    "a table for a list": "vocabulary: {accept: {a: b}}",
    "a list in a list": "vocabulary: {accept: [[a]]}",
    "a pattern of no kind": "patterns: {a: {words: [b]}}",
    "a kind there is not": "patterns: {a: {kind: existance, words: [b]}}",
    "a bad name": "patterns: {Bad Name: {kind: existence, words: [a]}}",
    "a name that is taken": "patterns: {terms: {kind: existence, words: [a]}}",
    "an unknown key of a pattern": "patterns: {a: {kind: existence, wrods: [a]}}",
    "a key of another kind": "patterns: {a: {kind: existence, words: [a], forms: [[b, c]]}}",
    "a pattern without words": "patterns: {a: {kind: existence}}",
    "an expression without a reason": "patterns: {a: {kind: existence, regex: 'ab'}}",
    "a severity there is not": "patterns: {a: {kind: existence, words: [a], severity: loud}}",
    "a part of an article there is not": "patterns: {a: {kind: existence, words: [a], only_in: [headlines]}}",
    "a word for a count": "patterns: {a: {kind: occurrence, words: [a], at_most: few}}",
    "a set of one": "patterns: {a: {kind: consistency, forms: [[a]]}}",
    "a condition without an end": "patterns: {a: {kind: conditional, if: [a]}}",
    "an unknown key of an article": 'articles: {"*": {publised: 2026-02-18}}',
    "a day there is not": 'articles: {"*": {published: 2026-02-30}}',
    "a day in words": 'articles: {"*": yesterday}',
    "an unknown key of a path": 'paths: {"*": {exclude: [a]}}',
    "a word for a path": 'paths: {"*": off}',
    "a path with a fault within": 'paths: {"*": {rules: {x/y: off}}}',
    "an unknown key of a desk": "desks: {a: {onyl: [dates]}}",
    "a rule that no desk can keep": "desks: {a: {only: [speling/typo]}}",
    "a field there is not": "fields: {headlines: hed}",
    "a format there is not": "fields: {format: word}",
    "undated tomorrow": "undated: tomorrow",
    "a table of files": "exclude: {a: b}",
    "plugins in lists": "plugins: [[a]]",
    "a baseline in a list": "baseline: [a]",
    "facts in a table": "facts: {a: b}",
    "an edition in a table": "edition: {a: b}",
}


@pytest.mark.parametrize("text", WRONG.values(), ids=WRONG)
def test_what_the_loader_refuses(schemas, tmp_path, text):
    (tmp_path / "lintnews.yaml").write_text(text, "utf-8")
    with pytest.raises(StyleError):
        Linter.from_config(str(tmp_path / "lintnews.yaml"))
    assert faults(schemas["config"], yaml_of_text(text, "")) != []


GUIDE_FAULTS = {
    "an unknown key": "titel: x",
    "a guide there is not": "extends: guardien",
    "a source without a title": "based_on: [{read: 2026-11-22}]",
    "a day there is not": "based_on: [{title: A, read: 2026-13-01}]",
    "a key of lintnews.yaml": "paths: {}",
    "a point that says nothing": "points: {punct.dash: {note: none}}",
    "a key that a point has not": "points: {punct.dash: {say: spaced}}",
}


@pytest.mark.parametrize("text", GUIDE_FAULTS.values(), ids=GUIDE_FAULTS)
def test_what_a_guide_may_not_say(schemas, tmp_path, text):
    (tmp_path / "own.yaml").write_text(text, "utf-8")
    with pytest.raises(StyleError):
        Linter(str(tmp_path / "own.yaml"))
    assert faults(schemas["guide"], yaml_of_text(text, "")) != []


def test_every_rule_is_told_with_its_level_and_options(schemas):
    shapes = schemas["config"].schema["definitions"]["rules"]["properties"]
    assert set(shapes) == {"all", *known_options([])}
    assert shapes["spelling/typo"]["description"].endswith("By itself: error.")
    told = shapes["style/small-number"]["anyOf"][1]["properties"]
    assert set(told) == {"level", "unconfirmed", "in_quotations", "house", "words_to", "sets"}
    assert told["words_to"]["default"] == 9


def test_the_command(lintnews):
    assert '"$schema": "http://json-schema.org/draft-07/schema#"' in lintnews("schema", "config").out
    assert lintnews("schema").out == lintnews("schema", "output").out
    assert "A guide of lintnews" in lintnews("schema", "guide").out
    assert lintnews("schema", "rules").code == 2


def test_what_the_newsroom_example_says_of_lintnews_yaml(schemas, tmp_path):
    with open(os.path.join(guides_folder(), "newsroom-example.yaml"), encoding="utf-8") as file:
        guide = file.read()
    said = "\n".join(re.findall(r"(?m)^#     (.*)$", guide[: guide.index("\ntitle:")]))
    (tmp_path / "courier.yaml").write_text(guide, "utf-8")
    (tmp_path / "lintnews.yaml").write_text(said, "utf-8")
    assert Linter.from_config(str(tmp_path / "lintnews.yaml")).style == "courier"
    assert faults(schemas["config"], yaml_of_text(said, "")) == []
