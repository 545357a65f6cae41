"""The part of a Word file that holds its comments: ours are put behind those of other people."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from lintnews.core.errors import LostPlaceError
from lintnews.readers.docx.layout import Layout
from lintnews.readers.docx.relations import relations, relations_part
from lintnews.readers.docx.written import UNWRITABLE

AUTHOR = "lintnews"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_WORD_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_KIND_STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_ROOT_END = re.compile(rb"</([^\s<>:]+:)?([^\s<>:]+)\s*>\s*(?:<!--.*?-->\s*)*$", re.DOTALL)
_ROOT_EMPTY = re.compile(rb"<([^\s<>:/?!]+:)?([^\s<>:/?!]+)([^<>]*)/>\s*$")

Comments = Sequence[tuple[int, Sequence[str]]]  # of each, its number and its lines


def with_comments(layout: Layout, parts: dict[str, bytes], comments: Comments) -> dict[str, bytes]:
    """`parts` and those that the comments need: their own, and where there was none, its entries in the lists."""
    package, main = layout.package, layout.main.name
    known = relations(package, main).get("comments")
    if known is not None:
        return {**parts, known: _added(package.part(known), comments)}
    is_strict = _WORD_STRICT.encode() in layout.main.raw[:20_000]
    folder = main.rpartition("/")[0]
    name = f"{folder}/comments.xml".lstrip("/")
    if name in package:
        name = f"{folder}/lintnews-comments.xml".lstrip("/")
    space = _WORD_STRICT if is_strict else _WORD
    fresh = f'{_HEAD}<w:comments xmlns:w="{space}"></w:comments>'.encode()
    listed = relations_part(main)
    kind = _KIND_STRICT if is_strict else _KIND
    relation = f'Relationship Id="rIdLintnews" Type="{kind}" Target="{name.rpartition("/")[2]}"'
    before = package.part(listed) or f'{_HEAD}<Relationships xmlns="{_RELATIONS}"></Relationships>'.encode()
    types = package.part("[Content_Types].xml")
    return {
        **parts,
        name: _added(fresh, comments),
        listed: _with_child(before, lambda prefix: f"<{prefix}{relation}/>"),
        "[Content_Types].xml": _with_child(
            types, lambda prefix: f'<{prefix}Override PartName="/{name}" ContentType="{_TYPE}"/>'
        ),
    }


def _added(part: bytes, comments: Comments) -> bytes:
    return _with_child(part, lambda prefix: "".join(_comment(prefix, number, lines) for number, lines in comments))


def _with_child(part: bytes, child: Callable[[str], str]) -> bytes:
    """The part with one more child, last in its root; `child` gives its XML by the prefix of the root.

    Raises LostPlaceError where the root cannot be told.
    """
    end = _ROOT_END.search(part)
    if end is not None:
        prefix = (end.group(1) or b"").decode()
        return part[: end.start()] + child(prefix).encode() + part[end.start() :]
    empty = _ROOT_EMPTY.search(part)
    if empty is None:
        raise LostPlaceError("a list in the Word file has no end")
    prefix = (empty.group(1) or b"").decode()
    name = empty.group(2).decode()
    opening = part[: empty.start()] + f"<{prefix}{name}".encode() + empty.group(3) + b">"
    return opening + child(prefix).encode() + f"</{prefix}{name}>".encode()


def _comment(prefix: str, number: int, lines: Sequence[str]) -> str:
    paragraphs = []
    for place, line in enumerate(lines):
        mark = f"<{prefix}r><{prefix}annotationRef/></{prefix}r>" if place == 0 else ""
        said = UNWRITABLE.sub("\ufffd", line).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        words = f'<{prefix}r><{prefix}t xml:space="preserve">{said}</{prefix}t></{prefix}r>'
        paragraphs.append(f"<{prefix}p>{mark}{words}</{prefix}p>")
    who = f'{prefix}id="{number}" {prefix}author="{AUTHOR}" {prefix}initials="LN"'
    return f"<{prefix}comment {who}>{''.join(paragraphs)}</{prefix}comment>"
