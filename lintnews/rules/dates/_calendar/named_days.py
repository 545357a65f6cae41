"""Days of the year that have a name: New Year’s Eve, Boxing Day, Halloween."""

from __future__ import annotations

import re
from datetime import date

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.text.temporal.absolute import calendar_day, nearest_days

# Only days that are the same everywhere and that no law moves to a Monday.
_DAYS = {
    "new year’s eve": (31, 12), "new year’s day": (1, 1), "christmas eve": (24, 12), "christmas day": (25, 12),
    "christmas": (25, 12), "boxing day": (26, 12), "valentine’s day": (14, 2), "st patrick’s day": (17, 3),
    "st. patrick’s day": (17, 3), "halloween": (31, 10), "bonfire night": (5, 11), "bastille day": (14, 7),
    "april fools’ day": (1, 4), "burns night": (25, 1), "the fourth of july": (4, 7), "all saints’ day": (1, 11),
    "hogmanay": (31, 12), "epiphany": (6, 1), "anzac day": (25, 4), "groundhog day": (2, 2), "st andrew’s day": (30, 11),
}  # fmt: skip
_NAMES = "|".join(sorted((re.escape(name).replace("’", "[’']") for name in _DAYS), key=len, reverse=True))
_YEAR = r"(?:,?\s+(?:in\s+)?(?P<year>(?:19|20)\d\d)|\s+(?P<which>this|next|last)\s+year)?"
NAMED_BEFORE = pattern(rf"\b(?P<name>{_NAMES}){_YEAR}$", re.IGNORECASE)
NAMED_AFTER = pattern(rf"(?:,\s+|\s+\()(?P<name>{_NAMES})\b{_YEAR}(?=[,.;:)]|\s*$)", re.IGNORECASE)
_YEAR_AFTER = pattern(r"\s+(?:in\s+(?P<year>(?:19|20)\d\d)|(?P<which>this|next|last)\s+year)\b")


def named_day(
    text: str, match: re.Match[str], after: int, published: date | None
) -> tuple[Span, tuple[date, ...]] | None:
    """The days that the name can stand for, by the year beside it, or beside its weekday that ends at `after`."""
    name = match["name"].lower().replace("'", "’").replace("\\", "")
    day, month = _DAYS[name]
    told = match if match["year"] or match["which"] else _YEAR_AFTER.match(text, after)
    span = Span(match.start("name"), match.end())
    if told is not None and told["year"]:
        year = int(told["year"])
    elif published is None:
        return None
    elif told is not None:
        year = published.year + {"this": 0, "next": 1, "last": -1}[told["which"].lower()]
    else:
        return span, nearest_days(day, month, published)
    exact = calendar_day(day, month, year)
    return (span, (exact,)) if exact else None
