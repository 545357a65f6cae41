"""A total and its parts that cannot both be right, and the words that leave a list open."""

from __future__ import annotations

from collections.abc import Iterable

from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.text.quantities.quantity import PERCENT, POINTS, Quantity
from lintnews.text.quantities.writing import written

LEAVES_OPEN = pattern(
    r"\b(?:includ\w+|among(?= (?:them|others|those)\b)|such as|for example|for instance|respectively|each|apiece|both|either|(?<!for )neither|some|several|many|more|most|mostly|"
    r"mainly|largely|various|dozens|hundreds|remainder|(?<!to )(?<!on )(?<!for )the rest|unknown|besides|at least|up to|another|per(?! ?cent)|a few|no-?shows?|every|couples?|pairs?|twins|"
    r"overlap\w*|concurrent\w*|rounded|also|twice|except|excluding|minus|average\w*|estimated|so far|then|if|or|again|since|than|last (?:year|week|month|season)|"
    r"earlier|previous\w*|compared|would|could|(?-i:may)|might|separate|different|increas\w+|decreas\w+|times(?!,)|quorum|required|shared|vacan\w+|later|notably|less|as well(?! as)|"
    r"to date|yet|career)\b",
    2,
)
"""Words that say that parts are not all, or that they overlap."""
PLAIN = (PERCENT, POINTS)


class Misfit(Record):
    """A total, the list that does not come to it, and what the list comes to, in words."""

    total: Span
    list: Span
    made: str


def told(text: str, total: Quantity, value: float) -> str:
    """`value` as the copy writes the total: £10,500, 4.6 million, 13."""
    return written(value, total, text)


def comes_to(whole: float, values: Iterable[float], slack: float) -> bool:
    """Whether any of the figures, taken together, come to the whole: the others count something else."""
    sums = {0.0}
    for value in values:
        sums |= {made + value for made in sums}
    return any(abs(whole - made) < max(slack, 1e-9) for made in sums if made)


def slack_of(figures: Iterable[Quantity]) -> float:
    """How far rounding may have moved a sum: by half the finest place of each figure that is rounded."""
    steps = [one.step for one in figures if one.scale or one.step < 1]
    return min(steps, default=0.0) * len(steps) / 2
