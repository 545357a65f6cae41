"""Readers of what names its own place in the calendar: days and months; years and longer are asked of `eras`."""

from __future__ import annotations

import re
from datetime import date

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.text.temporal.eras import (
    CENTURY,
    DECADE,
    YEARS,
    century_read,
    decade_read,
    part_before,
    part_of,
    quarter_read,
    short_decade,
    years_read,
)
from lintnews.text.temporal.eras import YEAR as _YEAR
from lintnews.text.temporal.values import Anchor, Expression, Kind, Stretch, day_stretch, month_stretch
from lintnews.text.temporal.words import MONTH, month_number

_FAR = 60  # days from publication up to which a day without a year is surely the nearest one
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_TO_DAY = r"(?:(?:\s?[-–—]\s?|\s+(?:to|and|until|through|or)\s+)(?:the\s+)?(?P<to>\d{1,2})(?:st|nd|rd|th)?"
_YEAR_GAP = r"(?:\s*,?\s+(?:of\s+)?|-)"
# A day of another century written short (9 Aug 96, 15 April of ’87) is not read at all.
_NO_SHORT_YEAR = r"(?!\s+(?:of\s+)?[’']?\d\d(?!\d|[:.,]\d|\s+[a-z]))(?!-\d)"
_NO_MONTH = r"(?!\s+(?:of\s+)?[A-Z][a-z]{2}))"
DAY_FIRST = pattern(
    rf"{_DAY}{_TO_DAY})?(?:\s+of)?[\s-]?(?P<month>{MONTH})(?!\w|-\w\D)(?:{_YEAR_GAP}{_YEAR}|{_NO_SHORT_YEAR})"
)
MONTH_FIRST = pattern(
    rf"(?P<month>{MONTH})[\s-](?:the\s+)?{_DAY}(?![\w%/]|:\d|[.,]\d){_TO_DAY}{_NO_MONTH}?(?![\w%/]|"
    rf"[.,:]\d)(?:{_YEAR_GAP}{_YEAR}|{_NO_SHORT_YEAR})"
)
_ISO = pattern(r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})(?![\d-])")
NUMERIC = pattern(
    r"(?P<first>\d{1,2})(?P<sign>[/.-])(?P<second>\d{1,2})(?P=sign)(?P<year>\d{4}|\d{2})(?![\d/%-]|[.,:]\d)"
)
_YEAR_FIRST = pattern(rf"(?P<year>(?:1\d|20|21)\d\d)[\s-](?P<month>{MONTH})[\s-]{_DAY}(?![\w:%/-])")
_MONTHS = pattern(rf"(?P<month>{MONTH})(?:\s?[-–—/]\s?|\s+to\s+)(?P<to>{MONTH}),?\s+(?:of\s+)?{_YEAR}")
_MONTH_YEAR = pattern(rf"(?P<month>{MONTH})(?:,?\s+(?:of\s+)?|-){_YEAR}")
_BARE_MONTH = pattern(rf"(?P<month>{MONTH})(?![\w’']|-[A-Za-z])")
_ORDINAL_OF = pattern(r"\b(?:first|second|third|[a-z]+th|twenty-first|thirty-first)\s+of\s+$")


def number_led(text: str, at: int, end: int, published: date | None) -> Expression | None:
    """The expression that begins with the figure at `at`."""
    digits = _DIGITS.match(text, at, end)
    length = digits.end() - at if digits else 0
    if length == 4:
        return _year_led(text, at, end)
    if length > 2:
        return None
    if match := NUMERIC.match(text, at, end):
        return _numeric(match)
    if (match := DAY_FIRST.match(text, at, end)) and (found := _day(match, published)):
        return found
    if match := CENTURY.match(text, at, end):
        return century_read(match, text, at)
    if match := short_decade(text, at, end):
        return decade_read(match, text, at)
    return quarter_read(text, at, end)


_DIGITS = pattern(r"\d+")


def _year_led(text: str, at: int, end: int) -> Expression | None:
    if match := _YEAR_FIRST.match(text, at, end):
        return _exact(match, int(match["year"]), month_number(match["month"]), int(match["day"]))
    if match := _ISO.match(text, at, end):
        return _exact(match, int(match["year"]), int(match["month"]), int(match["day"]))
    if match := DECADE.match(text, at, end):
        return decade_read(match, text, at)
    match = YEARS.match(text, at, end)
    return years_read(match, text, at) if match else None


def month_led(text: str, at: int, end: int, published: date | None) -> Expression | None:
    """The expression that begins with the month at `at`."""
    if match := MONTH_FIRST.match(text, at, end):
        return _day(match, published)
    part = part_before(text, at)
    if match := _MONTHS.match(text, at, end):
        return _months(match)
    if _ORDINAL_OF.search(text, max(0, at - 16), at):
        return None  # the fourth of July: the day is written out
    if match := _MONTH_YEAR.match(text, at, end):
        year, month = int(match["year"]), month_number(match["month"])
        stretch = part_of(month_stretch(year, month), part)
        return Expression(Span(at, match.end()), Kind.MONTH, (stretch,), year=year, month=month, part=part)
    match = _BARE_MONTH.match(text, at, end)
    if match is None or not _is_month(text, at, match["month"], part):
        return None
    month = month_number(match["month"])
    found = () if published is None else tuple(part_of(one, part) for one in _nearest_months(month, published))
    return Expression(Span(at, match.end()), Kind.MONTH, found, Anchor.PUBLISHED, month=month, part=part)


def _months(match: re.Match[str]) -> Expression | None:
    """June to August 1992; December-January 2020 opens in the year before."""
    year, first, last = int(match["year"]), month_number(match["month"]), month_number(match["to"])
    opening = month_stretch(year if first <= last else max(year - 1, 1), first)
    stretch = Stretch(opening.first, month_stretch(year, last).last)
    return Expression(Span(*match.span()), Kind.RANGE, (stretch,), year=year, month=first)


def calendar_day(day: int, month: int, year: int) -> date | None:
    """The day, or None where the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def nearest_days(day: int, month: int, published: date) -> tuple[date, ...]:
    """The days that a day and month without a year can stand for, the likeliest first.

    The nearest to publication; and, more than sixty days off, the next nearest too: shows and matches are announced
    months ahead. Empty where there is no such day in the years around (29 February may be up to four years off).
    """
    reach = 8 if (day, month) == (29, 2) else 1
    years = range(max(1, published.year - reach), min(9999, published.year + reach) + 1)
    near = [found for year in years if (found := calendar_day(day, month, year))]
    near.sort(key=lambda one: (abs(one - published), one < published))
    if near and abs((near[0] - published).days) <= _FAR:
        return (near[0],)
    return tuple(near[:2])


def _day(match: re.Match[str], published: date | None) -> Expression | None:
    day, month = int(match["day"]), month_number(match["month"])
    year = int(match["year"]) if match["year"] else None
    if day > 31:
        return None
    to = int(match["to"]) if match["to"] else day
    if match["to"] and ("and" in match.group() or "or" in match.group(0)[:8]):
        to = max(to, day)
    starts = (calendar_day(day, month, year),) if year else nearest_days(day, month, published) if published else ()
    found = []
    for first in starts:
        last = first and calendar_day(to, month, first.year)
        if first and last and first <= last:
            found.append(Stretch(first, last))
    anchor = Anchor.NONE if year else Anchor.PUBLISHED
    kind = Kind.RANGE if to != day else Kind.DAY
    return Expression(Span(*match.span()), kind, tuple(found), anchor, year, month, day, backward=0 < to < day)


def _exact(match: re.Match[str], year: int, month: int, day: int) -> Expression:
    found = calendar_day(day, month, year)
    readings = (day_stretch(found),) if found else ()
    return Expression(Span(*match.span()), Kind.DAY, readings, year=year, month=month, day=day)


def _numeric(match: re.Match[str]) -> Expression | None:
    """A date in figures: both orders where both are days; None for a version or a score (1.2.13)."""
    first, second, year = int(match["first"]), int(match["second"]), int(match["year"])
    if len(match["year"]) == 2:
        if match["sign"] != "/":
            return None
        year += 2000 if year < 50 else 1900
    if not 1500 <= year <= 2150:
        return None
    days = [calendar_day(first, second, year), calendar_day(second, first, year)]
    readings = tuple(dict.fromkeys(day_stretch(day) for day in days if day))
    return Expression(Span(*match.span()), Kind.DAY, readings, year=year)


_BEFORE_MONTH = pattern(
    r"\b(?:in|since|by|from|until|till|before|after|during|of|early|late|mid|last|next|this|through|to|and|between|for|"
    r"around|every|each|coming|previous|following|the|between|late-|early-|mid-|is|was)[ -]$",
    re.IGNORECASE,
)
_DOUBTED = ("May", "March", "MAY", "MARCH", "Mar", "Jan", "Jun", "June", "April", "August", "Sep", "Dec")


def _is_month(text: str, at: int, word: str, part: str) -> bool:
    """Whether a month's name without a day or year is the month: not May the person, the March on Rome."""
    if part:
        return True
    if len(word.rstrip(".")) < 4 and word != "May" and not word.endswith("."):
        return False
    if not _BEFORE_MONTH.search(text[max(0, at - 12) : at]):
        return False
    if word not in _DOUBTED:
        return True
    follows = text[at + len(word) : at + len(word) + 2]
    return not (follows[:1] == " " and follows[1:].isupper()) and text[max(0, at - 4) : at].lower() != "the "


def _nearest_months(month: int, published: date) -> tuple[Stretch, ...]:
    years = range(max(1, published.year - 1), min(9999, published.year + 1) + 1)
    found = [month_stretch(year, month) for year in years]
    middle = published.toordinal()
    found.sort(key=lambda one: abs(one.first.toordinal() + 15 - middle))
    return tuple(found[:2])
