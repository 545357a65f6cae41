"""Deeds whose order contradicts a decade or century and a year: built and opened."""

from __future__ import annotations

import re

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._order.stages import Stage, order, stages_of
from lintnews.text.temporal.values import Expression
from lintnews.text.temporal.verb_groups import groups


def staged(text: str, sentence: Span, period: Expression, year: Expression) -> bool:
    """Built in the 1980s and opened in 1962: the second deed cannot come first."""
    first = _deed_before(text, sentence.start, period.span)
    second = _deed_before(text, period.span.end, year.span)
    gap = text[period.span.end : year.span.start]
    if (
        not first
        or not second
        or len(gap) > 60
        or len(groups(text, period.span.end, year.span.start)) > 1
        or re.search(r"[;:“”]|\b(?:re-?\w+|who|which|whose|its|his|her|by then)\b", gap.replace("re-", "re"))
    ):
        return False
    told, real = order(first, second, again=False)[0], -1 if period.readings[0].last < year.readings[0].first else 1
    return told not in (0, real)


_WORD = pattern(r"[^\W\d_]+")


def _deed_before(text: str, floor: int, when: Span) -> tuple[Stage, ...]:
    """The stages of the last deed with a fixed place among others before `when`."""
    words = [match.group().lower() for match in _WORD.finditer(text, max(floor, when.start - 90), when.start)]
    for index in range(len(words) - 1, -1, -1):
        if found := stages_of("-".join(words[index : index + 2])) or stages_of(words[index]):
            return found
    return ()
