"""Reads the table of slips: for a word, the places that only another one can fill.

A row of the table (see `_slips`) is read when its word is first met; nothing is read at import.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import product, takewhile

from lintnews.core.record import Record
from lintnews.rules.usage._slip_classes import CLASSES
from lintnews.rules.usage._slip_kinds import CLOSED, OPEN
from lintnews.rules.usage._slips import TABLES

# Of the determiners only the commonest wake: each of the twenty would be a phrase of its own to look for.
_WAKING = {"D": ("the", "a", "his", "her", "its", "their"), "P": ("his", "her", "its", "their")}


_LITTLE = frozenset().union(*CLOSED.values())


class Run(Record):
    """Two words or more beside a place, the nearest first. `loose`: the last one may stand further off."""

    parts: tuple[str, ...]
    loose: bool = False


class Side(Record):
    """What may stand on one side: single words, kinds of words, and runs of several."""

    words: frozenset[str]
    kinds: tuple[str, ...]
    runs: dict[str, tuple[Run, ...]]  # by the nearest word, or the closed kind it is of
    open_runs: tuple[Run, ...]  # those whose nearest word is of a kind that is no list
    is_empty: bool  # nothing is asked


class Row(Record):
    """One line of the table. `topics` speak for `right`, `keeps` for the word that stands there."""

    right: str
    before: Side
    after: Side
    not_before: Side
    not_after: Side
    topics: frozenset[str]
    keeps: frozenset[str]


class Rows(Record):
    """The rows of one word, by the nearest word of the side that is a closed list."""

    by_before: dict[str, tuple[Row, ...]]
    by_after: dict[str, tuple[Row, ...]]
    others: tuple[Row, ...]
    about: tuple[Row, ...]  # those that ask nothing of the words beside it, only of the sentence


# Kinds that come to few enough nearest words to be looked up by; “'s” stands for any genitive, “'ll” for he'll.
_LISTED = {
    "GEN": frozenset(("'s",)),
    "D": CLOSED["D"] | {"'s"},
    "MO": (CLOSED["M"] - {"to"}) | {"'ll"},
    "E": frozenset("$"),
    "K": frozenset(","),
}
_NO_WORDS: frozenset[str] = frozenset()
_NO_RUNS: dict[str, tuple[Run, ...]] = {}  # of most sides
_EMPTY = Side(frozenset(), (), {}, (), True)
_NOTHING = Rows({}, {}, (), ())
_read: dict[str, Rows] = {}
_FIRSTS = tuple(first for first, _ in TABLES)


def rows_of(wrong: str) -> Rows:
    """The rows of one word; most of the table is never read."""
    known = _read.get(wrong)
    if known is None:
        rows = [*map(_row, _lines_of(wrong))]
        known = _read[wrong] = _sorted(rows) if rows else _NOTHING
    return known


def _lines_of(wrong: str) -> Iterator[str]:
    """The lines of `wrong`, after the word itself. They stand together, in one table."""
    head = f"\n{wrong} "
    table = TABLES[max(0, bisect_right(_FIRSTS, wrong[:2]) - 1)][1]
    at = table.find(head)
    while at >= 0 and table.startswith(head, at):
        end = table.find("\n", at + 1)
        yield table[at + len(head) : end]
        at = end


def _row(line: str) -> Row:
    right, _, rest = line.partition(":")
    rest, _, keeps = rest.partition("^")
    rest, _, topics = rest.partition("~")
    rest, _, forbidden = rest.partition("!")
    before, _, after = rest.partition("|")
    not_before, _, not_after = forbidden.partition("|")
    return Row(
        right,
        _side(before, is_before=True),
        _side(after),
        _side(not_before, is_before=True),
        _side(not_after),
        _words(topics),
        _words(keeps),
    )


def _words(written: str) -> frozenset[str]:
    """The words of a list, those of its classes among them."""
    parts = written.split()
    return frozenset(word for part in parts for word in CLASSES.get(part, (part,))) if parts else _NO_WORDS


def _side(written: str, *, is_before: bool = False) -> Side:
    if not written or written.isspace():
        return _EMPTY  # most sides: to build three sets for each is half the cost of reading a row
    words: set[str] = set()
    kinds: list[str] = []
    runs: dict[str, list[Run]] = {}
    open_runs: list[Run] = []
    for one in written.split():
        if "_" in one or "+" in one:
            run = _run(one, is_before=is_before)
            nearest = run.parts[0]
            if nearest not in OPEN:
                for word in CLASSES.get(nearest, (nearest,)):
                    runs.setdefault(word, []).append(run)
            if nearest in OPEN or nearest == "D":
                open_runs.append(run)
        elif one in CLOSED:
            words.update(CLOSED[one])
            if one == "D":
                kinds.append("GEN")
        elif one in OPEN:
            kinds.append(one)
        elif one in CLASSES:
            words.update(CLASSES[one])
        else:
            words.add(one.lower())
    return Side(
        frozenset(words),
        tuple(kinds),
        {nearest: tuple(found) for nearest, found in runs.items()} if runs else _NO_RUNS,
        tuple(open_runs),
        False,
    )


def _run(written: str, *, is_before: bool) -> Run:
    loose = "+" in written
    parts = written.replace("+", "_").split("_") if loose else written.split("_")
    known = [part if part in CLOSED or part in OPEN or part in CLASSES else part.lower() for part in parts if part]
    return Run(tuple(known[::-1] if is_before else known), loose)


def _sorted(rows: Iterable[Row]) -> Rows:
    by_before: dict[str, list[Row]] = {}
    by_after: dict[str, list[Row]] = {}
    others: list[Row] = []
    about: list[Row] = []
    for row in rows:
        if row.before.is_empty and row.after.is_empty:
            about.append(row)
            continue
        before, after = _nearest(row.before), _nearest(row.after)
        if after and (not before or len(after) <= len(before)):
            for word in after:
                by_after.setdefault(word, []).append(row)
        elif before:
            for word in before:
                by_before.setdefault(word, []).append(row)
        else:
            others.append(row)
    return Rows(
        {word: tuple(found) for word, found in by_before.items()},
        {word: tuple(found) for word, found in by_after.items()},
        tuple(others),
        tuple(about),
    )


def _nearest(side: Side) -> set[str]:
    """The words that `side` asks for next to the place; empty where it asks for a kind that is no list."""
    if side.is_empty:
        return set()
    words = set(side.words)
    for nearest in (*side.kinds, *side.runs, *(run.parts[0] for run in side.open_runs)):
        listed = _LISTED.get(nearest) or CLOSED.get(nearest)
        if listed is None and nearest in OPEN:
            return set()
        words.update(listed or (nearest,))
    return words


def words_with_rows() -> Iterator[str]:
    """Every word of the table, in its order."""
    last = ""
    for _, table in TABLES:
        for line in table.splitlines():
            word = line.partition(" ")[0]
            if word and word != last:
                yield word
                last = word


def phrases_of(wrong: str) -> Iterator[str]:
    """Each two or more words that may show the slip of a word which is too common to wake on itself.

    Raises ValueError where a row has no plain words on either side.
    """
    for row in map(_row, _lines_of(wrong)):
        before, is_whole = _phrases(row.before, is_before=True)
        after, is_whole_after = _phrases(row.after)
        # “Have to” is everywhere, “to late” is not: of two sides, the one whose words are not all little.
        dear = _dear(before), len(before)
        if before and (is_whole or not is_whole_after) and (not is_whole_after or dear <= (_dear(after), len(after))):
            yield from (f"{phrase} {wrong}" for phrase in before)
        elif after:
            yield from (f"{wrong} {phrase}" for phrase in after)
        else:
            raise ValueError(f"a row of “{wrong}” for “{row.right}” has no words to wake on")


def _waking(part: str) -> Iterable[str]:
    return _WAKING.get(part) or sorted(CLOSED.get(part) or CLASSES.get(part) or (part,))


def _dear(phrases: list[str]) -> bool:
    return sum(_LITTLE.issuperset(phrase.split()) for phrase in phrases) > 2


def _phrases(side: Side, *, is_before: bool = False) -> tuple[list[str], bool]:
    """The words and runs of `side` in reading order, and whether they are all that it asks for."""
    found = [word for word in side.words if word.replace("'", "").isalnum()]
    is_whole = not side.is_empty and len(found) == len(side.words) and all(kind == "GEN" for kind in side.kinds)
    for run in dict.fromkeys(run for runs in (*side.runs.values(), side.open_runs) for run in runs):
        # A word that may stand further off, or is of a kind, wakes nothing: the nearest do.
        near = [*takewhile(lambda part: part not in OPEN, run.parts[:-1] if run.loose else run.parts)]
        is_whole = is_whole and bool(near)
        if near:
            near = near[::-1] if is_before else near
            found += map(" ".join, product(*(_waking(part) for part in near)))
    return [*dict.fromkeys(phrase for phrase in found if phrase.isascii())], is_whole
