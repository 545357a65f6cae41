"""Text that nobody wrote: the time to check it grows with its length, whatever it is made of."""

import re
from datetime import date
from random import Random
from time import process_time

import pytest

from lintnews.app.linter import Linter
from lintnews.engine.registry import Registry, discovered

SIZE = 10_000
QUICK = 0.15  # seconds; what takes no longer is not measured twice

# fmt: off
FLOODS = [
    "[", "*", "“", "”", "‘", "’", ".", ". ", "…", "_", "`", "'", '"', "(", "(a) ", "&", "<", "![", "[a](", "$",
    "/", "@", "-", "—", " - ", "--", "A. ", "A.", "1", "1,", "1.", "1-", "1–", "1 ", "12/", "\n", "x\n", "x\n\n",
    " ", "\t", "\xa0", "and ", "The ", "Aa ", "A ", "A", "e\u0301", "\u200b", "~", "#", "|", "{", "{{", "{%",
    "said ", "Mr. ", "1 May ", "May 1, ", "Monday ", "Monday, May 1, ", ":", ";", "?", "!", "?!", "=", "+", "\r",
    "http://a.b/", "http://", "www.a", "a@b.", "$1 ", "$1 million ", "1% ", "per cent ", "9 a.m. ", "“A ", "“A ‘b ",
    "“a” ", '"a" ', "a-", "a'", "a.", "a, ", "a,", "AB ", "U.S. ", "one hundred ", "Smith, 45, ",
    "President Smith ", "John Smith ", "Mr Smith said. ", "not only ", "the the ", "than ", "of the ", "its ",
    "a an ", "years old ", "per cent", "1st ", "1,000,", "£", "°", "½", "\ufffc", "\ufffd", "é", "漢", "АБ ", "۱",
    "—“", ".”", ",” ", "\\", "^", "\f", "of ", "X of Y ", "who ", "which ", ", and ", "20", "2025-", "2025-01-01 ",
    "12:30 ", "12:", "between 1 and ", "from 1 to ", "years ago ", "three of four ", "BC AD ", "No 1 ", "[sic] ",
    "TK ", "xxx ", "(AP) ", "LONDON — ", "next Monday, 4 May, ", "born in 1950, aged 34, ", "the 1990s in 1984, ",
]
# fmt: on
MARKED = [
    "<a ",
    "<div>",
    "&amp;",
    "<!--",
    "<![CDATA[",
    "<style>",
    "<p",
    "</",
    "<b><i>",
    "> ",
    "- ",
    "1. ",
    "![",
    "[a](",
    "**a ",
]


def all_examples():
    """The examples of the rules on dates, titles and sums: what each of them reads deepest."""
    registry = Registry(discovered())
    desks = ("dates/", "titles/", "numbers/", "people/")
    rules = [registry.rule(entry.id) for entry in registry.entries.values() if entry.id.startswith(desks)]
    texts = [re.sub("[»«]", "", one.text).replace("\n", " ") for rule in rules for one in rule.examples]
    Random(7).shuffle(texts)
    return texts


def cost(linter, text, name):
    begun = process_time()
    linter.check_text(text, name)
    return process_time() - begun


def grows_with_length(linter, flood, name):
    once = cost(linter, (flood * SIZE)[:SIZE], name)
    if once < QUICK:
        return True
    once = min(once, cost(linter, (flood * SIZE)[:SIZE], name))
    twice = min(cost(linter, (flood * SIZE)[: 2 * SIZE], name) for _ in range(2))
    return once < QUICK or twice <= 3 * once


@pytest.fixture(scope="module")
def default():
    linter = Linter()
    linter.check_text("The minister said on Monday that the plan would go on.")
    return linter


@pytest.fixture(scope="module")
def everything():
    linter = Linter("ap", select=("all",))
    linter.check_text("The minister said on Monday that the plan would go on.")
    return linter


@pytest.mark.parametrize("name", ["a.html", "a.md", "a.nitf", "a.rst", "a.adoc"])
@pytest.mark.parametrize("flood", MARKED, ids=ascii)
def test_a_flood_of_markup_costs_time_in_proportion(default, flood, name):
    assert grows_with_length(default, flood, name)


@pytest.mark.parametrize("flood", FLOODS, ids=ascii)
def test_every_rule_costs_time_in_proportion(everything, flood):
    assert grows_with_length(everything, flood, "a.txt")


@pytest.mark.parametrize("stops", [True, False], ids=["one paragraph", "one sentence"])
def test_examples_without_end_cost_time_in_proportion(stops):
    linter = Linter(select=("dates/*", "titles/*", "numbers/*", "people/*"))
    texts = all_examples()
    flood = (" ".join(texts) if stops else re.sub(r"[.?!;:]+ ", ", ", ", ".join(texts))) * 5
    published = date(2025, 3, 3)
    linter.check_text(flood[:10_000], published=published)

    def seconds(size):
        begun = process_time()
        linter.check_text(flood[:size], published=published)
        return process_time() - begun

    assert seconds(120_000) < 8 * seconds(30_000)
