"""Readers of days and weeks in words: the fourth of July, May twenty-fourth, the last week of June, the next days."""

from __future__ import annotations

import re
from datetime import date

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.text.temporal.absolute import nearest_days
from lintnews.text.temporal.values import (
    Anchor,
    Expression,
    Kind,
    Stretch,
    day_stretch,
    month_stretch,
    moved,
    year_stretch,
)
from lintnews.text.temporal.words import DAY_ORDINAL, MONTH, NUMBER, month_number, number_of, ordinal_of

_YEAR = r"(?:,?\s+(?:of\s+)?(?P<year>(?:1[5-9]|20|21)\d\d)(?![\d%]|[,.:/]\d|[-–]\d))"
_DAY_OF = pattern(rf"(?P<day>{DAY_ORDINAL})\s+of\s+(?P<month>{MONTH})(?!\w){_YEAR}?", re.IGNORECASE)
DAY_AFTER = pattern(rf"(?P<month>{MONTH})\s+(?:the\s+)?(?P<day>{DAY_ORDINAL})(?!\w|[\s-]\w+day){_YEAR}?", re.IGNORECASE)
_WEEK_OF = pattern(
    rf"(?P<which>first|second|third|fourth|last|final)\s+(?P<unit>week|weekend|days)\s+(?:of|in)\s+(?:(?P<month>{MONTH})(?!\w){_YEAR}?|(?P<alone>(?:19|20)\d\d)(?!\d))",
    re.IGNORECASE,
)
_ROLLING = pattern(
    rf"(?:the\s+)?(?P<way>next|coming|following|upcoming|last|past|previous)\s+(?P<count>{NUMBER})\s+(?:calendar\s+)?(?P<unit>day|week|fortnight|month|quarter|year|decade)s\b",
    re.IGNORECASE,
)
_AFTER_NEXT = pattern(r"the\s+(?P<unit>week|month|year)\s+after\s+next\b", re.IGNORECASE)
_LENGTHS = {
    "day": 1.0,
    "week": 7.0,
    "fortnight": 14.0,
    "month": 30.44,
    "quarter": 91.3,
    "year": 365.25,
    "decade": 3652.5,
}


def ordinal_led(text: str, at: int, end: int, published: date | None) -> Expression | None:
    """The second of March, the last week of July 2016, the first days of 2020."""
    if match := _DAY_OF.match(text, at, end):
        return day_in_words(match, published)
    match = _WEEK_OF.match(text, at, end)
    return _week_of(match, published) if match else None


def day_in_words(match: re.Match[str], published: date | None) -> Expression | None:
    """The day of a match whose day is an ordinal word and whose month is a name."""
    day = ordinal_of(match["day"].lower().replace(" ", "-"))
    if day is None or day > 31 or not match["month"][0].isupper():
        return None
    month, year = month_number(match["month"]), int(match["year"]) if match["year"] else None
    days = _days(day, month, year) if year else nearest_days(day, month, published) if published else ()
    anchor = Anchor.NONE if year else Anchor.PUBLISHED
    return Expression(Span(*match.span()), Kind.DAY, tuple(map(day_stretch, days)), anchor, year, month, day)


def _days(day: int, month: int, year: int) -> tuple[date, ...]:
    try:
        return (date(year, month, day),)
    except ValueError:
        return ()


def rolling(text: str, at: int, end: int, published: date | None) -> Expression | None:
    """The next two days, the past three years, the week after next."""
    if match := _AFTER_NEXT.match(text, at, end):
        length = _LENGTHS[match["unit"].lower()]
        if published is None:
            return _relative(match, None)
        return _relative(match, Stretch(moved(published, int(length) - 7), moved(published, int(length * 3))))
    match = _ROLLING.match(text, at, end)
    count = number_of(match["count"]) if match else None
    if match is None or count is None or not 0 < count < 400:
        return None
    days = round(count * _LENGTHS[match["unit"].lower()]) + 1
    if published is None:
        return _relative(match, None)
    if match["way"].lower() in ("last", "past", "previous"):
        return _relative(match, Stretch(moved(published, -days), published))
    return _relative(match, Stretch(published, moved(published, days)))


def _relative(match: re.Match[str], stretch: Stretch | None) -> Expression:
    readings = (stretch,) if stretch else ()
    return Expression(Span(*match.span()), Kind.RELATIVE, readings, Anchor.PUBLISHED, exact=False)


def _week_of(match: re.Match[str], published: date | None) -> Expression | None:
    """A week of a month or year, a few days wide at either end: weeks may begin on Sunday or Monday."""
    if match["month"]:
        if not match["month"][0].isupper():
            return None
        month, year = month_number(match["month"]), int(match["year"]) if match["year"] else None
        if year is None and published is None:
            return Expression(Span(*match.span()), Kind.RELATIVE, (), Anchor.PUBLISHED, month=month, exact=False)
        if year is None and published is not None:
            year = nearest_days(15, month, published)[0].year
        whole = month_stretch(year or 1, month)
    else:
        whole = year_stretch(int(match["alone"]))
    number = {"first": 0, "second": 1, "third": 2, "fourth": 3}.get(match["which"].lower())
    first = moved(whole.last, -9) if number is None else moved(whole.first, number * 7 - 3)
    stretch = Stretch(max(first, moved(whole.first, -3)), moved(first, 13))
    anchor = Anchor.NONE if match["year"] or match["alone"] else Anchor.PUBLISHED
    return Expression(Span(*match.span()), Kind.RELATIVE, (stretch,), anchor, exact=False)
