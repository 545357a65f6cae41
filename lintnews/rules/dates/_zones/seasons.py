"""Names of zones that tell summer or winter time, and the days on which they hold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from lintnews.core.cue import Cue
from lintnews.core.finding import Match
from lintnews.core.pattern import pattern
from lintnews.rules.dates._context import sentence_of
from lintnews.rules.dates._zones.zoned import NAMES, Zoned, places_of
from lintnews.text.days import long_date
from lintnews.text.temporal.zones import ABBREVIATIONS, is_summer, offsets

# Places that keep one time all year where their neighbours change: their winter name is right in summer too.
_ALL_YEAR = pattern(
    r"\b(?:Arizona|Phoenix|Tucson|Jamaica|Kingston|Panama|Canc[uú]n|Quintana Roo|Cayman|Saskatchewan|Regina|Saskatoon|"
    r"China|Chinese|Beijing|Shanghai|Taiwan|Taipei|Mexico|Costa Rica|Guatemala|Honduras|Nicaragua|El Salvador|Belize|"
    r"Sonora|Puerto Rico|San Juan|Barbados|Trinidad|Queensland|Brisbane|Gold Coast|Darwin|Northern Territory|Bangladesh|"
    r"Dhaka|Bougainville|Algeria|Algiers|Tunis\w*|Libya|Tripoli|Cairo|Egypt\w*|Kaliningrad|Yukon|Whitehorse|Peru|Colombia|"
    r"Ecuador|Atikokan|Rocky Mountain)\b"
)
_HALF_USED = frozenset(["AEST", "ACST", "Australian Eastern Standard Time"])
_SEASONAL = frozenset(
    "EST EDT CST CDT MST MDT PST PDT AKST AKDT BST CET CEST EET EEST WEST AEDT ACDT NZST NZDT AEST NDT ADT".split()
)
# Summer names that their places never use: they keep winter time all year.
_NEVER = {
    "MDT": pattern(r"\b(?:Arizona|Phoenix|Tucson|Flagstaff)\b"),
    "CDT": pattern(r"\b(?:Saskatchewan|Regina|Saskatoon|Mexico City|Costa Rica|Honduras|Guatemala)\b"),
    "AEDT": pattern(r"\b(?:Queensland|Brisbane|Gold Coast|Cairns|Townsville)\b"),
    "EDT": pattern(r"\b(?:Jamaica|Panama City)\b"),
}


def never_there(cue: Cue, zoned: Zoned) -> Iterator[Match]:
    """A summer name beside a place that has no summer time: over Phoenix at 3 a.m. MDT."""
    name, sentence = zoned.name.of(cue.text), sentence_of(cue)
    place = _NEVER[name].search(cue.text, *sentence) if name in _NEVER else None
    if place and not _has_sister(cue, zoned) and not _has_family(cue, zoned.zone.family, but=place.group()):
        yield Match(zoned.name, {"why": f"“{name}”, yet {place.group()} keeps standard time all year"})


def out_of_season(cue: Cue, zoned: Zoned, day: date) -> Iterator[Match]:
    """The name of a zone that does not hold on the day."""
    name, zone = zoned.name.of(cue.text), zoned.zone
    if name not in _SEASONAL and not name.endswith("Time"):
        return
    summer = is_summer(zone.family, day)
    if summer is None or not zone.fixed or summer == (zone.fixed == "summer"):
        yield from never_there(cue, zoned)
        return
    if _ALL_YEAR.search(cue.text, *sentence_of(cue)):
        return
    if name in _HALF_USED and not _has_family(cue, zone.family):
        return  # Queensland keeps it all year
    season = "summer" if summer else "standard"
    when = long_date(day, cue.document.meta.language)
    yield Match(zoned.name, {"why": f"“{name}” for {when}, when {season} time holds"})


_NAMED = pattern(rf"\b(?:{NAMES})\b")


def _has_sister(cue: Cue, zoned: Zoned) -> bool:
    """Whether another name of the same clocks stands in the sentence: 7pm AEDT, which is 6pm AEST in Brisbane."""
    names = {match.group() for match in _NAMED.finditer(cue.text, *sentence_of(cue))} - {zoned.name.of(cue.text)}
    return any(ABBREVIATIONS[name].family == zoned.zone.family for name in names)


def _has_family(cue: Cue, family: str, but: str = "") -> bool:
    return any(place.zone.family == family and place.span.of(cue.text) != but for place in places_of(cue))


GREENWICH = ("GMT", "Greenwich Mean Time")
_IN_BRACKET = pattern(r"\([^()]*$")


def greenwich_in_summer(cue: Cue, zoned: Zoned, day: date, times: int) -> Iterator[Match]:
    """3pm GMT at Wembley in June: the only time of the sentence, all of whose places keep British time."""
    text, name = cue.text, zoned.name.of(cue.text)
    if name not in GREENWICH or times != 1 or not (zoned.clock.half or text[zoned.clock.span.start].isalpha()):
        return
    places = places_of(cue)
    if (
        _second_name(cue, zoned)
        or not places
        or any((place.zone.offset, place.zone.family) != (0, "eu") for place in places)
    ):
        return
    start = sentence_of(cue).start
    if not is_summer("eu", day) or _IN_BRACKET.search(
        text, max(start, zoned.clock.span.start - 30), zoned.clock.span.start
    ):
        return
    when = long_date(day, cue.document.meta.language)
    yield Match(zoned.name, {"why": f"“{name}” in {places[0].span.of(text)} for {when}, when summer time holds"})


_SECOND = pattern(rf"(?:,?\s+\(|,\s+)(?P<zone>{NAMES})\b")


def _second_name(cue: Cue, zoned: Zoned) -> re.Match[str] | None:
    """The second name of the zone, right after the first."""
    return _SECOND.match(cue.text, zoned.end)


def two_names(cue: Cue, zoned: Zoned, day: date) -> Iterator[Match]:
    """5pm GMT, British Summer Time: two names of one time that are an hour apart."""
    second = _second_name(cue, zoned)
    name = zoned.name.of(cue.text)
    if second is None or name not in ABBREVIATIONS:
        return
    if set(offsets(zoned.zone, day)) & set(offsets(ABBREVIATIONS[second["zone"]], day)):
        return
    yield Match(zoned.name, {"why": f"“{name}” is not {second['zone']}"})
