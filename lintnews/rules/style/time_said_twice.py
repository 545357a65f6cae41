"""A part of the day beside a time that already says it."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Severity, replace
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.style._house import THE_HOUSE

_PARTS = {
    "a": ("in the morning", "this morning"),
    "p": ("in the afternoon", "in the evening", "at night", "this afternoon", "this evening", "tonight"),
}
_CLOCK = pattern(r"\d ?(?P<half>[ap])\.?m\.?,? $", 2)


class TimeSaidTwice(Rule):
    """A part of the day beside a time that already says it.

    ## Why
    10 a.m. is in the morning, and 8 p.m. is tonight: one of the two can go.

    ## When it is right
    In a quotation, or where the part of the day is in another phrase.
    """

    message = "“{found}”: a.m. and p.m. say the part of the day."
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": THE_HOUSE}
    examples = (
        Bad("The council met at »10 a.m. this morning« and left.", good="The council met at 10 a.m. and left."),
        Bad("The council meets at »8 p.m. tonight«.", good="The council meets at 8 p.m."),
        Bad("Fire broke out at »3pm in the afternoon«, he said.", good="Fire broke out at 3pm, he said."),
        Good("The council meets at 10 a.m. today, and again in the evening."),
        Good("Doors opened at 9 a.m. In the morning, in the afternoon and at night it rained."),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=tuple(part for parts in _PARTS.values() for part in parts))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        clock = _CLOCK.search(text, max(0, start - 12), start)
        if clock is None or cue.found not in _PARTS[clock["half"].lower()]:
            return
        begin = clock.start()
        while begin > 0 and (text[begin - 1].isdigit() or text[begin - 1] in ":."):
            begin -= 1
        span = Span(begin, end)
        kept = text[begin : clock.end()].rstrip(" ,")
        if kept.endswith(".") and text[end : end + 1] == ".":
            kept = kept[:-1]
        yield Match(span, {"found": span.of(text)}, replace(span, kept))
