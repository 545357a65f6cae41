"""A sentence with one sign in the place of each figure, so that its shape can be told by plain expressions."""

from __future__ import annotations

from collections.abc import Sequence

from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.text.quantities.quantity import PERCENT, POINTS, Quantity

PERCENT_SIGN, POINTS_SIGN, OTHER_SIGN = "\ue000", "\ue001", "\ue002"
SIGNS = "\ue000-\ue002"
"""The three signs, as they stand between the brackets of an expression."""
_SIGNS = {PERCENT: PERCENT_SIGN, POINTS: POINTS_SIGN}


class Outline(Record):
    """`words` is the sentence with a sign for each of `quantities`; `places` are the signs' places in it."""

    words: str
    quantities: tuple[Quantity, ...]
    places: tuple[int, ...]

    def at(self, place: int) -> Quantity:
        """The figure whose sign stands at `place`. Raises ValueError where none does."""
        return self.quantities[self.places.index(place)]


def outline_of(text: str, span: Span, quantities: Sequence[Quantity]) -> Outline:
    """The outline of the stretch `span`, of which `quantities` are the figures."""
    pieces: list[str] = []
    places: list[int] = []
    length, at = 0, span.start
    for one in quantities:
        before = text[at : one.span.start]
        length += len(before)
        places.append(length)
        pieces += (before, _SIGNS.get(one.unit, OTHER_SIGN))
        length, at = length + 1, one.span.end
    pieces.append(text[at : span.end])
    return Outline("".join(pieces), tuple(quantities), tuple(places))
