"""“On” before a weekday, which some houses ask for and some leave out."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.style._house import MESSAGE, THE_HOUSE, instead

_DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_VERBS = """said announced told died arrived began met voted signed opened reported resigned ruled agreed approved
    launched arrested happened occurred returned left spoke wrote ended closed confirmed posted published""".split()
_AFTER = pattern(r"(?! (?:night|morning|evening|afternoon) [A-Z])(?![’'-])")


class OnWeekday(Rule):
    """“On” before a weekday, which some houses ask for and some leave out.

    ## Why
    “Said Monday” is American newspaper English; elsewhere it is “said on Monday”.

    ## When it is right
    A house that leaves “on” out keeps it where words would run together (met Blair on Monday).

    ## Options
    `on`: whether the house writes the word.
    """

    message = MESSAGE
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": THE_HOUSE, "on": True}
    examples = (
        Bad("The council »said Monday« that it would wait.", good="The council said on Monday that it would wait."),
        Bad("He »died Sunday« in Oslo.", good="He died on Sunday in Oslo."),
        Bad("The council »said on Monday« it would wait.", good="The council said Monday it would wait.",
            options={"on": False}),
        Good("The council said on Monday that it would wait. “He died Sunday,” she said."),
        Good("The council said Monday it would wait; he met Blair on Friday.", options={"on": False}),
        Good("He said Sunday’s vote was fair, and said Monday-only tickets were gone."),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=tuple(f"{verb}{on}{day}" for verb in _VERBS for on in (" ", " on ") for day in _DAYS))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, found = cue.text, cue.found
        if not _AFTER.match(text, cue.span.end) or "," in found or not found.split()[-1][0].isupper():
            return
        verb, *rest = found.split(" ")
        if not rest or len(rest) != (1 if cue.options["on"] else 2) or not verb.islower():
            return
        better = f"{verb} on {rest[-1]}" if cue.options["on"] else f"{verb} {rest[-1]}"
        yield instead(cue, Span(*cue.span), better, safe=True)
