"""Gains, losses and what they leave: gained 12 seats and lost four, a net gain of eight."""

from __future__ import annotations

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.numbers._misfit import LEAVES_OPEN, Misfit, told
from lintnews.text.quantities.quantity import Quantity

_NET = pattern(r"\bnet (?:gain|loss) of $")
_GAINED = pattern(
    r"\b(?:gain(?:ed|s|ing)?|w[io]n(?:s|ning)?|add(?:ed|ing)|pick(?:ed|ing) up|took|hired|creat(?:ed|ing)|open(?:ed|ing))\s(?:[a-z]+\s)?$"
)
_LOST = pattern(r"\b(?:lost|los(?:es|ing)|shed|cut|clos(?:ed|ing)|sacked|gave up|dropp(?:ed|ing))\s(?:[a-z]+\s)?$")


def net(text: str, sentence: Span, quantities: tuple[Quantity, ...]) -> Misfit | None:
    """The net gain or loss that the two figures before it do not leave."""
    if len(quantities) != 3 or not _NET.search(text, sentence.start, quantities[2].span.start):
        return None
    first, second, total = quantities
    if any(not one.is_exact_count for one in quantities) or LEAVES_OPEN.search(text, *sentence):
        return None
    moved = {
        name
        for one in (first, second)
        for name, shape in (("gained", _GAINED), ("lost", _LOST))
        if shape.search(text, max(sentence.start, one.span.start - 30), one.span.start)
    }
    made = abs(first.value - second.value)
    if moved != {"gained", "lost"} or made == total.value or not made:
        return None
    return Misfit(total.span, Span(first.span.start, second.span.end), told(text, total, made))
