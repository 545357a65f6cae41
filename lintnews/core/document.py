"""One article as a reader would read it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar

from lintnews.core.choice import Choice
from lintnews.core.record import Record
from lintnews.core.source_map import SourceMap
from lintnews.core.span import Span

T = TypeVar("T")


class BlockKind(Choice):
    """What a stretch of an article is to its reader."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    DATELINE = "dateline"
    PARAGRAPH = "paragraph"
    SUBHEAD = "subhead"
    LIST_ITEM = "list-item"
    CAPTION = "caption"
    QUOTE = "quote"
    FURNITURE = "furniture"


PROSE = frozenset({BlockKind.PARAGRAPH, BlockKind.STANDFIRST, BlockKind.QUOTE})
"""Blocks made of whole sentences."""


class Block(Record):
    """A paragraph, headline, list item…: its kind and its place in the plain text."""

    kind: BlockKind
    span: Span


class Directive(Record):
    """A comment in the copy that speaks to lintnews: `<!-- lintnews: off desk/rule -->`.

    `action` is off, on or next; `place` is the code point of the plain text it stands before; `line` is that of the
    source, from 1.
    """

    action: str
    selectors: tuple[str, ...]
    place: int
    line: int


class Unread(Record):
    """Something in the file that was not read as copy: a sentence about it, and its line; 0 where it has none.

    `kind` is that of a Trouble; what is no “note” is a fault of the file.
    """

    message: str
    line: int = 0
    kind: str = "note"


class Meta(Record):
    """What is known of an article besides its text."""

    published: date | None = None
    published_from: str | None = None
    language: str = "en"
    title: str = ""
    byline: str = ""
    place: str = ""
    section: str = ""
    embargo: date | None = None


_PARTS_KEPT = 8_192  # an article of a million words asks for so many


class Document:
    """An article: plain text, its blocks in reading order, and the way back to its source.

    Never changed once made. Sentences, tokens, quotations and the like are made when they are
    first asked for, by the functions of `lintnews.text`, and kept through `once`.
    """

    __slots__ = (
        "_made",
        "_made_of_parts",
        "_starts",
        "blocks",
        "directives",
        "format",
        "meta",
        "name",
        "source_map",
        "text",
        "unread",
    )

    def __init__(
        self,
        name: str,
        format: str,  # noqa: A002 - the field's own word
        source_map: SourceMap,
        blocks: tuple[Block, ...],
        meta: Meta | None = None,
        directives: tuple[Directive, ...] = (),
        unread: tuple[Unread, ...] = (),
    ) -> None:
        self.name = name
        self.format = format
        self.source_map = source_map
        self.text = source_map.text
        self.blocks = blocks
        self.meta = meta or Meta()
        self.directives = directives
        self.unread = unread
        self._made: dict[object, Any] = {}
        self._made_of_parts: dict[object, Any] = {}
        self._starts: list[int] | None = None

    def dated(self, meta: Meta) -> Document:
        """The same article with other facts about it."""
        return Document(self.name, self.format, self.source_map, self.blocks, meta, self.directives, self.unread)

    def missing(self, unread: tuple[Unread, ...]) -> Document:
        """The same article of a file of which `unread` was not read."""
        return Document(self.name, self.format, self.source_map, self.blocks, self.meta, self.directives, unread)

    def __reduce__(self) -> tuple[object, ...]:
        # What was made from the document is made again in another process: it is dearer to carry than to make.
        fields = (self.name, self.format, self.source_map, self.blocks, self.meta, self.directives, self.unread)
        return Document, fields

    def forget(self) -> None:
        """Let go of all that was made from the article; it is made again where it is asked for again."""
        self._made.clear()
        self._made_of_parts.clear()

    def block_index(self, place: int) -> int:
        """The number of the block that holds, or comes last before, the code point at `place`; -1 before all."""
        if self._starts is None:
            self._starts = [block.span.start for block in self.blocks]
        return bisect_right(self._starts, place) - 1

    def block_at(self, place: int) -> Block | None:
        """The block that holds the code point at `place`, if one does."""
        index = self.block_index(place)
        if index < 0:
            return None
        block = self.blocks[index]
        return block if place < block.span.end or place == block.span.start else None

    def once(self, make: Callable[..., T], *about: object) -> T:
        """What `make(self, *about)` gives; it is called the first time and kept.

        What is made of the whole is kept for good. What is made of a part is kept while rules are likely to ask again:
        they go through an article from front to back, and a book's sentences would fill the memory.
        """
        made = self._made_of_parts if about else self._made
        key = (make, *about) if about else make
        try:
            return made[key]  # type: ignore[no-any-return]
        except KeyError:
            pass
        if about and len(made) >= _PARTS_KEPT:
            made.clear()
        made[key] = one = make(self, *about)
        return one
