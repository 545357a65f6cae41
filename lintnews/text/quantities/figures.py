"""The figures of a passage, each with what it counts and the words of its clause before and after it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.text.quantities.nouns import noun_after
from lintnews.text.quantities.quantity import Quantity
from lintnews.text.sentences import sentence_at

LONGEST_PASSAGE = 700  # code points: figures farther apart are seldom parts of one whole
_PARTS = pattern(
    r"\s?[,;:](?:\s(?:and|while|but|plus|with|or|as|whereas)\b)?(?!\s(?:which|who)\s\w+\s)\s?|\s?[–—()]\s?|\s-\s|\.\s+(?:(?:And|But|While|Another)\b\s?)?"
    r"|\s(?:and|while|but|plus|whereas)\s"
)
_ENDS = pattern(r"[.;:)–—\n]|,\s")
TIMES = pattern(
    r"[ -](?:(?:calendar|consecutive|straight|long|whole|full|more|further|short|prison|separate|different)\s+)*"
    r"(?:years?|months?|weeks?|days?|hours?|"
    r"minutes?|seconds?|nights?|times|decades?|centur\w+|years?[’']|months?[’']|sets?(?! aside| up| out)|"
    r"legs|rounds|degrees|feet|inches)\b"
)
_ELLIPTIC = pattern(r"\stimes,\s[^\W\d_a-z]\w+\s\d")  # Darfur was hit 38 times, Kordofan 21
_IN_SO_MANY = pattern(
    r"\b(?:in|over|across|after)\s(?:(?:the|his|her|their|its|just|only)\s)?(?:(?:last|past|first)\s)?\Z", re.IGNORECASE
)
_GAMES = pattern(r"\s(?:games|matches|outings|appearances|attempts|meetings|starts)\b")
_AGED = pattern(r"\b(?:are|were|is|was|aged)\s(?:over|under|above|below)\s$")
_OF_OWN = pattern(
    r"\sof (?:its|their|his|her|our|the (?:town|city|firm|company|club|country|state|union|party|school)[’']s)(?=\s)"
)
_OF_THEM = pattern(r"\sof (?:them|it|these|those|whom|which|the (?:total|number|group|pupils|men|women|dead))\b")
_OF_WHOM = pattern(r"\bof (?:whom|which|them|these|those),?\s(?:only\s|just\s|about\s)?$")
_REST = pattern(r"\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Aa]ll|[Hh]is|[Hh]er)\s(?:other|remaining|final)\s$|\b[Rr]emaining\s$")


class Figure(Record):
    """A figure in its clause.

    `noun` is what it counts, empty where none is told (“two in Leeds”); `lead` are the words of the clause before it,
    `tail` those after it and its noun; `rest` says “the other” or “the remaining”, `of_them` that it counts some of
    what was told of before.
    """

    quantity: Quantity
    noun: str
    lead: str
    tail: str
    rest: bool
    of_them: bool
    gap: str  # all that stands between the figure before and this one
    phrase: Span  # the figure and its noun
    clause: Span  # the figure and all that is told of it

    @property
    def value(self) -> float:
        """What it is worth."""
        return self.quantity.value

    @property
    def span(self) -> Span:
        """Where it stands, without its noun."""
        return self.quantity.span


def figures_from(text: str, span: Span, quantities: Sequence[Quantity]) -> tuple[Figure, ...]:
    """The figures of `span` for its `quantities`, without those that tell how long or old."""
    quantities = [one for one in quantities if not _is_time(text, one)]
    found: list[Figure] = []
    opens = span.start
    for number, one in enumerate(quantities):
        before = quantities[number - 1].span.end if number else span.start
        after = quantities[number + 1].span.start if number + 1 < len(quantities) else 0
        of_them = _OF_THEM.match(text, one.span.end, span.end)
        own = of_them or _OF_OWN.match(text, one.span.end, after or span.end)
        noun, end = noun_after(text, own.end() if own else one.span.end, after or span.end, one.joined)
        later = None if of_them else _OF_THEM.match(text, end, after or span.end)
        if later is not None:  # 500 acres of it forest
            of_them, end = later, later.end()
        if after:
            cut = max((match.span() for match in _PARTS.finditer(text, end, after)), default=(after, end))
        else:
            stop = _ENDS.search(text, end, span.end)
            cut = (stop.start(), stop.start()) if stop else (span.end, span.end)
        lead = text[opens : one.span.start]
        found.append(
            Figure(
                one,
                noun,
                lead.strip(),
                text[end : cut[0]].strip(),
                _REST.search(lead) is not None,
                of_them is not None or _OF_WHOM.search(lead) is not None,
                text[before : one.span.start],
                Span(one.span.start, max(end, one.span.end)),
                Span(
                    one.span.start, max(one.span.end, one.span.start + len(text[one.span.start : cut[0]].rstrip(" .")))
                ),
            )
        )
        opens = cut[1]
    return tuple(found)


def _is_time(text: str, one: Quantity) -> bool:
    """Whether a figure tells how long or old: ten years; “eight years: five for fraud” is a whole of parts."""
    if one.rough and _AGED.search(text, max(0, one.span.start - 16), one.span.start):
        return True
    if is_stretch(text, one):
        return True
    match = None if one.unit else TIMES.match(text, one.span.end)
    return match is not None and not text.startswith(":", match.end()) and not _ELLIPTIC.match(text, one.span.end)


def is_stretch(text: str, one: Quantity) -> bool:
    """Whether a figure tells over how many games something was done: his fourth goal in three games."""
    if one.unit or _GAMES.match(text, one.span.end) is None:
        return False
    return _IN_SO_MANY.search(text, max(0, one.span.start - 20), one.span.start) is not None


def passage_at(document: Document, place: int) -> Span:
    """The sentence at `place` with the one before it and the one after it in its paragraph."""
    sentence = sentence_at(document, place)
    block = document.block_at(sentence.start)
    if block is None:
        return sentence
    start, end = sentence
    if start - 2 > block.span.start:
        start = max(block.span.start, min(start, sentence_at(document, start - 2).start))
    if end + 1 < block.span.end:
        end = min(block.span.end, max(end, sentence_at(document, end + 1).end))
    if end - start <= LONGEST_PASSAGE:
        return Span(start, end)
    return Span(start, sentence.end) if sentence.end - start <= LONGEST_PASSAGE else sentence
