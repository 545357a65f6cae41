"""JSON Lines: an article a line, its fields named in the configuration or told by their usual names."""

from __future__ import annotations

from collections.abc import Mapping

from lintnews.core.document import Document, Unread
from lintnews.core.errors import UnreadableError
from lintnews.readers.json_source import json_value
from lintnews.readers.json_story import story
from lintnews.readers.ninjs import is_ninjs, item_document

_LONGEST = 16_000_000  # code points of one line; no article has a tenth
_MOST_TOLD = 20  # lines that cannot be read; with more, something else is wrong with the file


def documents(source: str, name: str, fields: Mapping[str, str] | None = None) -> tuple[Document, ...]:
    """The articles in `source`, in order, numbered by their lines.

    A line that cannot be read is told with the first article, and the others go on. Raises UnreadableError where none
    can be.
    """
    found: list[Document] = []
    faults: list[Unread] = []
    for number, (start, end) in enumerate(_lines(source), 1):
        if start == end:
            continue
        try:
            document = _article(source, start, end, f"{name}#{number}", number, fields)
        except UnreadableError as problem:
            faults.append(Unread(str(problem), number, problem.kind))
        else:
            found += [document] if document is not None else []
    if found:
        return (found[0].missing(_told(faults)), *found[1:]) if faults else tuple(found)
    if faults:
        raise UnreadableError(faults[0].message, faults[0].kind)
    named = ", ".join(f"{part} ({field})" for part, field in (fields or {}).items())
    asked = named or "headline, title, body, text"
    raise UnreadableError(f"No line has a field with words of an article: {asked}. `fields:` names them.", "format")


def _article(
    source: str, start: int, end: int, called: str, number: int, fields: Mapping[str, str] | None
) -> Document | None:
    """The article in one line; None where it holds no words. Raises UnreadableError."""
    if end - start > _LONGEST:
        raise UnreadableError(f"Line {number:,} has {end - start:,} characters; up to {_LONGEST:,} are read.", "large")
    item = json_value(source, start, end)
    if not isinstance(item, dict):
        raise UnreadableError(f"Line {number:,} holds no object; each line is one article as JSON.", "syntax")
    if not fields and is_ninjs(item):
        return item_document(source, item, called, "json-lines")
    return story(source, item, called, fields, "json-lines")


def _told(faults: list[Unread]) -> tuple[Unread, ...]:
    """The first faults; of the others, how many they are."""
    more = len(faults) - _MOST_TOLD
    if more > 0:
        rest = Unread(f"And {more:,} more lines could not be read.", faults[_MOST_TOLD].line, faults[_MOST_TOLD].kind)
        return (*faults[:_MOST_TOLD], rest)
    return tuple(faults)


def _lines(source: str) -> list[tuple[int, int]]:
    """Where each line of `source` starts and ends, blanks and line ends left out."""
    found, at = [], 0
    while at < len(source):
        end = source.find("\n", at)
        end = end if end >= 0 else len(source)
        line = source[at:end]
        begun = line.lstrip()
        found.append((end - len(begun), end - len(begun) + len(begun.rstrip())))
        at = end + 1
    return found
