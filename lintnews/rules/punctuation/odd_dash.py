"""A dash without its fellow, or two that differ."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Match, replace
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, Rule
from lintnews.core.span import Span
from lintnews.rules.punctuation._surroundings import token_after, token_before
from lintnews.text.sentences import sentence_at

_DASH = pattern(r" [–—-] |(?<=\w)—(?=\w)")
# An aside that a dash opens with a relative pronoun and a comma closes, before the verb of the sentence.
_CLOSED_BY_COMMA = pattern(
    r"(?:who|which|whose|where)\b[^,;:.!?–—()“”\"]{3,120}, (?=(?:was|is|were|are|has|had|have|will|would|can|could|must|did|does)\b)"
)
_OTHER_DASH = pattern(r"[^–—\n]{0,200}? [–—-] ")


class OddDash(Rule):
    """A dash without its fellow, or two that differ.

    ## Why
    An aside opened by a dash is closed by a dash of the same kind, not by a comma.

    ## When it is right
    A single dash before an afterthought; a range; the dash of a dateline or of an attribution; a list.

    ## Fix
    Makes the second mark like the first.
    """

    message = "“{words}”: the aside opens with “{first}” and closes with “{second}”."
    examples = (
        Bad(
            "The barn – which stood for a century, was sold.",
            "century, was",
            "The barn – which stood for a century – was sold.",
        ),
        Bad("The barn – a relic — was sold for a song.", "relic — was", "The barn – a relic – was sold for a song."),
        Bad("The barn - a relic – was sold for a song.", "relic – was", "The barn - a relic - was sold for a song."),
        Good("The barn – a relic – was sold. It went – which nobody foresaw – to Ann, was emptied, and fell."),
        Good("They met Ann – who was tired, and had slept – and left. LEEDS — The barn – a relic – was sold."),
        Good("The price was 30 - 40 euros – a lot. It fell – for good, people said. Roe – Leeds — a list - of three."),
        Good("LEEDS – The barn — a relic"),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(shapes=(r"–(?<= –) ", r"—(?<= —) ", r"-(?<= -) "))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, start, end = cue.text, cue.span.start - 1, cue.span.end
        if start < 4 or not text[start - 1].isalpha() or not text[end : end + 1].isalpha():
            return
        closed = _CLOSED_BY_COMMA.match(text, end)
        if closed is None and _OTHER_DASH.match(text, end) is None:
            return
        sentence = sentence_at(cue.document, start)
        dashes = list(_DASH.finditer(text, sentence.start, min(sentence.end, sentence.start + 600)))
        if (
            not dashes
            or dashes[0].start() != start
            or start - sentence.start < 4
            or text[sentence.start : start].isupper()
        ):
            return
        if len(dashes) == 1:
            if closed is None or closed.end() > sentence.end:
                return
            gap = Span(closed.end() - 2, closed.end())
        elif len(dashes) == 2 and dashes[1].group() != dashes[0].group() and text[dashes[1].end()].islower():
            gap = Span(*dashes[1].span())
        else:
            return
        before, after = token_before(text, gap.start), token_after(text, gap.end)
        span = Span(gap.start - len(before), gap.end + len(after))
        words = {"words": span.of(text), "first": text[start + 1], "second": gap.of(text).strip()}
        yield Match(span, words, replace(gap, text[start:end]))
