"""A time zone out of season, or a time converted wrongly."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, Rule
from lintnews.rules.dates._context import is_excused, is_list, sentence_of
from lintnews.rules.dates._zones.conversions import misconverted, told_again, wrong_claims, wrong_offset
from lintnews.rules.dates._zones.seasons import GREENWICH, greenwich_in_summer, never_there, out_of_season, two_names
from lintnews.rules.dates._zones.zoned import Zoned, day_of, zoned_in

_YEAR_ROUND = pattern(
    r"\b(?:year-round|permanent|all year|standard time year|daylight saving\w*|clocks|summer time|winter time|switch\w*|chang\w+|in (?:winter|summer))\b",
    2,
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
            "The eclipse will begin over Ontario at 3:20 a.m. EST (»07:20« GMT) on Thursday.",
            published=date(2025, 2, 11),
            related="3:20 a.m.",
        ),
        Bad("Polls close in Ohio at 7:30 p.m. »EST« on July 9.", published=date(2025, 7, 1)),
        Bad("The final starts at 8pm »BST« on Saturday.", published=date(2025, 1, 14)),
        Bad("Doors open at 9 a.m. in New York, »2 p.m.« in Berlin.", published=date(2025, 1, 14)),
        Bad("The vote in Nairobi ended at 5 p.m. local time (»1500« GMT).", published=date(2025, 1, 14)),
        Bad("It goes out at 8 p.m. Eastern (»6 p.m.« Pacific).", published=date(2025, 1, 14)),
        Good(
            "The eclipse will begin at 3:20 a.m. EST (08:20 GMT) on Thursday; in June it would be 07:20 GMT.",
            published=date(2025, 2, 11),
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
        zones = "adt ndt acst acdt hst msk wib nzt eat wat cat sast wib pkt brt npt awst gmt utc est edt cst cdt mst mdt pst pdt bst cet cest eet eest aest aedt nzst nzdt ist jst sgt hkt msk akst akdt"
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
            "mean time",
            "european time",
            *(
                f"{hour} {way}"
                for hour in ("hour", "hours", "minutes")
                for way in ("ahead of", "behind", "in front of")
            ),
        )
        return Cues(words=(*zones.split(), *named), marks=(" time (",), shapes=(r"m\.? in [A-Z]", r":\d\d in [A-Z]"))

    def check(self, cue: Cue) -> Iterator[Match]:
        if is_list(cue) or is_excused(cue):
            return
        if cue.found.lower().startswith("hour"):
            yield from wrong_claims(cue)
            return
        found = zoned_in(cue)
        if not found:
            if cue.found.lower() in ("utc", "gmt"):
                yield from wrong_offset(cue, day_of(cue))
            return
        if not any(zoned.name.meets(cue.span) or zoned.clock.span.meets(cue.span) for zoned in found):
            return
        of_clocks = _YEAR_ROUND.search(cue.text, *sentence_of(cue)) is not None
        seasonal = any(zoned.zone.family or zoned.name.of(cue.text) in GREENWICH for zoned in found)
        day = day_of(cue) if seasonal else cue.document.meta.published
        for zoned in found:
            if zoned.name.meets(cue.span) and day is None:
                yield from never_there(cue, zoned)
            elif zoned.name.meets(cue.span) and day is not None:
                yield from _named(cue, zoned, day, len(found), of_clocks=of_clocks)
        for one, other in told_again(cue.text, found):
            if any(span.meets(cue.span) for zoned in (one, other) for span in (zoned.name, zoned.clock.span)) and (
                not of_clocks or (day is not None and one.zone.family != other.zone.family)
            ):
                yield from misconverted(cue, one, other, day)


def _named(cue: Cue, zoned: Zoned, day: date, times: int, *, of_clocks: bool) -> Iterator[Match]:
    """What is wrong with the name of the zone on its day."""
    yield from two_names(cue, zoned, day)
    if of_clocks:
        yield from never_there(cue, zoned)
        return
    yield from out_of_season(cue, zoned, day)
    yield from greenwich_in_summer(cue, zoned, day, times)
