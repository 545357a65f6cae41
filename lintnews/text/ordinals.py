"""Ordinal numbers as copy writes them: 46th, forty-sixth."""

from __future__ import annotations

from lintnews.core.pattern import pattern

_ONES = "first second third fourth fifth sixth seventh eighth ninth".split()
_TEENS = "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_WORDS = {word: number for number, word in enumerate((*_ONES, *_TEENS), 1)}
_WORDS |= {ten[:-1] + "ieth": number for number, ten in enumerate(_TENS, 2) for number in (number * 10,)}
_WORDS |= {f"{ten}-{one}": tens * 10 + ones for tens, ten in enumerate(_TENS, 2) for ones, one in enumerate(_ONES, 1)}
_FIRST_TEN = "|".join(f"[{ten[0].upper()}{ten[0]}]{ten[1:]}" for ten in _TENS)
ORDINAL = rf"\d{{1,3}}(?:st|nd|rd|th)|(?:{_FIRST_TEN})-(?:{'|'.join(_ONES)})|(?:{'|'.join(_WORDS)})"
"""What an ordinal looks like, for a pattern."""
_FIGURES = pattern(r"\d{1,3}")


def ordinal_value(written: str) -> int | None:
    """The number that “46th” or “forty-sixth” stands for; None for anything else."""
    figures = _FIGURES.match(written)
    return int(figures.group()) if figures else _WORDS.get(written.lower().replace("‑", "-"))


def ordinal(number: int) -> str:
    """“46th”."""
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
