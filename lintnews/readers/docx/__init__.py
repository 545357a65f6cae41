"""Word files: paragraphs, tables, text boxes and notes as they read once every tracked change is accepted.

The archive and its XML are read by the standard library. That is by measure and for the way back: expat tells the byte
at which each element stands, so a change is spliced into the bytes and all else stays as it was, which no library that
writes a tree out again can promise; and it starts twenty times as quickly as one.
"""

from __future__ import annotations

from lintnews.core.document import Block, BlockKind, Document
from lintnews.core.source_map import Piece, PieceKind, SourceMap
from lintnews.core.span import Span
from lintnews.readers.docx.layout import Layout, layout_of
from lintnews.readers.docx.properties import meta_of
from lintnews.readers.docx.styles import kinds_of_styles
from lintnews.readers.kinds import Looks, kind_of, placed
from lintnews.readers.plain import with_headings

LINE_BREAK = "\u2028"  # stands for a break inside a paragraph, which is a line of the source


class PackageMap(SourceMap):
    """The map of a Word file. Its source is the text with a paragraph a line, so that a line is a paragraph's number.

    `package` is the file itself, from which `written` makes the changed one.
    """

    __slots__ = ("package",)

    def __init__(self, text: str, pieces: tuple[Piece, ...], source: str, package: bytes) -> None:
        super().__init__(text, pieces, source)
        self.package = package

    def __reduce__(self) -> tuple[object, ...]:
        return PackageMap, (self.text, self.pieces, self.source, self.package)


def document(raw: bytes, name: str) -> Document:
    """The article in a Word file. Raises UnreadableError, with a word on why, where it cannot be read."""
    layout = layout_of(raw)
    source_map = _mapped(layout, raw)
    blocks = _blocks(layout)
    facts = meta_of(layout.package)
    # A title property is often that of the template: the headline of the copy comes first.
    meta = with_headings(facts._replace(title=""), layout.text, blocks)
    return Document(name, "docx", source_map, blocks, meta if meta.title else meta._replace(title=facts.title))


def _mapped(layout: Layout, raw: bytes) -> PackageMap:
    text = layout.text
    pieces: list[Piece] = []
    lines: list[str] = []
    at = 0  # in the source
    for paragraph in layout.paragraphs:
        if pieces:
            last = pieces[-1].plain.end
            pieces.append(Piece(Span(last, paragraph.span.start), Span(at - 1, at - 1), PieceKind.MADE))
        line = paragraph.span.of(text)
        lines.append(line.replace("\n", LINE_BREAK))
        pieces += _of_line(line, paragraph.span.start, at)
        at += len(line) + 1
    return PackageMap(text, tuple(pieces), "\n".join(lines), raw)


def _of_line(line: str, start: int, at: int) -> list[Piece]:
    """The pieces of one paragraph, which stands at `start` of the plain text and `at` of the source."""
    pieces, done = [], 0
    while done < len(line):
        stop = line.find("\n", done)
        stop = stop if stop >= 0 else len(line)
        if stop > done:
            pieces.append(Piece(Span(start + done, start + stop), Span(at + done, at + stop)))
        if stop < len(line):
            one = Span(start + stop, start + stop + 1), Span(at + stop, at + stop + 1)
            pieces.append(Piece(*one, PieceKind.ESCAPED))
        done = stop + 1
    return pieces


def _blocks(layout: Layout) -> tuple[Block, ...]:
    """The kind of each paragraph: by its style's name where that tells, else by its looks and place."""
    text = layout.text
    styles = kinds_of_styles(layout.package) if any(paragraph.style for paragraph in layout.paragraphs) else {}
    looks: Looks = []
    told = [styles.get(paragraph.style) for paragraph in layout.paragraphs]
    has_title = BlockKind.HEADLINE in told
    for paragraph, styled in zip(layout.paragraphs, told, strict=True):
        words = paragraph.span.of(text)
        start = paragraph.span.start + len(words) - len(words.lstrip())
        end = paragraph.span.start + len(words.rstrip())
        kind = styled
        if kind is None and (paragraph.listed or paragraph.in_table):
            kind = BlockKind.LIST_ITEM
        elif kind is None:
            kind = kind_of(text, start, end)
            if kind is None and has_title:
                kind = BlockKind.SUBHEAD  # a short line of no style, below a headline that has one
        looks.append((kind, start, end))
    return placed(text, _one_headline(looks))


def _one_headline(looks: Looks) -> Looks:
    """The first headline keeps the name; those after it are subheads."""
    has_one, told = False, []
    for kind, start, end in looks:
        is_second = kind is BlockKind.HEADLINE and has_one
        has_one = has_one or kind is BlockKind.HEADLINE
        told.append((BlockKind.SUBHEAD if is_second else kind, start, end))
    return told
