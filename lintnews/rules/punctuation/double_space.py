"""Two spaces where one would do."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Applicability, Call, Match, Severity, replace
from lintnews.core.rule import Bad, Good, InQuotations, Rule


class DoubleSpace(Rule):
    """Two spaces where one would do.

    ## Why
    Two spaces between words or sentences leave holes in a column. Off unless a house asks for it: the web shows one.

    ## When it is right
    Tables set with spaces; poetry; the two spaces that some houses still set between sentences.

    ## Fix
    Leaves one space.
    """

    message = "Two spaces after “{words}”."
    severity = Severity.SUGGESTION
    call = Call.STYLE
    on = False
    in_quotations = InQuotations.CHECK
    examples = (
        Bad("The barn  was sold.", "  ", "The barn was sold."),
        Bad("The barn was sold.  It was old.", "  ", "The barn was sold. It was old."),
        Good("The barn was sold.\n\n  It was old. One   two"),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(shapes=(r"  (?<=\S  )(?=\S)",))

    def check(self, cue: Cue) -> Iterator[Match]:
        start = cue.span.start
        word = cue.text[max(0, start - 40) : start].split()[-1]
        yield Match(cue.span, {"words": word}, replace(cue.span, " ", Applicability.SAFE))
