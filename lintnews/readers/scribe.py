"""Takes dictation from a format: pieces and blocks in reading order, each piece with its place in the source.

A format may lie inside another: HTML in a JSON string, HTML escaped in XML. `over` lays the text of the lower one
under what follows; the reader of the upper one dictates as it always does, and its places are told on to the file.
"""

from __future__ import annotations

from collections.abc import Sequence

from lintnews.core.document import Block, BlockKind, Directive
from lintnews.core.source_map import Escape, Piece, PieceKind, SourceMap
from lintnews.core.span import Span

BREAK = "\n\n"
"""What stands between two blocks of a plain text that a reader made."""

LEFT_OUT = "\ufffc"
"""Stands for code, a picture and the like inside a sentence: something is there, and it is not prose."""

_VERBATIM, _ESCAPED, _MADE = PieceKind.VERBATIM, PieceKind.ESCAPED, PieceKind.MADE


class Scribe:
    """Writes down one article. Places are code points of `source`: the file's, or that of the layer over it."""

    def __init__(self, source: str, escapes: tuple[Escape, ...] = ()) -> None:
        self.source = source
        self.directives: list[Directive] = []
        self.look = ""
        self.mark = 0  # what the format knows of where it is; each block keeps that of its first word
        self.marks: list[int] = []
        self._file = source
        self._layer: SourceMap | None = None
        self._laid_aside: list[tuple[SourceMap | None, tuple[Escape, ...]]] = []
        self._escapes = escapes
        # The fields of Piece, spans taken apart: a page has thousands, and a Record costs four times a list.
        self._pieces: list[list[object]] = []
        self._chunks: list[str] = []
        self._blocks: list[tuple[BlockKind, int, int, int]] = []
        self._length = 0
        self._kind: BlockKind | None = None
        self._start = -1  # of the open block; -1 while it holds nothing
        self._mark = 0  # of the open block
        self._last = ""
        self._line = (0, 1)  # an offset of the file, and its line

    def over(self, layer: SourceMap | None, escapes: tuple[Escape, ...] = ()) -> None:
        """From now on places are those of `layer.text`; None lays the file itself bare again.

        `escapes` are the languages, innermost first, that the layer's text is in; its own pieces tell those below.
        """
        self._layer = layer
        self._escapes = escapes
        self.source = self._file if layer is None else layer.text

    def inside(self, spans: Sequence[tuple[int, int]], escapes: tuple[Escape, ...] = ()) -> None:
        """From now on places are those of the words at `spans` of the source, put together; until `back`."""
        pieces: list[Piece] = []
        length = 0
        for start, end in spans:
            for piece in self._below(start, end):
                plain = Span(length, length + piece.plain.length)
                pieces.append(piece._replace(plain=plain))
                length = plain.end
        text = "".join([self.source[start:end] for start, end in spans])
        self._laid_aside.append((self._layer, self._escapes))
        self.over(SourceMap(text, tuple(pieces), self._file), escapes)

    def back(self) -> None:
        """Places are again what they were before `inside`."""
        self.over(*self._laid_aside.pop())

    def _below(self, start: int, end: int) -> tuple[Piece, ...]:
        """The pieces of the file, without our own escapes, under `start` to `end` of the source."""
        if end <= start:
            return ()
        if self._layer is None:
            return (Piece(Span(start, end), Span(start, end)),)
        return self._layer.under(Span(start, end))

    def begin(self, kind: BlockKind) -> None:
        """What follows is a new block."""
        self.end()
        self._kind = kind

    def end(self) -> None:
        """The open block is done; one without words is none."""
        if self._start >= 0 and self._kind is not None:
            self._blocks.append((self._kind, self._start, self._length, self._mark))
        self._kind = None
        self._start = -1

    @property
    def is_empty(self) -> bool:
        """Whether the open block holds nothing yet."""
        return self._start < 0

    @property
    def length(self) -> int:
        """How many code points the plain text has so far."""
        return self._length

    @property
    def last(self) -> str:
        """The last character of the open block; empty where it has none."""
        return self._last if self._start >= 0 else ""

    def verbatim(self, start: int, end: int) -> None:
        """The source's own characters from `start` to `end`."""
        if end <= start:
            return
        if self._layer is None:
            self._put(self.source[start:end], start, end, _VERBATIM, self._escapes)
            return
        for piece in self._layer.under(Span(start, end)):
            words = piece.plain.of(self.source)
            self._put(words, piece.raw.start, piece.raw.end, piece.kind, self._escapes + piece.escapes)

    def escaped(self, text: str, start: int, end: int) -> None:
        """The source says `text` in other words, from `start` to `end`."""
        if not text:
            return
        if self._layer is None:
            self._put(text, start, end, _ESCAPED, self._escapes)
            return
        pieces = self._layer.under(Span(start, end))
        first, last = pieces[0], pieces[-1]
        self._put(text, first.raw.start, last.raw.end, _ESCAPED, self._escapes + first.escapes)

    def direct(self, action: str, selectors: tuple[str, ...], start: int) -> None:
        """A comment at `start` of the source speaks to lintnews."""
        if self._layer is not None:
            start = self._layer.under(Span(start, start + 1))[0].raw.start
        counted, line = self._line if self._line[0] <= start else (0, 1)
        line += self._file.count("\n", counted, start)
        self._line = (start, line)
        self.directives.append(Directive(action, selectors, self._length, line))

    @property
    def has_blocks(self) -> bool:
        """Whether a block was written before the open one."""
        return bool(self._blocks)

    def finished(self) -> tuple[SourceMap, tuple[Block, ...]]:
        """All that was written down, with its way back; the blocks without the blanks around their words."""
        self.end()
        text = "".join(self._chunks)
        blocks = []
        self.marks = []
        for kind, start, end, mark in self._blocks:
            words = text[start:end]
            trimmed = Span(start + len(words) - len(words.lstrip()), start + len(words.rstrip()))
            if trimmed.length > 0:
                blocks.append(Block(kind, trimmed))
                self.marks.append(mark)
        made = tuple.__new__  # the short way: a page of references has as many pieces as characters
        pieces = tuple(
            [
                made(Piece, (made(Span, (begin, end)), made(Span, (start, stop)), kind, "", look, escapes))
                for begin, end, start, stop, kind, look, escapes in self._pieces
            ]
        )
        return SourceMap(text, pieces, self._file), tuple(blocks)

    def _put(self, text: str, start: int, end: int, kind: PieceKind, escapes: tuple[Escape, ...]) -> None:
        if self._start < 0:
            if self._blocks:
                self._pieces.append([self._length, self._length + 2, start, start, _MADE, "", escapes])
                self._chunks.append(BREAK)
                self._length += 2
            if self._kind is None:
                self._kind = BlockKind.PARAGRAPH
            self._start = self._length
            self._mark = self.mark
        length = self._length
        self._length = length + len(text)
        self._chunks.append(text)
        self._last = text[-1]
        if kind is _VERBATIM and self._pieces:
            before = self._pieces[-1]
            if before[4] is _VERBATIM and before[3] == start and before[5] == self.look and before[6] == escapes:
                before[1] = self._length
                before[3] = end
                return
        self._pieces.append([length, self._length, start, end, kind, self.look, escapes])
