"""Totals that one sentence tells in a way of its own: one each from three towns, a net gain, cents of a dollar, a family."""

from __future__ import annotations

import re

from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.numbers._sums.misfit import LEAVES_OPEN, Misfit, told
from lintnews.rules.numbers._sums.people import family, group_before
from lintnews.rules.numbers._sums.shares import shares_of_unit
from lintnews.text.quantities.quantity import Quantity
from lintnews.text.quantities.reader import quantities_at

_ONE_EACH = pattern(
    r"(?:,\s+|\s\(|\s[–—]\s?)(?:(?:one|a)\s(?:[a-z-]+\s)?)?from\s+(?P<names>[A-Z][\w’-]*(?:\s[A-Z][\w’-]*)*(?:,\s[A-Z][\w’-]*(?:\s[A-Z][\w’-]*)*)*,?"
    r"\sand\s[A-Z][\w’-]*(?:\s[A-Z][\w’-]*)*),?\s\(?one (?:from )?each\b"
)


_NET = pattern(r"\bnet (?:gain|loss) of $")
_GAINED = pattern(
    r"\b(?:gain(?:ed|s|ing)?|w[io]n(?:s|ning)?|add(?:ed|ing)|pick(?:ed|ing) up|took|hired|creat(?:ed|ing)|open(?:ed|ing))\s(?:[a-z]+\s)?$"
)
_LOST = pattern(r"\b(?:lost|los(?:es|ing)|shed|cut|clos(?:ed|ing)|sacked|gave up|dropp(?:ed|ing))\s(?:[a-z]+\s)?$")


def misfit_in(document: Document, sentence: Span) -> Misfit | None:
    """The first total of the sentence that its parts do not come to."""
    text = document.text
    if text.find("each ", *sentence) >= 0 or text.find("every ", *sentence) >= 0:
        found = shares_of_unit(text, sentence)
        if found is not None:
            return found
    quantities = quantities_at(document, sentence.start)
    if not quantities or text.find('"', *sentence) >= 0:
        return None
    return (
        (family(text, sentence) if text.find("amily of ", *sentence) >= 0 else None)
        or group_before(text, sentence)
        or _one_each(text, sentence, quantities)
        or _net(text, sentence, quantities)
    )


def _one_each(text: str, sentence: Span, quantities: tuple[Quantity, ...]) -> Misfit | None:
    """Four firms, from Japan, South Korea and Taiwan, one each."""
    for match in _ONE_EACH.finditer(text, *sentence):
        before = [one for one in quantities if one.span.end < match.start() and not one.unit and not one.rough]
        names = re.split(r",\s(?:and\s)?|\sand\s", match["names"])
        if len(before) == 1 and before[0].value not in (len(names), len(re.split(r",\s(?:and\s)?", match["names"]))):
            return Misfit(before[0].span, Span(*match.span("names")), str(len(names)))
    return None


def _net(text: str, sentence: Span, quantities: tuple[Quantity, ...]) -> Misfit | None:
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
