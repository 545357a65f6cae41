"""Titles and the dead in copy of our own: wrong where it is marked and only there, silent over what looks alike.

A line is the day of the copy, a bar and the copy. Wrong copy stands under the id of its rule, one file a question: who
holds an office `now`, which of the `offices`, who held it `then`, the `dead`, `numbers`. What is right stands in files
that begin with right, and as headlines write it in `headlines`.
"""

from datetime import date
from pathlib import Path

import pytest

from lintnews.app.linter import Linter

HERE = Path(__file__).parent
LINTER = Linter(select=("titles/*",), ignore=("titles/title-capital",))


def lines(name):
    """(rule, date, copy) of each line of one file."""
    rule = ""
    written = (HERE / f"{name}.txt").read_text("utf-8").splitlines()
    assert written
    for line in written:
        if line.startswith("# "):
            rule = line[2:]
        elif line:
            published, _, copy = line.partition("|")
            yield rule, date.fromisoformat(published), copy


# One test a file: a thousand tests would spend most of their time on being tests.
@pytest.mark.parametrize("name", ["now", "offices", "then", "dead", "numbers"])
def test_a_slip_is_told_on_its_words(name):
    for rule, published, marked in lines(name):
        text = marked.replace("»", "").replace("«", "")
        found = LINTER.check_text(text, published=published).findings
        told = [(one.rule, f"{text[: one.span.start]}»{one.span.of(text)}«{text[one.span.end :]}") for one in found]
        assert told == [(rule, marked)]


@pytest.mark.parametrize("name", ["right", "right_left", "right_then", "right_dead", "headlines"])
def test_what_looks_alike_is_left_alone(name):
    for _, published, text in lines(name):
        assert LINTER.check_text(text, published=published).findings == (), text


@pytest.mark.parametrize("copy", ["President Emmanuel Macron flew to Nice.", "Former President Emmanuel Macron slept."])
def test_a_table_checked_too_long_ago_is_told_in_the_summary(copy):
    report = LINTER.check_text(copy, published=date(2035, 5, 4))
    reasons = {nap.reason for nap in report.asleep}
    assert report.findings == ()
    assert len(reasons) == 1
    assert reasons.pop().startswith("the table of president of France was last checked ")
    assert LINTER.check_text(copy, published=date(2025, 5, 4)).asleep == ()
