"""Words, numbers and marks."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span


class TokenKind(Enum):
    """What a token is made of."""

    WORD = "word"
    NUMBER = "number"
    MARK = "mark"


class Token(Record):
    """A word with its inner apostrophes, points and hyphens left apart; a number; or one mark."""

    text: str
    span: Span
    kind: TokenKind


# A word keeps inner apostrophes (isn’t), a number its separators (2,019,000.5, 10:30); hyphens part words.
_TOKEN = pattern(r"(?P<number>\d+(?:[.,:]\d+)*)|(?P<word>[^\W\d_]+(?:['’][^\W\d_]+)*)|(?P<mark>[^\w\s]|_)")


def tokens(text: str, span: Span | None = None) -> Iterator[Token]:
    """The tokens of `text` inside `span`, in order; white space is no token."""
    start, end = span or (0, len(text))
    for match in _TOKEN.finditer(text, start, end):
        kind = TokenKind(match.lastgroup)
        yield Token(match.group(), Span(*match.span()), kind)


_WORD_BEFORE = pattern(r"[^\W_]+(?:['’.-][^\W_]+)*\.?$")


def word_before(text: str, place: int) -> str:
    """The word that ends last before `place`, with its inner points (U.S.); empty where a mark stands between."""
    match = _WORD_BEFORE.search(text[max(0, place - 40) : place].rstrip())
    return match.group() if match else ""
