"""How likely it is that one word was typed for another: the cost of the slips between them.

About 100 for a plain wrong letter; less for the slips that hands and ears make: two letters swapped, a letter
doubled or not, a vowel taken for another, letters that sound alike or lie side by side.
"""

from __future__ import annotations

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
SWAP = 62  # recieve
SWAP_VOWELS = 50
DOUBLE_LOST = 55  # ocurred
DOUBLE_MADE = 60  # untill
VOWEL = 66  # seperate
SOUND = 80
KEY = 92
VOWEL_LOST = 84
VOWEL_MADE = 92
SILENT = 70  # a lost h, or a final e
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
    return VOWEL_LOST if letter in VOWELS else PLAIN


def made(letter: str, before: str, after: str) -> int:
    """The cost of typing `letter` where none should stand, between `before` and `after`."""
    if letter in (before, after):
        return DOUBLE_MADE
    return VOWEL_MADE if letter in VOWELS else PLAIN


FAR = 10_000  # no number of slips that counts leads from one to the other


def cost(typed: str, meant: str, most: int) -> int:
    """The cost of the slips, at most `most` of them (0 to 2), that make `typed` of `meant`; FAR if there are more."""
    return _from(typed, 0, meant, 0, most)


def _from(typed: str, i: int, meant: str, j: int, most: int) -> int:
    """`cost` of typed[i:] for meant[j:]. Letters in common are passed over: a slip before them is no cheaper."""
    longer = len(typed) - i - (len(meant) - j)
    if longer > most or longer < -most:
        return FAR
    if not most:
        return 0 if typed[i:] == meant[j:] else FAR
    end_typed, end_meant = len(typed), len(meant)
    while i < end_typed and j < end_meant and typed[i] == meant[j]:
        i += 1
        j += 1
    if i == end_typed and j == end_meant:
        return 0
    best = _first_slip(typed, i, meant, j, most)
    return best + FIRST if i == 0 and j == 0 else best


def _first_slip(typed: str, i: int, meant: str, j: int, most: int) -> int:
    """`cost` where typed[i] and meant[j] differ: each slip that may have been made there, and what follows it."""
    left, best = most - 1, FAR
    letter, target = typed[i : i + 1], meant[j : j + 1]
    if letter and target:
        rest = _from(typed, i + 1, meant, j + 1, left)
        if rest < FAR:
            best = replaced(letter, target) + rest
        if typed[i + 1 : i + 2] == target and meant[j + 1 : j + 2] == letter:
            rest = _from(typed, i + 2, meant, j + 2, left)
            if rest < FAR:
                best = min(best, swapped(target, letter) + rest)
    if letter:
        rest = _from(typed, i + 1, meant, j, left)
        if rest < FAR:
            best = min(best, made(letter, typed[i - 1 : i] if i else "", typed[i + 1 : i + 2]) + rest)
    if target:
        rest = _from(typed, i, meant, j + 1, left)
        if rest < FAR:
            best = min(best, lost(target, meant[j - 1 : j] if j else "", meant[j + 1 : j + 2]) + rest)
    return best
