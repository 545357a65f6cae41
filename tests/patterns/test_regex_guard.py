"""Expressions that can make a text slow are refused; those that are taken stay quick on the worst text."""

import re
import time

import pytest

from lintnews.patterns.regex_guard import objection

from .speaking import faults, findings, rule


@pytest.mark.parametrize(
    "pattern",
    [
        "(a+)+b",
        "(a|a)*b",
        "(a|aa)+$",
        r"(\w+\s?)*x",
        r"\w+\w+\w+\w+x",
        ".*.*.*x",
        r"\d+%",
        "(?:a{1,20}){1,20}b",
        "(?:a?){50}a{50}",
        r"(?:\w{1,30}\s){1,30}x",
        "(?:x|xy){1,40}z",
        "a{0,9999}b",
        r"(a)\1",
        "(?P<x>a)(?(x)b|c)",
        "(?i)abc",
        "(?m)^a",
        "a{0,5}",
        "[",
        "(?P<n>a",
        "a" * 3000,
        "(" * 500 + "a" + ")" * 500,
    ],
)
def test_refused(pattern):
    assert objection(pattern)


@pytest.mark.parametrize(
    "pattern",
    [
        r"\b\d{1,2}:\d{2} ?[ap]m\b",
        "(?i:colou?r)",
        "(?:ab|cd){1,3}e",
        r"\w{1,40}\s\w{1,40}ly\b",
        "(?<!x)y(?=z)",
        "[a-z]{1,30}[a-z]{1,30}!",
        "(?>a{1,30})b",
        r"(?:\d{1,3},){0,4}\d{3}",
    ],
)
def test_taken_and_quick_on_hostile_text(pattern):
    assert objection(pattern) == ""
    compiled = re.compile(pattern)
    for unit in ("a", "x ", "1,1", "ab", "aaa!a", "1:1"):
        text = unit * (10_000 // len(unit))
        start = time.process_time()
        sum(1 for _ in compiled.finditer(text))
        assert time.process_time() - start < 2


def test_a_rule_with_one_is_refused_at_its_place():
    assert faults("kind: existence\nbecause: so\nregex: '(a+)+b'") == [
        "3:8: regex: * and + have no upper bound; {0,40} and {1,40} have one"
    ]


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("(a) (a) (a) (a) (a) (a) (a) (a) x", "a " * 4000 + "b x " * 500),
        ("<name> <name> x", "Aa " * 3000 + "b x " * 500),
        ("<word> <word> <word> <word> x", "aa'a " * 2000 + "; x " * 500),
        ("<number> <figure> <number> x", "1,111 " * 2000 + "; x " * 500),
    ],
)
def test_phrases_stay_quick_on_hostile_text(words, text):
    one = rule(f"{{kind: existence, words: ['{words}'], unless_before: ['{words}'], unless_after: ['{words}']}}")
    start = time.process_time()
    findings(one, text)
    assert time.process_time() - start < 3
