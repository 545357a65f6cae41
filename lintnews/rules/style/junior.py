"""A comma or a point at Jr. and Sr."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.style._house import MESSAGE, THE_HOUSE, instead

_LEAD = pattern(r"(?<=[a-z]),? $")
_ENDS = pattern(r"\s+[A-Z“]|\s*\Z|\s*\n")


class Junior(Rule):
    """A comma or a point at Jr. and Sr.

    ## Why
    Jr. belongs to the name, which a comma would part from it; British houses leave out the point.

    ## When it is right
    In the name of a firm or a work that has the comma.

    ## Options
    `point`: whether the house sets a point (Jr.).
    """

    message = MESSAGE
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": THE_HOUSE, "point": True}
    examples = (
        Bad("Robert Downey», Jr.« came.", good="Robert Downey Jr. came."),
        Bad("Robert Downey», Jr.«, came.", good="Robert Downey Jr., came."),
        Bad("Robert Downey» Jr« came.", good="Robert Downey Jr. came."),
        Bad("Robert Downey», Jr.« came.", good="Robert Downey Jr came.", options={"point": False}),
        Good("Robert Downey Jr. came, and Sr Maria with him. Jr. left."),
        Good("Robert Downey Jr came.", options={"point": False}),
        Good("He is Robert Downey Jr.", options={"point": False}),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=("jr", "sr"))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        lead = _LEAD.search(text, max(0, start - 4), start)
        if (
            lead is None
            or cue.found not in ("Jr", "Sr")
            or (text[start - 2] != "," and text[end : end + 2].strip(" .,") and text[end : end + 2][1:].isupper())
        ):
            return
        point = text[end : end + 1] == "."
        ends = point and _ENDS.match(text, end + 1) is not None
        span = Span(lead.start(), end + point)
        better = f" {cue.found}" + ("." if cue.options["point"] or ends else "")
        if better != span.of(text):
            yield instead(cue, span, better, safe=True, found=span.of(text).strip(" ,"))
