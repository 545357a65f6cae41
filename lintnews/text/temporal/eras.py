"""Readers of years, decades, centuries, quarters and seasons, and of the parts of them: early, mid, late."""

from __future__ import annotations

import re
from datetime import date

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.text.temporal.values import Expression, Kind, Stretch, month_stretch, year_stretch
from lintnews.text.temporal.words import SMALL_ORDINAL, ordinal_of

YEAR = r"(?P<year>(?:1\d|20|21)\d\d)(?![\d%]|[,.:/]\d|[-–]\d|s\b)"
DECADE = pattern(r"(?P<decade>(?:1\d|20)\d0)(?:’|')?s\b(?!-)|[’'‘](?P<short>[2-9]0)s\b")
# The early 80s; the 80s alone are as often degrees.
_SHORT_DECADE = pattern(r"(?P<decade>)(?P<short>[2-9]0)s\b(?!-)")
# The Nineties; her nineties and a heat in the nineties are none.
_NAMED_DECADE = pattern(
    r"(?P<name>[Tt]wenties|[Tt]hirties|[Ff]orties|[Ff]ifties|[Ss]ixties|[Ss]eventies|[Ee]ighties|[Nn]ineties|[Nn]oughties)\b"
)
_DECADES = {
    name: 1920 + 10 * n
    for n, name in enumerate("twenties thirties forties fifties sixties seventies eighties nineties noughties".split())
}
_OF_TIME = pattern(
    r"\b(?:the|in)\s+(?:[A-Za-z]+ing\s+|turbulent\s+|hungry\s+|heady\s+|early\s+|late\s+|mid[ -]|early[ -]|late[ -]|"
    r"nineteen[ -])*$",
    re.IGNORECASE,
)
_OF_HEAT = pattern(
    r"\b(?:temperatures?|degrees|heat|highs?|lows|mercury|thermometer|humidity|per cent|percent|scores?|scored|shot|"
    r"aged|age|reached the|into the|in (?:his|her|their|my))\b"
)
YEARS = pattern(
    r"(?P<year>(?:1\d|20|21)\d\d)(?:\s?[-–—/]\s?(?P<to>(?:1\d|20|21)\d\d|\d\d)(?![\d%]|[-–,.:]\d|/))?(?![\d%\w]|"
    r"[,.:/]\d|[-–]\d|\s[HQ][1-4]\b)"
)
CENTURY = pattern(
    rf"(?P<number>\d{{1,2}}(?:st|nd|rd|th)|{SMALL_ORDINAL})[\s-]+century(?P<era>\s+B\.?C\.?(?:E\b\.?)?(?!\w))?",
    re.IGNORECASE,
)
_QUARTER = pattern(
    rf"(?P<which>[QqHh][1-4]|(?:1st|2nd|3rd|4th|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)[ -](?:quarter|"
    rf"half))\s+(?:of\s+)?{YEAR}"
)
_SEASON = pattern(rf"(?P<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)\s+(?:of\s+)?{YEAR}")
_FISCAL = pattern(r"(?:(?:[Ff]iscal|[Ff]inancial)(?:\s+[Yy]ear)?\s+|FY\s?(?:20)?)(?P<year>(?:20|19)?\d\d)(?![\w,]\d)")
_PART = pattern(r"(?P<part>[Ee]arly|[Mm]id|[Ll]ate)(?:\s+in|[\s-]+)(?:the\s+)?$")
_ENDS = pattern(r"(?P<part>[Bb]eginning|[Ss]tart|[Mm]iddle|[Ee]nd) of\s+(?:the\s+)?$")
_PART_OF_DECADE = pattern(r"\bthe (?:early|late|mid)[ -]$")
_PARTS = {"beginning": "early", "start": "early", "middle": "mid", "end": "late"}


def word_led(text: str, at: int, end: int) -> Expression | None:
    """The decade, century, season, quarter or fiscal year that begins with the word at `at`."""
    if match := CENTURY.match(text, at, end):
        return century_read(match, text, at)
    if match := DECADE.match(text, at, end):
        return decade_read(match, text, at)
    if match := _NAMED_DECADE.match(text, at, end):
        return _named_decade(match, text, at)
    if match := _SEASON.match(text, at, end):
        return _season(match, text, at)
    if match := _FISCAL.match(text, at, end):
        year = int(match["year"])
        year += 2000 if year < 50 else 1900 if year < 100 else 0
        whole = Stretch(date(year - 1, 4, 1), date(year, 12, 31))
        return Expression(Span(at, match.end()), Kind.FISCAL, (whole,), year=year, exact=False)
    return quarter_read(text, at, end)


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


def decade_read(match: re.Match[str], text: str, at: int) -> Expression:
    """The decade of a match of DECADE; the 1900s may be the century."""
    first = int(match["decade"]) if match["decade"] else 1900 + int(match["short"])
    part = part_before(text, at)
    low, high = _CUT.get(part, (0, 9))
    stretches = [year_stretch(first + low, first + high)]
    if first % 100 == 0 and first < 2000 and not part:
        stretches.append(year_stretch(first, first + 99))  # the 1900s may be the century
    return Expression(Span(at, match.end()), Kind.DECADE, tuple(stretches), year=first, part=part)


def short_decade(text: str, at: int, end: int) -> re.Match[str] | None:
    """The match of a decade in two figures that a part of it stands before: in the early 80s."""
    match = _SHORT_DECADE.match(text, at, end)
    if match is None or not _PART_OF_DECADE.search(text, max(0, at - 11), at):
        return None
    return None if _OF_HEAT.search(text, max(0, at - 40), at) else match


def _named_decade(match: re.Match[str], text: str, at: int) -> Expression | None:
    """The Nineties, the swinging sixties: of the 20th century, or of ours for the noughties."""
    lead = text[max(0, at - 60) : at]
    if not _OF_TIME.search(lead) or _OF_HEAT.search(lead):
        return None
    first = _DECADES[match["name"].lower()]
    part = part_before(text, at)
    low, high = _CUT.get(part, (0, 9))
    return Expression(
        Span(at, match.end()), Kind.DECADE, (year_stretch(first + low, first + high),), year=first, part=part
    )


_CUT = {"early": (0, 4), "mid": (3, 7), "late": (5, 9)}
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
    r"(?:\b(?:dated|date|in|since|by|from|until|till|before|after|during|of|circa|early|late|mid|and|to|or|between|through|for|"
    r"around|the|year|summer|spring|autumn|winter|fall|late-|early-|mid-|a|his|her|its|their|back|that|this|b\.|"
    r"c\.|born|died|(?-i:Day|Eve|Easter|Christmas|Ramadan|Diwali|Eid|Passover|Thanksgiving))[ -]|"
    r"[(,:;—–-]\s?|’s |^|\n)$",
    re.IGNORECASE,
)
_SURE_BEFORE = pattern(r"\b(?:in|since|during|until|by) $", re.IGNORECASE)


def years_read(match: re.Match[str], text: str, at: int) -> Expression | None:
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


def century_read(match: re.Match[str], text: str, at: int) -> Expression | None:
    """The century of a match of CENTURY; before our era it has no reading."""
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


def quarter_read(text: str, at: int, end: int) -> Expression | None:
    """The quarter or half of a year that begins at `at`: Q3 2025, the first half of 2025."""
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
