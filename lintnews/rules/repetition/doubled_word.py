"""A word typed twice."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Applicability, Match, Severity, replace
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span

# Words that are never right twice in a row: dropping one is safe.
CLOSED = frozenset(
    """the a an of to in on at for from with by into and or but as is was are were be been has its their his our your
    my this these those it he she we they who which when where while if than then""".split()
)
# Right twice: grammar (had had, that that), voice (very very), or a name.
RIGHT_TWICE = frozenset(
    """had that very so no yes ha hey bye night knock tut hear now there well many far more long really much too big
    bora pago wagga walla duran sing puff baden tom pom chop cha tick choo bling boo can yo tuk win pay ping mahi cous
    couscous aye dum la ding dong woof quack tsk ho out again blah never please""".split()
)


_DOUBLE = re.compile(r"([^\W\d_]+)(\s+)([^\W\d_]+)\Z")


class DoubledWord(Rule):
    """A word stands twice in a row.

    ## Why
    Editing leaves doubles behind, most often where a line used to break, and the eye slides over them.

    ## When it is right
    “Had had” and “that that” are grammar, “very, very” is a voice, and Duran Duran, Wagga Wagga and “New York, New
    York” are names: words with a capital on both, words with a mark between, and the usual pairs are left alone.

    ## Fix
    Takes the second word out. Safe for the small words that are never right twice (the the, of of).
    """

    message = "“{words}”: the word stands twice."
    severity = Severity.ERROR
    in_quotations = InQuotations.NOTE
    examples = (
        Bad("The ministry said the the pipeline would reopen.", "the the", "The ministry said the pipeline would reopen."),
        Bad("Talks went on in\nin Vienna on Friday.", "in\nin", "Talks went on in Vienna on Friday."),
        Bad("They agreed to buy buy two ferries.", "buy buy", "They agreed to buy two ferries."),
        Bad("The The council met.", "The The", "The council met."),
        Good("He had had enough, and said that that pipeline had leaked."),
        Good("Duran Duran flew to Pago Pago by way of Wagga Wagga."),
        Good("The vote is in. In Vienna, nobody slept."),
        Good("The total was 20 20-litre drums."),
    )

    @classmethod
    def cues(cls) -> Cues:
        twice = r"([a-zà-ÿ]+)\s+\1\b"
        return Cues(shapes=(rf"(?i:[\s“‘(\"'—–]{twice})", rf"(?i:\A{twice})"))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, end = cue.text, cue.span.end
        second = _DOUBLE.search(text, cue.span.start, end)
        if second is None:
            return
        first, gap, again = second.groups()
        span = Span(second.start(), end)
        if first.lower() in RIGHT_TWICE or "\n\n" in gap or len(first) == 1:
            return
        if first[0].isupper() and again[0].isupper() and first.lower() not in CLOSED:
            return
        if text[end : end + 1] in ("-", "‑", "'", "’") or text[span.start - 1 : span.start] in ("-", "/", "@", "#"):
            return
        if text.count("\n", span.start, end) and cue.document.block_at(span.start) != cue.document.block_at(end - 1):
            return
        safe = Applicability.SAFE if first.lower() in CLOSED else Applicability.UNSAFE
        yield Match(span, {"words": " ".join((first, again))}, replace(span, first, safe))
