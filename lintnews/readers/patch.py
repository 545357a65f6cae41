"""From an edit of the plain text to changes of the source."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import takewhile

from lintnews.core.errors import LostPlaceError, UnreadableError
from lintnews.core.finding import Edit, edited
from lintnews.core.record import Record
from lintnews.core.report import Article
from lintnews.core.source_map import Escape, Piece, PieceKind, SourceMap
from lintnews.core.span import Span
from lintnews.readers.decoding import encoded

Read = Callable[[bytes, str, str], Article]


def written(article: Article, edits: tuple[Edit, ...], read: Read) -> bytes:
    """The bytes of `article` after `edits`, proved by `read`. See `lintnews.readers.write`."""
    document = article.document
    wanted = edited(document.text, edits)
    # Markdown needs no escape for most of its marks in most places: what reads right as it is, stays so.
    problem = LostPlaceError("the changed file would not read as the changed text")
    for escaping in (False, True):
        source = _patched(document.source_map, edits, escaping=escaping)
        try:
            raw = encoded(source, article.encoding)
        except LostPlaceError as lacking:
            problem = lacking
            raw = encoded(source, article.encoding, by_reference=True)
        if _reads_as(wanted, raw, article, read):
            return raw
    raise problem


def _reads_as(wanted: str, raw: bytes, article: Article, read: Read) -> bool:
    try:
        again = read(raw, article.document.name, article.document.format)
    except UnreadableError:
        return False
    return again.document.text == wanted


def _patched(source_map: SourceMap, edits: tuple[Edit, ...], *, escaping: bool) -> str:
    """The source after `edits`."""
    changes = [
        (patch.raw, said_in(patch.text, patch.escapes, markdown=escaping))
        for edit in sorted(edits)
        for patch in patches(source_map, edit)
    ]
    # A file need not have its parts in the order in which they are read: a headline may come after the body.
    changes.sort(key=lambda change: change[0])
    return spliced(source_map.source, changes)


class Patch(Record):
    """Put `text`, once escaped, where the code points `raw` of `part` of the source were."""

    part: str
    raw: Span
    text: str
    escapes: tuple[Escape, ...] = ()


def patches(source_map: SourceMap, edit: Edit) -> tuple[Patch, ...]:
    """Where `edit` lands; new text goes where the first old character was. Nothing for an edit that changes nothing.

    Raises LostPlaceError, with the reason, where it takes in a break that the reader made or half an escape.
    """
    pieces = source_map.under(edit.span)
    if len(pieces) != 1 or pieces[0].kind is not PieceKind.VERBATIM or edit.span.length == 0:
        edit = narrowed(edit, source_map.text)
        pieces = source_map.under(edit.span)
    if edit.span.length == 0:
        return (_insertion(source_map, edit),) if edit.text else ()
    for piece in pieces:
        if Escape.READ_ONLY in piece.escapes:
            raise LostPlaceError("copy in this format is read, not changed")
        if piece.kind is PieceKind.MADE:
            raise LostPlaceError("the change runs over the end of a paragraph")
        if not edit.span.covers(piece.plain):
            raise LostPlaceError("the change would cut an escaped character in two")
        if piece.part != pieces[0].part:
            raise LostPlaceError("the change runs over two parts of the file")
    first, *rest = pieces
    return (
        Patch(first.part, first.raw, edit.text, first.escapes),
        *(Patch(piece.part, piece.raw, "") for piece in rest),
    )


def _insertion(source_map: SourceMap, edit: Edit) -> Patch:
    """New text goes after the character before it; at the beginning of a block, before the one after it."""
    at = edit.span.start
    before = _piece_of(source_map, at - 1)
    if before is not None and Escape.READ_ONLY in before.escapes:
        raise LostPlaceError("copy in this format is read, not changed")
    if before is not None:
        if before.kind is PieceKind.ESCAPED and at < before.plain.end:
            raise LostPlaceError("the change would cut an escaped character in two")
        raw = before.raw.end
        return Patch(before.part, Span(raw, raw), edit.text, before.escapes)
    after = _piece_of(source_map, at)
    if after is None:
        raise LostPlaceError("nothing stands in the source where the change would be made")
    return Patch(after.part, Span(after.raw.start, after.raw.start), edit.text, after.escapes)


def _piece_of(source_map: SourceMap, at: int) -> Piece | None:
    """The piece of the one character at `at`; None where there is none in the source."""
    if not 0 <= at < len(source_map.text):
        return None
    piece = source_map.under(Span(at, at + 1))[0]
    return None if piece.kind is PieceKind.MADE else piece


def narrowed(edit: Edit, text: str) -> Edit:
    """The same change without the characters that it keeps at either end."""
    old, new = edit.span.of(text), edit.text
    head = _shared(old, new)
    tail = _shared(old[head:][::-1], new[head:][::-1])
    return Edit(Span(edit.span.start + head, edit.span.end - tail), new[head : len(new) - tail])


def _shared(one: str, two: str) -> int:
    """How many characters the two begin with together."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, two, strict=False)))


def spliced(source: str, changes: Iterable[tuple[Span, str]]) -> str:
    """`source` after `changes`, which are sorted. Raises LostPlaceError where two of them overlap."""
    kept, at = [], 0
    for span, text in changes:
        if span.start < at:
            raise LostPlaceError("two changes are made at the same place")
        kept += [source[at : span.start], text]
        at = span.end
    return "".join([*kept, source[at:]])


_MARKDOWN_MARKS = frozenset("\\`*_{}[]<>#+-!|&~.()")


def said_in(text: str, escapes: tuple[Escape, ...], *, markdown: bool = True) -> str:
    """`text` as the languages it goes into must say it, innermost first; Markdown’s own marks only with `markdown`."""
    for escape in escapes:
        if escape is Escape.MARKUP:
            text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        elif escape is Escape.MARKDOWN and markdown:
            text = "".join("\\" + char if char in _MARKDOWN_MARKS else char for char in text)
        elif escape is Escape.JSON:
            import json

            text = json.dumps(text, ensure_ascii=False)[1:-1]
    return text
