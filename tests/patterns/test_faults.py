"""Every fault of a rule file, with its place and the key meant."""

import pytest

from .speaking import faults

SHIPPED = """\
title: A rule
why: Because.
right_when: Never.
kind: existence
message: “{found}” stands here
words: [foo]
examples:
  - {bad: A foo., mark: foo}
  - {good: A bar.}
"""


def test_a_whole_rule_has_none():
    assert faults(SHIPPED, house="") == []


@pytest.mark.parametrize("key", ["title", "why", "right_when", "message", "examples"])
def test_a_shipped_rule_says_all_that_its_page_needs(key):
    lines = [line for line in SHIPPED.splitlines() if not line.startswith((key + ":",))]
    if key == "examples":
        lines = [line for line in lines if not line.startswith("  - ")]
    assert faults("\n".join(lines), house="") == [f"1:1: {key}: this rule does not say it"]


def test_examples_of_a_shipped_rule_are_of_both_sorts():
    assert faults(SHIPPED.replace("  - {good: A bar.}\n", ""), house="") == [
        "8:3: examples: a good one belongs here, a look-alike that is right"
    ]
    assert faults(SHIPPED.replace("  - {bad: A foo., mark: foo}\n", ""), house="") == [
        "8:3: examples: a bad one belongs here, with its mark"
    ]


@pytest.mark.parametrize(
    ("yaml", "told"),
    [
        (
            "kind: existence\nwords: [a]\nunless_folowed_by: [b]",
            "3:1: unless_folowed_by: no such key; nearest: unless_before",
        ),
        ("kind: existence\nwords: [a]\nswap: {b: c}", "3:1: swap: no such key; "),
        ("kind: exists\nwords: [a]", "1:7: kind: one of existence, substitution, "),
        ("words: [a]", "1:1: kind: this rule says none; known: existence, "),
        ("[a, b]", "1:1: a rule is keys with values"),
        ("kind: existence", "1:1: words: this rule does not say it"),
        ("kind: existence\nwords: {a: b}", "2:8: words: a list of words belongs here, not keys with values"),
        ("kind: existence\nwords: [[a]]", "2:9: words: each item is a word here, not a list"),
        ("kind: existence\nwords: [<number>]", "2:9: “<number>”: one word of a phrase is written out"),
        ("kind: existence\nwords: [<nmber> x]", "2:9: “<nmber> x”: <nmber> is no class; known: <number>"),
        ("kind: existence\nwords: ['(a b']", "2:9: “(a b”: “(” stands without its other half"),
        ("kind: existence\nwords: ['(a) (b)']", "2:9: “(a) (b)”: every word of this phrase may be missing"),
        (
            "kind: existence\nwords: ['(a) (a) (a) (a) (a) (a) (a) (a) (a) x']",
            "too many words of this phrase may be missing",
        ),
        (
            "kind: existence\nwords: [<name> <name> <name> x]",
            "too many words of this phrase may be missing or are classes",
        ),
        ("kind: existence\nwords: [a/ b]", "2:9: “a/ b”: “a/”: words belong on both sides of /"),
        ("kind: existence\nwords: [a/b/c/d/e a/b/c/d/e a/b/c/d]", "this stands for 100 phrases; 60 is the most"),
        (
            "kind: existence\nwords: [a]\nmessage: “{better}”",
            "3:10: message: {better} is filled by nothing; known: {found}",
        ),
        ("kind: existence\nwords: [a]\nmessage: “{found”", "3:10: message: {} is filled by nothing; known: {found}"),
        (
            "kind: existence\nwords: [a]\nmessage: “{found.__class__}”",
            "3:10: message: {found.__class__} is filled by nothing",
        ),
        (
            "kind: existence\nwords: [a]\nmessage: “{found:>99999}”",
            "3:10: message: {found:>99999} is filled by nothing",
        ),
        (
            "kind: existence\nwords: [a]\nseverity: grave",
            "3:11: severity: one of error, warning, suggestion belongs here",
        ),
        ("kind: existence\nwords: [a]\non: maybe", "3:5: on: true or false belongs here, not “maybe”"),
        ("kind: existence\nwords: [a]\nonly_in: [headlin]", "3:11: only_in: one of headline, standfirst"),
        ("kind: existence\nwords: [a]\nunless_before: [<x>]", "3:17: “<x>”: <x> is no class"),
        ("kind: existence\nwords: [a]\nexamples: {bad: x}", "3:11: examples: a list belongs here"),
        ("kind: existence\nwords: [a]\nexamples: [{bad: x, mark: y}]", "3:12: mark: the words of the bad example"),
        ("kind: existence\nwords: [a]\nexamples: [{mark: y}]", "3:12: an example is bad (with its mark) or good"),
        ("kind: existence\nregex: 'a{1,3}b'", "2:8: because: a regular expression says why words do not do"),
        ("kind: substitution\nswap: [a, b]", "2:7: swap: keys with values belong here, not a list"),
        ("kind: substitution\nswap: {a: a}", "2:8: “a” is swapped for itself"),
        ("kind: substitution\nswap: {a: }", "2:10: swap: a: nothing stands here"),
        ("kind: substitution\nswap: {a~: b}", "2:8: “a~”: “a~” has ~, so “b” has it too"),
        ("kind: substitution\nswap: {a: b~}", "2:8: “a”: “b~” has ~, so “a” has it too"),
        (
            "kind: substitution\nswap: {a <figure>: b <month>}",
            "“b <month>” wants a <month> that the phrase does not have",
        ),
        ("kind: consistency\nforms: [[a]]", "2:9: forms: a set has two forms or more"),
        ("kind: consistency\nforms: a", "2:8: forms: a list of sets belongs here"),
        ("kind: consistency\nforms: [[a~, b]]", "2:9: “a~”: ~ stands in all forms of a set or in none"),
        ("kind: occurrence\nwords: [a]", "1:1: at_most: this rule does not say it"),
        ("kind: occurrence\nwords: [a]\nat_most: few", "3:10: at_most: a whole number belongs here, not “few”"),
        ("kind: conditional\nif: a", "1:1: then: this rule does not say it"),
    ],
)
def test_one_fault(yaml, told):
    (fault,) = faults(yaml)
    assert told in fault


def test_all_faults_are_told_at_once():
    told = faults("titel: x\nkind: existence\nwords: [<x> a]\nseverity: grave\nregex: '(a+)+'\n")
    assert [fault.split(":")[0] for fault in told] == ["1", "3", "4", "5", "5"]
