"""JSON Lines: an article a line, its fields named in the configuration or told by their usual names."""

from __future__ import annotations

from collections.abc import Mapping

from lintnews.core.document import Document
from lintnews.core.errors import UnreadableError
from lintnews.readers.json_source import json_value
from lintnews.readers.json_story import story
from lintnews.readers.ninjs import is_ninjs, item_document

_LONGEST = 16_000_000  # code points of one line; no article has a tenth


def documents(source: str, name: str, fields: Mapping[str, str] | None = None) -> tuple[Document, ...]:
    """The articles in `source`, in order, numbered by their lines. Raises UnreadableError with the line."""
    found = []
    for number, (start, end) in enumerate(_lines(source), 1):
        if start == end:
            continue
        if end - start > _LONGEST:
            raise UnreadableError(
                f"Line {number:,} has {end - start:,} characters; up to {_LONGEST:,} are read.", "large"
            )
        item = json_value(source, start, end)
        if not isinstance(item, dict):
            raise UnreadableError(f"Line {number:,} holds no object; each line is one article as JSON.", "syntax")
        called = f"{name}#{number}"
        if not fields and is_ninjs(item):
            document = item_document(source, item, called, "json-lines")
        else:
            document = story(source, item, called, fields, "json-lines")
        if document is not None:
            found.append(document)
    if not found:
        asked = (
            ", ".join(f"{part} ({field})" for part, field in fields.items())
            if fields
            else "headline, title, body, text"
        )
        raise UnreadableError(f"No line has a field with words of an article: {asked}. `fields:` names them.", "format")
    return tuple(found)


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
