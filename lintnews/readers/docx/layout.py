"""A Word file as one text: every paragraph in reading order, each character with the node that shows it."""

from __future__ import annotations

from bisect import bisect_right

from lintnews.core.errors import UnreadableError
from lintnews.core.span import Span
from lintnews.readers.docx.package import Package
from lintnews.readers.docx.pieces import Node, Paragraph, Run
from lintnews.readers.docx.relations import relations
from lintnews.readers.docx.story import Story
from lintnews.readers.scribe import BREAK

_NOTES = ("footnotes", "endnotes")


class Line:
    """A paragraph of the text: its place and what its file says of it."""

    __slots__ = ("in_table", "listed", "paragraph", "span", "style")

    def __init__(self, paragraph: Paragraph, span: Span) -> None:
        self.paragraph = paragraph
        self.span = span
        self.style = paragraph.style
        self.listed = paragraph.listed
        self.in_table = paragraph.in_table


class Layout:
    """The text of a Word file and the way from each of its characters to a node. Blank paragraphs are no part of it."""

    def __init__(self, package: Package, main: Story, notes: tuple[Story, ...]) -> None:
        self.package = package
        self.main = main
        self.notes = notes
        self.paragraphs: list[Line] = []
        self.nodes: list[Node] = []
        self.starts: list[int] = []  # of each node, in the plain text
        chunks: list[str] = []
        at = 0
        for story in (main, *notes):
            for paragraph in story.paragraphs:
                words = paragraph.text
                if not words.strip():
                    continue
                if chunks:
                    chunks.append(BREAK)
                    at += len(BREAK)
                self.paragraphs.append(Line(paragraph, Span(at, at + len(words))))
                for node in paragraph.nodes:
                    self.nodes.append(node)
                    self.starts.append(at)
                    at += len(node.text)
                chunks.append(words)
        self.text = "".join(chunks)

    def under(self, span: Span) -> list[tuple[int, int, int]]:
        """(number of a node, first and last place in it) for each node that shows a character of `span`."""
        found = []
        number = max(0, bisect_right(self.starts, span.start) - 1)
        while number < len(self.nodes) and self.starts[number] < span.end:
            start = self.starts[number]
            first, last = max(span.start - start, 0), min(span.end - start, len(self.nodes[number].text))
            if first < last:
                found.append((number, first, last))
            number += 1
        return found

    def paragraph_at(self, place: int) -> Line:
        """The paragraph that holds the character at `place`, or comes last before it."""
        number = bisect_right(self.paragraphs, place, key=lambda line: line.span.start) - 1
        return self.paragraphs[max(number, 0)]

    def is_whole(self, span: Span) -> bool:
        """Whether `span` holds whole paragraphs, each with the break before it or each with the one after it."""
        ends = [(line.span.start, line.span.end) for line in self.paragraphs]
        starts, stops = {start for start, _ in ends}, {stop for _, stop in ends}
        return (span.start in stops and span.end in stops) or (span.start in starts and span.end in starts)

    def anchor_of(self, line: Line) -> Run | None:
        """The run of the main text that a note or text box hangs on; None for a paragraph of the main text itself."""
        if line.paragraph.note:
            return self.main.references.get(line.paragraph.note)
        return line.paragraph.box_of


def layout_of(raw: bytes) -> Layout:
    """The text of the Word file `raw`. Raises UnreadableError, with a word on why, where there is none."""
    package = Package(raw)
    main = relations(package, "").get("officeDocument", "word/document.xml")
    body = package.part(main)
    if not body:
        raise UnreadableError("The file is an archive, but not one that Word makes; it holds no document.", "binary")
    related = relations(package, main)
    notes = tuple(Story(related[kind], package.part(related[kind])) for kind in _NOTES if kind in related)
    return Layout(package, Story(main, body), notes)
