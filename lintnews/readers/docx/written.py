"""Edits of the text back into a Word file: only the words they touch are written anew, all else stays byte for byte."""

from __future__ import annotations

import re
from collections.abc import Iterable

from lintnews.core.errors import LostPlaceError, UnreadableError
from lintnews.core.finding import Edit, edited
from lintnews.core.pattern import pattern
from lintnews.core.report import Article
from lintnews.core.span import Span
from lintnews.readers.docx import PackageMap
from lintnews.readers.docx.layout import Layout, layout_of
from lintnews.readers.docx.pieces import Node
from lintnews.readers.docx.xml import Reading
from lintnews.readers.patch import narrowed

UNWRITABLE = pattern("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_OTHER_ENCODING = pattern(r"<\?xml[^>]*encoding\s*=\s*[\"'](?!(?:utf-?8|us-ascii)[\"'])", re.IGNORECASE)
_RUN_TAG = re.compile(rb"<([^\s:<>/]+:)?r\b")

Change = tuple[int, int, bytes]  # first and last byte of a part, and what stands there now


def written(article: Article, edits: tuple[Edit, ...]) -> bytes:
    """The Word file of `article` after `edits`, proved by reading it. Raises LostPlaceError with the reason."""
    source_map = article.document.source_map
    if not isinstance(source_map, PackageMap):
        raise LostPlaceError("the text did not come from a Word file")
    layout = layout_of(source_map.package)
    wanted = edited(layout.text, edits)
    changes: dict[Node, list[tuple[Span, str]]] = {}
    for edit in sorted(edits):
        for node, span, text in node_changes(layout, edit):
            changes.setdefault(node, []).append((span, text))
    raw = layout.package.changed(_parts(changes))
    try:
        again = layout_of(raw)
    except UnreadableError:
        raise LostPlaceError("the changed file could not be read again") from None
    if again.text != wanted:
        raise LostPlaceError("the changed file would not read as the changed text")
    return raw


def node_changes(layout: Layout, edit: Edit) -> list[tuple[Node, Span, str]]:
    """What `edit` does to each node: new words go where the first old character was. Nothing for no change.

    Raises LostPlaceError, with the reason, where it runs over the end of a paragraph or into what cannot be written. A
    paragraph that is taken out whole stays as a blank one.
    """
    edit = narrowed(edit, layout.text)
    if UNWRITABLE.search(edit.text):
        raise LostPlaceError("the new words hold a character that no Word file can")
    if edit.span.length == 0:
        return [_insertion(layout, edit)] if edit.text else []
    found = layout.under(edit.span)
    is_cut = sum(last - first for _, first, last in found) != edit.span.length
    if is_cut and (edit.text or not layout.is_whole(edit.span)):
        raise LostPlaceError("the change runs over the end of a paragraph")
    told = []
    for place, (number, first, last) in enumerate(found):
        node = layout.nodes[number]
        _check(node)
        told.append((node, Span(first, last), "" if place else edit.text))
    return told


def _insertion(layout: Layout, edit: Edit) -> tuple[Node, Span, str]:
    """New words go after the character before them; at the beginning of a paragraph, before the one after them."""
    at = edit.span.start
    before = layout.under(Span(at - 1, at)) if at else []
    number, _, place = before[0] if before else (-1, 0, 0)
    if number < 0:
        after = layout.under(Span(at, at + 1))
        if not after:
            raise LostPlaceError("nothing stands in the file where the change would be made")
        number, place = after[0][0], 0
    node = layout.nodes[number]
    _check(node)
    return node, Span(place, place), edit.text


def _check(node: Node) -> None:
    if node.lonely:
        raise LostPlaceError("the words stand in a text box whose copy for older programs differs")
    if not is_writable(node.story):
        raise LostPlaceError("the Word file’s XML is not in UTF-8")


def is_writable(part: Reading) -> bool:
    """Whether the part is in UTF-8, the one encoding that is written."""
    opening = part.raw[:200]
    is_wide = opening.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in opening
    return not is_wide and _OTHER_ENCODING.search(opening.decode("latin-1")) is None


def _parts(changes: dict[Node, list[tuple[Span, str]]]) -> dict[str, bytes]:
    """The parts that change, by name."""
    by_story: dict[Reading, list[Change]] = {}
    for node, edits in changes.items():
        new = node.text
        for span, text in sorted(edits, reverse=True):
            new = new[: span.start] + text + new[span.end :]
        for one in (node, node.twin):
            if one is not None:
                by_story.setdefault(one.story, []).append((one.start, one.end, node_xml(one, new)))
    return {story.name: spliced(story.raw, found) for story, found in by_story.items()}


def node_xml(node: Node, text: str, tag: str = "t") -> bytes:
    """`text` as the element that `node` is, or with another `tag`; nothing for no text."""
    name = prefix_of(node) + tag
    said = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f'<{name} xml:space="preserve">{said}</{name}>'.encode() if text else b""


def prefix_of(node: Node) -> str:
    """The prefix, with its colon, that the file has for Word's own elements where `node` stands."""
    tag = _RUN_TAG.match(node.story.raw, node.run.start)
    return (tag.group(1) or b"").decode() if tag else ""


def spliced(raw: bytes, changes: Iterable[Change]) -> bytes:
    """`raw` after `changes`, which do not overlap."""
    kept, at = [], 0
    for start, end, new in sorted(changes, key=lambda change: change[:2]):
        kept += [raw[at:start], new]
        at = end
    return b"".join([*kept, raw[at:]])
