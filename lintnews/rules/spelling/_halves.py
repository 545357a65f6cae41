"""A word with a space in it: to gether, im portant."""

from __future__ import annotations

from collections.abc import Sequence

from lintnews.core.desk import Lexicon
from lintnews.core.pattern import pattern
from lintnews.core.span import Span

USUAL = 70  # how common the whole word has to be
SHORTEST = 6  # its letters
_BEFORE = pattern(r"(?<![\w’'-])([^\W\d_]{1,9})[  ]\Z")
_AFTER = pattern(r"[  ]([a-z]{1,9})(?![\w’'-])")
_REACH = 12  # code points


def halves_at(text: str, spans: Sequence[Span], lexicon: Lexicon) -> tuple[Span, str] | None:
    """The place of a word parted by a blank, and the word, where the unknown word at the one of `spans` is a half of it."""
    if len(spans) != 1:
        return None
    (span,) = spans
    word = text[span.start : span.end]
    before = _BEFORE.search(text, max(0, span.start - _REACH), span.start)
    if before and _is_usual(before[1].lower() + word, lexicon):
        return Span(before.start(1), span.end), before[1] + word
    after = _AFTER.match(text, span.end)
    if after and _is_usual(word + after[1], lexicon):
        return Span(span.start, after.end(1)), word + after[1]
    return None


def _is_usual(word: str, lexicon: Lexicon) -> bool:
    return len(word) >= SHORTEST and lexicon.is_common(word.lower()) and lexicon.frequency(word) >= USUAL
