"""Sums and people in copy of our own: wrong where it is marked and only there, silent over what looks alike."""

from pathlib import Path

import pytest

from lintnews.core.finding import Severity
from lintnews.core.style import HouseStyle
from lintnews.engine.plan import Plan
from lintnews.engine.registry import Registry, discovered
from lintnews.engine.run import checked
from lintnews.readers import read

PLAN = Plan(Registry(entry for entry in discovered() if entry.id.startswith(("numbers/", "people/"))), HouseStyle())
FOLDERS = ("numbers", "people")


def loud(text):
    outcome = checked(read(text.encode(), "story.txt").document, PLAN, None)
    assert not outcome.troubles
    return [finding for finding in outcome.findings if finding.severity is not Severity.SUGGESTION]


def lines():
    for folder in FOLDERS:
        rule = ""
        for line in (Path(__file__).parent.parent / folder / "copy.txt").read_text("utf-8").splitlines()[1:]:
            if line.startswith("# "):
                rule = line[2:]
            elif line:
                yield rule, line.replace("\\n", "\n")


WRONG = [(rule, line) for rule, line in lines() if rule != "right"]
RIGHT = [line for rule, line in lines() if rule == "right"]


@pytest.mark.parametrize(("rule", "line"), WRONG)
def test_wrong(rule, line):
    start, end = line.index("»"), line.index("«") - 1
    text = line.replace("»", "").replace("«", "")

    (finding,) = loud(text)

    assert (finding.rule, *finding.span) == (rule, start, end)
    assert finding.related
    assert all(fix.applicability.value != "safe" for fix in finding.fixes)


@pytest.mark.parametrize("line", RIGHT)
def test_right(line):
    assert not loud(line)
