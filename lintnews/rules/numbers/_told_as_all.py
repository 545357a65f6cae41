"""Shares told to be all of it that are not: 46% for, 41% against and 18% undecided, 100% in all."""

from __future__ import annotations

from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.text.quantities.quantity import PERCENT
from lintnews.text.quantities.reader import quantities_at

_ALL_AFTER = pattern(
    r"\s(?:in all|in total|all told|altogether|of (?:the (?:sample|total|vote|votes)|those|all|everyone|respondents))\b"
)
_ALL_BEFORE = pattern(r"\b(?:making|a total of|giving|which makes|adding up to|add up to|adds up to|bringing it to)\s$")
_OPEN = pattern(
    r"\b(?:also|each|both|either|from|than|up|down|rose|fell|last year|compared|multiple|several|at least|including|among|of (?:them|these|whom|those))\b"
)
_FEWEST = 3  # the shares of two parts and the whole
_WHOLE = 100.0


def told_as_all(document: Document, sentence: Span) -> tuple[Span, tuple[Span, ...], float] | None:
    """(the 100%, the shares before it, what they make), where they make something else."""
    text = document.text
    shares = [one for one in quantities_at(document, sentence.start) if one.unit == PERCENT]
    if len(shares) < _FEWEST or shares[-1].value != _WHOLE or any(one.rough for one in shares):
        return None
    whole, parts = shares[-1], shares[:-1]
    told = _ALL_AFTER.match(text, whole.span.end) or _ALL_BEFORE.search(text, parts[-1].span.end, whole.span.start)
    made = sum(one.value for one in parts)
    slack = max(one.step for one in parts) * max(1.0, len(parts) / 2)
    if told is None or abs(made - _WHOLE) <= slack or not 80 <= made <= 130:
        return None
    if (
        _OPEN.search(text, parts[0].span.start, whole.span.start)
        or text.find(" and ", parts[-2].span.end, parts[-1].span.start) < 0
    ):
        return None
    return whole.span, tuple(one.span for one in parts), made
