"""The way back: from plain text to the characters of the source it was read from.

Places in the source are code points of the *decoded* source (of one part of it, in formats that are
made of parts). Bytes are met in one place only, where a file is decoded and encoded.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from enum import Enum

from lintnews.core.errors import LostPlaceError
from lintnews.core.record import Record
from lintnews.core.span import Span


class PieceKind(Enum):
    """How a piece of plain text relates to its source."""

    VERBATIM = "verbatim"  # the same characters
    ESCAPED = "escaped"  # the source says them in other words: &amp; or \u00e9
    MADE = "made"  # they are ours: a break between paragraphs


class Escape(Enum):
    """A language that text may lie in, and what it must not hold as it is."""

    MARKUP = "markup"
    JSON = "json"
    MARKDOWN = "markdown"
    READ_ONLY = "read-only"  # nothing may be written into it


class Piece(Record):
    """A stretch of plain text and where it came from."""

    plain: Span
    raw: Span
    kind: PieceKind = PieceKind.VERBATIM
    part: str = ""
    look: str = ""  # how it is dressed (bold, a link): pieces of two looks are not joined by a safe fix
    escapes: tuple[Escape, ...] = ()  # the languages it lies in, innermost first


class SourceMap:
    """All pieces of one plain text, in reading order, without gaps."""

    __slots__ = ("_starts", "pieces", "source", "text")

    def __init__(self, text: str, pieces: tuple[Piece, ...], source: str) -> None:
        at = 0
        for piece in pieces:
            if piece.plain.start != at:
                raise LostPlaceError(f"the plain text has no source between {at} and {piece.plain.start}")
            at = piece.plain.end
        if at != len(text):
            raise LostPlaceError(f"{len(text) - at} characters at the end of the plain text have no source")
        self.text = text
        self.pieces = pieces
        self.source = source
        self._starts = [piece.plain.start for piece in pieces]

    def __reduce__(self) -> tuple[object, ...]:
        return SourceMap, (self.text, self.pieces, self.source)

    @classmethod
    def identity(cls, text: str) -> SourceMap:
        """The map of a text that is its own source."""
        whole = Span(0, len(text))
        return cls(text, (Piece(whole, whole),) if text else (), text)

    def under(self, span: Span) -> tuple[Piece, ...]:
        """The pieces that hold the characters of `span`, verbatim ones trimmed to it."""
        if not self.pieces:
            return ()
        first = max(0, bisect_right(self._starts, min(span.start, max(0, len(self.text) - 1))) - 1)
        last = max(first + 1, bisect_left(self._starts, span.end))
        return tuple(_trimmed(piece, span) for piece in self.pieces[first:last])

    def place(self, span: Span) -> tuple[str, Span]:
        """The part, and the code points of its source, from the first to the last character of `span`.

        Located by its characters, never by its borders, so that a tag beside it stays outside.
        Raises LostPlaceError where the characters have no source or lie in two parts.
        """
        if not self.pieces:
            return "", Span(0, 0)
        told = [piece for piece in self.under(span) if piece.kind is not PieceKind.MADE]
        if not told:
            raise LostPlaceError(f"{span} was made by the reader and is not in the source")
        if told[0].part != told[-1].part:
            raise LostPlaceError(f"{span} runs over two parts of the source")
        if told[-1].raw.end < told[0].raw.start:  # a file that has its headline after its body
            return told[0].part, Span(min(one.raw.start for one in told), max(one.raw.end for one in told))
        return told[0].part, Span(told[0].raw.start, told[-1].raw.end)


def _trimmed(piece: Piece, span: Span) -> Piece:
    if piece.kind is not PieceKind.VERBATIM or (span.start <= piece.plain.start and piece.plain.end <= span.end):
        return piece
    start = min(max(piece.plain.start, span.start), piece.plain.end)
    end = max(min(piece.plain.end, span.end), start)
    shift = piece.raw.start - piece.plain.start
    return piece._replace(plain=Span(start, end), raw=Span(start + shift, end + shift))
