"""A comma or full point after the closing quotation mark where the house sets it inside."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.style._house import MESSAGE, THE_HOUSE, instead, is_prose

_BEFORE = pattern(r"[a-z]{2,}$|[a-z]{2,}[%)]$")
_AFTER = pattern(r"\s|\Z")


class StopAndQuotationMark(Rule):
    """A comma or full point after the closing quotation mark where the house sets it inside.

    ## Why
    American houses set commas and points inside the closing mark; British ones go by the sense.

    ## When it is right
    Around code, addresses and single letters.
    """

    message = MESSAGE
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.CHECK
    on = False
    options = {"house": THE_HOUSE}
    examples = (
        Bad("He called it “a mess»”,« and left.", good="He called it “a mess,” and left."),
        Bad("He called it “a mess»”.«", good="He called it “a mess.”"),
        Bad('He called it "a mess»".«', good='He called it "a mess."'),
        Good("He called it “a mess,” typed “x”, and read “example.org”.com and “what?”."),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(marks=("”,", "”.", '",', '".'))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        if not _AFTER.match(text, end) or not _BEFORE.search(text, max(0, start - 6), start):
            return
        if is_prose(cue.document, start):
            yield instead(cue, Span(start, end), cue.found[::-1], safe=True)
