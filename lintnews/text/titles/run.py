"""The words that lead to a title, and those that follow it."""

from __future__ import annotations

from lintnews.core.pattern import pattern
from lintnews.core.record import Record

WORD = pattern(r"[^\W_]+(?:['’][^\W_]+)*(?:\.[^\W_]+)*\.?")
GAPS = frozenset(" \u00a0-‑")
NAME_WORDS = 6
NEAR = 140  # code points read on each side of a title
_NEARER, _LONGEST_WORD = 70, 24  # code points read before it at first, and kept as a margin for a word cut in two


class Word(Record):
    """A word of the copy and its place."""

    text: str
    start: int
    end: int

    @property
    def key(self) -> str:
        """The word in small letters, without points."""
        return self.text.replace(".", "").replace("’", "'").lower()


def words_before(text: str, place: int, floor: int) -> list[Word]:
    """Up to eight words that lead to `place`, each joined to the next by one blank or hyphen; nearest first."""
    near = place - _NEARER
    if near > floor:  # few runs of words are longer
        found = _run_before(text, place, near)
        if len(found) == 8 or not found or found[-1].start - near > _LONGEST_WORD:
            return found
    return _run_before(text, place, floor)


def _run_before(text: str, place: int, floor: int) -> list[Word]:
    spans = [match.span() for match in WORD.finditer(text, floor, place)]
    found: list[Word] = []
    edge = place
    for start, end in reversed(spans):
        if text[end:edge] not in GAPS or (text[end - 1] == "." and end - start > 4) or len(found) == 8:
            break
        if start == floor and floor > 0 and text[floor - 1].isalnum():
            break
        found.append(Word(text[start:end], start, end))
        edge = start
    return found


def words_after(text: str, place: int, ceiling: int) -> list[Word]:
    """Up to six words that follow `place`, joined in the same way."""
    found: list[Word] = []
    edge = place
    for match in WORD.finditer(text, place, ceiling):
        start, end = match.span()
        if text[edge:start] not in GAPS or len(found) == NAME_WORDS:
            break
        found.append(Word(text[start:end], start, end))
        edge = end
    return found
