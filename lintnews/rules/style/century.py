"""Century with a capital."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.style._house import MESSAGE, THE_HOUSE, instead, is_headline

_NUMBER = pattern(
    r"(?:\d(?:st|nd|rd|th)|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|teenth|tieth))[ -]$"
)
_NAME = pattern(r"[ -][A-Z]")


class Century(Rule):
    """Century with a capital.

    ## Why
    The 21st century takes a small letter.

    ## When it is right
    In names: 20th Century Studios, the Century Foundation.
    """

    message = MESSAGE
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": THE_HOUSE}
    examples = (
        Bad("It was built in the 18th »Century«.", good="It was built in the 18th century."),
        Good("It was built in the 18th century by 20th Century Studios for the Century Foundation."),
        Good("Mill of the 18th Century sold\n\nThe sale came late on Monday, a clerk said. It was quick."),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(shapes=(r"Century\b",))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        if not _NUMBER.search(text, max(0, start - 10), start) or _NAME.match(text, end):
            return
        if not is_headline(cue.document, start):
            yield instead(cue, Span(start, end), "century", safe=True)
