"""A century that does not hold the year said of the same thing."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Related
from lintnews.core.rule import Bad, Good, Rule
from lintnews.core.span import Span
from lintnews.rules.dates._periods.clash import clashing_year, periods
from lintnews.text.temporal.values import Kind


class CenturyWithoutItsYear(Rule):
    """A century does not hold the year said of the same thing.

    ## Why
    1638 is in the 17th century: the count runs one ahead of the figures, and slips are easy.

    ## When it is right
    The two are said of different things (“the 16th-century castle, rebuilt in 1638”). The years that end one century
    and open the next (1700, 1800) are taken for either.

    ## Fix
    None: the year may be what is wrong.
    """

    message = "{year} is in the {right} century; the story says {wrong}. Which is right?"
    call = Call.QUERY
    examples = (
        Bad("The granary, raised in 1638, is the valley’s only »16th-century« building.", related="1638"),
        Bad("The »16th-century« hospice, completed in 1638, is for sale."),
        Bad("The »18th century« treaty was signed in 1648 in Münster."),
        Bad("The bridge dates from the »nineteenth century«: 1911."),
        Bad("The bell was cast in 1911, late in the »19th century«."),
        Good("The granary, raised in 1598, is the valley’s only 16th-century building."),
        Good("The 16th-century castle was rebuilt in 1638."),
        Good("The 18th-century church burned down in 1911."),
        Good("The bell was cast in 1900, in the 19th century."),
        Good("A 12th-century manuscript was sold in 1911; a study of 17th-century art came out in 1990."),
        Good("The temple was built in the 5th century BC; the church in 1911."),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=("century",))

    def check(self, cue: Cue) -> Iterator[Match]:
        for century, year in periods(clashing_year(cue, Kind.CENTURY)):
            assert year.year is not None
            start, end = century.span
            wrong = century.span.of(cue.text).lower().partition("century")[0].rstrip(" -")
            words = {"year": str(year.year), "right": _ordinal((year.year - 1) // 100 + 1), "wrong": wrong}
            yield Match(Span(start, end), words, related=(Related(year.span, "the year"),))


def _ordinal(number: int) -> str:
    ending = "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
