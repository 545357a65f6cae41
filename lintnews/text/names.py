"""Names of people as copy writes them, and how two spellings differ."""

from __future__ import annotations

import unicodedata

COURTESIES = frozenset("mr mrs ms miss mx dr sir dame lord lady prof professor".split())
"""Titles before a surname, in small letters and without their point."""

_FAMILY_ENDINGS = ("s", "n", "an", "i", "es", "y", "ish", "is", "ns")


def edits_between(one: str, other: str, most: int = 2) -> int:
    """How many letters must be put in, taken out, changed or swapped with the next; `most` + 1 if more than `most`.

    Case counts only where nothing else differs.
    """
    if one == other:
        return 0
    left, right = one.lower(), other.lower()
    if left == right:
        return 1
    if abs(len(left) - len(right)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(right) + 1))
    for down, letter in enumerate(left, 1):
        two_before, before, row = before, row, [down] + [0] * len(right)
        for across, against in enumerate(right, 1):
            row[across] = min(before[across] + 1, row[across - 1] + 1, before[across - 1] + (letter != against))
            if down > 1 and across > 1 and letter == right[across - 2] and left[down - 2] == against:
                row[across] = min(row[across], two_before[across - 2] + 1)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)


def without_accents(name: str) -> str:
    """`name` with its letters bare: Łódź keeps its Ł, Novotná becomes Novotna."""
    return "".join(letter for letter in unicodedata.normalize("NFD", name) if not unicodedata.combining(letter))


def is_derived(one: str, other: str) -> bool:
    """Whether one word is the other with an ending that makes another word of it: Kenya, Kenyan; Robert, Roberts."""
    short, long = sorted((one.lower(), other.lower()), key=len)
    return long.startswith(short) and long[len(short) :] in _FAMILY_ENDINGS
