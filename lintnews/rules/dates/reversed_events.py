"""Events that carry dates in an order that cannot be."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import date

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Related
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, Rule
from lintnews.core.span import Span
from lintnews.rules.dates._context import at_most, is_excused, sentence_of
from lintnews.rules.dates._order import deed_of, joint, leads, told_order
from lintnews.rules.dates._stages import STAGES
from lintnews.text.temporal.reader import expressions_in
from lintnews.text.temporal.values import Expression, Kind

_DATED = (Kind.DAY, Kind.MONTH, Kind.YEAR)
_TWO_FIGURES = pattern(r"\d(?:\d|(?:st|nd|rd|th)?\b)[^\d]+\d")
_AGAIN = pattern(
    r"\b(?:again|re-?arrested|re-?opened|second|another|other|others|unrelated|separate|different|previous(?:ly)?|earlier|first|anniversary|planned|scheduled|due|would|will|aged)\b"
)


class ReversedEvents(Rule):
    """Events that carry dates come in an order that cannot be.

    ## Why
    Nobody is arrested on 4 March over a robbery of 9 March: two figures changed places, or one is wrong.

    ## When it is right
    Deeds of different people, a second arrest, plans. Only deeds whose order is fixed (born, died, buried; arrested,
    charged, sentenced) and plain joints (“after”, “over a robbery on”, “before”) within one sentence are judged.

    ## Fix
    None: either date may be wrong.
    """

    message = "{later} comes after {earlier}, yet the story tells it as the earlier. Which date is wrong?"
    call = Call.QUERY
    examples = (
        Bad(
            "He was arrested in Split on 4 March 2025 over a robbery carried out on »9 March 2025«.",
            published=date(2025, 3, 12),
            related="4 March 2025",
        ),
        Bad("She resigned on 3 May 2024 after losing a vote on »7 May 2024«."),
        Bad("Lund, born in 1975, died in »1960« in Oslo."),
        Bad("He died on 4 March and was buried on »1 March«.", published=date(2025, 3, 12)),
        Bad("The bridge was opened in 2014 before being completed in »2011«."),
        Bad("The law was signed on 2 May 2024 and passed on »9 May 2024«."),
        Good(
            "He was arrested in Split on 9 March 2025 over a robbery carried out on 4 March 2025.",
            published=date(2025, 3, 12),
        ),
        Good("She resigned on 7 May 2024 after losing a vote on 3 May 2024."),
        Good("Lund, who died in 1960, was born in 1925; his brother, born in 1975, died in 1999."),
        Good("Lund died in 1960 and his son was born in 1975."),
        Good("He was freed on 3 May 2024 and arrested again on 7 May 2024, after a vote planned for 9 May 2024."),
        Good("He spoke on 7 May 2024 and on 3 May 2024."),
    )

    @classmethod
    def cues(cls) -> Cues:
        joints = "after following before over having"
        return Cues(
            words=(
                *joints.split(),
                *STAGES,
                *"replace replacing succeed confessed fined appealed inquest inquiry predecessor".split(),
            )
        )

    def check(self, cue: Cue) -> Iterator[Match]:
        if not _TWO_FIGURES.search(cue.text, *sentence_of(cue)):
            return
        found = [
            one
            for one in expressions_in(cue.document, cue.span.start)
            if one.kind in _DATED and one.readings and (one.year or one.kind is Kind.DAY)
        ]
        if not 2 <= len(found) <= 4:
            return
        for one, other in itertools.pairwise(found):
            if not _is_between(cue, one, other):
                continue
            told = _told(cue, one, other)
            if not told or _meet(one, other):
                continue
            real = -1 if one.readings[0].last < other.readings[0].first else 1
            if any(order != real for order in told) and not is_excused(cue):
                words = {
                    "later": (one if real > 0 else other).span.of(cue.text),
                    "earlier": (other if real > 0 else one).span.of(cue.text),
                }
                first, second = (one, other) if not leads(cue.text, sentence_of(cue), one.span) else (other, one)
                severity = at_most(cue, None, rests_on_publication=not (one.year and other.year))
                yield Match(second.span, words, (), (Related(first.span, "the other date"),), severity)


def _is_between(cue: Cue, one: Expression, other: Expression) -> bool:
    """Whether the cue belongs to this pair: from the deed of the first to the second date; told once a pair."""
    start = max(sentence_of(cue).start, one.span.start - 90)
    return start <= cue.span.start < other.span.start


def _meet(one: Expression, other: Expression) -> bool:
    """Whether the two can be of one time, or are too far apart in doubt (days without a year half a year off)."""
    first, second = one.readings[0], other.readings[0]
    if first.meets(second):
        return True
    return bool((len(one.readings) > 1 and one.year is None) or (len(other.readings) > 1 and other.year is None))


def _told(cue: Cue, one: Expression, other: Expression) -> set[int]:
    """The orders that the words tell: -1 where `one` is the earlier, 1 where it is the later; empty where they do not say."""
    text, sentence = cue.text, sentence_of(cue)
    gap = Span(one.span.end, other.span.start)
    if _AGAIN.search(text, max(sentence.start, one.span.start - 60), min(sentence.end, other.span.end + 12)):
        return set()
    first, second = deed_of(text, sentence, one.span), deed_of(text, Span(one.span.end, sentence.end), other.span)
    return {told_order(text, first, second, gap), joint(text, gap), leads(text, sentence, one.span, gap)} - {0}
