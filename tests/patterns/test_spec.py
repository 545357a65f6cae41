"""The plain spec that a rule is compiled to."""

import json
import marshal
import subprocess
import sys

from hypothesis import given, settings
from hypothesis import strategies as some

from lintnews.patterns import rule_from_spec
from lintnews.patterns.phrase import PhraseError, compiled

from .speaking import findings, spec

RULES = [
    "{kind: existence, words: [frankly, a/an <number> (odd) thing]}",
    "{kind: substitution, swap: {was sat: was sitting, <figure> per cent: <figure>%}, unless_before: [by]}",
    "{kind: consistency, forms: [[adviser~, advisor~], [per cent, percent]]}",
    "{kind: occurrence, words: [iconic], at_most: 1}",
    "{kind: conditional, if: IMF, then: International Monetary Fund}",
]
TEXT = "Frankly, he was sat with an advisor and an adviser. Up 5 per cent, an iconic, iconic IMF: a two odd thing."


def test_a_spec_is_the_same_after_json_and_marshal():
    for yaml in RULES:
        made = spec(yaml)
        assert json.loads(json.dumps(made)) == made
        assert marshal.loads(marshal.dumps(made)) == made


def test_a_rule_from_a_kept_spec_says_the_same():
    for yaml in RULES:
        made = spec(yaml)
        said = findings(rule_from_spec("house/x", made), TEXT)
        assert said
        assert findings(rule_from_spec("house/x", json.loads(json.dumps(made))), TEXT) == said


def test_making_a_rule_imports_no_yaml_and_compiles_nothing():
    made = spec(RULES[1])
    code = (
        "import sys, json, re, lintnews.patterns.phrase_rule; from lintnews.patterns import rule_from_spec\n"
        "before = len(re._cache)\n"
        f"rule = rule_from_spec('house/x', json.loads({json.dumps(json.dumps(made))}))\n"
        "assert rule._phrases is None and len(re._cache) == before\n"
        "assert not [name for name in sys.modules if 'ruamel' in name or name in ('dataclasses', 'pathlib')]"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@given(some.text("ab'’-./()<>~ nmerUS%", max_size=14))
@settings(deadline=None)
def test_any_phrase_is_read_or_refused_and_finds_itself(words):
    try:
        phrases = compiled(words)
    except PhraseError:
        return
    for phrase in phrases:
        assert phrase.key
