"""Days as copy writes them, and as a house does."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span

SHORT = ("Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")
LONG = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September", "October"),
    *("November", "December"),
)
_STEMS = tuple(month[:3].lower() for month in LONG)

_YEAR = r"(?P<comma>,?) (?P<year>(?:1[5-9]|20)\d\d)(?![\w,.%]*\d|[-–/]\d)"
_DAY_BEFORE = pattern(
    r"(?<![\w.,:$£€/–-])(?P<the>the )?(?P<day>[0-3]?\d)(?P<suffix>st|nd|rd|th)?(?P<of> of)?[  ]$", re.IGNORECASE
)
_DAY_AFTER = pattern(
    r"\.?[  ](?P<the>the )?(?P<day>[0-3]?\d)(?P<suffix>st|nd|rd|th)?(?![\w:%/]|[.,]\d|[-–]\d|-[a-z]| (?:million|billion|percent))"
    rf"(?:{_YEAR})?",
    re.IGNORECASE,
)
_YEAR_AFTER = pattern(rf"\.?(?:{_YEAR})")
_RANGE_AFTER = pattern(r"\.? [0-3]?\d(?:[-–]| to | and )[0-3]?\d(?![\w:%/]|[.,]\d)")


class Written(Record):
    """A day, or a month with its year, as it is written. `day` is 0 where none is given; `is_range`: days joined."""

    span: Span
    month: int
    month_word: str
    day: int = 0
    year: str = ""
    day_first: bool = False
    suffix: str = ""
    comma: bool = False
    loose: bool = False  # “the 22nd of November”
    is_range: bool = False


def written_at(text: str, span: Span) -> Written | None:
    """The day, or month and year, whose month stands at `span`."""
    word = text[span.start : span.end]
    month = _STEMS.index(word[:3].lower()) + 1
    point = text[span.end : span.end + 1] == "." and len(word) < 5 and word not in LONG
    end = span.end + point
    made = Written(Span(span.start, end), month, text[span.start : end])
    if after := _DAY_AFTER.match(text, span.end):
        if 1 <= int(after["day"]) <= 31:
            return made._replace(
                span=Span(span.start, after.end()),
                day=int(after["day"]),
                year=after["year"] or "",
                suffix=after["suffix"] or "",
                comma=bool(after["comma"]),
                loose=bool(after["the"]),
            )
        return None
    if _RANGE_AFTER.match(text, span.end):
        return made._replace(is_range=True)
    year = _YEAR_AFTER.match(text, span.end)
    before = _DAY_BEFORE.search(text, max(0, span.start - 14), span.start)
    made = made._replace(
        span=Span(span.start, year.end() if year else end),
        year=year["year"] if year else "",
        comma=bool(year and year["comma"]),
    )
    if before and 1 <= int(before["day"]) <= 31:
        keeps_the = before["the"] and not before["suffix"] and not before["of"]
        start = before.start("day") if keeps_the or not before["the"] else before.start()
        return made._replace(
            span=Span(start, made.span.end),
            day=int(before["day"]),
            day_first=True,
            suffix=before["suffix"] or "",
            loose=bool(before["of"]),
        )
    return made


def ordinal(day: int) -> str:
    """`22nd`."""
    return f"{day}{'th' if day % 100 in (11, 12, 13) else {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10, 'th')}"


def house_form(written: Written, options: Mapping[str, Any]) -> str:
    """The day of the month, or month and year, as the house writes it, without a comma after its year."""
    if not written.day:
        long = LONG[written.month - 1]
        return f"{long} {written.year}" if written.year else long
    month = (SHORT if options["months"] == "short" else LONG)[written.month - 1]
    day = ordinal(written.day) if options["ordinals"] else str(written.day)
    if options["order"] == "day month":
        return f"{day} {month}" + (f" {written.year}" if written.year else "")
    comma = "," if options["year_commas"] else ""
    return f"{month} {day}" + (f"{comma} {written.year}" if written.year else "")
