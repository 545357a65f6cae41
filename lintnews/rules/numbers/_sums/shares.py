"""Shares told to be all of one thing that are not: 45 cents of each dollar; 46% for and 41% against, 100% in all."""

from __future__ import annotations

import re

from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.numbers._sums.misfit import Misfit
from lintnews.text.quantities.quantity import PERCENT
from lintnews.text.quantities.reader import quantities_at

_UNIT = pattern(
    r"\b(?:of|from|for|in|out of)\s(?P<unit>(?:each|every)\s(?:\w+\s)?(?:dollar|pound|euro|£1|\$1|€1))\b", re.IGNORECASE
)
_CENTS = pattern(r"(?<![\w.,$£€-])(?P<n>\d{1,2})(?:\s?cents?|\s?pence|p|c)\b")
_LAST = pattern(r"(?:,\s|\s)and\s(?:the\s(?:other|last|remaining)\s)?\Z")
_REST = pattern(
    r"\b(?:the rest|the remainder|everything else|everybody else|everyone else|all else|(?:all )?other\w*)\b"
)
_NOT_PARTS = pattern(
    r"\b(?:up from|down from|compared|than|more|less|of (?:it|which|that|them|those)|instead|last year|a year (?:ago|earlier)|rose|fell|"
    r"includ\w+|about|around|nearly|almost|roughly|some|over|under|up to|at least|(?:rais|increas|cut)\w* |from \d)\b",
    re.IGNORECASE,
)


def shares_of_unit(text: str, sentence: Span) -> Misfit | None:
    """The cents that the sentence tells of one dollar, where they are over 100, or with the rest are under it."""
    unit = _UNIT.search(text, *sentence)
    if unit is None or _NOT_PARTS.search(text, *sentence):
        return None
    cents = list(_CENTS.finditer(text, *sentence))
    if len(cents) < 3 or not _LAST.search(text, cents[-2].end(), cents[-1].start()):
        return None
    made = sum(int(one["n"]) for one in cents)
    complete = _REST.search(text, cents[-1].end(), sentence.end) is not None
    if made == _WHOLE or (made < _WHOLE and not (complete and made >= _WHOLE - 20)) or made > _WHOLE * 1.5:
        return None
    return Misfit(Span(*unit.span("unit")), Span(cents[0].start(), cents[-1].end()), f"{made} cents")


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
