"""JSON with the place of every string in the file, and the way from a string's characters back to how they are written.

Written by us: the standard library's reader tells no places, and of the others tried none has those of escapes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from lintnews.core.errors import UnreadableError
from lintnews.core.lines import LineIndex
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.source_map import Escape, Piece, PieceKind, SourceMap
from lintnews.core.span import Span


class Text(Record):
    """A string of a JSON file: where it stands, its quotation marks left out, and what it says."""

    start: int
    end: int
    words: str


Value = Mapping[str, "Value"] | list["Value"] | Text | str  # a bare str is a number, true, false or null as written
Json = dict[str, "Json"] | list["Json"] | Text | str

_DEEPEST = 200  # levels; an article lies five down
_TOKEN = pattern(
    r"[ \t\r\n]*+(?:\"(?P<text>(?>(?:[^\"\\\x00-\x1f]++|\\(?:[\"\\/bfnrt]|u[0-9a-fA-F]{4}))*))\""
    r"|(?P<mark>[{}\[\],:])|(?P<bare>-?[0-9]++(?>(?:\.[0-9]++)?)(?>(?:[eE][+-]?[0-9]++)?)|true|false|null))"
)
_END = pattern(r"[ \t\r\n]*+\Z")
_ESCAPED = pattern(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\[\"\\/bfnrt]")
_SHORT = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_JSON = (Escape.JSON,)


def json_value(source: str, begin: int = 0, end: int | None = None) -> Json:
    """The one value that `source` holds from `begin` to `end`. Raises UnreadableError with the line that is broken."""
    return _Parser(source, begin, len(source) if end is None else end).value()


def text_layer(source: str, text: Text) -> SourceMap:
    """What a string says, laid over `source`. A half of a surrogate pair alone is told as U+FFFD."""
    return text_of(source, text.start, text.end)


def text_of(source: str, start: int, end: int) -> SourceMap:
    """What the string whose inside stands from `start` to `end` says, laid over `source`."""
    # Japanese or Russian copy may have all its letters as escapes: made the short way, a Piece costs half.
    made = tuple.__new__
    pieces: list[Piece] = []
    chunks: list[str] = []
    length, at = 0, start
    for match in _ESCAPED.finditer(source, start, end):
        first, last = match.span()
        if first > at:
            chunks.append(source[at:first])
            stop = length + first - at
            fields = made(Span, (length, stop)), made(Span, (at, first)), PieceKind.VERBATIM, "", "", _JSON
            pieces.append(made(Piece, fields))
            length = stop
        chunks.append(_said(match))
        fields = made(Span, (length, length + 1)), made(Span, (first, last)), PieceKind.ESCAPED, "", "", _JSON
        pieces.append(made(Piece, fields))
        length += 1
        at = last
    if end > at:
        chunks.append(source[at:end])
        pieces.append(Piece(Span(length, length + end - at), Span(at, end), PieceKind.VERBATIM, "", "", _JSON))
    return SourceMap("".join(chunks), tuple(pieces), source)


_MEANINGS: dict[str, str] = {}  # of the escapes met: a file repeats its own
_MOST_MEANINGS = 4_096


def _said(match: re.Match[str]) -> str:
    """The one character that an escape stands for."""
    escape = match[0]
    said = _MEANINGS.get(escape)
    if said is None:
        said = _unescaped(escape)
        if len(_MEANINGS) < _MOST_MEANINGS:
            _MEANINGS[escape] = said
    return said


def _unescaped(escape: str) -> str:
    if escape[1] != "u":
        return _SHORT[escape[1]]
    code = int(escape[2:6], 16)
    if len(escape) == 12:
        return chr(0x10000 + ((code - 0xD800) << 10) + int(escape[8:], 16) - 0xDC00)
    return "\ufffd" if 0xD800 <= code < 0xE000 else chr(code)


class _Parser:
    """Reads one value without calling itself, so that no file can be too deep for the stack."""

    def __init__(self, source: str, at: int, end: int) -> None:
        self._source = source
        self._at = at
        self._end = end

    def value(self) -> Json:
        first = self._item()
        stack: list[dict[str, Json] | list[Json]] = []
        found = self._opened(first, stack)
        while stack:
            self._step(stack)
        if _END.match(self._source, self._at, self._end) is None:
            raise self._broken(self._at)
        return found

    def _step(self, stack: list[dict[str, Json] | list[Json]]) -> None:
        """One more member of the innermost container, or its end."""
        inside = stack[-1]
        closing = "}" if isinstance(inside, dict) else "]"
        item = self._item()
        if item == closing:
            stack.pop()
            return
        if inside:
            if item != ",":
                raise self._broken(self._last)
            item = self._item()
        if isinstance(inside, dict):
            if not isinstance(item, Text) or self._item() != ":":
                raise self._broken(self._last)
            inside[item.words] = self._opened(self._item(), stack)
        else:
            inside.append(self._opened(item, stack))

    def _opened(self, item: Text | str, stack: list[dict[str, Json] | list[Json]]) -> Json:
        """The value that begins with `item`; a container is put on the stack, to be filled."""
        if isinstance(item, Text):
            return item
        if item in ("{", "["):
            if len(stack) >= _DEEPEST:
                line = self._line(self._last)
                raise UnreadableError(f"The JSON is nested more than {_DEEPEST} deep at line {line:,}.", "syntax")
            container: dict[str, Json] | list[Json] = {} if item == "{" else []
            stack.append(container)
            return container
        if item in ("}", "]", ",", ":"):
            raise self._broken(self._last)
        return item

    def _item(self) -> Text | str:
        match = _TOKEN.match(self._source, self._at, self._end)
        if match is None:
            raise self._broken(self._at)
        self._at = match.end()
        sort = match.lastgroup or ""
        start, end = match.span(sort)
        self._last = start - (sort == "text")
        words = self._source[start:end]
        if sort != "text":
            return words
        if "\\" in words:
            words = _ESCAPED.sub(_said, words)
        return Text(start, end, words)

    def _line(self, at: int) -> int:
        return LineIndex(self._source).place(at).line

    def _broken(self, at: int) -> UnreadableError:
        blanks = len(self._source[at : self._end]) - len(self._source[at : self._end].lstrip(" \t\r\n"))
        if at + blanks >= self._end:
            return UnreadableError("The JSON breaks off before its end; the file may have been cut.", "syntax")
        place = LineIndex(self._source).place(at + blanks)
        return UnreadableError(f"The JSON is broken at line {place.line:,}, column {place.column:,}.", "syntax")
