"""Direct quotations: where they begin and end."""

from __future__ import annotations

import re
from typing import NamedTuple

from lintnews.core.document import Block, Document
from lintnews.core.span import Span


class Quotation(NamedTuple):
    """One quotation. `span` takes in its marks; `inside` does not. `closed` is false where it runs on."""

    span: Span
    inside: Span
    closed: bool = True


_PAIRS = {"“": "”", "«": "»", "„": "“", '"': '"', "‘": "’"}
_OPENS = re.compile(r"[“«„\"]|(?<![^\W_])‘")
_INCH_OR_FEET = re.compile(r"\d$")


def quotations(document: Document, block: Block) -> tuple[Quotation, ...]:
    """The quotations of one block, in order, outermost only.

    A quotation that is not closed runs to the end of its block: of several paragraphs each opens with a mark and
    only the last closes, so a block can be judged by itself. Straight marks pair in turn; single ones count only
    where typographic, and an apostrophe closes none while letters follow it.
    """
    text, found = document.text, []
    at, end = block.span
    while match := _OPENS.search(text, at, end):
        start = match.start()
        if match.group() == '"' and _INCH_OR_FEET.search(text, max(0, start - 1), start):
            at = start + 1
            continue
        close = _close(text, match.group(), start + 1, end)
        stop = end if close < 0 else close + 1
        if close < 0 and match.group() == "‘":
            at = start + 1  # a lone ‘ is more often a misplaced apostrophe than an unclosed quotation
            continue
        found.append(Quotation(Span(start, stop), Span(start + 1, end if close < 0 else close), close >= 0))
        at = stop
    return tuple(found)


def _close(text: str, opening: str, start: int, end: int) -> int:
    """Where the mark that closes `opening` stands, or -1."""
    closing = _PAIRS[opening]
    if opening != "‘":
        return text.find(closing, start, end)
    at = text.find(closing, start, end)
    while at >= 0:
        follows = text[at + 1 : at + 2]
        if not (follows.isalnum() and at + 1 < end) and not _is_plural_apostrophe(text, at, end):
            return at
        at = text.find(closing, at + 1, end)
    return -1


def _is_plural_apostrophe(text: str, at: int, end: int) -> bool:
    """Whether ’ follows an s and another closing ’ is still to come (‘the workers’ plight’)."""
    if text[at - 1 : at].lower() != "s" or not text[at + 1 : at + 3].strip()[:1].isalnum():
        return False
    later = text.find("’", at + 1, end)
    return later >= 0 and "‘" not in text[at + 1 : later]


def quotations_in(document: Document, block: Block) -> tuple[Quotation, ...]:
    """`quotations`, made once a block."""
    return document.once(quotations, block)


def quotation_at(document: Document, span: Span) -> Quotation | None:
    """The quotation whose words (not only its marks) share a code point with `span`, or hold its place if empty."""
    block = document.block_at(span.start)
    if block is None:
        return None
    for quotation in quotations_in(document, block):
        if quotation.inside.meets(span) or (span.length == 0 and quotation.inside.covers(span)):
            return quotation
    return None


def is_quoted(document: Document, span: Span) -> bool:
    """Whether `span` lies wholly inside the words of a direct quotation."""
    block = document.block_at(span.start)
    if block is None:
        return False
    return any(quotation.inside.covers(span) for quotation in quotations_in(document, block))
