"""The state in a party label: (R-Texas), D-Calif."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.style._house import MESSAGE, THE_HOUSE, instead
from lintnews.rules.style._states import CUT, POSTAL


class PartyLabel(Rule):
    """The state in a party label: (R-Texas), D-Calif.

    ## Why
    The label has the state as newspapers cut it, not its postal code.

    ## When it is right
    In tables of votes.
    """

    message = MESSAGE
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": THE_HOUSE}
    examples = (
        Bad("Sen. Ann Lee (»R-TX«) voted no.", good="Sen. Ann Lee (R-Texas) voted no."),
        Bad("Rep. Jo Roe, »D-CA«, voted no.", good="Rep. Jo Roe, D-Calif., voted no."),
        Good("Sen. Ann Lee, R-Texas, and Rep. Jo Roe, D-Calif., flew an R-ZZ plane and the D-MAX."),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(marks=tuple(f"{mark}{party}-" for mark in "( " for party in "DRI"))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        name = POSTAL.get(text[end : end + 2])
        if name is not None and not (text[end + 2 : end + 3].isalnum() or text[end + 2 : end + 3] == "-"):
            span = Span(start + 1, end + 2)
            yield instead(cue, span, span.of(text)[:2] + CUT[name], safe=True)
