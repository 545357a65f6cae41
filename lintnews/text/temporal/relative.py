"""Readers of what is counted from publication or another expression: last week, three years ago, two days later."""

from __future__ import annotations

import re
from datetime import date

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.text.temporal.eras import part_of
from lintnews.text.temporal.values import (
    Anchor,
    Expression,
    Kind,
    Stretch,
    day_stretch,
    month_moved,
    month_stretch,
    moved,
    year_stretch,
)
from lintnews.text.temporal.words import MONTH, NUMBER, WEEKDAY, month_number, number_of, weekday_number

_DAYS = pattern(
    r"(?P<word>the day (?:before yesterday|after tomorrow)|today|tonight|yesterday|tomorrow|this (?:morning|"
    r"afternoon|evening)|last night)\b",
    re.IGNORECASE,
)
_AWAY = {"yesterday": -1, "last night": -1, "tomorrow": 1, "the day before yesterday": -2, "the day after tomorrow": 2}
_UNIT = r"(?P<unit>day|week|fortnight|month|quarter|year|decade|century|weekend|spring|summer|autumn|fall|winter)"
_NAMED = pattern(
    rf"(?P<part>early |earlier |late |later )?(?P<which>last|next|this|the past|the previous|the coming|"
    rf"this coming|this past)\s+"
    rf"(?:{_UNIT}\b(?![’'-]?\w*-)(?!\s+(?:of|in)\s+(?!the\s+(?:league|final|group))(?:the\s+|"
    rf"[A-Za-z]+\s+)?(?:{MONTH}|\d|month|year|season|campaign|century|decade|week|war))|"
    rf"(?P<weekday>{WEEKDAY})(?!\w|\s+(?:of|in)\s+(?:the\s+)?(?:{MONTH}|month|year)|\s+\d)|(?P<month>{MONTH})(?!\w))",
    re.IGNORECASE,
)
_AGO = pattern(
    rf"(?P<count>{NUMBER}|an?|a few|several|a couple of|couple of)[\s-]+(?P<unit>day|week|fortnight|month|year|"
    rf"decade|centur)(?:s|y|ies)?\s+ago\b",
    re.IGNORECASE,
)
_IN = pattern(
    rf"in\s+(?P<count>{NUMBER}|an?)\s+(?P<unit>day|week|fortnight|month|year|"
    rf"decade)s?(?:[’']s?)?(?:\s+time)?\b(?!\s+(?:of|since|row|ago))",
    re.IGNORECASE,
)
_FROM_NOW = pattern(
    rf"(?P<count>{NUMBER}|an?)\s+(?P<unit>day|week|fortnight|month|year|decade)s?\s+"
    r"(?:from\s+(?:now|today)\b|hence\b|away(?=[,.;)]|\s*$)|(?P<left>left|to\s+go|remaining)\b)",
    re.IGNORECASE,
)
_LATER = pattern(
    rf"(?P<count>{NUMBER}|an?)\s+(?P<unit>day|week|fortnight|month|year|decade)s?\s+(?P<way>later|earlier|before|"
    rf"after|afterwards?|on)\b",
    re.IGNORECASE,
)
_BUT_ONE = pattern(r"the\s+(?P<unit>week|month|year)\s+(?:before\s+(?P<last>last)|after\s+next)\b", re.IGNORECASE)
_SAME = pattern(r"the\s+(?:following|next|previous|same)\s+(?:day|week|month|year|decade)\b", re.IGNORECASE)
_BARE_WEEKDAY = pattern(rf"(?P<weekday>{WEEKDAY})(?![\w]|-[A-Za-z]|\s+\d+(?:[./]\d+)?\b(?!\s+[A-Za-z]|[\w:]))")


def relative_at(text: str, at: int, end: int, published: date | None) -> Expression | None:
    """The expression led by a word that is counted from elsewhere: today, last week, the following year."""
    if match := _DAYS.match(text, at, end):
        word = match["word"].lower()
        readings = () if published is None else (day_stretch(moved(published, _AWAY.get(word, 0))),)
        return Expression(Span(at, match.end()), Kind.RELATIVE, readings, Anchor.PUBLISHED)
    if match := _NAMED.match(text, at, end):
        return _named(match, published)
    if match := _BUT_ONE.match(text, at, end):
        way = -2 if match["last"] else 2
        stretches = () if published is None else tuple(_units(match["unit"].lower(), way, published, rolling=False))
        return Expression(Span(at, match.end()), Kind.RELATIVE, stretches, Anchor.PUBLISHED)
    if match := _NEW_YEAR.match(text, at, end):
        months = () if published is None else _in_new_year(published)
        return Expression(Span(at, match.end()), Kind.RELATIVE, months, Anchor.PUBLISHED, exact=False)
    match = _SAME.match(text, at, end)
    return _beside(match) if match else None


def count_led(text: str, at: int, end: int, published: date | None) -> Expression | None:
    """The expression led by a count, or by “in” and a count: three weeks ago, two days later, in ten years."""
    if not _UNITS_NEAR.search(text, at, min(end, at + 40)):
        return None
    if match := _AGO.match(text, at, end):
        return _counted(match, published, -1)
    if match := _IN.match(text, at, end) or _FROM_NOW.match(text, at, end):
        return _counted(match, published, 1)
    match = _LATER.match(text, at, end)
    return _beside(match) if match else None


# In the new year: its first months, told in the old one.
_NEW_YEAR = pattern(
    r"(?<=[Ii]n )the\s+new\s+year\b(?=[,.;:)]|\s+(?:by|at|with|from|on|will|to|and|as|when|after)\b)", re.IGNORECASE
)


def _in_new_year(published: date) -> tuple[Stretch, ...]:
    year = published.year + (published.month > 6)
    if year > 9999 or 3 < published.month < 7:
        return ()
    return (Stretch(month_stretch(year, 1).first, month_stretch(year, 4).last),)


_UNITS_NEAR = pattern(r"(?:day|week|fortnight|month|year|decade|centur)", re.IGNORECASE)


def _beside(match: re.Match[str]) -> Expression:
    return Expression(Span(*match.span()), Kind.RELATIVE, (), Anchor.SENTENCE, exact=False)


def weekday_led(text: str, at: int, end: int, published: date | None, *, ahead: bool) -> Expression | None:
    """A bare weekday: the nearest to publication, before it unless the sentence looks `ahead`."""
    match = _BARE_WEEKDAY.match(text, at, end)
    if match is None:
        return None
    number = weekday_number(match["weekday"])
    readings: tuple[Stretch, ...] = ()
    if published is not None:
        back = (published.weekday() - number) % 7
        days = [moved(published, -back), moved(published, 7 - back)]
        readings = tuple(day_stretch(day) for day in (reversed(days) if ahead and back else days))
    return Expression(Span(at, match.end()), Kind.WEEKDAY, readings, Anchor.PUBLISHED, weekday=number)


def _named(match: re.Match[str], published: date | None) -> Expression | None:
    way = {"last": -1, "next": 1, "this": 0, "the previous": -1, "the coming": 1, "this coming": 1}.get(
        " ".join(match["which"].lower().split()), -1
    )
    span = Span(*match.span())
    if match["weekday"]:
        if match["which"].lower() != match["which"] and match["weekday"][0].islower():
            return None
        number = weekday_number(match["weekday"])
        days = () if published is None else _weekdays(number, way, published)
        return Expression(span, Kind.WEEKDAY, tuple(map(day_stretch, days)), Anchor.PUBLISHED, weekday=number)
    if match["month"]:
        if not match["month"][0].isupper():
            return None
        month = month_number(match["month"])
        months = () if published is None else tuple(_months(month, way, published))
        return Expression(span, Kind.MONTH, months, Anchor.PUBLISHED, month=month)
    unit = match["unit"].lower()
    past = match["which"].lower() in ("the past", "this past")
    readings = () if published is None else tuple(_units(unit, way, published, rolling=past))
    part = {"earl": "early", "late": "late"}.get((match["part"] or "").lower()[:4], "")
    exact = (match["part"] or "").strip().lower()
    if exact in ("early", "late"):
        readings = tuple(part_of(one, part) for one in readings)
    return Expression(span, Kind.RELATIVE, readings, Anchor.PUBLISHED, part=part, exact=not past)


def _weekdays(number: int, way: int, published: date) -> tuple[date, ...]:
    """Last Monday is the one before publication, or the one of the week before; next Monday likewise."""
    back = (published.weekday() - number) % 7
    if way < 0:
        nearest = moved(published, -(back or 7))
        if number > published.weekday():
            return (nearest,)  # said on a Wednesday, last Saturday is the one four days ago
        return nearest, moved(nearest, -7)
    ahead = moved(published, (7 - back) if back else 7)
    if way > 0:
        return ahead, moved(ahead, 7)
    return (
        (published,)
        if not back
        else tuple(sorted((ahead, moved(published, -back)), key=lambda one: abs(one - published)))
    )


def _months(month: int, way: int, published: date) -> list[Stretch]:
    """Last October: the latest that is over, or the one of the year before; next October likewise."""
    this = month_stretch(published.year, month)
    years = {
        -1: [-1] if this.last >= published else [0, -1],
        0: [0],
        1: [1] if this.first <= published else [0, 1],
    }[way]
    return [month_stretch(published.year + by, month) for by in years if 1 <= published.year + by <= 9999]


def _units(unit: str, way: int, published: date, *, rolling: bool) -> list[Stretch]:
    """The stretches that last, this or next `unit` can be."""
    if unit == "day":
        return [day_stretch(moved(published, way))]
    if unit in ("week", "fortnight", "weekend"):
        length = 14 if unit == "fortnight" else 7
        monday = moved(published, -published.weekday() + way * length)
        if unit == "weekend":
            return _weekends(way, published)
        found = [Stretch(monday, moved(monday, length - 1)), Stretch(moved(monday, -1), moved(monday, length - 2))]
        if published.weekday() == 6:  # on a Sunday the new week may have begun
            found.append(Stretch(moved(published, way * length), moved(published, way * length + length - 1)))
    elif unit == "month":
        found = [month_stretch(*_held(month_moved(published.year, published.month, way)))]
    elif unit == "quarter":
        start = (published.month - 1) // 3 * 3 + 1
        year, month = _held(month_moved(published.year, start, way * 3))
        found = [Stretch(month_stretch(year, month).first, month_stretch(year, month + 2).last)]
    elif unit == "year":
        found = [year_stretch(min(max(published.year + way, 1), 9999))]
    elif unit in ("decade", "century"):
        size = 10 if unit == "decade" else 100
        start = published.year - published.year % size + way * size
        found = [year_stretch(max(start, 1), min(max(start, 1) + size - 1, 9999))] if 1 <= start <= 9999 else []
        rolling = rolling or way != 0
    else:
        return _seasons(unit, way, published)
    if rolling and way:
        length = {"week": 7, "fortnight": 14, "weekend": 8, "month": 31, "year": 366, "decade": 3653}.get(unit, 366)
        edge = moved(published, way * length)
        found.append(Stretch(min(edge, published), max(edge, published)))
    return found


def _held(month: tuple[int, int]) -> tuple[int, int]:
    return min(max(month[0], 1), 9999), month[1]


def _weekends(way: int, published: date) -> list[Stretch]:
    saturday = moved(published, 5 - published.weekday())
    days = {-1: (-7, -14) if published.weekday() < 2 else (-7,), 0: (0, -7), 1: (0, 7)}[way]
    return [Stretch(moved(saturday, by - 1), moved(saturday, by + 2)) for by in days]


_SEASON_MONTHS = {"spring": ((3, 6), (9, 12)), "summer": ((6, 9), (12, 15)), "autumn": ((9, 12), (3, 6))}
_SEASON_MONTHS |= {"fall": _SEASON_MONTHS["autumn"], "winter": ((11, 15), (6, 9))}


_REACH = 400  # days: in March next spring may be that of a year on


def _seasons(unit: str, way: int, published: date) -> list[Stretch]:
    """The seasons of either half of the world that last, this or next may mean: all of them within reach."""
    found = []
    for by in (-2, -1, 0, 1, 2):
        for first, last in _SEASON_MONTHS[unit]:
            low, high = (
                _held(month_moved(published.year + by, 1, first - 1)),
                _held(month_moved(published.year + by, 1, last - 1)),
            )
            found.append(Stretch(month_stretch(*low).first, month_stretch(*high).last))
    if way:
        found = [one for one in found if (moved(one.last, -30) < published if way < 0 else one.first > published)]
    near = [one for one in found if (one.first - published).days < _REACH and (published - one.last).days < _REACH]
    return sorted(near, key=lambda one: abs((one.first - published).days))


_LENGTHS = {"day": 1, "week": 7, "fortnight": 14, "month": 30.44, "year": 365.25, "decade": 3652.5, "centur": 36525}
_SLACK = {"day": 0, "week": 4, "fortnight": 5, "month": 18, "year": 220, "decade": 1830, "centur": 18300}


def _counted(match: re.Match[str], published: date | None, way: int) -> Expression:
    """So many units before or after publication; a rough count (a few, several) is not read."""
    unit = match["unit"].lower()
    count = number_of(match["count"])
    readings: tuple[Stretch, ...] = ()
    if count is not None and published is not None and count * _LENGTHS[unit] < 700_000:
        days = way * round(count * _LENGTHS[unit])
        middle = Stretch(moved(published, days), moved(published, days))
        readings = (middle.widened(_SLACK[unit]),)
    return Expression(Span(*match.span()), Kind.RELATIVE, readings, Anchor.PUBLISHED, exact=unit == "day")
