"""The mark between two figures: a hyphen or an en dash."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.style._house import MESSAGE, THE_HOUSE, instead, is_prose

_PAIR = pattern(
    r"(?<![\w.,/–-])(?P<first>[$£€]?\d[\d,.]*%?)(?P<mark>[-–])(?P<second>[$£€]?\d[\d,.]*\d%?|\d%?)(?![\w/–-]|[.,:]\d)"
)


class FigureRange(Rule):
    """The mark between two figures: a hyphen or an en dash.

    ## Why
    Newspapers write 5-10 and 2019-20 with a hyphen, books with an en dash.

    ## When it is right
    Telephone and catalogue numbers, dates in figures.

    ## Options
    `mark`: `-` or `–`.
    """

    message = MESSAGE
    severity = Severity.SUGGESTION
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": THE_HOUSE, "mark": "-"}
    examples = (
        Bad("They won »3–2« on Monday.", good="They won 3-2 on Monday."),
        Bad(
            "He led it from 1914, in »1914-18« mostly.",
            good="He led it from 1914, in 1914–18 mostly.",
            options={"mark": "–"},
        ),
        Good("They won 3-2 in 2019-20. Call 555–0100–22."),
        Good("- Kent 211-8\n- Essex 208-7\n- Leeds 3-2", options={"mark": "–"}),
        Good("They won 3–2. Call 555-0100, on 2025-11-24, at 10-12-14.", options={"mark": "–"}),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(shapes=(r"–[$£€]?\d", r"-[$£€]?\d"))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, at = cue.text, cue.span.start
        if cue.found[0] == cue.options["mark"] or not (text[at - 1 : at].isdigit() or text[at - 1 : at] == "%"):
            return
        start = at
        while start > 0 and at - start < 12 and (text[start - 1].isdigit() or text[start - 1] in "$£€.,%"):
            start -= 1
        pair = _PAIR.match(text, start)
        if pair is None or pair.start("mark") != at or not is_prose(cue.document, at):
            return
        if cue.options["mark"] == "–" and len(pair["second"]) == 4 and len(pair["first"]) == 3:
            return  # a telephone number
        yield instead(cue, Span(*pair.span()), pair["first"] + cue.options["mark"] + pair["second"], safe=True)
