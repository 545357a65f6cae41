"""A sum in the sentence after its parts: Bergen sent 40 singers and Oslo 35. The combined choir of 85 sang."""

from __future__ import annotations

from itertools import combinations

from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.numbers._sums.misfit import PLAIN, Misfit, told
from lintnews.text.quantities.figures import TIMES
from lintnews.text.quantities.quantity import Quantity
from lintnews.text.quantities.reader import quantities_at
from lintnews.text.sentences import sentence_at

OPENERS = (
    *("together", "between them", "in all", "in total", "all told", "altogether", "taken together", "that makes"),
    *("that made", "the combined", "their combined", "that brings", "jointly"),
)
_OPENS = pattern(rf"(?:{'|'.join(OPENERS)})\b[^\d.;]{{0,70}}?", 2)
_LEAVES_OPEN = pattern(
    r"\b(?:includ\w+|each|apiece|both|per|more|also|respectively|average\w*|than|from|since|earlier|last year|another|others?|"
    r"at least|about|some|closer|rose|fell|rise|times|already|so far|before|previous\w*|record|extra|further|plus|of (?:them|those|whom|which))\b"
)
_THINGS = pattern(r"\s(?:[a-z]+\s)?([a-z]{3,}s|people)\b")
_MOST = 6


def sum_before(document: Document, sentence: Span) -> Misfit | None:
    """The sum that opens the sentence, where the figures of the sentence before it come to another."""
    text = document.text
    opens = _OPENS.match(text, *sentence)
    if opens is None:
        return None
    before = sentence_at(document, max(0, sentence.start - 2))
    if before.end > sentence.start or document.block_at(before.start) != document.block_at(sentence.start):
        return None
    parts = [one for one in quantities_at(document, before.start) if one.unit or not TIMES.match(text, one.span.end)]
    units = {one.unit for one in parts}
    if (
        not 2 <= len(parts) <= _MOST
        or len(units) != 1
        or any(one.rough or one.joined or one.unit in PLAIN for one in parts)
    ):
        return None
    total = next((one for one in quantities_at(document, sentence.start) if one.unit in units and not one.joined), None)
    if total is None or total.rough or total.value <= max(one.value for one in parts):
        return None
    if total.span.start - opens.start() > _FARTHEST or _LEAVES_OPEN.search(text, before.start, total.span.start):
        return None
    return _misfit(text, before, total, parts)


_FARTHEST = 70  # code points from the opening word to the sum


def _misfit(text: str, before: Span, total: Quantity, parts: list[Quantity]) -> Misfit | None:
    things = None if total.unit else _THINGS.match(text, total.span.end)
    if things is not None and things[1] not in before.of(text):
        return None
    steps = [one.step for one in (*parts, total) if one.scale or one.step < 1]
    slack = sum(steps) / 2 + 1e-9
    values = [one.value for one in parts]
    if any(
        abs(sum(some) - total.value) <= slack
        for size in range(2, len(values) + 1)
        for some in combinations(values, size)
    ):
        return None
    made = sum(values)
    if not 0.7 <= made / total.value <= 1.4:
        return None
    return Misfit(total.span, Span(parts[0].span.start, parts[-1].span.end), told(text, total, made))
