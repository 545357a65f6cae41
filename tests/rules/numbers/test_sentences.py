"""Sentences of our own: wrong where they are marked and only there, silent over what looks alike.

Each `.txt` here holds those of one family of rules (those about people are read here, too). A line under the id of a
rule has its wrong words between » and «; a line under “right” has none. A day at its head is that of the copy.
"""

import re
from datetime import date
from pathlib import Path

import pytest

from lintnews.app.linter import Linter
from lintnews.core.finding import Severity
from lintnews.engine.registry import discovered

HERE = Path(__file__).parent
FILES = (*sorted(HERE.glob("*.txt")), HERE.parent / "people" / "copy.txt")
ORDINALS = ("titles/number-of-holder", "titles/number-of-term", "titles/regnal-number", "titles/ruler-of-now")
RULES = (*(entry.id for entry in discovered() if entry.id.startswith(("numbers/", "people/"))), *ORDINALS)
LINTER = Linter("default", select=RULES)
NOTHING_BESIDE = {"numbers/number-of-amendment", "numbers/quarter-of-months"}  # what they say stands in no other place
DAY = re.compile(r"(\d{4}-\d\d-\d\d) ")


def lines(*files):
    for file in files or FILES:
        rule = ""
        _, *rest = file.read_text("utf-8").splitlines()
        for line in rest:
            if line.startswith("# "):
                rule = line[2:]
            elif line:
                assert (rule in RULES) is ("»" in line), f"{file.name}: a line without marks is right: {line}"
                yield rule, line.replace("\\n", "\n")


def loud(line):
    day = DAY.match(line)
    text = line[day.end() :] if day else line
    report = LINTER.check_text(text, published=date.fromisoformat(day[1]) if day else None)
    assert not report.troubles
    return [finding for finding in report.findings if finding.severity is not Severity.SUGGESTION]


def marks(line):
    """The spans between » and « of a line, as they lie in it without the marks and without its day."""
    text = DAY.sub("", line, count=1)
    return [
        (match.start() - 2 * number, match.end() - 2 * number - 2)
        for number, match in enumerate(re.finditer("»[^«]*«", text))
    ]


# One test a rule and a file: thousands of tests would spend most of their time on being tests.
@pytest.mark.parametrize("rule", sorted({rule for rule, _ in lines() if rule != "right"}))
def test_wrong(rule):
    for line in (line for its, line in lines() if its == rule):
        found = loud(line.replace("»", "").replace("«", ""))

        assert [(one.rule, *one.span) for one in found] == [(rule, *span) for span in marks(line)], line
        assert all(one.related for one in found if one.rule not in NOTHING_BESIDE), line
        assert all(fix.applicability.value != "safe" for one in found for fix in one.fixes), line


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_right(file):
    assert list(lines(file))
    flagged = [
        (line, [one.rule for one in found]) for rule, line in lines(file) if rule == "right" and (found := loud(line))
    ]
    assert flagged == []
