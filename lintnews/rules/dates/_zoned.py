"""Times of the clock with the zone or place they are told in."""

from __future__ import annotations

from datetime import date

from lintnews.core.cue import Cue
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.rules.dates._context import sentence_of
from lintnews.text.sentences import sentence_at
from lintnews.text.temporal.clock import Clock, clock_at
from lintnews.text.temporal.reader import expressions_in
from lintnews.text.temporal.values import Kind
from lintnews.text.temporal.zones import ABBREVIATIONS, PLACES, Zone

_START = pattern(r"(?<![\w$£€.,:/])(?:\d{1,4}|noon\b|midday\b|midnight\b)", 2)
_NAMES = "|".join(sorted((name.replace(".", r"\.") for name in ABBREVIATIONS if len(name) > 1), key=len, reverse=True))
_ZONE = pattern(rf"\s?(?:\(\s?)?(?:(?:U\.?S\.?|North American|Australian)\s+)?(?P<zone>{_NAMES})\b")
_CITIES = "|".join(sorted((name.replace(".", r"\.") for name in PLACES), key=len, reverse=True))
_IN_CITY = pattern(rf"\s+(?:time\s+)?in\s+(?P<city>{_CITIES})\b|\s+(?P<time>{_CITIES})\s+time\b")
_LOCAL = pattern(
    rf"\s+(?:local(?:\s+time)?|in the city|there)\b(?:\s+(?:on|this|last)\s+(?:\w+day|morning|night))?(?:\s+in\s+(?P<city>{_CITIES})\b)?"
)
CITY = pattern(rf"\b(?:{_CITIES})\b")


class Zoned(Record):
    """A time, the zone it is told in, and where the zone's name stands (empty for a city's local time)."""

    clock: Clock
    zone: Zone
    name: Span
    end: int


def zoned_in(cue: Cue) -> list[Zoned]:
    """The times of the sentence whose zone is told, in order."""
    return cue.document.once(_of_sentence, _with_bracket(cue, sentence_of(cue)))


def _with_bracket(cue: Cue, sentence: Span) -> Span:
    """The sentence, with the one before where it opens with a bracket: “9 p.m. (2000 GMT)” may be parted there."""
    if not cue.text.startswith("(", sentence.start):
        return sentence
    return Span(sentence_at(cue.document, max(0, sentence.start - 2)).start, sentence.end)


def _of_sentence(document: object, sentence: Span) -> list[Zoned]:
    from lintnews.core.document import Document

    assert isinstance(document, Document)
    text, found = document.text, []
    for match in _START.finditer(text, *sentence):
        clock = clock_at(text, match.start(), sentence.end)
        if clock is None or not clock.minutes:
            continue
        zoned = _with_zone(text, clock, sentence)
        if zoned:
            found.append(zoned)
    return found


def _with_zone(text: str, clock: Clock, sentence: Span) -> Zoned | None:
    at = clock.span.end
    if match := _ZONE.match(text, at, sentence.end):
        if "(" in match.group() and text[match.end() : match.end() + 1] != ")":
            return None
        return Zoned(clock, ABBREVIATIONS[match["zone"]], Span(*match.span("zone")), match.end())
    if match := _IN_CITY.match(text, at, sentence.end):
        name = "city" if match["city"] else "time"
        return Zoned(clock, PLACES[match[name]], Span(*match.span(name)), match.end())
    if match := _LOCAL.match(text, at, sentence.end):
        cities = {city.group() for city in CITY.finditer(text, *sentence)}
        if match["city"]:
            return Zoned(clock, PLACES[match["city"]], Span(match.start() + 1, match.end()), match.end())
        zones = {PLACES[city] for city in cities}
        if len(zones) == 1:
            return Zoned(clock, zones.pop(), Span(match.start() + 1, match.end()), match.end())
    if _BRACKET.match(text, at, sentence.end):
        zones = {PLACES[city["city"]] for city in _AT_CITY.finditer(text, *sentence)}
        if len(zones) == 1:
            return Zoned(clock, zones.pop(), clock.span, at)
    return None


_BRACKET = pattern(r"\s*\(\s*\d")
_AT_CITY = pattern(rf"\b(?:in|at|near|off|struck|hit|shook|outside|from|rocked)\s+(?P<city>{_CITIES})\b")


def day_of(cue: Cue) -> date | None:
    """The day that the time at the cue is of: the one its clause names, else publication; None where two seasons fit."""
    text, sentence = cue.text, sentence_of(cue)
    start = max(sentence.start, text.rfind(";", sentence.start, cue.span.start))
    end = text.find(";", cue.span.start, sentence.end)
    clause = Span(start, sentence.end if end < 0 else end)
    found = [one for one in expressions_in(cue.document, cue.span.start) if one.readings and clause.covers(one.span)]
    dated = [one for one in found if one.kind is Kind.DAY or (one.kind is Kind.MONTH)]
    published = cue.document.meta.published
    if len(dated) == 1:
        first = dated[0].readings[0]
        return date.fromordinal((first.first.toordinal() + first.last.toordinal()) // 2)
    if dated:
        return None
    named = [one for one in found if one.kind in (Kind.RELATIVE, Kind.WEEKDAY)]
    if len(named) > 1:  # at 2 p.m. EST on Monday and at 2 p.m. EDT on Friday: the next one
        named = [one for one in named if 0 <= one.span.start - cue.span.end < 8]
        if len(named) != 1:
            return None
    if any((one.readings[0].last - one.readings[0].first).days > 20 for one in named):
        return None
    return named[0].readings[0].first if named else published
