"""Mr. or Mr: a courtesy title with a point or without."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.style._house import MESSAGE, THE_HOUSE, instead

_NAME = pattern(r"(?P<point>\.?)(?: and (?:Mrs|Ms|Mr|Dr)\b|[  ](?:(?:al|de|van|von|du|da|bin)[- ])?[A-Z][\w’'.-]*)")
_TITLES = ("Mr", "Mrs", "Ms", "Dr", "Mx", "Messrs")


class CourtesyPoint(Rule):
    """Mr. or Mr: a courtesy title with a point or without.

    ## Why
    American houses set a point after Mr., Mrs., Ms. and Dr.; British ones do not.

    ## When it is right
    In a name that keeps its own form (Mr. Bean, Dr Pepper).

    ## Options
    `point`: whether the house sets one.
    """

    message = MESSAGE
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": THE_HOUSE, "point": True}
    examples = (
        Bad("He met »Mr« Okafor on Monday.", good="He met Mr. Okafor on Monday."),
        Bad("Ask »Dr« Lund about it.", good="Ask Dr. Lund about it."),
        Good("“Ask Dr Lund,” she said."),
        Bad("He met »Mr.« Okafor on Monday.", good="He met Mr Okafor on Monday.", options={"point": False}),
        Good("He met Mr. Okafor and drank Dr Pepper with Mr Bean; Ms means manuscripts."),
        Good("He met Mr Okafor. The initials are Mr.", options={"point": False}),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=tuple(title.lower() for title in _TITLES))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, end = cue.text, cue.span.end
        name = _NAME.match(text, end) if cue.found in _TITLES else None
        if name is None or text.startswith((" Pepper", " Bean", ". Bean", " Men"), end):
            return
        if bool(name["point"]) != cue.options["point"]:
            span = Span(cue.span.start, end + len(name["point"]))
            yield instead(cue, span, cue.found + ("." if cue.options["point"] else ""), safe=True)
