"""Sums of money and counts of things, and whether two of them can be a slip for one another."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.text.quantities.money import money_in
from lintnews.text.quantities.reader import WORTH

_SHORT = {"m": "million", "mn": "million", "bn": "billion", "tn": "trillion", "trn": "trillion"}
_COUNT = pattern(
    r"\d(?<![\d.,$£€₹₦₱¥].)[\d,]*(?:\.\d+)?(?:[ -](lakh crore|thousand|million|billion|trillion|lakh|crore)|(mn|bn|tn|trn|m))?"
    r"[ -]([a-z]{3,})\b"
)
_UNITS = frozenset(
    """kroner kronor krona krone euro euros dollar dollars pound pounds yen yuan won rupee rupees naira rand shilling
    shillings peso pesos franc francs lira rouble roubles ruble rubles riyal riyals dirham dirhams baht ringgit zloty
    forints cedi cedis taka dinar dinars reais real""".split()
)
_MARKS = {
    "euro": "€",
    "dollar": "$",
    "pound": "£",
    "yen": "¥",
    "yuan": "¥",
    "won": "₩",
    "rupee": "₹",
    "naira": "₦",
    "peso": "₱",
}
_NO_THINGS = frozenset(
    """and the for that per with from was were are year years month months day days week weeks hour hours minutes
    times more less than who which but not into has had have will would could may said after before since until other
    others""".split()
)
_SMALLEST_COUNT = 1000  # a smaller one without its scale is any number


class Amount(Record):
    """A sum, or a count of things. `currency` is a mark, or the name of a unit that has none; of a count, `things` is what is counted."""

    span: Span
    currency: str
    things: str
    value: float
    scale: str

    @property
    def kind(self) -> tuple[str, str, float]:
        """What makes two amounts the same."""
        return self.currency, self.things, self.value


def amounts_in(text: str) -> list[Amount]:
    """Every sum and count in `text` that is large enough to be told, in order."""
    sums = [
        Amount(one.span, one.currency, "", float(one.figure) * WORTH[one.scale], one.scale)
        for one in money_in(text)
        if one.scale or float(one.figure) >= _SMALLEST_COUNT
    ]
    taken = {place for one in sums for place in range(*one.span)}
    return sorted([*sums, *(one for one in _counts(text) if one.span.start not in taken)])


def _counts(text: str) -> Iterator[Amount]:
    for match in _COUNT.finditer(text):
        scale = match[1] or _SHORT.get(match[2] or "", "")
        figure = match.group().split(" ")[0].split("-")[0].rstrip("mbntr").replace(",", "")
        value = float(figure) * WORTH[scale]
        if (not scale and ("," not in match.group() or value < _SMALLEST_COUNT)) or match[3] in _NO_THINGS:
            continue
        unit = match[3].rstrip("s") if match[3] in _UNITS else ""
        end = match.end() if unit else match.start(3) - 1
        yield Amount(
            Span(match.start(), end), _MARKS.get(unit, unit), "" if unit else match[3].rstrip("s"), value, scale
        )


def significant(value: float) -> str:
    """The figures of an amount without its noughts: 12 for 12,000 and for 12 million."""
    return f"{value:.6g}".partition("e")[0].replace(".", "").rstrip("0")


def may_be_slip(one: Amount, other: Amount) -> bool:
    """Whether the two differ as a slip makes them differ: by a thousand or so, or in the currency alone."""
    if one.things != other.things or one.kind == other.kind:
        return False
    if one.currency == other.currency or _may_be_same(one.currency, other.currency):
        low, high = sorted((one.value, other.value))
        ratio = round(high / low, 6) if low else 0.0
        return ratio in (1e3, 1e6) or (ratio == 1e2 and {one.scale, other.scale} == {"lakh", "crore"})
    return one.value == other.value and bool(one.currency and other.currency)


def _may_be_same(one: str, other: str) -> bool:
    """A bare $ may be any dollar."""
    return "$" in (one, other) and one[-1:] == other[-1:] == "$"
