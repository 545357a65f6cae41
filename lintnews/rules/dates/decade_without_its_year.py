"""A decade that does not hold the year said of the same thing."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Related
from lintnews.core.rule import Bad, Good, Rule
from lintnews.rules.dates._periods.clash import clashing_year, periods
from lintnews.text.temporal.values import Kind


class DecadeWithoutItsYear(Rule):
    """A decade does not hold the year said of the same thing.

    ## Why
    A decade and a year that are told of one event cannot differ: one of the two is a slip.

    ## When it is right
    The two are said of different things (“wound up in the late 1980s and came back in 1996”), or one is a beginning
    and the other an end. Where a clause, a contrast or a second year stands between them nothing is said.

    ## Fix
    None: either may be wrong.
    """

    message = "{year} is not in the {decade}, yet the two seem to be said of one thing. Which is right?"
    call = Call.QUERY
    examples = (
        Bad(
            "The circus wound up in the late »1980s«, straight after its last tour of 1996.",
            related="1996",
        ),
        Bad("The 1950s tower in Leeds, completed in 1974, is to be listed.", "1950s"),
        Bad("The song came out in 1996, at the height of the »1980s«."),
        Bad("In the »1980s« the club won its only title, in 1996."),
        Bad("In the »’80s«, in 1996, the mill shut."),
        Bad("Born in 1985, she grew up in the »1960s« in Lagos."),
        Bad("His 1996 album was the biggest hit of the »1980s« in Peru."),
        Bad("The mill shut in the »1990s«, before the flood of 1985."),
        Good("The circus wound up in the late 1980s and came together for one more tour in 1996."),
        Good("The 1950s tower in Leeds, refurbished in 1974, is to be listed."),
        Good("The mill shut in the 1980s, straight after the strike of 1984."),
        Good("The mill shut in the 1980s, long after the flood of 1953, and in the 1990s it burned."),
        Good("The mill, opened in 1953 and closed in the 1980s, employed 90."),
        Good("The fort of 1638 has a 1980s roof; in 1638 there was none."),
        Good("In the 1980s he sold the house that his father had bought in 1953."),
        Good("In the 1980s, when the house was sold, the deed of 1953 was lost."),
    )

    @classmethod
    def cues(cls) -> Cues:
        decades = [*range(1000, 2100, 10), *range(20, 100, 10)]
        named = "twenties thirties forties fifties sixties seventies eighties nineties noughties".split()
        return Cues(words=(*(f"{decade}{plural}" for decade in decades for plural in ("s", " s")), *named))

    def check(self, cue: Cue) -> Iterator[Match]:
        for decade, year in periods(clashing_year(cue, Kind.DECADE)):
            words = {"decade": decade.span.of(cue.text), "year": str(year.year)}
            yield Match(decade.span, words, related=(Related(year.span, "the year"),))
