"""12 p.m., 12 noon: noon says it."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.style._house import MESSAGE, THE_HOUSE, instead

_TWELVE = pattern(r"12(?:[:.]00)? ?(?P<what>noon|midday|midnight|[ap])(?:\.?m\.?)?(?![\w])", 2)
_ENDS = pattern(r"(?:\s+[A-Z“\"]|\s*\Z|\s*\n)")


class Noon(Rule):
    """12 p.m., 12 noon: noon says it.

    ## Why
    Readers disagree on what 12 p.m. is; noon and midnight each say the hour by themselves.

    ## When it is right
    Another number stands before the word, or minutes follow (12:30 p.m.).

    ## Options
    `noon`: the house’s word for it (noon, midday).
    """

    message = MESSAGE
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": THE_HOUSE, "noon": "noon"}
    examples = (
        Bad("Doors open at »12 noon« on Friday.", good="Doors open at noon on Friday."),
        Bad("Doors open at »12 p.m.« on Friday.", good="Doors open at noon on Friday."),
        Bad("Doors shut at »12:00 a.m.« on Friday.", good="Doors shut at midnight on Friday."),
        Bad("Doors open at »12pm«.", good="Doors open at midday.", options={"noon": "midday"}),
        Bad("Doors open at »12 p.m.« Rain fell.", good="Doors open at noon. Rain fell."),
        Good("Doors open at noon and shut at 12:30 p.m. or 11 p.m. It is 12 amps."),
        Good("“At 12 noon,” he said."),
        Good("They met at Gate 12. Noon came."),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(
            words=(
                *("12 noon", "12 midday", "12 midnight", "12pm", "12am", "12 p m", "12 a m", "12 pm", "12 am"),
                *("12 00 p m", "12 00 a m", "12 00pm", "12 00am", "12 00 pm", "12 00 am", "12 00 noon"),
            )
        )

    def check(self, cue: Cue) -> Iterator[Match]:
        text = cue.text
        match = _TWELVE.match(text, cue.span.start)
        if match is None:
            return
        what = match["what"].lower()
        better = "midnight" if what in ("a", "midnight") else cue.options["noon"]
        span = Span(*match.span())
        if span.of(text).endswith(".") and _ENDS.match(text, span.end):
            better += "."
            if not match.group().lower().endswith(".m."):
                span, better = span._replace(end=span.end - 1), better[:-1]
        yield instead(cue, span, better, safe=what not in "ap")
