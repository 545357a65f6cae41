"""Reads the table of phrases that give a slip away: what wakes on it, and what was meant."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.usage._slip_phrases import PHRASES, Row
from lintnews.rules.usage._slots import SLOTS
from lintnews.rules.usage._words_beside import word_after, word_before

_WORD = pattern(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_ENDS = pattern(r"[”’\"')]*(?:[.,;:!?…—–]|\Z|\n)")
_GENITIVE = pattern(r"[’']s\b")

# These wake on the words after them: “is to” is everywhere, “to late” is not.
_BY_NEXT = frozenset((("to", "too"), ("know", "no"), ("you", "your"), ("as", "has"), ("past", "passed")))

_SLOT_ROWS: tuple[Row, ...] = tuple(
    (pair.partition(":")[0], pair.partition(":")[2], before, "", "", after)
    for before, pairs, after in SLOTS
    for pair in pairs.split()
)
_ALL = (*PHRASES, *_SLOT_ROWS)
_NAMES = frozenset(("Will", "May", "Mark", "Bill"))
_ROWS: dict[str, list[Row]] = {}
for _row in _ALL:
    _ROWS.setdefault(_row[0], []).append(_row)


def phrases() -> Iterator[str]:
    """Every two words that wake a row."""
    for wrong, right, before, after, _, _ in _ALL:
        if before and not (after and (wrong, right) in _BY_NEXT):
            yield from (f"{word} {wrong}" for word in before.split() if word.isascii() and word not in "#$*ed")
        else:
            yield from (f"{wrong} {word}" for word in after.split() if word.isascii() and word not in "#$*ed")


def meant_in_phrase(text: str, span: Span) -> Iterator[tuple[Span, str]]:
    """The places in `span` of words that were not meant, each with the one that was."""
    for found in _WORD.finditer(text, span.start, span.end):
        rows = _ROWS.get(_plain(found[0]))
        if rows:
            place = Span(*found.span())
            before, after = _neighbours(text, place)
            for row in rows:
                if _fits(row, before, after):
                    yield place, row[1]
                    break


def _neighbours(text: str, place: Span) -> tuple[str, str]:
    """The word before in lower case and the word after as it stands.

    `$` where a clause ends, `#` for a number, `s` for a genitive, `-` for a hyphen.
    """
    if "-" in (text[place.start - 1 : place.start], text[place.end : place.end + 1]):
        return "-", "-"
    before, after = word_before(text, place.start), word_after(text, place.end)
    if not after:
        after = "$" if _ENDS.match(text, place.end) else "s" if _GENITIVE.match(text, place.end) else ""
    elif after[0].isdigit():
        after = "#"
    return before if before in _NAMES else _plain(before) if before else "", after


def _plain(word: str) -> str:
    return "#" if word[0].isdigit() else word.lower().replace("’", "'")


def _fits(row: Row, before: str, after: str) -> bool:
    _, _, first, last, not_first, not_last = row
    return (
        before != "-"
        and (not first or before in first.split())
        and (not last or after in last.split() or (after.endswith("ed") and "*ed" in last))
        and before not in not_first.split()
        and after not in not_last.split()
    )
