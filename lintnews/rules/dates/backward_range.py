"""A range of dates that ends before it begins."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, Rule
from lintnews.rules.dates._context import is_excused, sentence_of
from lintnews.text.temporal.reader import expressions_in
from lintnews.text.temporal.values import Kind
from lintnews.text.temporal.words import MONTHS

# Figures that fall, and dates before our era, run backwards by right.
_FALLS = pattern(
    r"\b(?:fell|fall\w*|cut\w*|drop\w*|down|reduc\w+|lower\w*|shrank|shrink\w*|declin\w+|slash\w*|trim\w*|slid|slip\w*|plunge\w*|"
    r"decreas\w+|dwindl\w+|revers\w+|backwards?|count\w*|rank\w*|score\w*|won|lost|beat)\b"
)
_FIGURES = pattern(
    r"\d(?:st|nd|rd|th)?\s?(?:[-–—]|to |until |through ).{0,16}?\d|\d .{0,20}(?:[-–—]|to |until |through )\s?\d"
)
_BEFORE_OUR_ERA = pattern(r"\s*(?:B\.?C|people|votes|points)")


class BackwardRange(Rule):
    """A range of dates ends before it begins.

    ## Why
    “From 2019 to 2015” has its ends swapped, or a figure wrong.

    ## When it is right
    Figures that count something else (“fell from 2019 to 1915”), years before our era, and a range without years that
    runs over the new year.

    ## Fix
    None: either end may be wrong.
    """

    message = "“{range}” ends before it begins. Which way round, or which figure?"
    call = Call.QUERY
    examples = (
        Bad("He ran the bank from »2019 to 2015«."),
        Bad("The tour (»March 12-9, 2025«) was cut short."),
        Bad("The fair runs »12–9 March« in Lima."),
        Bad("It ran from »3 May 2024 to 9 March 2024«."),
        Bad("The war of »1998-1989« was long."),
        Good("He ran the bank from 2015 to 2019; the tour ran March 9-12."),
        Good("Votes fell from 2019 to 1915, in a reign of 1200-1150 BC."),
        Good("The ferry rests from 9 November to 3 March."),
        Good("The season of 1999-00; on 12 and 9 March."),
    )

    @classmethod
    def cues(cls) -> Cues:
        centuries = [str(century) for century in range(10, 22)]
        joints = ("-", "–", "—", "– ", "— ", " to ", " until ", " till ", " through ")
        return Cues(words=tuple(MONTHS), marks=tuple(joint + century for century in centuries for joint in joints))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, start = cue.text, cue.span.start
        if cue.found[-1].isdigit():
            if not text[cue.span.end : cue.span.end + 2].isdigit():
                return
        elif not _FIGURES.search(text, max(0, start - 24), cue.span.end + 24):
            return
        for one in expressions_in(cue.document, cue.span.start):
            if not one.backward or not one.span.meets(cue.span) or one.kind is not Kind.RANGE:
                continue
            words = one.span.of(text)
            if " and " in words or " or " in words or _BEFORE_OUR_ERA.match(text, one.span.end):
                continue
            if one.month is None and _FALLS.search(text, sentence_of(cue).start, one.span.start):
                continue
            if not is_excused(cue):
                yield Match(one.span, {"range": words})
