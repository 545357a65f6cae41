"""Places as people and editors count them: line and column."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from itertools import chain

from lintnews.core.pattern import pattern
from lintnews.core.record import Record

_LINE_END = pattern(r"[\r\n](?:(?<=\r)\n)?")


class Place(Record):
    """`offset` counts code points of the source from 0; `line` and `column` from 1, in code points."""

    offset: int
    line: int
    column: int


class LineIndex:
    r"""Where each line of a source begins. Lines end with `\n`, `\r\n` or a lone `\r`."""

    __slots__ = ("source", "starts")

    def __init__(self, source: str) -> None:
        self.source = source
        # Found in place: a list of the lines would hold a long source a second time.
        self.starts = array("Q", chain((0,), (match.end() for match in _LINE_END.finditer(source))))

    def place(self, offset: int) -> Place:
        """The line and column of the code point at `offset`."""
        line = bisect_right(self.starts, offset)
        return Place(offset, line, offset - self.starts[line - 1] + 1)

    def line(self, number: int) -> str:
        """The words of line `number` (from 1), without its end."""
        start = self.starts[number - 1]
        end = self.starts[number] if number < len(self.starts) else len(self.source)
        return self.source[start:end].rstrip("\r\n")
