"""A time told in two zones, side by side: whether the hours, the days and the hours apart fit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from lintnews.core.cue import Cue
from lintnews.core.finding import Match, Related
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._context import sentence_of
from lintnews.rules.dates._zones.zoned import DAY, WEEKDAY, Zoned, places_of
from lintnews.text.quantities.durations import durations_in
from lintnews.text.temporal.words import WEEKDAYS
from lintnews.text.temporal.zone_places import places_in
from lintnews.text.temporal.zones import ABBREVIATIONS, Zone, offsets

_DATE = rf"(?:,?\s+(?:on\s+)?(?:{WEEKDAY}(?:,?\s+{DAY})?|{DAY}|today|tomorrow|yesterday)(?=[\s,(–—]))?"
_BESIDE = pattern(
    rf"{_DATE}(?:\s*(?:,|\(|/|;|=|–|—|-|or|which is|that is|i\.e\.|equivalent to|is|corresponds to|,\s+or|"
    r",?\s+(?:which|when it|when that|that|making it|so it)\s+(?:is|was|will be|would be)|,?\s+making it|"
    r"[,(]\s*(?:that is|i\.e\.,?|or)|[,(]\s*(?:at|around|about|on))\s*)(?P<opens>\d{1,4}(?:[.:]\d\d)?(?:\s?[ap]\.?m\.?)?\s?(?:[–-]|to)\s?)?"
)
_AFTER_DAY = pattern(rf",?\s+(?:on\s+)?(?P<day>{WEEKDAY})\b|\s+(?:on\s+)?(?P<next>the (?:next|following) day)\b")


_AND = pattern(r",?\s(?:and\s)?(?:at\s)?")
_IT_WAS = pattern(r"\b(?:[Ii]t|time) (?:was|is|will be|would be) (?:still |already |only |just )?$")


def told_again(text: str, found: Sequence[Zoned]) -> Iterator[tuple[Zoned, Zoned]]:
    """Each time that tells an earlier one in another zone, after that one: noon in Rome, 6 a.m. in Lima and 11 in Cork."""
    first: Zoned | None = None
    for one, other in pairwise(found):
        gap = Span(one.end, other.clock.span.start)
        if _BESIDE.fullmatch(text, *gap):
            first = first or one
        elif not _AND.fullmatch(text, *gap) or not (first or _IT_WAS.search(text, 0, one.clock.span.start)):
            first = None
            continue
        first = first or one
        yield first, other


def misconverted(cue: Cue, one: Zoned, other: Zoned, day: date | None) -> Iterator[Match]:
    """The second of two times, or its day, where it is not what the first is in its zone."""
    text = cue.text
    beside = _BESIDE.fullmatch(text, one.end, other.clock.span.start)
    if one.zone == other.zone and (beside is None or "(" not in beside.group() or _name(text, one).isupper()):
        return
    shifts = _shifts(one, other, day)
    fitting = {total // 1440 for total in shifts if total % 1440 in other.clock.minutes}
    if not fitting:
        best = min(total % 1440 for total in shifts)
        told = f"{one.clock.span.of(text)} {_name(text, one)}".strip()
        why = f"{told} is {best // 60:02}:{best % 60:02} {_name(text, other)}, not {other.clock.span.of(text)}"
        yield Match(other.clock.span, {"why": why}, related=(Related(one.clock.span, "the time it is said to be"),))
    elif beside is not None and not beside["opens"]:
        yield from _on_another_day(text, one, other, beside.group(), fitting)


def _name(text: str, zoned: Zoned) -> str:
    return "" if zoned.name == zoned.clock.span else zoned.name.of(text)


def _shifts(one: Zoned, other: Zoned, day: date | None) -> set[int]:
    """What the first time is in the other zone, in minutes from midnight of its own day."""
    return {
        minute - here + there
        for minute in one.clock.minutes
        for here in offsets(one.zone, day)
        for there in offsets(other.zone, day)
    }


def _on_another_day(text: str, one: Zoned, other: Zoned, gap: str, fitting: set[int]) -> Iterator[Match]:
    """8pm Tuesday EST (0100 GMT Tuesday): the day of the second is not the first's moved on."""
    named = _AFTER_DAY.match(gap)
    first = one.weekday or (named["day"] if named else "")
    second = _AFTER_DAY.match(text, other.end)
    if not first or second is None or second["next"]:
        return
    apart = (WEEKDAYS.index(second["day"].lower()) - WEEKDAYS.index(first.lower())) % 7
    if apart in {shift % 7 for shift in fitting} or apart not in (0, 1, 6):
        return
    shift = min(fitting)
    right = WEEKDAYS[(WEEKDAYS.index(first.lower()) + shift) % 7].capitalize()
    span = Span(*second.span("day"))
    why = f"{one.clock.span.of(text)} on {first} is {other.clock.span.of(text)} on {right}, not {second['day']}"
    yield Match(span, {"why": why}, related=(Related(one.clock.span, "the time it is said to be"),))


# New York is five hours behind London; Nepal, five hours and 45 minutes ahead of GMT.
_TO_COUNT = pattern(
    r"(?:,|\s+\()?(?:\s+(?:which\s+)?(?:is|was|are|were|lies|sits|runs|will be|at))?(?:\s+(?:only|exactly|now|currently))?\s+"
)
_WAY = pattern(r"\s+(?P<way>ahead of|behind|in front of)\s+(?:the\s+)?")
_GREENWICH = pattern(r"GMT|UTC|Greenwich(?: Mean Time)?|Eastern(?: Time| time)?|Pacific(?: Time| time)?")
_WHEN = pattern(
    r"\b(?:then|at (?:the|that) time|in those days|used to|in (?:summer|winter)|daylight|clocks|until|once|if|would)\b",
    2,
)


def wrong_claims(cue: Cue) -> Iterator[Match]:
    """A number of hours between two places that no season has."""
    text, sentence = cue.text, sentence_of(cue)
    if _WHEN.search(text, *sentence):
        return
    for place in places_of(cue):
        told = next(durations_in(text, Span(place.span.end, sentence.end)), None)
        if told is None or not _TO_COUNT.fullmatch(text, place.span.end, told.span.start):
            continue
        way = _WAY.match(text, told.span.end, sentence.end)
        if way is None or not Span(place.span.end, way.end()).meets(cue.span):
            continue
        other = _zone_at(text, way.end(), sentence.end)
        said = round(told.minutes) * (-1 if way["way"] == "behind" else 1)
        if other is not None and said not in _apart(place.zone, other):
            named = text[way.end() : way.end() + 20].split()[0].rstrip(".,;")
            why = f"{place.span.of(text)} is never {told.span.of(text)} {way['way']} {named}"
            yield Match(told.span, {"why": why})


def _zone_at(text: str, at: int, end: int) -> Zone | None:
    if match := _GREENWICH.match(text, at, end):
        return ABBREVIATIONS["GMT" if match.group().startswith(("G", "U")) else match.group().split()[0]]
    places = places_in(text, at, min(end, at + 40))
    return places[0].zone if places and places[0].span.start == at else None


def _apart(one: Zone, other: Zone) -> set[int]:
    """All differences of the year."""
    days = [date(2025, month, 1) for month in range(1, 13)] + [date(2025, 3, 20), date(2025, 10, 28)]
    return {here - there for day in days for here in offsets(one, day) for there in offsets(other, day)}


_UTC = pattern(r"\b(?:UTC|GMT)\s?(?P<sign>[+−–-])\s?(?P<hours>\d{1,2})(?::(?P<minutes>\d\d))?\b")


def wrong_offset(cue: Cue, day: date | None) -> Iterator[Match]:
    """UTC+3 said of the one place of the sentence, which is not."""
    text, sentence = cue.text, sentence_of(cue)
    match = _UTC.match(text, cue.span.start, sentence.end)
    zones = {place.zone for place in places_of(cue)}
    if match is None or len(zones) != 1 or _WHEN.search(text, *sentence):
        return
    said = int(match["hours"]) * 60 + int(match["minutes"] or 0)
    said = said if match["sign"] == "+" else -said
    zone = zones.pop()
    if said in offsets(zone, day) or said in offsets(zone, None):
        return
    place = places_of(cue)[0].span.of(text)
    right = offsets(zone, day)[0]
    told = f"{'+' if right >= 0 else '−'}{abs(right) // 60}" + (f":{abs(right) % 60:02}" if right % 60 else "")
    yield Match(Span(*match.span()), {"why": f"{place} is at UTC{told}, not {match.group()}"})
