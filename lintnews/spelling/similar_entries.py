"""Entries of a list that are one letter apart: of two such names one is often a slip."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lintnews.core.record import Record
from lintnews.spelling.house_words import Entry
from lintnews.text.names import edits_between, is_derived

_SHORTEST = 5  # letters; shorter names are often one letter apart (Ann, Anna)


class Pair(Record):
    """Two entries, the earlier first."""

    first: Entry
    second: Entry


def similar(entries: Iterable[Entry]) -> Iterator[Pair]:
    """Each entry that is one letter from an earlier one, unless a remark beside either names the other.

    Two words that differ by one letter are alike once a letter is left out of each, so every entry is filed under all
    its shorter forms, and only those filed together are compared.
    """
    filed: dict[str, list[Entry]] = {}
    for entry in entries:
        word = entry.written.lower()
        if len(word) < _SHORTEST:
            continue
        shorter = {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}
        met = {near.written: near for key in shorter for near in filed.get(key, ())}
        for near in sorted(met.values(), key=lambda one: one.line):
            if _are_alike(near, entry):
                yield Pair(near, entry)
        for key in shorter:
            filed.setdefault(key, []).append(entry)


def _are_alike(first: Entry, second: Entry) -> bool:
    one, other = first.written, second.written
    if one == other or edits_between(one, other, 1) != 1 or is_derived(one, other):
        return False
    if [letter for letter in one if letter.isdigit()] != [letter for letter in other if letter.isdigit()]:
        return False  # A350 and A380
    return other not in first.remark and one not in second.remark
