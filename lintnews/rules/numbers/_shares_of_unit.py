"""The cents of a dollar: 45 cents of each dollar to schools, 35 cents to roads and 30 cents to all the rest."""

from __future__ import annotations

import re

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.numbers._misfit import Misfit

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
_WHOLE = 100


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
