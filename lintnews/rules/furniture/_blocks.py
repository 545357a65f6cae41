"""A block among its neighbours."""

from __future__ import annotations

from lintnews.core.document import BlockKind, Document
from lintnews.core.finding import Fix, replace
from lintnews.core.span import Span

_STOPS = ".!?…"
_CLOSERS = "\"'”’»)]"
_PROSE_FROM = 18  # code points: a short sentence with its stop


def line_of(document: Document, index: int) -> str:
    """The words of block `index`, one blank for each run of them; empty where there is no such block."""
    if not 0 <= index < len(document.blocks):
        return ""
    return " ".join(document.blocks[index].span.of(document.text).split())


def is_prose(document: Document, index: int) -> bool:
    """Whether block `index` is a paragraph of at least a short sentence that ends in a stop."""
    if not 0 <= index < len(document.blocks):
        return False
    block = document.blocks[index]
    if block.kind not in (BlockKind.PARAGRAPH, BlockKind.QUOTE, BlockKind.STANDFIRST, BlockKind.CAPTION):
        return False
    start, end = block.span
    last = document.text[max(start, end - 4) : end].rstrip(_CLOSERS)
    return last[-1:] in _STOPS and end - start >= _PROSE_FROM


def without(document: Document, index: int) -> tuple[Fix, ...]:
    """The fix that takes block `index` out, with the break before it, or after it where it is the first."""
    blocks, span = document.blocks, document.blocks[index].span
    if index > 0:
        return replace(Span(blocks[index - 1].span.end, span.end), "")
    if len(blocks) > 1:
        return replace(Span(span.start, blocks[1].span.start), "")
    return ()
