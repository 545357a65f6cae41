"""Parts in brackets: the $95m bond would pay for schools ($45m), roads ($30m) and parks ($20m)."""

from __future__ import annotations

from itertools import pairwise

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.numbers._sums.misfit import FARTHEST, LEAVES_OPEN, NEAREST, OF_THEM, PLAIN, Misfit, told
from lintnews.text.quantities.figures import TIMES
from lintnews.text.quantities.quantity import Quantity

_NEXT = pattern(r"\)(?:,|;|,?\sand|,?\splus|,\sas well as)\s(?:[^\W\d_][\w’'&.-]*\s){1,6}\(")
_ENDS = pattern(r"\)(?:[.,;:]|\s[–—]|$|\s(?![a-z]*\s?\())")
_PERSON = pattern(r"\b[^\W\d_a-z][\w’-]+\s[^\W\d_a-z][\w’-]+\s\(\Z")
_SHORTEST = 0.8


def bracketed(text: str, sentence: Span, quantities: tuple[Quantity, ...]) -> Misfit | None:
    """The one total of the sentence that its bracketed parts do not come to."""
    inside = [one for one in quantities if text[one.span.start - 1 : one.span.start] == "("]
    if len(inside) < 2 or len({one.unit for one in inside}) > 1 or inside[0].unit in PLAIN:
        return None
    if any(_NEXT.fullmatch(text, one.span.end, later.span.start) is None for one, later in pairwise(inside)):
        return None
    if not inside[0].unit and _PERSON.search(text, sentence.start, inside[0].span.start):
        return None  # ages
    closing = text.rfind(" and ", inside[-2].span.end, inside[-1].span.start)
    if closing < 0 or not text.startswith(")", inside[-1].span.end) or any(one.rough or one.joined for one in inside):
        return None
    unit = inside[0].unit
    before = [one for one in quantities if one.span.end < inside[0].span.start and one.unit == unit]
    totals = [one for one in before if one.value > max(part.value for part in inside)]
    if len(totals) != 1 or totals[0].rough or TIMES.match(text, totals[0].span.end):
        return None
    return _misfit(text, sentence, totals[0], inside)


def _misfit(text: str, sentence: Span, total: Quantity, parts: list[Quantity]) -> Misfit | None:
    made = sum(one.value for one in parts)
    fine = min(one.step for one in (*parts, total))
    slack = fine * (len(parts) + 1) / 2 if fine < 1 or (total.scale and made / total.step > 100) else 0.0
    if abs(made - total.value) <= slack + 1e-9 or not NEAREST <= made / total.value <= FARTHEST:
        return None
    if made < total.value and (made < total.value * _SHORTEST or (not total.unit and total.value - made > 1)):
        return None
    end = parts[-1].span.end + 1
    if LEAVES_OPEN.search(text, sentence.start, min(sentence.end, end + 40)) or OF_THEM.search(text, *sentence):
        return None
    return Misfit(total.span, Span(parts[0].span.start, parts[-1].span.end), told(text, total, made))
