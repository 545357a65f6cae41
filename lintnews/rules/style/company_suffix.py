"""Inc., Corp. and Ltd.: the comma before and the point after."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.style._house import MESSAGE, THE_HOUSE, instead

_FIRM = pattern(r"[A-Z][\w.&’'-]*,? $")
_ENDS = pattern(r"\s+[“\"]?(?:The|A|An|It|He|She|They|But|In|On|At|This|Its|Shares)\b|\s*\Z|\s*\n")


class CompanySuffix(Rule):
    """Inc., Corp. and Ltd.: the comma before and the point after.

    ## Why
    Newspapers write the name of a firm one way, whatever its letterhead does: Acme Inc., or Acme Inc.

    ## When it is right
    In legal notices.

    ## Options
    `point`: whether the house sets a point.
    """

    message = MESSAGE
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": THE_HOUSE, "point": True}
    examples = (
        Bad("He left Acme», Inc.«, in May.", good="He left Acme Inc., in May."),
        Bad("He left Acme» Ltd« in May.", good="He left Acme Ltd. in May."),
        Bad("He left Acme» Corp.« in May.", good="He left Acme Corp in May.", options={"point": False}),
        Good("He left Acme Inc. in May, with Inc magazine and the ABC Corp. staff."),
        Good("He left Acme Corp.", options={"point": False}),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=("inc", "corp", "ltd"))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        firm = _FIRM.search(text, max(0, start - 24), start)
        if firm is None or cue.found not in ("Inc", "Corp", "Ltd") or text[end : end + 1] in ("’", "'", "-"):
            return
        point = text[end : end + 1] == "."
        ends = point and _ENDS.match(text, end + 1) is not None
        begin = start - (2 if text[start - 2] == "," else 1)
        span = Span(begin, end + point)
        better = f" {cue.found}" + ("." if cue.options["point"] or ends else "")
        if better != span.of(text):
            yield instead(cue, span, better, safe=True, found=span.of(text).strip(" "))
