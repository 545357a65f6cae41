"""“From” or “between” before a range with a dash."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.style._house import MESSAGE, THE_HOUSE, instead

_RANGE = pattern(
    r"(?P<word>[Ff]rom|[Bb]etween) (?P<first>\$?\d[\d,.]*%?)[-–](?P<second>\$?\d[\d,.]*\d%?|\d%?)(?![\w/:-]|\.\d)(?P<next> [a-z]+)?"
)
_SCORE = frozenset("down up behind ahead win loss defeat victory lead".split())


class RangeWords(Rule):
    """“From” or “between” before a range with a dash.

    ## Why
    “From” asks for “to” and “between” for “and”: from 5 to 10, between 2010 and 2015.

    ## When it is right
    Scores (came back from 2-0 down), numbers that are names.
    """

    message = MESSAGE
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": THE_HOUSE}
    examples = (
        Bad("He served »from 2010-2015« in Kyoto.", good="He served from 2010 to 2015 in Kyoto."),
        Bad("It takes »between 5–10« days.", good="It takes between 5 and 10 days."),
        Bad("»From 2010-2015« he served.", good="From 2010 to 2015 he served."),
        Bad("He served »from 2010-15«.", good="He served from 2010 to 2015."),
        Good("They came from 2-0 down and went between 5-10-metre poles."),
        Good("“It takes between 5-10 days,” she said. It took 5-10 days, from 10-5 ahead."),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(marks=tuple(f"{word} {first}" for word in ("rom", "etween") for first in "$0123456789"))

    def check(self, cue: Cue) -> Iterator[Match]:
        match = _RANGE.match(cue.text, cue.span.start - 1)
        if match is None or (match["next"] or "").strip() in _SCORE:
            return
        first, second = match["first"], match["second"]
        if first.isdigit() and len(first) == 4 and len(second) == 2 and second.isdigit():
            second = first[:2] + second
        elif _number(first) >= _number(second):
            return  # a score
        join = "to" if match["word"].lower() == "from" else "and"
        end = match.end("second")
        yield instead(cue, Span(match.start(), end), f"{match['word']} {first} {join} {second}", safe=True)


def _number(text: str) -> float:
    return float(text.strip("$%,.").replace(",", ""))
