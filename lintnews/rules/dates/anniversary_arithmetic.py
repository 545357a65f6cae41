"""An anniversary or a count of years that does not fit the year of the event."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Related
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, Rule
from lintnews.core.span import Span
from lintnews.rules.dates._anniversaries.counts import NAMED, Count, count_at
from lintnews.rules.dates._anniversaries.echoes import echoed
from lintnews.rules.dates._anniversaries.years_between import years_meant
from lintnews.rules.dates._context import is_excused, is_list
from lintnews.text.temporal.values import Expression
from lintnews.text.temporal.words import MONTHS

_CENTURY = ("half a century", "a century", "quarter of a century", "quarter century", "quarter-century")
SEASONS = ("spring", "summer", "autumn", "fall", "winter")
_REACH = 300  # code points to the year of the event, in this sentence or the one before
_YEAR = pattern(r"\b(?:1\d|20)\d\d\b")


class AnniversaryArithmetic(Rule):
    """An anniversary, or a count of years, does not fit the year of the event.

    ## Why
    1989 and thirty years make 2019: a number kept from an old story, or a slip of the head.

    ## When it is right
    “Nth annual”, “Nth season” and “Nth edition” are no anniversaries. An anniversary of last year or the next is right
    where the copy looks back or ahead, and any other where the year it fell in stands near. Rough counts (“almost
    thirty years”) are left alone.

    ## Fix
    None: the year may be what is wrong.
    """

    message = "{year} and {count} years make {sum}, not {not_}. Is the count wrong, or the year?"
    call = Call.QUERY
    needs_date = True
    examples = (
        Bad(
            "Sailors marked the »30th« anniversary of the loss of the ferry in 1989.",
            published=date(2024, 11, 9),
            related="1989",
        ),
        Bad("The wall fell »30« years ago, in 1989.", published=date(2024, 11, 9)),
        Bad("It is »40« years since the pit in Fife closed in 1974.", published=date(2024, 11, 9)),
        Bad("The club, founded in 1924, celebrates its »centenary« this year.", published=date(2025, 11, 9)),
        Bad("Opened in 1950, the mill shut »20« years later, in 1980.", published=date(2024, 11, 9)),
        Bad("»Sixty« years after the 1974 flood, the dam was raised in 2024.", published=date(2024, 11, 9)),
        Good(
            "Sailors marked 35 years since the ferry was lost; the inquiry, in 1990, has its 35th anniversary next year.",
            published=date(2024, 11, 9),
        ),
        Good("The 30th anniversary of the loss of the ferry in 1989 was marked in 2019.", published=date(2024, 11, 9)),
        Good("The club, founded in 1925, will mark its centenary.", published=date(2024, 11, 9)),
        Good(
            "The 30th annual fair began in 1989; almost 30 years ago, in 1989, it rained.", published=date(2024, 11, 9)
        ),
        Good("It is 50 years since the pit in Fife closed in 1974.", published=date(2024, 11, 9)),
        Good("Opened in 1950, the mill shut 30 years later, in 1980.", published=date(2024, 11, 9)),
        Good("He came 40 years ago, and in 1990 he left.", published=date(2024, 11, 9)),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(
            words=(
                *NAMED,
                "anniversary",
                *(
                    "years ago",
                    "years since",
                    "years after",
                    "years later",
                    "years on",
                    "years earlier",
                    "years before",
                ),
                *(
                    "decades ago",
                    "decades after",
                    "decades since",
                    "decades later",
                    "years have passed since",
                    "years have gone by since",
                    *(f"decade {way}" for way in ("ago", "since", "after", "later", "earlier", "on from", "on since")),
                    *(
                        f"{part} {way}"
                        for part in ("a century", "quarter of a century", "quarter century")
                        for way in ("ago", "since", "after", "on")
                    ),
                    "half a century after",
                    "half a century ago",
                    "half a century has passed since",
                    "a century has passed since",
                    *(f"centuries {way}" for way in ("ago", "after", "since")),
                    "jubilee",
                ),
                *(
                    f"years {day} since"
                    for day in ("tonight", "today", "tomorrow", "this week", "next week", "this month", "this year")
                ),
                *(
                    f"years in {what}"
                    for what in ("business", "print", "operation", "service", "office", "power", "charge")
                ),
                *(f"years {what}" for what in ("at the helm", "on the throne", "on air", "on the air")),
                *(f"years in {month}" for month in MONTHS),
                *(f"years this {unit}" for unit in ("week", "weekend", "month", "year", *SEASONS)),
                *(f"{number}{_ending(number)} year" for number in range(3, 201)),
                *(f"is {number}" for number in range(10, 105, 5)),
                *("years to the day", "birthday", "year old", "years old", "years of", "turns", "turned"),
            )
        )

    def check(self, cue: Cue) -> Iterator[Match]:
        published = cue.document.meta.published
        if not _YEAR.search(cue.text, max(0, cue.span.start - _REACH), cue.span.end + _REACH):
            return
        if is_list(cue):
            return
        count = count_at(cue) if published else None
        if count is None or published is None:
            return
        if (echo := echoed(cue, count, published)) and not is_excused(cue):
            span, number, year = echo
            told = int(year.of(cue.text))
            words = {"year": str(told), "count": str(number), "sum": str(told + number), "not_": str(published.year)}
            yield Match(span, words, related=(Related(year, "the year of the event"),))
        meant = years_meant(cue, count, published)
        if meant is None or is_excused(cue):
            return
        event, right = meant
        if count.form == "anniversary" and _is_when_marked(cue.text, count, event, published):
            return
        total = (event.year or 0) + count.number
        words = {
            "year": str(event.year),
            "count": str(count.number),
            "sum": str(total),
            "not_": right,
        }
        if cue.found.lower().startswith(_CENTURY):  # nobody mistypes a figure in “half a century”
            year = Span(event.span.end - 4, event.span.end)
            yield Match(year, words, related=(Related(count.span, "the count"),))
            return
        yield Match(count.span, words, related=(Related(event.span, "the year of the event"),))


def _is_when_marked(text: str, count: Count, event: Expression, published: date) -> bool:
    """Whether the year is that of the anniversary, not of the event: the 75th anniversary of the landings, in 2019."""
    recent = published.year - (event.year or 0) < count.number / 3
    return recent and event.span.start > count.end and text.endswith(", in ", 0, event.span.start)


def _ending(number: int) -> str:
    return "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
