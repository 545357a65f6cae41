"""The passage around a figure, where it has figures enough for a whole and its parts."""

from __future__ import annotations

from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.numbers._sums.misfit import PLAIN
from lintnews.text.quantities.figures import TIMES, passage_at
from lintnews.text.quantities.reader import WORD, quantities_at
from lintnews.text.sentences import sentence_at

_FEWEST = 2  # figures besides “the other two”
_REST = pattern(
    rf"\b(?:other|remaining|final)\s(?:\d|{WORD}\b)|\bone of the\b|\ball (?:the )?\d",
    2,
)


def passage_of_parts(document: Document, place: int) -> Span | None:
    """The passage at `place` if it has figures enough for a whole and two parts; those of its sentence are read first."""
    sentence = sentence_at(document, place)
    units = _units(document, sentence)
    most = max(map(units.count, set(units)), default=0)
    if most > _FEWEST:
        return passage_at(document, place)
    rest = _REST.search(document.text, *sentence) is not None
    if most < _FEWEST and not rest:
        return None
    passage = passage_at(document, place)
    places = (passage.start, max(passage.start, passage.end - 2))
    others = {sentence_at(document, each) for each in places} - {sentence}
    units += [unit for each in others for unit in _units(document, each)]
    enough = max(map(units.count, set(units)), default=0) > (0 if rest else _FEWEST)
    return passage if enough else None


def _units(document: Document, sentence: Span) -> list[str]:
    """The unit of each figure of a sentence that may be a whole or a part."""
    return [
        one.unit
        for one in quantities_at(document, sentence.start)
        if one.unit not in PLAIN and not TIMES.match(document.text, one.span.end)
    ]
