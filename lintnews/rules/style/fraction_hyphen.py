"""A fraction in words without its hyphen: two-thirds."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.rules.style._house import MESSAGE, THE_HOUSE, instead

_PARTS = ("two thirds", "one third", "three quarters", "one quarter", "two fifths", "three fifths", "four fifths",
          "five sixths", "three eighths", "five eighths", "seven eighths", "nine tenths", "one fifth")  # fmt: skip
_OF = pattern(r" (?:of|full|empty|majority)\b")
_PERIOD = pattern(r"(?:past|last|next|first|final|previous|consecutive|straight|other) $")


class FractionHyphen(Rule):
    """A fraction in words without its hyphen: two-thirds.

    ## Why
    The two words are one number.

    ## When it is right
    Three quarters of a year or of a match, one after another (the past three quarters).
    """

    message = MESSAGE
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": THE_HOUSE}
    examples = (
        Bad("About »three quarters« of homes lost power.", good="About three-quarters of homes lost power."),
        Bad("Half voted, and »three quarters« of them twice.", good="Half voted, and three-quarters of them twice."),
        Bad("»Two thirds« of voters stayed away.", good="Two-thirds of voters stayed away."),
        Good("Two-thirds of voters won the past three quarters of games; one third placed runner left."),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=_PARTS)

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        if " " not in cue.found or not _OF.match(text, end) or _PERIOD.search(text, max(0, start - 12), start):
            return
        yield instead(cue, cue.span, cue.found.replace(" ", "-"), safe=True)
