"""Sums of money as copy writes them: £4m, US$1.5 billion, Rs 70,000 crore, €300."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.text.quantities.reader import CURRENCY_BEFORE, SAME_CURRENCY, SCALES


class Money(Record):
    """One sum. `figure` has no separators; `scale` is its magnitude word in one spelling, empty where there is none."""

    span: Span
    currency: str
    figure: str
    scale: str


# Found by the figure, which is quick to find; the currency is read backwards from it.
_AMOUNT = pattern(
    r"\d(?<![\d.,].)[\d,]*(?:\.\d+)?"
    r"(?:[\s-]?(lakh crore|thousand|million|billion|trillion|lakhs?|crores?|mn|mln|bn|trn|tn|[KkMmBbTt]|cr)\b)?"
)
_CURRENCY = pattern(rf"{CURRENCY_BEFORE}\s?$")
_LONGEST_CURRENCY = 6  # code points


def money_in(text: str, span: Span | None = None) -> Iterator[Money]:
    """Every sum of money in `text` inside `span`, in order."""
    start, end = span or (0, len(text))
    for match in _AMOUNT.finditer(text, start, end):
        before = _CURRENCY.search(text[max(start, match.start() - _LONGEST_CURRENCY) : match.start()])
        if before is None:
            continue
        currency = before.group().strip().lower()
        figure = match.group().removesuffix(match[1] or "").strip(" -,\n").replace(",", "")
        scale = (match[1] or "").lower()
        scale = SCALES.get(scale, scale)
        place = Span(match.start() - len(before.group()), match.end())
        yield Money(place, SAME_CURRENCY.get(currency, currency), figure, scale)
