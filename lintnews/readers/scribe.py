"""Takes dictation from a format: pieces and blocks in reading order, each piece with its place in the source."""

from __future__ import annotations

from lintnews.core.document import Block, BlockKind, Directive
from lintnews.core.source_map import Escape, Piece, PieceKind, SourceMap
from lintnews.core.span import Span

BREAK = "\n\n"
"""What stands between two blocks of a plain text that a reader made."""

LEFT_OUT = "\ufffc"
"""Stands for code, a picture and the like inside a sentence: something is there, and it is not prose."""


class Scribe:
    """Writes down one article. Places are code points of `source`."""

    def __init__(self, source: str, escapes: tuple[Escape, ...]) -> None:
        self.source = source
        self.directives: list[Directive] = []
        self.look = ""
        self._escapes = escapes
        self._pieces: list[Piece] = []
        self._chunks: list[str] = []
        self._blocks: list[tuple[BlockKind, int, int]] = []
        self._length = 0
        self._kind: BlockKind | None = None
        self._start = -1  # of the open block; -1 while it holds nothing
        self._last = ""
        self._line = (0, 1)  # an offset of the source, and its line

    def begin(self, kind: BlockKind) -> None:
        """What follows is a new block."""
        self.end()
        self._kind = kind

    def end(self) -> None:
        """The open block is done; one without words is none."""
        if self._start >= 0 and self._kind is not None:
            self._blocks.append((self._kind, self._start, self._length))
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
        if end > start:
            self._put(self.source[start:end], start, end, PieceKind.VERBATIM)

    def escaped(self, text: str, start: int, end: int) -> None:
        """The source says `text` in other words, from `start` to `end`."""
        if text:
            self._put(text, start, end, PieceKind.ESCAPED)

    def direct(self, action: str, selectors: tuple[str, ...], start: int) -> None:
        """A comment at `start` of the source speaks to lintnews."""
        counted, line = self._line
        line += self.source.count("\n", counted, start)
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
        for kind, start, end in self._blocks:
            words = text[start:end]
            trimmed = Span(start + len(words) - len(words.lstrip()), start + len(words.rstrip()))
            if trimmed.length > 0:
                blocks.append(Block(kind, trimmed))
        return SourceMap(text, tuple(self._pieces), self.source), tuple(blocks)

    def _put(self, text: str, start: int, end: int, kind: PieceKind) -> None:
        if self._start < 0:
            if self._blocks:
                self._add(BREAK, Span(start, start), PieceKind.MADE, "")
            if self._kind is None:
                self._kind = BlockKind.PARAGRAPH
            self._start = self._length
        self._add(text, Span(start, end), kind, self.look)
        self._last = text[-1]

    def _add(self, text: str, raw: Span, kind: PieceKind, look: str) -> None:
        plain = Span(self._length, self._length + len(text))
        self._length = plain.end
        self._chunks.append(text)
        before = self._pieces[-1] if self._pieces else None
        if (
            before is not None
            and kind is PieceKind.VERBATIM is before.kind
            and before.raw.end == raw.start
            and before.look == look
        ):
            self._pieces[-1] = before._replace(
                plain=Span(before.plain.start, plain.end), raw=Span(before.raw.start, raw.end)
            )
        else:
            self._pieces.append(Piece(plain, raw, kind, "", look, self._escapes))
