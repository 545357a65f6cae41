"""A small number in figures where the house spells it out."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.style._house import (
    MESSAGE,
    THE_HOUSE,
    counts_things,
    in_words,
    instead,
    is_prose,
    may_open_sentence,
)
from lintnews.text.sentences import sentence_at

_WORD_BEFORE = pattern(r"([\w.’'-]+),?$")
# Words whose number is a name or a size: chapter 3, aged 5, a magnitude 6 earthquake.
_NUMBERED = frozenset(
    """chapter chapters page pages number no nos no. nos. age ages aged under over-age grade grades level phase stage
    route highway interstate road day days week year game games match round act part section article line lines rule
    point minus plus division tier category type class group step verse channel pier gate platform room ward district
    zone lane block unit apartment flat formula title proposition measure amendment magnitude rated score scored figure
    table item version volume vol seat season episode episodes series sector junction exit terminal runway reactor
    tower building camp field court hole holes lot plan option question and or to by x than-10 top bottom between
    verses paragraph clause schedule box track disc area car bus train flight pole""".split()
)
_MEASURED = frozenset(
    """miles kilometers kilometres meters metres feet inches yards centimeters centimetres millimeters millimetres
    knots degrees acres hectares pounds ounces tons tonnes grams kilograms kilos liters litres gallons pints watts
    megawatts gigawatts volts cents dollars euros pence yen points percents kilobytes megabytes gigabytes stones cups
    tablespoons teaspoons units runs wickets strokes shots lengths decibels calories bits bytes megabits gigabits
    megapixels carats stars odds lbs hrs mins secs vs""".split()
)
_MAY_OPEN = frozenset(
    """the a about some at in with for only all over after nearly almost these those their his her its our than another
    by from on of and but just roughly around every when while as if last next first more""".split()
)
_NEXT = pattern(r" ([a-z]+)")
_OLD = pattern(r" (?:years?|months?|weeks?|days?)(?: old|-old|, \d| and \d| \d)")
_PART_OF_MORE = pattern(r"(?:\d (?:of|in)|out of|years?,|months?,|feet,|hours?,) $")
_FIGURE = pattern(r"\d(?<![\w.,].)[\d,]*(?![\d%]|\.\d)")


class SmallNumber(Rule):
    """A small number in figures where the house spells it out.

    ## Why
    In running text most houses spell out numbers below ten (three ships), some to ten, books to a hundred.

    ## When it is right
    Ages, measures, money, percentages, scores, votes and odds take figures whatever the size, and so does what has a
    number for a name: chapter 3, Apollo 8, a magnitude 6 earthquake. Headlines, lists and tables are left alone.

    ## Options
    `words_to`: the largest number that is spelled out (9, 10 or 100). `sets: true` leaves figures in a sentence that
    has a larger one beside them.
    """

    message = MESSAGE
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": THE_HOUSE, "words_to": 9, "sets": False}
    examples = (
        Bad("The storm sank »3« ships off Cork.", good="The storm sank three ships off Cork."),
        Bad("About »9« people were hurt.", good="About nine people were hurt."),
        Bad("The club won »10« matches in May.", good="The club won ten matches in May.", options={"words_to": 10}),
        Bad("She wrote »42« novels.", good="She wrote forty-two novels.", options={"words_to": 100}),
        Bad("They sold 40 horses and kept »3« ponies.", good="They sold 40 horses and kept three ponies."),
        Good("They sold 40 horses and kept 3 ponies.", options={"sets": True, "words_to": 10}),
        Good("The club won 10 matches, 42 in all, and 120 ships."),
        Good("It lay 3 miles off, 5 feet down, in chapter 3 verses; a boy of 8 years old swam."),
        Good("Apollo 8 crews trained for 6 percent more, at magnitude 5 levels."),
        Good("# 3 ships sink off Cork\n\n- 3 ships\n- 4 boats"),
        Good("“We lost 3 ships,” he said. The vote was 3 to 2, in 1 of 5 towns."),
        Good("Nothing is left: 3 ships sank. It was 5 years, 4 months late."),
        Bad("They sold »100« ships.", good="They sold one hundred ships.", options={"words_to": 100}),
        Good("The 3 men’s teams won."),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(shapes=(r" (?:[1-9]\d?|100) (?=[a-z])",))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, document = cue.text, cue.document
        span = Span(cue.span.start + 1, cue.span.end - 1)
        value = int(span.of(text))
        if value > cue.options["words_to"] or not counts_things(text, span.end) or not is_prose(document, span.start):
            return
        after = _NEXT.match(text, span.end)
        if after is None or after.group(1) in _MEASURED or _OLD.match(text, span.end):
            return
        before = _WORD_BEFORE.search(text, max(0, span.start - 24), span.start - 1)
        if before is None or may_open_sentence(text, span.start) or _is_named(before.group(1)):
            return
        if _PART_OF_MORE.search(text, max(0, span.start - 12), span.start):
            return
        if cue.options["sets"] and _has_larger(cue, cue.options["words_to"]):
            return
        yield instead(cue, span, in_words(value), safe=True)


def _is_named(before: str) -> bool:
    """Whether the word before makes the number part of a name, a series or a size."""
    word = before.lower()
    return word in _NUMBERED or before[-1].isdigit() or (before[0].isupper() and word not in _MAY_OPEN)


def _has_larger(cue: Cue, limit: int) -> bool:
    sentence = sentence_at(cue.document, cue.span.start + 1)
    figures = _FIGURE.finditer(cue.text, *sentence)
    return any(int(figure.group().replace(",", "") or 0) > limit for figure in figures)
