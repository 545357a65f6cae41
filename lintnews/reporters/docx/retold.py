"""One run told anew: cut where comments and changes begin and end, each cut in the dress of the whole."""

from __future__ import annotations

import re
from itertools import pairwise

from lintnews.readers.docx.pieces import Node, Run
from lintnews.readers.docx.written import node_xml, prefix_of
from lintnews.reporters.docx.comments import AUTHOR

_ID_OF_TAG = re.compile(rb"(:id=[\"'])\d+")

Place = tuple[Node, int]


class Marks:
    """What begins, ends, goes and comes inside one run. Places are code points of a node's text."""

    def __init__(self, nodes: list[Node]) -> None:
        self.nodes = nodes
        self.begun: dict[Place, list[int]] = {}
        self.finished: dict[Place, list[tuple[int, bool]]] = {}
        self.deleted: dict[Place, tuple[int, int]] = {}  # from here: to where, and the revision's number
        self.inserted: dict[Place, tuple[str, int]] = {}
        self._cuts: dict[Node, set[int]] = {}

    def begin(self, node: Node, at: int, number: int) -> None:
        """Comment `number` begins before the character at `at`."""
        self._cut(node, at)
        self.begun.setdefault((node, at), []).append(number)

    def finish(self, node: Node, at: int, number: int, *, is_loose: bool) -> None:
        """It ends there; `is_loose` where its reference is written elsewhere."""
        self._cut(node, at)
        self.finished.setdefault((node, at), []).append((number, is_loose))

    def delete(self, node: Node, first: int, last: int, number: int) -> None:
        """The characters from `first` to `last` are deleted by revision `number`."""
        self._cut(node, first)
        self._cut(node, last)
        self.deleted[node, first] = (last, number)

    def insert(self, node: Node, at: int, text: str, number: int) -> None:
        """`text` comes in at `at` by revision `number`."""
        self._cut(node, at)
        self.inserted[node, at] = (text, number)

    def _cut(self, node: Node, at: int) -> None:
        self._cuts.setdefault(node, set()).add(at)

    def pieces(self, node: Node) -> list[tuple[int, int]]:
        """The stretches of a node between cuts."""
        cuts = sorted({0, len(node.text), *self._cuts.get(node, ())})
        return list(pairwise(cuts))


def retold(run: Run, marks: Marks) -> bytes:
    """The bytes that take the place of `run`."""
    telling = _Telling(run, marks)
    raw, at = marks.nodes[0].story.raw, max(run.inside, run.properties[1])
    for node in marks.nodes:
        telling.keep(raw[at : node.start])
        for first, last in marks.pieces(node):
            telling.piece(node, first, last)
        at = node.end
    telling.keep(raw[at : run.close])
    return telling.finished()


class _Telling:
    """Writes runs, and between them what parts them."""

    def __init__(self, run: Run, marks: Marks) -> None:
        self._marks = marks
        story = marks.nodes[0].story
        self._raw = story.raw
        self._prefix = prefix_of(marks.nodes[0])
        self._open = story.raw[run.start : run.inside] + story.raw[run.properties[0] : run.properties[1]]
        self._close = story.raw[run.close : run.end]
        self._inside = run.within[-1] if run.within and run.within[-1].kind == "ins" else None
        self._out: list[bytes] = []
        self._group: list[bytes] = []

    def keep(self, raw: bytes) -> None:
        """What is no words stays where it is."""
        if raw:
            self._group.append(raw)

    def piece(self, node: Node, first: int, last: int) -> None:
        """Words between two cuts, with what stands before and after them."""
        marks = self._marks
        for number in marks.begun.get((node, first), ()):
            self._between(f'<{self._prefix}commentRangeStart {self._prefix}id="{number}"/>')
        if first == 0:
            self._insert(node, 0)
        end, number = marks.deleted.get((node, first), (0, 0))
        is_whole = first == 0 and last == len(node.text)
        if end:
            tag = "delText" if node.is_words else ""
            words = node_xml(node, node.text[first:last], tag) if tag else self._raw[node.start : node.end]
            opening, closing = self._revision("del", number)
            self._between(opening + (self._open + words + self._close).decode() + closing)
            if last < end:  # a comment begins or ends inside what goes: the rest goes in its own piece
                marks.deleted[node, last] = (end, number + 1)
        elif is_whole:
            self._group.append(self._raw[node.start : node.end])
        else:
            self._group.append(node_xml(node, node.text[first:last]))
        self._insert(node, last)
        for number, is_loose in marks.finished.get((node, last), ()):
            prefix = self._prefix
            self._between(f'<{prefix}commentRangeEnd {prefix}id="{number}"/>')
            if not is_loose:
                self._between(f'<{prefix}r><{prefix}commentReference {prefix}id="{number}"/></{prefix}r>')

    def _insert(self, node: Node, at: int) -> None:
        text, number = self._marks.inserted.get((node, at), ("", 0))
        if not text:
            return
        opening, closing = self._revision("ins", number)
        told = opening + (self._open + node_xml(node, text) + self._close).decode() + closing
        if self._inside is not None:
            # An insertion cannot stand in another's: that one is closed before and opened again after.
            again = self._raw[self._inside.start : self._inside.inside]
            again = _ID_OF_TAG.sub(rb"\g<1>%d" % (number + 1), again, count=1)
            told = f"</{self._prefix}ins>{told}{again.decode()}"
        self._between(told)

    def _revision(self, kind: str, number: int) -> tuple[str, str]:
        prefix = self._prefix
        return f'<{prefix}{kind} {prefix}id="{number}" {prefix}author="{AUTHOR}">', f"</{prefix}{kind}>"

    def _between(self, xml: str) -> None:
        self._flush()
        self._out.append(xml.encode())

    def _flush(self) -> None:
        if self._group:
            self._out += [self._open, *self._group, self._close]
            self._group = []

    def finished(self) -> bytes:
        """All that was told."""
        self._flush()
        return b"".join(self._out)
