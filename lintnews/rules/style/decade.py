"""A decade with an apostrophe that does not belong there."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.style._house import MESSAGE, THE_HOUSE, instead

_LONG = pattern(r"(?<![\w.,])(?P<figure>(?:1\d|20)\d0|[’'‘]?[2-9]0)$")


class Decade(Rule):
    """A decade with an apostrophe that does not belong there.

    ## Why
    The 1990s are a plural; 1990’s belongs to the year. Where figures are left out, the mark is an apostrophe (’90s).

    ## When it is right
    Something of that very year (1990’s best film), which is better as “the best film of 1990”.

    ## Options
    `short`: how the house writes the short form: `’90s`, `90s`, or empty to leave it alone.
    """

    message = MESSAGE
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": THE_HOUSE, "short": "’90s"}
    examples = (
        Bad("It was built in the »1990's«.", good="It was built in the 1990s."),
        Bad("Music of the »90's« is back.", good="Music of the ’90s is back."),
        Bad("Music of the »‘90s« is back.", good="Music of the ’90s is back."),
        Bad("Music of the »’90s« is back.", good="Music of the 90s is back.", options={"short": "90s"}),
        Good("Music of the 1990s, the ’90s and the '80s is back, and 1990’s best film."),
        Good("Music of the 90s is back. It is in its 20s.", options={"short": "90s"}),
        Good("Highs in the 80s; music of the ’90s is back.", options={"short": ""}),
        Good("“The 1990's,” he wrote. The A40's lanes."),
        Good("Flight A’90s was late."),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(marks=("0's", "0’s", *(f"{mark}{decade}0s" for mark in "‘’'" for decade in "23456789")))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        if cue.found[0] == "0":
            figure = _LONG.search(text, max(0, start - 6), start + 1)
            before = text[max(0, start - 12) : start]
            if figure is None or not any(before.endswith(f"{word} {figure.group()[:-1]}") for word in _BEFORE):
                return
            written = figure["figure"].strip("’'‘")
            span = Span(figure.start(), end)
        else:
            if text[start - 1 : start].isalnum():
                return
            written, span = text[start + 1 : start + 3], cue.span
        if len(written) == 4:
            better = written + "s"
        elif not cue.options["short"]:
            return
        else:
            better = cue.options["short"].replace("90", written)
            if cue.options["short"][0] == "’" and cue.found[0] == "'":
                better = "'" + better[1:]
        if better != span.of(text):
            yield instead(cue, span, better, safe=True)


_BEFORE = ("the", "The", "late", "early", "mid", "0s and", "0’s and", "0's and")
