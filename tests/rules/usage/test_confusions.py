"""Confusions pair by pair, in sentences of our own: each is told where it is wrong and left where it is right.

In `confusions/*.txt` a line “wrong > right” opens a pair; “x” marks sentences that have the slip, “=” its look-alikes. `mixed.txt` has slips of
all letters without headings.
"""

from pathlib import Path

import pytest

from lintnews.core.document import Meta
from lintnews.core.style import HouseStyle
from lintnews.engine.desk import desk_for
from lintnews.engine.plan import Plan
from lintnews.engine.prove import article
from lintnews.engine.registry import Registry, discovered
from lintnews.engine.run import checked

FILES = sorted((Path(__file__).parent / "confusions").glob("*.txt"))


def sentences(file: Path, mark: str) -> list[str]:
    """The sentences of a file that have this mark."""
    lines = file.read_text(encoding="utf-8").splitlines()
    assert lines
    assert [line for line in lines if line and not (line.startswith(("x ", "= ")) or " > " in line)] == []
    return [line[2:] for line in lines if line.startswith(f"{mark} ")]


@pytest.fixture(scope="module")
def found():
    plan = Plan(Registry(discovered()), HouseStyle(), ("usage/real-word-slip",))

    def spans(line: str) -> list[tuple[int, int]]:
        text = line.replace("»", "").replace("«", "")
        findings = checked(article(text, Meta()), plan, desk_for(HouseStyle())).findings
        return [(one.span.start, one.span.end) for one in findings]

    return spans


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_confusion_is_told(file: Path, found) -> None:
    missed = [line for line in sentences(file, "x") if (line.index("»"), line.index("«") - 1) not in found(line)]
    assert missed == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_word_in_its_own_place_is_left_alone(file: Path, found) -> None:
    assert [line for line in sentences(file, "=") if found(line)] == []
