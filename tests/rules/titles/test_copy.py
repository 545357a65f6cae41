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


def cases(*names):
    rule = ""
    for name in names:
        for line in (HERE / f"{name}.txt").read_text("utf-8").splitlines():
            if line.startswith("# "):
                rule = line[2:]
            elif line:
                published, _, copy = line.partition("|")
                yield pytest.param(rule, date.fromisoformat(published), copy, id=f"{rule} {copy[:60]}")


@pytest.mark.parametrize(("rule", "published", "marked"), list(cases("now", "offices", "then", "dead", "numbers")))
def test_a_slip_is_told_on_its_words(rule, published, marked):
    text = marked.replace("»", "").replace("«", "")

    (finding,) = LINTER.check_text(text, published=published).findings

    start, end = finding.span
    assert (finding.rule, f"{text[:start]}»{text[start:end]}«{text[end:]}") == (rule, marked)


@pytest.mark.parametrize(
    ("_", "published", "text"), list(cases("right", "right_left", "right_then", "right_dead", "headlines"))
)
def test_what_looks_alike_is_left_alone(_, published, text):
    assert LINTER.check_text(text, published=published).findings == ()
