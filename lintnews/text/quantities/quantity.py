"""One figure of a sentence."""

from __future__ import annotations

from lintnews.core.record import Record
from lintnews.core.span import Span

PERCENT = "%"
POINTS = "points"


class Quantity(Record):
    """A figure with all that is written to it: £4.5m, 12 per cent, twenty-one, 150-member.

    `unit` is a currency in one spelling, PERCENT, POINTS (percentage points), or empty for a count. `step` is the worth
    of the last figure printed: 0.1 for 4.5, 100,000 for £4.5m, 1 for 150. `joined` is the word that a hyphen ties to
    it (“member”), `rough` whether a word beside it makes it an estimate or a bound.
    """

    span: Span
    value: float
    step: float
    unit: str = ""
    scale: str = ""
    joined: str = ""
    rough: bool = False
    spelled: bool = False

    @property
    def is_exact_count(self) -> bool:
        """Whether it counts whole things and says so exactly."""
        return not self.unit and not self.scale and not self.rough and self.value == int(self.value)
