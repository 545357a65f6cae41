"""What expressions may not use, so that they mean the same to every Python the project runs on."""

import re
from pathlib import Path

import pytest

import lintnews
from lintnews.text.quantities.reader import FIGURE

SOURCES = Path(lintnews.__file__).parent
# Of CPython 3.11 the first releases leave a possessive group that fails half-way where it failed: “(?:,\d)*+” takes
# the comma of “10, then”. An atomic group, “(?>(?:,\d)*)”, says the same and is right everywhere.
POSSESSIVE_GROUP = re.compile(r"\)(?:[*+?]|\{\{?\d*,?\d*\}?\})\+")


def test_no_expression_repeats_a_group_possessively():
    faults = [
        f"{path.relative_to(SOURCES)}: {line.strip()}"
        for path in sorted(SOURCES.rglob("*.py"))
        for line in path.read_text("utf-8").splitlines()
        if POSSESSIVE_GROUP.search(line)
    ]
    assert faults == []


@pytest.mark.parametrize("text", ["10, then", "1,200 then", "3.5 then", "7. Then"])
def test_a_figure_ends_before_the_mark_behind_it(text):
    assert re.match(FIGURE, text).group() == text.split()[0].rstrip(",.")
