"""A date in figures that reads as one day in Britain and another in America."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match
from lintnews.core.rule import Bad, Good, Rule
from lintnews.text.days import long_date
from lintnews.text.temporal.absolute import number_led


class AmbiguousNumericDate(Rule):
    """A date in figures can be read two ways.

    ## Why
    12/11/2010 is 12 November in London and December 11 in New York. A month in words leaves no doubt.

    ## When it is right
    Houses that write for one country alone. Dates whose day is over twelve, and 2010-11-12, have one reading.

    ## Fix
    None: only the writer knows the order.
    """

    message = "“{found}” can be {one} or {other}. Which is meant?"
    call = Call.QUERY
    on = False
    examples = (
        Bad("The treaty was signed on »12/11/2010« in Rome."),
        Bad("It is dated »3.4.1950«, the clerk said."),
        Bad("The form says »12/11/10«."),
        Good("The treaty was signed on 13/11/2010, 2010-11-12 and 11/11/2011."),
        Good("Version 1.2.13 has 3/4/5 parts in 12/11 time."),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(shapes=(r"/\d{1,2}/\d\d", r"-\d{1,2}-\d{4}", r"\.\d{1,2}\.\d{4}"))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, at = cue.text, cue.span.start
        while at and text[at - 1].isdigit() and cue.span.start - at < 3:
            at -= 1
        if at and (text[at - 1].isalnum() or text[at - 1] in "./-"):
            return
        found = number_led(text, at, min(len(text), at + 12), None)
        if found is None or len(found.readings) < 2:
            return
        one, other = (long_date(reading.first, cue.document.meta.language) for reading in found.readings[:2])
        yield Match(found.span, {"found": found.span.of(text), "one": one, "other": other})
