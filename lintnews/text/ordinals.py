"""Ordinal numbers as copy writes them, and Roman ones: 46th, forty-sixth, XLVI."""

from __future__ import annotations

import re
from itertools import pairwise

from lintnews.core.pattern import pattern
from lintnews.text.temporal.words import ORDINALS

_ALONE = [word for word in ORDINALS if word.isalpha()]
_ONES = _ALONE[:9]
_FIRST_TEN = "|".join(
    f"[{ten[0].upper()}{ten[0]}]{ten[1:]}"
    for ten in (*"twenty thirty forty fifty sixty seventy eighty ninety".split(),)
)
ORDINAL = rf"\d{{1,3}}(?:st|nd|rd|th)|(?:{_FIRST_TEN})-(?:{'|'.join(_ONES)})|(?:{'|'.join(_ALONE)})"
"""What an ordinal looks like, for a pattern."""
_FIGURES = pattern(r"\d{1,3}")
_IN_WORDS = {number: word for word, number in reversed(ORDINALS.items()) if " " not in word}
_MOST_IN_WORDS = 12  # a larger one is written in figures
_ROMAN = {"C": 100, "XC": 90, "L": 50, "XL": 40, "X": 10, "IX": 9, "V": 5, "IV": 4, "I": 1}


_COUNTS = pattern(
    r"\d(?:st|nd|rd|th)\b|\b(?:second|(?:thi|fou|fif|six|sev|eig|nin|ten|ele|twe)[a-z]*(?:rd|th))\b", re.IGNORECASE
)


def has_ordinal(text: str, start: int, end: int) -> bool:
    """Whether an ordinal from the second on stands between two places: a cheap look before a reading."""
    return _COUNTS.search(text, start, end) is not None


def ordinal_value(written: str) -> int | None:
    """The number that “46th” or “forty-sixth” stands for; None for anything else."""
    figures = _FIGURES.match(written)
    return int(figures.group()) if figures else ORDINALS.get(written.lower().replace("‑", "-"))


def ordinal(number: int) -> str:
    """“46th”."""
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def ordinal_like(number: int, written: str) -> str:
    """The ordinal as copy that has `written` in its place would write it: in words up to twelfth, or in figures."""
    if written[0].isdigit() or number > _MOST_IN_WORDS:
        return ordinal(number)
    word = _IN_WORDS[number]
    return word.capitalize() if written[0].isupper() else word


def roman(number: int) -> str:
    """A number below 400 in Roman figures: 59 is LIX."""
    figures = ""
    for sign, value in _ROMAN.items():
        figures += sign * (number // value)
        number %= value
    return figures


def roman_value(written: str) -> int:
    """The number below 400 that Roman figures stand for."""
    values = [_ROMAN[figure] for figure in written]
    return sum(-one if one < after else one for one, after in pairwise((*values, 0)))
