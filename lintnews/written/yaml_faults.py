"""What the YAML library objects to, in one plain sentence with its place."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from lintnews.core.errors import Fault
from lintnews.core.lines import LineIndex

TAB = "a tab stands in the indentation; YAML takes spaces only"

# what the library says (part of it) → what we say; {0} is the mark it stumbled on
_SENTENCES = (
    (
        "mapping values are not allowed here",
        "a colon stands here where no key can; words with “: ” want quotation marks",
    ),
    ("could not find expected ':'", "the colon after a key is missing before here"),
    ("expected <block end>", "this does not line up with the lines above it"),
    ("expected ',' or ']'", "a list that begins with [ breaks off here: a comma or ] is missing"),
    ("expected ',' or '}'", "a table that begins with {{ breaks off here: a comma or }} is missing"),
    ("expected the node content", "“{0}” stands where a value is due"),
    ("unknown escape character", "“\\{0}” means nothing between straight quotation marks; \\\\ is a backslash"),
    ("expected chomping or indentation", "after | or > the text begins on the next line"),
    ("expected '<document start>'", "“{0}” stands here without its other half"),
    ("expected alphabetic or numeric", "& and * name a repeated part; words that begin with them want quotation marks"),
    ("found unexpected document separator", "--- stands inside a quoted text that does not end"),
    ("found undefined tag handle", "words that begin with ! want quotation marks"),
    ("found duplicate anchor", "an & name stands twice"),
)


def told(problem: Any, text: str, shown: str) -> tuple[Fault, ...]:
    """The faults that stopped the reading: one, or each line whose indentation holds a tab."""
    mark = getattr(problem, "problem_mark", None)
    if mark is None:
        return (_character(problem, text, shown),)
    said = str(problem.problem or "")
    line, column = mark.line + 1, mark.column + 1
    if "cannot start any token" in said:
        return _tabs(text, shown, line, column) if "\\t" in said else (Fault(shown, line, column, _unquoted(said)),)
    if "quoted scalar" in str(problem.context) and "unexpected end" in said:
        opened = problem.context_mark
        return (Fault(shown, opened.line + 1, opened.column + 1, "a quotation mark opens here and does not close"),)
    for heard, sentence in _SENTENCES:
        if heard in said:
            return (Fault(shown, line, column, sentence.format(_mark(said))),)
    return (Fault(shown, line, column, "the YAML cannot be read from here on"),)


def _tabs(text: str, shown: str, line: int, column: int) -> tuple[Fault, ...]:
    lines = text.splitlines()
    places = [(line, column)]
    for number in range(line, len(lines)):
        indent = lines[number][: len(lines[number]) - len(lines[number].lstrip())]
        if "\t" in indent and lines[number].strip():
            places.append((number + 1, indent.index("\t") + 1))
    return tuple(Fault(shown, *place, TAB) for place in places)


def without_tabs(text: str, tabs: Iterable[Fault], spaces: int) -> tuple[str, dict[int, int]]:
    """`text` with `spaces` for each tab in the lines of `tabs`, and how much longer each line begins, by line."""
    lines, added = text.splitlines(keepends=True), {}
    for fault in tabs:
        line = lines[fault.line - 1]
        indent = line[: len(line) - len(line.lstrip(" \t"))]
        lines[fault.line - 1] = indent.replace("\t", " " * spaces) + line[len(indent) :]
        added[fault.line] = indent.count("\t") * (spaces - 1)
    return "".join(lines), added


def _unquoted(said: str) -> str:
    return f"“{_mark(said)}” can begin no word in YAML; words that begin with it want quotation marks"


def _mark(said: str) -> str:
    heard = re.search(r"(?:found|got|character|found character) \(?['\"](.+?)['\"]", said)
    return heard.group(1) if heard else "this"


def _character(problem: Any, text: str, shown: str) -> Fault:
    """The place of a character that YAML cannot hold: the library tells its offset only."""
    offset = getattr(problem, "position", 0)
    place = LineIndex(text).place(min(offset, max(0, len(text) - 1)))
    code = getattr(problem, "character", None)
    name = f"U+{ord(code):04X}" if isinstance(code, str) else f"U+{code:04X}" if isinstance(code, int) else "this"
    return Fault(shown, place.line, place.column, f"the character {name} cannot stand in YAML")
