"""Days as news copy writes them: `Tuesday, 16 October 2024`, `Oct. 16`, `the 31st of June`, `2025-11-24`.

Only what names a day of a month is read here. What it stands for (its year, where none is given) is judged against
the article's publication date.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span

MONTHS = "january february march april may june july august september october november december".split()
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_MONTH_FORMS = "jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec"
_WEEKDAY_FORMS = "mon|tues|tue|weds|wed|thurs|thur|thu|fri|sat|sun"

_MONTH = rf"(?P<month>{'|'.join(MONTHS)}|(?:{_MONTH_FORMS})\b\.?)"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>\d{4})(?![\d,.:-]*\d)"
_DAY_FIRST = rf"(?:the\s+)?{_DAY}(?:\s+of)?[\s-]{_MONTH}(?![\w-])(?:[\s,-]{{1,2}}{_YEAR})?"
_MONTH_FIRST = rf"{_MONTH}\s+(?:the\s+)?{_DAY}(?![\w:%/]|[.,]\d)(?:,?\s+{_YEAR})?"
_ISO = r"(?P<year>\d{4})-(?P<month>0[1-9]|1[0-2])-(?P<day>\d{2})(?![\d-])"

_READERS = tuple(pattern(one, re.IGNORECASE) for one in (_DAY_FIRST, _MONTH_FIRST, _ISO))
_WEEKDAY = pattern(rf"(?P<weekday>{'|'.join(WEEKDAYS)}|(?:{_WEEKDAY_FORMS})\b\.?)(?![\w-])", re.IGNORECASE)


class WrittenDay(Record):
    """A day of a month as it is written. It need not exist; `year` is None where none is given."""

    span: Span
    day: int
    month: int
    year: int | None


class WrittenWeekday(Record):
    """A weekday's name and its number, Monday being 0."""

    span: Span
    number: int


def day_at(text: str, place: int) -> WrittenDay | None:
    """The day of a month that begins at `place`, in the longest reading."""
    found = [match for reader in _READERS if (match := reader.match(text, place))]
    if not found or text[place - 1 : place].isalnum():
        return None
    match = max(found, key=lambda one: one.end())
    year = int(match.group("year")) if match.group("year") else None
    return WrittenDay(
        Span(*match.span()), int(match.group("day")), month_number(match.group("month")), year and int(year)
    )


def month_number(word: str) -> int:
    """1 for January, Jan. or 01."""
    if word.isdigit():
        return int(word)
    return next(number for number, name in enumerate(MONTHS, 1) if name.startswith(word.lower().rstrip(".")[:3]))


def weekday_at(text: str, place: int) -> WrittenWeekday | None:
    """The weekday that begins at `place`."""
    match = _WEEKDAY.match(text, place)
    if match is None:
        return None
    word = match.group("weekday").lower().rstrip(".")
    return WrittenWeekday(Span(*match.span()), next(n for n, name in enumerate(WEEKDAYS) if name.startswith(word[:3])))


def calendar_day(day: int, month: int, year: int) -> date | None:
    """The day, or None where the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def readings(written: WrittenDay, published: date | None) -> tuple[date, ...]:
    """The days that `written` can stand for, the likeliest first.

    With a year, that day. Without one, the day nearest to the publication date and, if that is over sixty days off,
    the next nearest too: shows and matches are announced months ahead. Empty where there is no such day.
    """
    if written.year is not None:
        day = calendar_day(written.day, written.month, written.year)
        return (day,) if day else ()
    if published is None:
        return ()
    near = [calendar_day(written.day, written.month, published.year + by) for by in (-1, 0, 1)]
    days = sorted((day for day in near if day), key=lambda day: abs(day - published))
    if days and abs(days[0] - published) <= timedelta(days=60):
        return (days[0],)
    return tuple(days[:2])
