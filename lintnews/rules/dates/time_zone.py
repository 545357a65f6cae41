"""A time zone out of season, or a time converted wrongly."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Related
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, Rule
from lintnews.rules.dates._context import is_excused, sentence_of
from lintnews.rules.dates._zoned import CITY, Zoned, day_of, zoned_in
from lintnews.text.days import long_date
from lintnews.text.temporal.zones import PLACES, is_summer, offsets

_BESIDE = pattern(
    r"\s*(?:,|\(|/|;|=|–|—|-|or|and|which is|that is|i\.e\.|equivalent to|is|corresponds to|,\s+or|,\s+which (?:is|will be)|[,(]\s*(?:that is|i\.e\.,?|or)|[(]\s*(?:at|around))\s*"
)
# Places that keep one time all year where their neighbours change: their winter name is right in summer too.
_ALL_YEAR = pattern(
    r"\b(?:Arizona|Phoenix|Tucson|Jamaica|Kingston|Panama|Canc[uú]n|Quintana Roo|Cayman|Saskatchewan|Regina|Saskatoon|China|Chinese|Beijing|Shanghai|"
    r"Taiwan|Taipei|Mexico|Costa Rica|Guatemala|Honduras|Nicaragua|El Salvador|Belize|Sonora|Puerto Rico|San Juan|Barbados|Trinidad|"
    r"Queensland|Brisbane|Gold Coast|Darwin|Northern Territory|Bangladesh|Dhaka|Bougainville|Algeria|Algiers|Tunis\w*|Libya|Tripoli|"
    r"Cairo|Egypt\w*|Kaliningrad|Yukon|Whitehorse|Peru|Colombia|Ecuador|Atikokan|Rocky Mountain)\b"
)
_YEAR_ROUND = pattern(
    r"\b(?:year-round|permanent|all year|standard time year|daylight saving\w*|clocks|summer time|winter time|switch\w*|chang\w+|in (?:winter|summer))\b",
    2,
)
_SEASONAL = frozenset(
    "EST EDT CST CDT MST MDT PST PDT AKST AKDT BST CET CEST EET EEST WEST AEDT ACDT NZST NZDT AEST NDT ADT".split()
)


class TimeZone(Rule):
    """A time zone out of season, or a time converted wrongly.

    ## Why
    EST in July and BST in January send readers to the wrong hour, and a bracketed hour is often left from the other
    half of the year.

    ## When it is right
    Places that keep one time all year (Arizona, Jamaica, Queensland); copy about changing the clocks; the day of a
    change and its neighbours; dates before today's rules. A time that could be of either half of the day, or in a
    place whose season is not known, is taken at its best.

    ## Fix
    None: either time, or the zone, may be wrong.
    """

    message = "{why}. Which is right?"
    call = Call.QUERY
    needs_date = True
    examples = (
        Bad(
            "The launch from Cape Canaveral is set for 1:11 a.m. EST (»05:11« GMT) on Wednesday.",
            published=date(2025, 1, 14),
            related="1:11 a.m.",
        ),
        Bad("Polls close in Ohio at 7:30 p.m. »EST« on July 9.", published=date(2025, 7, 1)),
        Bad("The final starts at 8pm »BST« on Saturday.", published=date(2025, 1, 14)),
        Bad("Doors open at 9 a.m. in New York, »2 p.m.« in Berlin.", published=date(2025, 1, 14)),
        Bad("The vote in Nairobi ended at 5 p.m. local time (»1500« GMT).", published=date(2025, 1, 14)),
        Bad("It goes out at 8 p.m. Eastern (»6 p.m.« Pacific).", published=date(2025, 1, 14)),
        Good(
            "The launch is set for 1:11 a.m. EST (06:11 GMT) on Wednesday; in July the same hour would be 05:11 GMT.",
            published=date(2025, 1, 14),
        ),
        Good("Polls close at 7:30 p.m. EDT (2330 GMT) on July 9.", published=date(2025, 7, 1)),
        Good("The bell rings at 9 a.m. MST in Phoenix on July 9.", published=date(2025, 7, 1)),
        Good("The vote in Nairobi ended at 5 p.m. local time (1400 GMT).", published=date(2025, 1, 14)),
        Good("It goes out at 8 p.m. Eastern, 7 p.m. Central, and ends at 9 p.m. Eastern.", published=date(2025, 1, 14)),
        Good("Clocks go from 2 a.m. EST to 3 a.m. EDT on March 9.", published=date(2025, 3, 1)),
        Good("Trading ends at 4 p.m. EST, or at 9 (GMT) in London.", published=date(2025, 3, 9)),
        Good("It ran at 8pm BST in July 2024 and at 8pm in March 2025.", published=date(2025, 1, 14)),
    )

    @classmethod
    def cues(cls) -> Cues:
        zones = "gmt utc est edt cst cdt mst mdt pst pdt bst cet cest eet eest aest aedt nzst nzdt ist jst sgt hkt msk akst akdt"
        named = (
            "local time",
            "eastern",
            "pacific time",
            "et",
            "pt",
            "standard time",
            "daylight time",
            "summer time",
            "noon",
            "midday",
            "midnight",
        )
        return Cues(words=(*zones.split(), *named), shapes=(r"m\.? in [A-Z]",))

    def check(self, cue: Cue) -> Iterator[Match]:
        found = zoned_in(cue)
        if not found or is_excused(cue):
            return
        of_clocks = _YEAR_ROUND.search(cue.text, *sentence_of(cue)) is not None
        day = day_of(cue)
        for number, zoned in enumerate(found):
            if zoned.name.meets(cue.span) and day is not None:
                yield from _never_there(cue, zoned) if of_clocks else _out_of_season(cue, zoned, day)
            if number + 1 < len(found) and (
                zoned.name.meets(cue.span) or found[number + 1].name.meets(cue.span) or zoned.clock.span.meets(cue.span)
            ):
                if of_clocks and (day is None or zoned.zone.family == found[number + 1].zone.family):
                    continue
                yield from _misconverted(cue, zoned, found[number + 1], day)


# Summer names that their places never use: they keep winter time all year.
_NEVER = {
    "MDT": pattern(r"\b(?:Arizona|Phoenix|Tucson|Flagstaff)\b"),
    "CDT": pattern(r"\b(?:Saskatchewan|Regina|Saskatoon)\b"),
    "AEDT": pattern(r"\b(?:Queensland|Brisbane|Gold Coast|Cairns)\b"),
    "EDT": pattern(r"\b(?:Jamaica|Panama City)\b"),
}


def _never_there(cue: Cue, zoned: Zoned) -> Iterator[Match]:
    """A summer name beside a place that has no summer time: over Phoenix at 3 a.m. MDT."""
    name, sentence = zoned.name.of(cue.text), sentence_of(cue)
    place = _NEVER[name].search(cue.text, *sentence) if name in _NEVER else None
    if place and not _has_family(cue, zoned.zone.family, but=place.group()):
        yield Match(zoned.name, {"why": f"“{name}”, yet {place.group()} keeps standard time all year"})


def _out_of_season(cue: Cue, zoned: Zoned, day: date) -> Iterator[Match]:
    name, zone = zoned.name.of(cue.text), zoned.zone
    full = name.endswith("Time")
    if name not in _SEASONAL and not full:
        return
    summer = is_summer(zone.family, day)
    if summer is None or not zone.fixed or summer == (zone.fixed == "summer"):
        yield from _never_there(cue, zoned)
        return
    if _ALL_YEAR.search(cue.text, *sentence_of(cue)):
        return
    if zone.fixed == "winter" and zone.family != "us" and not _has_family(cue, zone.family):
        return  # CET and AEST are used loosely; only with a place that changes its clocks
    season = "summer" if summer else "standard"
    when = long_date(day, cue.document.meta.language)
    yield Match(zoned.name, {"why": f"“{name}” for {when}, when {season} time holds"})


def _has_family(cue: Cue, family: str, but: str = "") -> bool:
    cities = {city.group() for city in CITY.finditer(cue.text, *sentence_of(cue))} - {but}
    return any(PLACES[city].family == family for city in cities)


def _misconverted(cue: Cue, one: Zoned, other: Zoned, day: date | None) -> Iterator[Match]:
    text = cue.text
    if not _BESIDE.fullmatch(text, one.end, other.clock.span.start) or one.zone == other.zone:
        return
    if " and " in text[one.end : other.clock.span.start]:
        return
    right = {
        (minute - here + there) % 1440
        for minute in one.clock.minutes
        for here in offsets(one.zone, day)
        for there in offsets(other.zone, day)
    }
    if right & set(other.clock.minutes):
        return
    best = min(right)
    why = f"{one.clock.span.of(text)} {one.name.of(text)} is {best // 60:02}:{best % 60:02} {other.name.of(text)}, not {other.clock.span.of(text)}"
    yield Match(other.clock.span, {"why": why}, related=(Related(one.clock.span, "the time it is said to be"),))
