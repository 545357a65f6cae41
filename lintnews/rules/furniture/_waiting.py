"""Whether a mark stands where a word or a figure is waited for."""

from __future__ import annotations

from lintnews.core.document import Document
from lintnews.core.span import Span
from lintnews.rules.furniture import _placeholders as of


def may_be_mark(bracketed: str) -> bool:
    """Whether words in square brackets have the looks of a mark: capitals, or the first word of a request."""
    inside = bracketed[1:-1].strip()
    return inside.upper() == inside or inside.lower().startswith(_REQUESTS) or inside.endswith("?")


_REQUESTS = ("check", "confirm", "verify", "fact", "tk", "tbc", "to ", "pls", "plz", "please", "subs", "query", "add", "insert",
    "need", "ask", "chase", "citation", "link", "x")  # fmt: skip


def waits_for_fact(text: str, start: int, end: int) -> bool:
    """Whether ??? stands where a figure or a name should, and is no cry."""
    before = text[max(0, start - 24) : start]
    if not before or before[-1] not in " $£€₹¥" or text[end : end + 1] == "?":
        return False
    return (
        before[-1] != " " or of.TK_BEFORE.search(before) is not None or of.QUESTION_AFTER.match(text, end) is not None
    )


def waits(document: Document, span: Span) -> bool:
    """Whether TK or XX stands where a word or a figure should."""
    text, mark = document.text, span.of(document.text)
    before, after = text[max(0, span.start - 24) : span.start], text[span.end : span.end + 24]
    before = before.rpartition("\n")[2]
    if mark == "TKTK":
        return True
    if mark == "TK":
        known = "(TK)" in text or " TK said" in text or "TK’s" in text
        if known or of.TK_NAME.match(after):
            return False
        return of.TK_BEFORE.search(before) is not None and of.TK_AFTER.match(after) is not None
    if len(mark) < 2 or mark.strip("X") or of.XX_NEVER_AFTER.match(after):
        return False
    return len(mark) > 3 or of.PER_CENT.match(after) is not None or of.XX_BEFORE.search(before) is not None
