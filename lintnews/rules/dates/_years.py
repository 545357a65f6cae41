"""Years of a sentence and its neighbours: what an arithmetic of years may be counted from."""

from __future__ import annotations

import re

from lintnews.core.cue import Cue
from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.text.temporal.reader import expressions_in
from lintnews.text.temporal.values import Expression, Kind

DATED = (Kind.DAY, Kind.MONTH, Kind.YEAR)
_YEAR = pattern(r"(?<![\d$£€,.])(?:1\d|20|21)\d\d(?![\d%]|,\d)")


def dated_in(document: Document, place: int) -> list[Expression]:
    """The days, months and years with a year in the sentence at `place`, in order."""
    return [one for one in expressions_in(document, place) if one.kind in DATED and one.year and one.readings]


def years_around(cue: Cue) -> frozenset[int]:
    """All years written in the cue's block and the one before it."""
    return cue.document.once(_years_at, cue.document.block_index(cue.span.start))


def _years_at(document: Document, index: int) -> frozenset[int]:
    start = document.blocks[max(index - 1, 0)].span.start if index >= 0 else 0
    end = document.blocks[index].span.end if index >= 0 else 0
    return frozenset(int(match.group()) for match in _YEAR.finditer(document.text, start, end))


def is_hedged(text: str, place: int) -> bool:
    """Whether a word right before `place` makes a number rough: almost 30 years."""
    return HEDGE.search(text, max(0, place - 26), place) is not None


HEDGE = pattern(
    r"\b(?:about|around|almost|nearly|roughly|some|approximately|over|more than|less than|under|at least|at most|up to|"
    r"just over|just under|close to|approaching|barely|only|circa|c\.|as many as|an estimated|fewer than|well over|the best part of)\s+(?:the\s+)?(?:a\s+)?$",
    re.IGNORECASE,
)


def between(text: str, one: Span, other: Span) -> str:
    """The words between two places, in either order."""
    first, last = sorted((one, other))
    return text[first.end : last.start]
