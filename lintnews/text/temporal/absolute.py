"""Readers of what names its own place in the calendar: days, months, quarters, seasons, years, decades, centuries."""

from __future__ import annotations

import re
from datetime import date

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.text.temporal.values import (
    Anchor,
    Expression,
    Kind,
    Stretch,
    day_stretch,
    month_stretch,
    year_stretch,
)
from lintnews.text.temporal.words import MONTH, SMALL_ORDINAL, month_number, ordinal_of

_FAR = 60  # days from publication up to which a day without a year is surely the nearest one
_YEAR = r"(?P<year>(?:1\d|20|21)\d\d)(?![\d%]|[,.:/]\d|[-–]\d|s\b)"
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
_DECADE = pattern(r"(?P<decade>(?:1\d|20)\d0)(?:’|')?s\b(?!-)|[’'‘](?P<short>[2-9]0)s\b")
_YEARS = pattern(
    r"(?P<year>(?:1\d|20|21)\d\d)(?:\s?[-–—/]\s?(?P<to>(?:1\d|20|21)\d\d|\d\d)(?![\d%]|[-–,.:]\d|/))?(?![\d%\w]|"
    r"[,.:/]\d|[-–]\d|\s[HQ][1-4]\b)"
)
_CENTURY = pattern(
    rf"(?P<number>\d{{1,2}}(?:st|nd|rd|th)|{SMALL_ORDINAL})[\s-]+century(?P<era>\s+BCE?\b)?", re.IGNORECASE
)
_QUARTER = pattern(
    rf"(?P<which>[QqHh][1-4]|(?:1st|2nd|3rd|4th|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)[ -](?:quarter|"
    rf"half))\s+(?:of\s+)?{_YEAR}"
)
_SEASON = pattern(rf"(?P<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)\s+(?:of\s+)?{_YEAR}")
_FISCAL = pattern(r"(?:(?:[Ff]iscal|[Ff]inancial)(?:\s+[Yy]ear)?\s+|FY\s?(?:20)?)(?P<year>(?:20|19)?\d\d)(?![\w,]\d)")
_ORDINAL_OF = pattern(r"\b(?:first|second|third|[a-z]+th|twenty-first|thirty-first)\s+of\s+$")
_PART = pattern(r"(?P<part>[Ee]arly|[Mm]id|[Ll]ate)(?:\s+in|[\s-]+)(?:the\s+)?$")
_ENDS = pattern(r"(?P<part>[Bb]eginning|[Ss]tart|[Mm]iddle|[Ee]nd) of\s+(?:the\s+)?$")
_PARTS = {"beginning": "early", "start": "early", "middle": "mid", "end": "late"}


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
    if match := _CENTURY.match(text, at, end):
        return _century(match, text, at)
    return _quarter(text, at, end)


_DIGITS = pattern(r"\d+")


def _year_led(text: str, at: int, end: int) -> Expression | None:
    if match := _YEAR_FIRST.match(text, at, end):
        return _exact(match, int(match["year"]), month_number(match["month"]), int(match["day"]))
    if match := _ISO.match(text, at, end):
        return _exact(match, int(match["year"]), int(match["month"]), int(match["day"]))
    if match := _DECADE.match(text, at, end):
        return _decade(match, text, at)
    match = _YEARS.match(text, at, end)
    return _years(match, text, at) if match else None


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


def word_led(text: str, at: int, end: int) -> Expression | None:
    """The decade, century, season, quarter or fiscal year that begins with the word at `at`."""
    if match := _CENTURY.match(text, at, end):
        return _century(match, text, at)
    if match := _DECADE.match(text, at, end):
        return _decade(match, text, at)
    if match := _SEASON.match(text, at, end):
        return _season(match, text, at)
    if match := _FISCAL.match(text, at, end):
        year = int(match["year"])
        year += 2000 if year < 50 else 1900 if year < 100 else 0
        whole = Stretch(date(year - 1, 4, 1), date(year, 12, 31))
        return Expression(Span(at, match.end()), Kind.FISCAL, (whole,), year=year, exact=False)
    return _quarter(text, at, end)


def part_before(text: str, at: int) -> str:
    """`early`, `mid` or `late` where such a word stands right before `at`."""
    lead = text[max(0, at - 20) : at]
    if match := _PART.search(lead):
        return match["part"].lower()
    match = _ENDS.search(lead)
    return _PARTS[match["part"].lower()] if match else ""


def part_of(whole: Stretch, part: str) -> Stretch:
    """The early, middle or late part of a stretch, generously cut."""
    length = (whole.last - whole.first).days
    first, last = {"early": (0.0, 0.5), "mid": (0.25, 0.75), "late": (0.5, 1.0)}.get(part, (0.0, 1.0))
    start = whole.first.toordinal()
    return Stretch(date.fromordinal(start + int(length * first)), date.fromordinal(start + int(length * last + 0.5)))


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


def _decade(match: re.Match[str], text: str, at: int) -> Expression:
    first = int(match["decade"]) if match["decade"] else 1900 + int(match["short"])
    part = part_before(text, at)
    low, high = {"early": (0, 4), "mid": (3, 7), "late": (5, 9)}.get(part, (0, 9))
    stretches = [year_stretch(first + low, first + high)]
    if first % 100 == 0 and not part:
        stretches.append(year_stretch(first, first + 99))  # the 1900s may be the century
    return Expression(Span(at, match.end()), Kind.DECADE, tuple(stretches), year=first, part=part)


_SHORT_OF = pattern(
    r"(?:[£$€¥#]|No\.? |\b(?:Boeing|flight|Flight|Route|Highway|Room|page|pages|about|over|nearly|than|some|up to|"
    r"Psalm|BMW|Peugeot|Windows|channel|unit) )$"
)
_COUNTED = pattern(
    r"\s+(?:people|men|women|children|(?!was\b|is\b|has\b|as\b|this\b|its\b|his\b|us\b|does\b|always\b|"
    r"perhaps\b)[a-z]+(?<!s)s\b|(?:km|kg|m|ft|feet|mph|hp|hours|hrs|tonnes|"
    r"GMT|UTC|BST|EST|EDT|per|"
    r"points?|million|billion|degrees)\b)"
)
_BEFORE_YEAR = pattern(
    r"(?:\b(?:in|since|by|from|until|till|before|after|during|of|circa|early|late|mid|and|to|or|between|through|for|"
    r"around|the|year|summer|spring|autumn|winter|fall|late-|early-|mid-|a|his|her|its|their|back|that|this|b\.|"
    r"c\.|born|died)[ -]|[(,:;—–-]\s?|’s |^|\n)$",
    re.IGNORECASE,
)
_SURE_BEFORE = pattern(r"\b(?:in|since|during|until|by) $", re.IGNORECASE)


def _years(match: re.Match[str], text: str, at: int) -> Expression | None:
    """A year or a range of years; None for a figure that counts things."""
    lead = text[max(0, at - 12) : at]
    if _SHORT_OF.search(lead) or not _BEFORE_YEAR.search(lead):
        return None
    first = int(match["year"])
    part = part_before(text, at)
    if match["to"]:
        last = int(match["to"]) if len(match["to"]) == 4 else first - first % 100 + int(match["to"])
        readings = (year_stretch(first, last),) if first <= last else ()
        backward = first > last and len(match["to"]) == 4
        return Expression(Span(at, match.end()), Kind.RANGE, readings, year=first, backward=backward)
    if _COUNTED.match(text, match.end()) and not _SURE_BEFORE.search(lead):
        return None
    return Expression(Span(at, match.end()), Kind.YEAR, (part_of(year_stretch(first), part),), year=first, part=part)


def _century(match: re.Match[str], text: str, at: int) -> Expression | None:
    number = ordinal_of(match["number"])
    if number is None or not 1 <= number <= 30:
        return None
    if match["era"]:
        return Expression(Span(at, match.end()), Kind.CENTURY, (), year=-number)
    part = part_before(text, at)
    first, last = (number - 1) * 100, number * 100
    low, high = {"early": (0, 50), "mid": (25, 75), "late": (50, 100)}.get(part, (0, 100))
    years = year_stretch(max(1, first + low), min(last, first + high))
    return Expression(Span(at, match.end()), Kind.CENTURY, (years,), year=first + 1, part=part)


_QUARTERS = {"1": 1, "2": 2, "3": 3, "4": 4, "f": 1, "s": 2, "t": 3}


def _quarter(text: str, at: int, end: int) -> Expression | None:
    match = _QUARTER.match(text, at, end)
    if match is None:
        return None
    which, year = match["which"].lower(), int(match["year"])
    digit = which[1] if which[0] in "qh" else which[0]
    number = 4 if which.startswith("fourth") else _QUARTERS[digit]
    is_half = which[0] == "h" or which.endswith("half")
    if is_half and number > 2:
        return None
    length = 6 if is_half else 3
    first = month_stretch(year, (number - 1) * length + 1).first
    last = month_stretch(year, number * length).last
    return Expression(Span(at, match.end()), Kind.QUARTER, (Stretch(first, last),), year=year)


_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9}


def _season(match: re.Match[str], text: str, at: int) -> Expression:
    """A season of a year, in either half of the world: the stretch takes in a month at each end."""
    year, name = int(match["year"]), match["season"].lower()
    if name == "winter":
        stretches = [
            Stretch(date(year, 1, 1), date(year, 3, 31)),
            Stretch(date(year, 11, 15), date(min(year + 1, 9999), 3, 31)),
        ]
    else:
        month = _SEASONS[name]
        stretches = [Stretch(date(year, month, 1), month_stretch(year, min(month + 3, 12)).last)]
    part = part_before(text, at)
    return Expression(Span(at, match.end()), Kind.SEASON, tuple(stretches), year=year, part=part, exact=False)


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
