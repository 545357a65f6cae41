"""The blank between a figure and the sign of its unit."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.style._house import MESSAGE, THE_HOUSE, instead

_UNITS = (
    "kg",
    "km",
    "cm",
    "mm",
    "mph",
    "kph",
    "km h",
    "ml",
    "mg",
    "kw",
    "mw",
    "gw",
    "ghz",
    "mhz",
    "gb",
    "mb",
    "tb",
    "lb",
    "ft",
    "sq km",
    "sq m",
)
_FIGURE = pattern(r"(?<![\w.,$£€])\d[\d,]*(?:\.\d+)?(?P<gap>[  ])$")


class UnitSpace(Rule):
    """The blank between a figure and the sign of its unit.

    ## Why
    British newsrooms close up 3kg and 20mph.

    ## When it is right
    Before a unit that is written out (3 kilograms).
    """

    message = MESSAGE
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": THE_HOUSE}
    examples = (
        Bad("The cat weighs »3 kg« at most.", good="The cat weighs 3kg at most."),
        Bad("The limit is »20 mph«.", good="The limit is 20mph."),
        Bad("The limit is »20 mph« there.", good="The limit is 20mph there."),
        Good("The cat weighs 3kg, or 3 kilograms, at 20mph, a kg more. The KM 5 mark, in 1990 ft."),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=_UNITS)

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        figure = _FIGURE.search(text, max(0, start - 14), start)
        if figure is None or cue.found in ("KM", "MW", "ft"):
            return
        yield instead(cue, Span(figure.start(), end), figure.group()[:-1] + cue.found, safe=True)
