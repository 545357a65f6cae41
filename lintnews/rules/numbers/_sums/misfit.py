"""A total and its parts that cannot both be right, and the words that leave a list open."""

from __future__ import annotations

import re

from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.rules.numbers._sums.parts import Parts
from lintnews.text.quantities.quantity import PERCENT, POINTS, Quantity
from lintnews.text.quantities.reader import WORTH
from lintnews.text.quantities.writing import written

LEAVES_OPEN = pattern(
    r"\b(?:includ(?:e|es|ed|ing)|among|amongst|such as|e\.g|for example|for instance|respectively|each|apiece|both|either|"
    r"some|several|many|more|most|mostly|mainly|largely|various|dozens|hundreds|remaining|remainder|the rest|unknown|"
    r"as well as|besides|at least|up to|others?(?! (?:chose|for|parties|candidates))|another|"
    r"per|a few|every|couples?|pairs?|twins|dozen|overlap\w*|concurrent\w*|rounded|rounding|also|twice|except|excluding|apart from|not counting|"
    r"plus|minus|average\w*|median|out of|from (?:the )?(?:top|best)|estimated|so far|then|if|(?:an?|the|his|her|their)\s(?:\w+\s)?(?:dog|cat|pet)s?|serves?|absent|no-?shows?|vacan\w+)\b",
    re.IGNORECASE,
)
OF_THEM = pattern(r"\bof (?:them|these|those|whom|which)\b")
OTHER_RESULT = pattern(
    r"\b(?:(?:year|season|month|week)[’']s total|its total|total (?:for|since|so)|lead|profit|loss|average|surplus|deficit|rate|margin)\b"
)
"""What a figure after a list may be other than its sum."""
NEAREST, FARTHEST = 0.5, 2.0  # a total that its parts miss by more is the total of something else
_ROUNDED = 20
PLAIN = (PERCENT, POINTS)


class Misfit(Record):
    """A total, the list that does not come to it, and what the list comes to, in words."""

    total: Span
    list: Span
    made: str


def is_small_whole(one: Quantity) -> bool:
    """Whether a figure is so few whole millions that copy, were they rounded, would tell the rest: $3 million."""
    return bool(one.scale) and one.step == WORTH[one.scale] and one.value / one.step < _ROUNDED


def misfit(text: str, total: Quantity, parts: Parts) -> Misfit:
    """The misfit of `total` and a list that does not come to it."""
    return Misfit(total.span, parts.span, told(text, total, parts.total))


def told(text: str, total: Quantity, value: float) -> str:
    """`value` as the copy writes the total: £10,500, 4.6 million, 13."""
    return written(value, total, text)
