"""Whether a mark stands where a word or a figure is waited for."""

from __future__ import annotations

from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.furniture import _placeholders as of


def may_be_mark(bracketed: str) -> bool:
    """Whether words in square brackets have the looks of a mark: capitals, or the first word of a request."""
    inside = bracketed[1:-1].strip()
    return inside.upper() == inside or inside.lower().startswith(_REQUESTS) or inside.endswith(_ENDINGS)


_REQUESTS = ("check", "confirm", "verify", "fact", "tk", "tbc", "to ", "pls", "plz", "please", "subs", "query", "add", "insert",
    "need", "ask", "chase", "citation", "link", "x", "awaiting", "waiting", "pending", "missing", "fill", "sp", "cq", "photo", "pic",
    "image", "video", "caption", "graphic", "map", "chart", "embed", "tweet", "quote", "headline")  # fmt: skip
_ENDINGS = (
    " name",
    " age",
    " surname",
    " title",
    "?",
    "pending",
    "to come",
    "to follow",
    "needed",
    "missing",
    "tbc",
    "tbd",
    "tk",
    " TK",
    "TBC",
)


def waits_for_fact(text: str, start: int, end: int) -> bool:
    """Whether ??? stands where a figure or a name should, and is no cry."""
    before = text[max(0, start - 24) : start]
    if not before or before[-1] not in " $£€₹¥":
        return False
    return (
        before[-1] != " " or of.TK_BEFORE.search(before) is not None or of.QUESTION_AFTER.match(text, end) is not None
    )


def doubts_fact(text: str, start: int, end: int) -> bool:
    """Whether ?? behind a figure or a name doubts it, and is no cry and no move of chess."""
    if not (text[end : end + 1] in ",;)" or text[end + 1 : end + 2].islower() or text[end + 1 : end + 2].isdigit()):
        return False
    before = text[max(0, start - 24) : start].rpartition("\n")[2].split()
    if len(before) < 2 or _CHESS.search(before[-1]):
        return False
    name = before[-1][0].isupper() and before[-2][-1] not in ".!?:"
    return name or any(character.isdigit() for word in before[-2:] for character in word)


_CHESS = pattern(r"(?:^|\.)(?:[KQRBN]?[a-h]?[1-8]?x?[a-h][1-8](?:=[QRBN])?[+#]?|O-O(?:-O)?)\Z")


def waits(document: Document, span: Span) -> bool:
    """Whether TK or XX stands where a word or a figure should."""
    text, mark = document.text, span.of(document.text)
    before, after = text[max(0, span.start - 24) : span.start], text[span.end : span.end + 24]
    before = before.rpartition("\n")[2]
    if mark == "TKTK":
        return True
    if mark in ("TBC", "TBD"):
        return (
            not document.once(_is_a_name, mark)
            and of.TBC_BEFORE.search(before) is not None
            and of.TBC_AFTER.match(after) is not None
        )
    if mark == "TK":
        if document.once(_is_a_name, mark) or of.TK_NAME.match(after):
            return False
        return of.TK_BEFORE.search(before) is not None and of.TK_AFTER.match(after) is not None
    if len(mark) < 2 or mark.strip("X") or of.XX_NEVER_AFTER.match(after):
        return False
    return len(mark) > 3 or of.PER_CENT.match(after) is not None or of.XX_BEFORE.search(before) is not None


def _is_a_name(document: Document, mark: str) -> bool:
    """Whether the article uses the mark as the name of a body or person."""
    text = document.text
    return (
        f"({mark})" in text
        or f"{mark}’s" in text
        or (f" {mark} said" in text if mark == "TK" else f"{mark} said" in text or text.count(mark) > 2)
    )
