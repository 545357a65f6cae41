"""Figures written as the copy writes its own."""

from __future__ import annotations

from lintnews.text.quantities.quantity import Quantity
from lintnews.text.quantities.reader import WORTH
from lintnews.text.temporal.words import NUMBERS

_WORDS = {number: word for word, number in NUMBERS.items() if " " not in word}


def plain(value: float, decimals: int = 2) -> str:
    """A figure with separators and no idle noughts: 1,050; 4.5."""
    said = f"{round(value, decimals):,.{decimals}f}"
    return said.rstrip("0").rstrip(".") if "." in said else said


def written(value: float, like: Quantity, text: str) -> str:
    """`value` in the form of `like`, which stands in `text`: thirteen, £10,500, 4.6 million."""
    if like.spelled and not like.scale and value == int(value) and 0 < value <= 20:
        return _WORDS[int(value)]
    stands = like.span.of(text)
    figure = next((place for place, sign in enumerate(stands) if sign.isdigit()), 0)
    mark = stands[:figure] if figure else ""
    after = f" {like.scale}" if like.scale else ""
    return f"{mark}{plain(value / WORTH[like.scale])}{after}"
