"""The article's display lines, and the text below them."""

from __future__ import annotations

from lintnews.core.document import PROSE, Block, BlockKind, Document
from lintnews.core.span import Span

LONGEST_ARTICLE = 60_000  # code points; a longer text is many articles, whose headlines do not speak of all
_FEWEST_WORDS = 60  # of a text that can be asked to bear its headline out
_DISPLAY = (BlockKind.HEADLINE, BlockKind.STANDFIRST, BlockKind.CAPTION)


def display_lines(document: Document) -> list[Block]:
    """Headline, standfirst and captions of an article with enough text below them; none otherwise."""
    if len(document.text) > LONGEST_ARTICLE:
        return []
    lines = [block for block in document.blocks if block.kind in _DISPLAY]
    if not lines or sum(document.text.count(" ", *span) for span in text_below(document)) < _FEWEST_WORDS:
        return []
    return lines


def text_below(document: Document) -> list[Span]:
    """Where the paragraphs and lists stand."""
    return [
        block.span
        for block in document.blocks
        if (block.kind in PROSE and block.kind is not BlockKind.STANDFIRST) or block.kind is BlockKind.LIST_ITEM
    ]
