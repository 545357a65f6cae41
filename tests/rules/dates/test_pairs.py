"""Pairs of our own writing: the wrong text is flagged on its words, the right one is left alone by all date rules."""

from datetime import date
from pathlib import Path

import pytest

from lintnews.core.finding import Severity
from lintnews.core.style import HouseStyle
from lintnews.engine.plan import Plan
from lintnews.engine.registry import Registry, discovered
from lintnews.engine.run import checked
from lintnews.readers import read

PLAN = Plan(Registry(entry for entry in discovered() if entry.id.startswith("dates/")), HouseStyle())
HERE = Path(__file__).parent
PAIRS = [
    line for name in ("pairs.txt", "times.txt", "fresh.txt") for line in (HERE / name).read_text("utf-8").splitlines()
]


def loud(text, published):
    document = read(text.encode(), "story.txt").document
    dated = document.dated(document.meta._replace(published=published, published_from="option"))
    outcome = checked(dated, PLAN, None)
    assert not outcome.troubles
    return [finding for finding in outcome.findings if finding.severity is not Severity.SUGGESTION]


def cases():
    kind = ""
    for line in PAIRS:
        if line.startswith("# "):
            kind = line[2:]
        elif line:
            published, wrong, right = line.split("|")
            yield pytest.param(date.fromisoformat(published), wrong, right, id=f"{kind}: {right[:40]}")


@pytest.mark.parametrize(("published", "wrong", "right"), list(cases()))
def test_pair(published, wrong, right):
    start = wrong.index("»")
    end = wrong.index("«") - 1
    marked = [f.span for f in loud(wrong.replace("»", "").replace("«", ""), published)]

    assert any(span.start < end and start < span.end for span in marked)
    assert not loud(right, published)


RIGHT = [
    line
    for name in ("right.txt", "times_right.txt", "fresh_right.txt")
    for line in (HERE / name).read_text("utf-8").splitlines()
]


@pytest.mark.parametrize("line", RIGHT)
def test_right(line):
    published, _, text = line.partition("|")

    assert not loud(text, date.fromisoformat(published))
