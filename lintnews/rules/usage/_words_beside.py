"""The words on both sides of a place, with nothing but a blank between. Plain searches: an expression is five times dearer."""

from __future__ import annotations

_BLANKS = " \u00a0"
_REACH = 30  # code points
_OPENING = "“‘\"'(["
_TRAILING = '.,;:!?”"…)]'


def word_before(text: str, start: int) -> str:
    """The word or number before `start` as it stands, with a straight apostrophe; empty where a mark is between."""
    end = start - 1
    if end < 1 or text[end] not in _BLANKS:
        return ""
    low = max(0, end - _REACH)
    first = max(text.rfind(" ", low, end), text.rfind("\n", low, end), text.rfind("—", low, end)) + 1
    word = text[first or low : end].lstrip(_OPENING).replace("’", "'")
    return word if word.replace("'", "").isalnum() else ""


def word_after(text: str, end: int) -> str:
    """The word or number after `end`, likewise."""
    start = end + 1
    if text[end:start] not in _BLANKS or start >= len(text):
        return ""
    last = text.find(" ", start, start + _REACH)
    stretch = text[start : last if last > 0 else start + _REACH].partition("\n")[0].rstrip(_TRAILING).replace("’", "'")
    if stretch.isalnum():
        return stretch
    bare = stretch.partition("-")[0].partition("—")[0].removesuffix("'s")
    return bare if bare.replace("'", "").isalnum() else ""
