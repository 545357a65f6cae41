"""Many words looked for at once.

One Aho-Corasick pass over the folded text; the compiled library has no wheel for every platform, so a plain search
stands behind the same class. Both give the same hits in the same order; a test holds them together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from operator import itemgetter

from lintnews.text.folding import encoded, words_only

try:
    from ahocorasick_rs import BytesAhoCorasick
except ImportError:  # pragma: no cover - platforms without a wheel
    BytesAhoCorasick = None  # type: ignore[assignment,misc]

_SLAB = 1 << 18  # code points folded at a time: keeps a hundred-megabyte text from being held twice


class Automaton:
    """Finds whole words and phrases, whatever their case, apostrophes and hyphens."""

    def __init__(self, phrases: Sequence[str | bytes]) -> None:
        self._needles = [phrase if isinstance(phrase, bytes) else needle(phrase) for phrase in phrases]
        self._seek = _seeker(self._needles)

    def hits(self, text: str) -> Iterator[tuple[int, int, int]]:
        """(number of the phrase, start, end), in code points, sorted by start."""
        if not self._needles:
            return
        for base, slab in slabs(text):
            folded = b" " + words_only(slab) + b" "
            for index, start, end in self._seek(folded):
                # The needle's first blank stands at the code point before the word, as the text's own padding does.
                yield index, base + start, base + end - 2


def needle(phrase: str) -> bytes:
    """`phrase` as it is looked for: folded, a blank between its words and on both sides, so that borders are free."""
    return b" " + b" ".join(words_only(phrase).split()) + b" "


class MarkAutomaton:
    """Finds runs of characters as they stand, inside words too. Case counts."""

    def __init__(self, marks: Sequence[str]) -> None:
        self._marks = tuple(marks)
        self._seek = _seeker([encoded(mark) for mark in marks])

    def hits(self, text: str) -> Iterator[tuple[int, int, int]]:
        """(number of the mark, start, end), in code points, sorted by start."""
        if not self._marks:
            return
        for base, slab in slabs(text):
            for index, start, end in self._seek(encoded(slab)):
                if slab[start:end] == self._marks[index]:
                    yield index, base + start, base + end


def slabs(text: str) -> Iterator[tuple[int, str]]:
    """(offset, stretch): the text in stretches of whole lines, or of whole words where a line is too long."""
    start = 0
    while start < len(text):
        end = start + _SLAB
        if end < len(text):
            end = text.rfind("\n", start, end) + 1 or text.rfind(" ", start, end) + 1 or end
            end = end if end > start else start + _SLAB
        yield start, text[start:end]
        start = end


Seek = Callable[[bytes], list[tuple[int, int, int]]]


def _seeker(needles: list[bytes]) -> Seek:
    if BytesAhoCorasick is None:  # pragma: no cover - see above
        return lambda haystack: plain_hits(needles, haystack)
    automaton = BytesAhoCorasick(needles)

    def seek(haystack: bytes) -> list[tuple[int, int, int]]:
        hits: list[tuple[int, int, int]] = automaton.find_matches_as_indexes(haystack, overlapping=True)
        hits.sort(key=_ORDER)
        return hits

    return seek


_ORDER = itemgetter(1, 2, 0)  # by start, then end, then number


def plain_hits(needles: list[bytes], haystack: bytes) -> list[tuple[int, int, int]]:
    """The same hits without the library, one search a needle."""
    hits = []
    for index, needle in enumerate(needles):
        at = haystack.find(needle)
        while at >= 0:
            hits.append((index, at, at + len(needle)))
            at = haystack.find(needle, at + 1)
    return sorted(hits, key=_ORDER)
