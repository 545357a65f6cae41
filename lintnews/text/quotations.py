"""Direct quotations: where they begin and end."""

from __future__ import annotations

import re
from bisect import bisect_right

from lintnews.core.document import Block, Document
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span


class Quotation(Record):
    """One quotation. `span` takes in its marks; `inside` does not. `closed` is false where it runs on."""

    span: Span
    inside: Span
    closed: bool = True


_CLOSERS = {"“": "”", "«": "»", "„": "“”", '"': '"', "‘": "’", "'": "'", "”": "”"}
# Quick to look for; `_opens` then asks what stands around.
_MARK = pattern(r"[\"'“”‘«„]")
_ELIDED = pattern(r"['‘](?:\d0s|\d\ds?\b|(?:tis|twas|em|n|til|till|cause|bout|round|cos|fraid|kay)\b)", re.IGNORECASE)
_PLURAL = pattern(r"(?<=[sS])[’'] [^\W_]")
_LONGEST_SINGLE = 1500  # code points a single-quoted quotation may hold: bounds the search for its close


def quotations(document: Document, block: Block) -> tuple[Quotation, ...]:
    """The quotations of one block, in order, outermost only.

    A quotation that is not closed runs to the end of its block, or to the next mark that opens one of its kind: of
    several paragraphs each opens with a mark and only the last closes, so a block can be judged by itself. Straight
    double marks are told apart by the blanks around them; single ones, and apostrophes, count only in pairs.
    """
    text, found = document.text, []
    at, end = block.span
    for mark in document.once(_marks_present):  # most blocks have none, and `find` tells so far sooner
        if text.find(mark, at, end) >= 0:
            break
    else:
        return ()
    while match := _MARK.search(text, at, end):
        start = match.start()
        mark = match.group()
        if not _opens(text, mark, start, block.span.start, end):
            at = start + 1
            continue
        if mark in "‘'":
            close, stop = _single_close(text, mark, start + 1, min(end, start + _LONGEST_SINGLE)), start
        else:
            close, stop = _close(text, mark, start + 1, end)
        if close < 0 and mark in "‘'”":
            at = start + 1  # more often a misplaced apostrophe or a stray close than an unclosed quotation
            continue
        inside = Span(start + 1, stop if close < 0 else close)
        at = stop if close < 0 else close + 1
        found.append(Quotation(Span(start, at), inside, close >= 0))
    return tuple(found)


def _marks_present(document: Document) -> tuple[str, ...]:
    """Those marks that may open a quotation and stand somewhere in the article."""
    return tuple(mark for mark in "“\"'‘«„”" if mark in document.text)


def _opens(text: str, mark: str, at: int, begin: int, end: int) -> bool:
    """Whether the mark at `at` may open: a directed one, or a straight or closing one where a word begins."""
    if mark in "“«„":
        return True
    before = text[at - 1] if at > begin else " "
    follows = text[at + 1] if at + 1 < end else " "
    if mark == "‘":
        return not (before.isalnum() or before in "_)]") and _ELIDED.match(text, at, end) is None
    if mark == "'":
        opens = (before.isspace() or before in '([—–"“') and (follows.isalnum() or follows in '“"…$£€')
        return opens and _ELIDED.match(text, at, end) is None
    return (before.isspace() or before in "([—–/‘'-") and not follows.isspace()


_DOUBLE_MARKS = {opening: pattern(f"[{opening}{closers}]") for opening, closers in _CLOSERS.items()}
_OPENS_HERE = pattern(r"(?<=[\s(\[—–])\"(?=\w)")
_INCHES = pattern(r"(?<=\d)\"(?=[\s-]+[a-z]|[x×,])")


def _close(text: str, opening: str, start: int, end: int) -> tuple[int, int]:
    """(where the mark that closes `opening` stands, or -1; where an unclosed quotation stops)."""
    for match in _DOUBLE_MARKS[opening].finditer(text, start, end):
        at = match.start()
        if opening == '"':
            if _OPENS_HERE.match(text, at):
                return -1, at
            if (
                _INCHES.match(text, at, end)
                and text.find('"', at + 1, end) >= 0
                and not _OPENS_HERE.match(text, text.find('"', at + 1, end))
            ):
                continue
            return at, at + 1
        if match.group() in _CLOSERS[opening]:
            return at, at + 1
        if opening != "«":
            return -1, at  # “absurd and said: “I will appeal.” The first was never closed
    return -1, end


def _single_close(text: str, opening: str, start: int, end: int) -> int:
    """Where the single mark that closes `opening` stands, or -1."""
    closing = _CLOSERS[opening]
    at = text.find(closing, start, end)
    while at >= 0:
        inner = _inner_double(text, start, at)
        follows, before = text[at + 1 : at + 2], text[at - 1 : at]
        is_apostrophe = (follows.isalnum() and at + 1 < end) or before.isspace()
        if not inner and not is_apostrophe and not _is_plural_apostrophe(text, opening, at, end):
            return at
        at = text.find(closing, at + 1, end)
    return -1


def _inner_double(text: str, start: int, at: int) -> bool:
    """Whether a double quotation opened since `start` is still open at `at`."""
    return text.count("“", start, at) > text.count("”", start, at)


def _is_plural_apostrophe(text: str, opening: str, at: int, end: int) -> bool:
    """Whether ’ follows an s and another closing ’ is still to come (‘the workers’ plight’)."""
    if not _PLURAL.match(text, at, end):
        return False
    later = text.find(text[at], at + 1, end)
    while later >= 0 and text[later + 1 : later + 2].isalnum():
        later = text.find(text[at], later + 1, end)
    if later < 0 or (later + 1 < end and text[later + 1].isalnum()):
        return False
    return opening == "'" or "‘" not in text[at + 1 : later]


def quotations_in(document: Document, block: Block) -> tuple[Quotation, ...]:
    """`quotations`, made once a block."""
    return document.once(quotations, block)


def _start(quotation: Quotation) -> int:
    return quotation.span.start


def quotation_at(document: Document, span: Span) -> Quotation | None:
    """The quotation whose words (not only its marks) share a code point with `span`, or hold its place if empty."""
    block = document.block_at(span.start)
    if block is None:
        return None
    found = quotations_in(document, block)
    if not found:
        return None
    index = bisect_right(found, span.start, key=_start) - 1
    for quotation in found[max(index, 0) : index + 2]:
        if quotation.inside.meets(span) or (span.length == 0 and quotation.inside.covers(span)):
            return quotation
    return None


def is_quoted(document: Document, span: Span) -> bool:
    """Whether `span` lies wholly inside the words of a direct quotation."""
    block = document.block_at(span.start)
    if block is None:
        return False
    found = quotations_in(document, block)
    if not found:
        return False
    index = bisect_right(found, span.start, key=_start) - 1
    return index >= 0 and found[index].inside.covers(span)
