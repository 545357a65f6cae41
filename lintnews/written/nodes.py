"""Words, lists and tables with the places where people wrote them.

Every scalar is the word that was written (`no`, `12:30`, `0123`); it becomes a flag, a number or a day only where a
schema asks for one.
"""

from __future__ import annotations

from lintnews.core.record import Record


class Word(Record):
    """A scalar as it was written. `line` and `column` count from 1."""

    text: str
    line: int
    column: int
    quoted: bool = False


class Listing(Record):
    """Items one below the other, or between [ and ]."""

    items: tuple[Node, ...]
    line: int
    column: int


class Table(Record):
    """Keys with their values, in the order of the file. No key stands twice."""

    entries: tuple[tuple[Word, Node], ...]
    line: int
    column: int


Node = Word | Listing | Table


def plain(node: Node) -> str | list[object] | dict[str, object]:
    """The same words as strings, lists and dicts, without places."""
    if isinstance(node, Word):
        return node.text
    if isinstance(node, Listing):
        return [plain(item) for item in node.items]
    return {key.text: plain(value) for key, value in node.entries}
