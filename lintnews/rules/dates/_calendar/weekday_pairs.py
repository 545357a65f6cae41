"""Weekdays and the dates they are said of, side by side in one of the ways news writes them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.rules.dates._calendar.named_days import NAMED_AFTER, NAMED_BEFORE, named_day
from lintnews.text.temporal.absolute import NUMERIC, calendar_day, month_led, nearest_days, number_led
from lintnews.text.temporal.reader import expressions_in
from lintnews.text.temporal.values import Kind, month_moved
from lintnews.text.temporal.words import DAY_ORDINAL, MONTH, WEEKDAY, month_number, weekday_number
from lintnews.text.temporal.written import ordinal_led

_WEEKDAY = pattern(rf"(?P<weekday>{WEEKDAY})(?!\w|-(?!{WEEKDAY}))")
# Nothing but commas, articles, prepositions, a part of the day or a time of the clock may stand between.
_APPOSED = pattern(
    r"(?:[’']s)?,?(?:\s+(?:(?:early|late)\s+)?(?:morning|afternoon|evening|night|lunchtime|midday|noon|midnight),?)?"
    r"(?:\s+(?:at|from)\s+(?:\d{1,2}(?:[.:]\d\d)?(?:\s?[ap]\.?m\.?|\s+o[’']clock)?|noon|midnight|midday)(?:\s+[A-Z]{2,4}T?\b)?,?)?"
    r"(?:\s+(?:week|last|next|of (?:next|last|this) week)(?=,|\s\())?(?:,?\s+(?:the\s+|on\s+(?:the\s+)?|of\s+)?\(?\s*|\s*\(\s*|\s+[–—]\s+|/)(?=[\dA-Z])"
)
_D = r"(?P<{}>\d{{1,2}})(?:st|nd|rd|th)?"
_AND = r"(?:,?\s+(?:and|to|until|till|through|or|&)\s+(?:on\s+)?|\s?[-–—]\s?|,\s+)"
_YEAR = r"(?:,?\s+(?P<year>(?:1[5-9]|20|21)\d\d)(?!\d))?"
# Monday 3 to Friday 7 March; Monday, 3, and Friday, 7 March
_SHARED = pattern(
    rf"(?P<weekday>{WEEKDAY}),?\s+(?:the\s+)?{_D.format('day')}{_AND}(?P<other>{WEEKDAY}),?\s+(?:the\s+)?{_D.format('last')}"
    rf"(?:\s+of)?\s+(?P<month>{MONTH})(?!\w){_YEAR}"
)
# Saturday and Sunday, 5 and 6 October; Friday-Sunday, March 7-9
_TWICE = pattern(
    rf"(?P<weekday>{WEEKDAY}){_AND}(?P<other>{WEEKDAY}),?\s+\(?(?:(?P<month>{MONTH})\s+)?{_D.format('day')}{_AND}{_D.format('last')}"
    rf"(?:\s+(?:of\s+)?(?P<after>{MONTH})(?!\w))?(?![\w:%]){_YEAR}"
)
_MONTH = pattern(MONTH)
_WEEKDAY_LAST = pattern(rf"{WEEKDAY},?\s+(?:the\s+|on\s+)?$")
_SECOND = pattern(rf"(?:{WEEKDAY}){_AND}$")
_BEHIND = pattern(
    r"(?:,?\s+\((?:a\s+)?|,\s+(?:(?:which|that)\s+(?:is|was|falls on|fell on|will be)\s+|being\s+)?(?:a\s+)?|"
    r"\s+[–—]\s+(?:a\s+)?|,?\s+(?:was|is|falls? on|fell on|will be|will fall on|being|landed on|lands on)\s+(?:a\s+)?)$"
)
# How what it finds can end, looked at first.
_LEADS = (", ", "(", " a ", "(a ", " is ", " was ", "l on ", "s on ", "d on ", " be ", "being ", "– ", "— ")
_CLOSES = pattern(
    r"\s+[–—]\s|[,.;:)!?]|\s*$|\s+(?:and|when|in|that|at|by|with|as|this year|last year|next year|–|—|so|not|but|rather|\n)"
)
_TH_ALONE = pattern(
    r"(?:,?\s+the\s+|\s+(?:\((?:the\s+)?)?)(?P<day>\d{1,2})(?:st|nd|rd|th)(?=[,.;:)!?]|\s*$|\s+(?:and|at|in|to|for)\b)"
)


_FIGURE = pattern(r"\d|(?:st|nd|rd|th) of ")
_TH_BEFORE = pattern(r"\b(?:on|for|until|from|by|till|of) the (?P<day>\d{1,2})(?:st|nd|rd|th)$")
_ORDINAL = pattern(rf",?\s+(?:on\s+)?(?:the\s+)?(?=(?:{DAY_ORDINAL})\s+of\s+[A-Z])")
# 15-17 December (Monday to Wednesday); December 15-17, Monday-Wednesday
_DAYS_BEFORE = pattern(
    rf"(?:\b{_D.format('day')}{_AND}{_D.format('last')}\s+(?P<month>{MONTH})|\b(?P<first>{MONTH})\s+{_D.format('day2')}{_AND}{_D.format('last2')}){_YEAR}"
    r"(?:,\s+|\s*\()$"
)
_TO_OTHER = pattern(rf"{WEEKDAY}{_AND}(?P<other>{WEEKDAY})(?=[,.;)]|\s*$)")
# Sat 20/12
_SLASHED = pattern(r",?\s+(?P<a>\d{1,2})/(?P<b>\d{1,2})(?=[,.;:)]|\s*$|\s+(?:at|in|from|and|to)\b)(?![.:]\d)")


class Pair(Record):
    """A weekday and the days that the date beside it can stand for, the likeliest first."""

    weekday: Span
    number: int
    written: Span
    days: tuple[date, ...]
    sure: bool = True


def pairs_at(document: Document, place: int) -> Iterator[Pair]:
    """The pairs whose first, or only, weekday begins at `place`."""
    text, published = document.text, document.meta.published
    weekday = _WEEKDAY.match(text, place)
    if weekday is None or text[place - 1 : place].isalnum():
        return
    span, number = Span(*weekday.span()), weekday_number(weekday["weekday"])
    listed = list(_listed(text, place, published)) or list(_after_range(text, span, published))
    if listed:
        yield from listed
        return
    lead = None
    beside = _date_after(text, span, published) or _in_words(text, span, published)
    if beside is None:
        lead = _lead_to(text, span)
        beside = _date_before(document, span, lead, published) if lead else None
    beside = beside or _named(text, span, lead, published)
    if beside:
        yield Pair(span, number, *beside)
    elif published and (alone := _TH_ALONE.match(text, span.end) or _th_before(text, lead)):
        days = tuple(_of_near_months(int(alone["day"]), published))
        if days and not (number == 4 and alone["day"] == "13"):
            yield Pair(span, number, Span(alone.start("day"), alone.end()), days, sure=False)
    elif published and (slashed := _SLASHED.match(text, span.end)):
        days = _slashed_days(int(slashed["a"]), int(slashed["b"]), published)
        if days:
            yield Pair(span, number, Span(slashed.start("a"), slashed.end()), days, sure=False)


def _lead_to(text: str, weekday: Span) -> re.Match[str] | None:
    """What ties the weekday to a date before it: “, a ”; “ fell on ”."""
    if not text.endswith(_LEADS, 0, weekday.start) or not _CLOSES.match(text, weekday.end):
        return None
    return _BEHIND.search(text, max(0, weekday.start - 30), weekday.start)


def _th_before(text: str, lead: re.Match[str] | None) -> re.Match[str] | None:
    """On the 18th, a Thursday."""
    if lead is None or not lead.group().endswith("a "):
        return None
    return _TH_BEFORE.search(text, max(0, lead.start() - 16), lead.start())


def _slashed_days(one: int, other: int, published: date) -> tuple[date, ...]:
    """What 20/12 or 12/20 can be; none for 24/7 and 9/11."""
    if (one, other) in ((24, 7), (9, 11)):
        return ()
    return tuple(
        found
        for day, month in ((one, other), (other, one))
        if 0 < month < 13 and 0 < day < 32
        for found in nearest_days(day, month, published)
    )


def _in_words(text: str, weekday: Span, published: date | None) -> tuple[Span, tuple[date, ...]] | None:
    """Monday, the sixteenth of December."""
    gap = _ORDINAL.match(text, weekday.end)
    found = ordinal_led(text, gap.end(), gap.end() + 50, published) if gap else None
    if found is None or found.kind is not Kind.DAY:
        return None
    return found.span, tuple(one.first for one in found.readings)


_CAPITAL_NAME = pattern(r"(?:Day|Eve|Night|Halloween|Hogmanay|Epiphany|Christmas|July|year|\d{4})$")


def _named(
    text: str, weekday: Span, lead: re.Match[str] | None, published: date | None
) -> tuple[Span, tuple[date, ...]] | None:
    """New Year’s Eve, a Wednesday; on Friday, Boxing Day."""
    if match := NAMED_AFTER.match(text, weekday.end):
        return named_day(text, match, match.end(), published)
    if lead is None or not _CAPITAL_NAME.search(text, max(0, lead.start() - 24), lead.start()):
        return None
    if lead.group().strip() == "," and text[weekday.end : weekday.end + 1] not in (",", ".", ")"):
        return None
    match = NAMED_BEFORE.search(text, max(0, lead.start() - 40), lead.start())
    return named_day(text, match, weekday.end, published) if match else None


def _after_range(text: str, weekday: Span, published: date | None) -> Iterator[Pair]:
    """15-17 December (Monday to Wednesday)."""
    other = _TO_OTHER.match(text, weekday.start)
    lead = _DAYS_BEFORE.search(text, max(0, weekday.start - 50), weekday.start) if other else None
    if other is None or lead is None:
        return
    month = month_number(lead["month"] or lead["first"])
    for span, group in ((weekday, "day"), (Span(*other.span("other")), "last")):
        name = group if lead["month"] else f"{group}2"
        day = int(lead[name])
        exact = calendar_day(day, month, int(lead["year"])) if lead["year"] else None
        days = (exact,) if exact else nearest_days(day, month, published) if published and day < 32 else ()
        yield Pair(span, weekday_number(span.of(text)), Span(*lead.span(name)), days)


def _date_after(text: str, weekday: Span, published: date | None) -> tuple[Span, tuple[date, ...]] | None:
    gap = _APPOSED.match(text, weekday.end)
    if gap is None:
        return None
    at, end = gap.end(), min(len(text), gap.end() + 40)
    if text[at].isdigit():
        found = number_led(text, at, end, published)
    elif _MONTH.match(text, at):
        found = month_led(text, at, end, published)
    else:
        return None
    if found is None or not (found.day or NUMERIC.match(text, at)):
        return None
    if found.kind is Kind.RANGE and _SECOND.search(text, max(0, weekday.start - 24), weekday.start):
        return None  # Saturday and Sunday, 5 and 6 October: the first figure is Saturday's
    if found.kind not in (Kind.DAY, Kind.RANGE) or _is_surname(text, weekday, found.span):
        return None
    return found.span, tuple(one.first for one in found.readings)


_GIVEN_NAME = pattern(r"(?<![.!?:“\"] )\b[A-Z][a-z]+\s$")


def _is_surname(text: str, weekday: Span, written: Span) -> bool:
    """Whether a person is called so: Joe Friday, August 6’s guest."""
    if text[written.end : written.end + 2] not in ("’s", "'s"):
        return False
    return _GIVEN_NAME.search(text, max(0, weekday.start - 20), weekday.start) is not None


def _date_before(
    document: Document, weekday: Span, lead: re.Match[str], published: date | None
) -> tuple[Span, tuple[date, ...]] | None:
    """16 October 2024 (Tuesday); Oct. 16, a Tuesday; 16 October was a Tuesday."""
    text = document.text
    if not _FIGURE.search(text, max(0, lead.start() - 20), lead.start()):
        return None
    for one in expressions_in(document, weekday.start):
        if one.span.end == lead.start() and one.kind is Kind.DAY and (one.year or published):
            before = text[max(0, one.span.start - 14) : one.span.start]
            bare = lead.group().strip() == ","
            if _WEEKDAY_LAST.search(before) or (bare and text[weekday.end] not in ",.;:)"):
                return None
            return one.span, tuple(stretch.first for stretch in one.readings)
    return None


def _listed(text: str, place: int, published: date | None) -> Iterator[Pair]:
    """Two weekdays that share a month, each with its day."""
    match = _SHARED.match(text, place) or _TWICE.match(text, place)
    if match is None:
        return
    fields = match.groupdict()
    word = fields["month"] or fields.get("after")
    if not word or (fields["month"] and fields.get("after")):
        return
    month, year = month_number(word), int(fields["year"]) if fields["year"] else None
    for name, figure in (("weekday", "day"), ("other", "last")):
        day = int(match[figure])
        if year:
            exact = calendar_day(day, month, year)
            days: tuple[date, ...] = (exact,) if exact else ()
        else:
            days = nearest_days(day, month, published) if published and 0 < day < 32 else ()
        yield Pair(Span(*match.span(name)), weekday_number(match[name]), Span(*match.span(figure)), days)


def _of_near_months(day: int, published: date) -> Iterator[date]:
    for by in (0, 1, -1):
        year, month = month_moved(published.year, published.month, by)
        found = calendar_day(day, month, year) if 1 <= year <= 9999 else None
        if found:
            yield found
