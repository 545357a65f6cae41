"""How likely it is that one word was typed for another: the cost of the slips between them.

About 100 for a plain wrong letter; less for the slips that hands and ears make: two letters swapped, a letter
doubled or not, a vowel taken for another, letters that sound alike or lie side by side.
"""

from __future__ import annotations

from itertools import accumulate

VOWELS = frozenset("aeiouy")
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_ALIKE = "c:ks k:cq q:k s:czx x:s z:s f:v v:fw w:v g:jq j:g d:t t:d m:n n:m b:pv p:b l:r r:l"


def _beside() -> frozenset[str]:
    """Pairs of letters on keys that touch."""
    found = set()
    for row, keys in enumerate(_ROWS):
        for column, key in enumerate(keys):
            for other_row, other_column in ((row, column + 1), (row + 1, column), (row + 1, column - 1)):
                if other_row < len(_ROWS) and 0 <= other_column < len(_ROWS[other_row]):
                    other = _ROWS[other_row][other_column]
                    found |= {key + other, other + key}
    return frozenset(found)


BESIDE = _beside()
ALIKE = frozenset(group[0] + other for group in _ALIKE.split() for other in group[2:])

PLAIN = 100  # a wrong, missing or surplus letter
SWAP = 54  # recieve
SWAP_VOWELS = 50
DOUBLE_LOST = 47  # ocurred
DOUBLE_MADE = 60  # untill
VOWEL = 74  # seperate
SOUND = 80
KEY = 104
VOWEL_LOST = 60
CONSONANT_LOST = 74  # typed too few is commoner than typed too many
VOWEL_MADE = 92
SILENT = 46  # a lost h, or a final e
FIRST = 45  # on top: the first letter is seldom wrong
APOSTROPHE = 12


def swapped(first: str, second: str) -> int:
    """The cost of typing `first` and `second` in the other order."""
    return SWAP_VOWELS if first in VOWELS and second in VOWELS else SWAP


def replaced(typed: str, meant: str) -> int:
    """The cost of typing one letter for another."""
    if typed in VOWELS and meant in VOWELS:
        return VOWEL
    pair = typed + meant
    if pair in ALIKE:
        return SOUND
    return KEY if pair in BESIDE else PLAIN


def lost(letter: str, before: str, after: str) -> int:
    """The cost of leaving out `letter`, which should stand between `before` and `after`."""
    if letter in (before, after):
        return DOUBLE_LOST
    if letter == "'":
        return APOSTROPHE
    if letter == "h" or (letter == "e" and not after):
        return SILENT
    return VOWEL_LOST if letter in VOWELS else CONSONANT_LOST


def made(letter: str, before: str, after: str) -> int:
    """The cost of typing `letter` where none should stand, between `before` and `after`."""
    if letter in (before, after):
        return DOUBLE_MADE
    return VOWEL_MADE if letter in VOWELS else PLAIN


FAR = 10_000  # no number of slips that counts leads from one to the other


def cost(typed: str, meant: str, most: int) -> int:
    """The cost of the slips, at most `most` of them (one or two), that make `typed` of `meant`; FAR if more."""
    at, shorter = 0, min(len(typed), len(meant))
    while at < shorter and typed[at] == meant[at]:
        at += 1
    found = _one(typed, at, meant, at)
    if found >= FAR and most > 1:
        found = _two(typed, at, meant, at)
    return found + FIRST if at == 0 else found


# Letters in common are passed over before each slip: a slip among them would be no cheaper. `i` and `j` are where the
# words first differ; two slips are tried in every order in which they can stand there.


def _rest(typed: str, i: int, meant: str, j: int) -> int:
    """The cost of at most one slip from typed[i:] and meant[j:] on."""
    end_typed, end_meant = len(typed), len(meant)
    if not -1 <= end_typed - i - end_meant + j <= 1:
        return FAR
    while i < end_typed and j < end_meant and typed[i] == meant[j]:
        i += 1
        j += 1
    return _one(typed, i, meant, j)


def _one(typed: str, i: int, meant: str, j: int) -> int:
    """The cost of one slip at typed[i] and meant[j], which differ, or 0 where both words end; FAR if one is too few."""
    longer = len(typed) - i - len(meant) + j
    if longer == 0:
        if i == len(typed):
            return 0
        if typed[i + 1 :] == meant[j + 1 :]:
            return replaced(typed[i], meant[j])
        if typed[i : i + 2] == meant[j + 1 : j + 2] + meant[j] and typed[i + 2 :] == meant[j + 2 :]:
            return swapped(meant[j], typed[i])
    elif longer == 1 and typed[i + 1 :] == meant[j:]:
        return made(typed[i], typed[i - 1 : i] if i else "", typed[i + 1 : i + 2])
    elif longer == -1 and typed[i:] == meant[j + 1 :]:
        return lost(meant[j], meant[j - 1 : j] if j else "", meant[j + 1 : j + 2])
    return FAR


def _two(typed: str, i: int, meant: str, j: int) -> int:
    """The cost of two slips, the first of them at typed[i] and meant[j], which differ."""
    longer = len(typed) - i - len(meant) + j
    best = FAR
    if i < len(typed) and longer >= 0:
        best = _rest(typed, i + 1, meant, j) + made(typed[i], typed[i - 1 : i] if i else "", typed[i + 1 : i + 2])
    if j < len(meant) and longer <= 0:
        first = lost(meant[j], meant[j - 1 : j] if j else "", meant[j + 1 : j + 2])
        best = min(best, _rest(typed, i, meant, j + 1) + first)
    if -1 <= longer <= 1 and i < len(typed) and j < len(meant):
        best = min(best, _rest(typed, i + 1, meant, j + 1) + replaced(typed[i], meant[j]))
        if typed[i : i + 2] == meant[j + 1 : j + 2] + meant[j]:
            best = min(best, _rest(typed, i + 2, meant, j + 2) + swapped(meant[j], typed[i]))
    return min(best, FAR)


def long_cost(typed: str, meant: str, most: int = FAR) -> int:
    """The cost of all slips that make `typed` of `meant`, however many: slower, for words that sound alike.

    FAR where it is sure to be over `most`.
    """
    missing = [lost(letter, meant[j - 1 : j] if j else "", meant[j + 1 : j + 2]) for j, letter in enumerate(meant)]
    row = [0, *accumulate(missing)]
    above: list[int] = []
    for i, letter in enumerate(typed):
        before = typed[i - 1] if i else ""
        surplus = made(letter, before, typed[i + 1 : i + 2])
        two_above, above, row = above, row, [row[0] + surplus]
        left, last = row[0], ""
        for j, target in enumerate(meant):
            best = above[j]
            if letter != target:
                best += replaced(letter, target)
                if letter == last and target == before:
                    best = min(best, two_above[j - 1] + swapped(target, letter))
            left += missing[j]
            if left > best:  # noqa: PLR1730 - in this, the innermost loop, min() would double the time
                left = best
            if left > above[j + 1] + surplus:  # noqa: PLR1730
                left = above[j + 1] + surplus
            row.append(left)
            last = target
        if min(row) > most and min(above) > most:
            return FAR
    return row[-1] + (FIRST if typed[:1] != meant[:1] else 0)
