"""The percentages of a passage, with those whose percent is told with another (6 from 8 per cent) or in words (half a per cent)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.text.quantities.quantity import PERCENT, Quantity
from lintnews.text.quantities.reader import WORD, quantities_in, value_of

_BARE_AFTER = pattern(
    r"[,.;)](?!\d)|$|\s(?:to|from|and|in\s(?:19|20)\d\d|last|before|when|(?:the|a)\s(?:day|week|month|quarter|year|season)\s(?:before|ago|earlier))\b"
)
_BARE_BEFORE = pattern(
    r"\b(?:to|from|and|at|on|been|was|were|is|against|than|versus)\s(?:(?:the|its|a|just|only|present|current|previous|old|former|existing|initial)\s){0,2}$"
)
_TIME = pattern(r"[ -](?:more )?(?:years?|months?|weeks?|days?|hours?|quarters?|decades?|centur\w+)\b")


PART = "part"
"""The scale of a percentage told as a part of one."""
PERCENT_WORDS = pattern(r"per ?cent\b", re.IGNORECASE)
_PARTS = {"half": 0.5, "quarter": 0.25, "third": 1 / 3, "tenth": 0.1}
_PART_OF_ONE = pattern(
    rf"\b(?:(?P<ones>{WORD})\sand\s)?(?:an?\s|one[\s-])?(?P<part>{'|'.join(_PARTS)})[\s-](?:(?:of\s)?(?:an?|one)[\s-])?per ?cent\b(?![\s-]point)",
    re.IGNORECASE,
)


def shares_in(text: str, span: Span) -> tuple[Quantity, ...]:
    """The figures of `span` as `with_percent` gives them, and the percentages told as parts of one."""
    parts = [
        Quantity(Span(*match.span()), value_of(match["ones"]) + _PARTS[match["part"].lower()], 0.01, PERCENT, PART)
        for match in _PART_OF_ONE.finditer(text, *span)
    ]
    others = [one for one in quantities_in(text, span) if not any(one.span.meets(part.span) for part in parts)]
    return with_percent(text, sorted((*others, *parts)))


def with_percent(text: str, quantities: Iterable[Quantity]) -> tuple[Quantity, ...]:
    """The figures without lengths of time; a bare one beside a percentage is one, too: 6 from 8 per cent."""
    found = [one for one in quantities if one.unit or not _TIME.match(text, one.span.end)]
    if all(one.unit != PERCENT for one in found):
        return tuple(found)
    return tuple(one._replace(unit=PERCENT) if _is_bare(text, one) else one for one in found)


def _is_bare(text: str, one: Quantity) -> bool:
    """Whether a figure stands without a unit and a noun, as a percentage may beside another: it had been 94."""
    if one.unit or one.scale or one.joined or one.spelled or one.value > 100:
        return False
    return (
        _BARE_AFTER.match(text, one.span.end) is not None
        and _BARE_BEFORE.search(text, max(0, one.span.start - 24), one.span.start) is not None
    )
