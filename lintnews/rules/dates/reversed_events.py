"""Events that carry dates in an order that cannot be."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import date

from lintnews.core.cue import Cue, Cues
from lintnews.core.document import Document
from lintnews.core.finding import Call, Match, Related
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, Rule
from lintnews.core.span import Span
from lintnews.rules.dates._context import at_most, is_excused, sentence_of
from lintnews.rules.dates._order.connectives import connected, fronted_link
from lintnews.rules.dates._order.in_turn import told_in_turn
from lintnews.rules.dates._order.made_things import order_counted, order_of_making
from lintnews.rules.dates._order.of_matter import order_beside_in_matter, order_in_matter
from lintnews.rules.dates._order.of_one import order_beside, order_of_one
from lintnews.rules.dates._order.rows import order_of_ordinals
from lintnews.rules.dates._order.tellings import (
    cause_told,
    dated_before,
    had_before,
    having_before,
    outcome_told,
    replaced,
)
from lintnews.rules.dates._tense.told import MONTH_CUES
from lintnews.text.sentences import sentence_at
from lintnews.text.temporal.deeds import Deed, Told, dates_in, told_in
from lintnews.text.temporal.values import Expression, Kind

_REACH = 220  # code points between two dates that are said of one thing
_SECOND = pattern(r"\b(?:1[5-9]|20)\d\d\b|\b\d\d? [A-Z][a-z]{2}|\b[A-Z][a-z]{2,8}\.? \d")


class ReversedEvents(Rule):
    """Events that carry dates come in an order that cannot be.

    ## Why
    Nobody is charged on 4 March over a fire of 9 March: two figures changed places, or one is wrong.

    ## When it is right
    Deeds of different people, a second arrest, plans. Only deeds whose order is fixed (born, died, buried; arrested,
    charged, sentenced) and plain joints (“after”, “over a fire on”, “before”) within one sentence, or of one
    and the next, are judged.

    ## Fix
    None: either date may be wrong.
    """

    message = "{later} comes after {earlier}, yet the story tells it as the earlier. Which date is wrong?"
    call = Call.QUERY
    examples = (
        Bad(
            "A baker was charged in Hobart on 4 March 2025 over a fire started on »9 March 2025«.",
            published=date(2025, 3, 12),
            related="4 March 2025",
        ),
        Bad("She resigned on 3 May 2024 after losing a vote on »7 May 2024«."),
        Bad("Lund, born in 1975, died in »1960« in Oslo."),
        Bad("He died on 4 March and was buried on »1 March«.", published=date(2025, 3, 12)),
        Bad("The bridge was opened in 2014 before being completed in »2011«."),
        Bad("The show in Margate opens on 6 May 2024 and closes on »21 April 2024«."),
        Bad("His body was found on May 3, 2023; he had set out from Manali on »May 5, 2023«."),
        Bad("The inquiry reported in June 2019, having been set up in »September 2021« after a fire."),
        Bad("The ban was lifted on 15 January 2024. It had been imposed on »18 January 2024« after fish died."),
        Bad("Results of the March 14 poll were declared on »March 1«.", published=date(2025, 3, 20)),
        Bad("The minister replied on 12 May 2024 to a letter the union sent on »17 May 2024«."),
        Bad("The author’s second novel came out in 2009, her first in »2012«."),
        Bad("Parliament was dissolved on 8 November 2023. The election was held on »14 October 2023«."),
        Bad("Borrowers defaulted in 2006 on bonds that were issued in »2008«."),
        Good("The minister replied on 12 May 2024 to one letter; the union sent another on 17 May 2024."),
        Good("The show opens on 6 May 2024 and closes on 21 June 2024; it had been due on 7 July 2024."),
        Good("The ban was lifted on 15 May 2024. It had been imposed on 18 January 2024."),
        Bad("The law was signed on 2 May 2024 and passed on »9 May 2024«."),
        Good(
            "A baker was charged in Hobart on 9 March 2025 over a fire started on 4 March 2025.",
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
        return Cues(words=(*MONTH_CUES, *(f"in {year}" for year in range(1500, 2061))))

    def check(self, cue: Cue) -> Iterator[Match]:
        if not _SECOND.search(cue.text, cue.span.end, cue.span.end + _REACH) and not _goes_on(cue):
            return
        for one, other in cue.document.once(_reversed_in, sentence_of(cue)):
            if not _cued(cue.text, one, other, sentence_of(cue)).span.meets(cue.span) or is_excused(cue):
                continue
            later, earlier = (other, one) if _starts_first(one, other) else (one, other)
            words = {"later": later.span.of(cue.text), "earlier": earlier.span.of(cue.text)}
            severity = at_most(cue, None, rests_on_publication=not (one.year and other.year))
            yield Match(other.span, words, (), (Related(one.span, "the other date"),), severity)


def _cued(text: str, one: Expression, other: Expression, sentence: Span) -> Expression:
    """The first of two dates in the sentence that wakes the rule: not a year without “in” before it."""
    found = [when for when in (one, other) if when.span.start >= sentence.start]
    found.sort(key=lambda when: when.span.start)
    for when in found[:-1]:
        if when.kind is not Kind.YEAR or text[when.span.start - 3 : when.span.start].lower() == "in ":
            return when
    return found[-1]


_LEAD = 120  # code points of such a sentence before its date
_GOES_ON = pattern(
    r"(?:He|She|It|They|The|His|Her|Its|Their|Work|Construction|That|This)\s|[A-Z]\w+ (?:[a-z]+ )?(?:days?|weeks?|months?|years?) (?:later|earlier|afterwards)\b"
)
_OF_BEFORE = pattern(r" (?:had|it|them|him|her) ")  # a sentence with these may be of what was told just before


def _goes_on(cue: Cue) -> bool:
    """Whether the sentence goes on about the one before, in which a date stands."""
    text, start = cue.text, cue.span.start
    stop = text.rfind(". ", max(0, start - _LEAD), start)  # before the sentence itself is asked for: most are none
    if stop < 0 or not (_GOES_ON.match(text, stop + 2) or _OF_BEFORE.search(text, stop + 2, start)):
        return False
    return _SECOND.search(text, max(0, stop - _REACH), stop) is not None


def _reversed_in(document: Document, sentence: Span) -> list[tuple[Expression, Expression]]:
    """The pairs of dates whose order is not the one told."""
    found = dates_in(document, sentence)
    if len(found) == 1:
        return _beside(document, sentence)
    if not 2 <= len(found) <= 4:
        return []
    if not any(_real_order(one, other) for one, other in itertools.pairwise(found)):
        return []
    told = told_in(document, sentence)
    pairs = []
    for one, other in itertools.pairwise(told.deeds):
        real = _real_order(one.when, other.when)
        if not real:
            continue
        if fronted_link(document.text, sentence, told, one, other) == -real:
            pairs.append((other.when, one.when))
        elif any(order != real for order in _orders(document.text, sentence, told, one, other)):
            pairs.append((one.when, other.when))
    return pairs


def _orders(text: str, sentence: Span, told: Told, one: Deed, other: Deed) -> set[int]:
    """The orders that the words tell: -1 where `one` is the earlier, 1 where it is the later; empty where none."""
    if _is_told_back(text, one, other) and _real_order(one.when, other.when) > 0:
        return set()
    found = {
        connected(text, told, one, other),
        replaced(text, one, other),
        dated_before(text, one, other),
        outcome_told(text, sentence, one, other),
        had_before(text, sentence, told, one, other),
        having_before(text, told, one, other),
        order_of_one(text, sentence, told, one, other),
        order_counted(text, sentence, other),
        cause_told(text, one.when.span.end, other),
    }
    if not found - {0} and len(told.deeds) <= 3:
        found.add(order_in_matter(text, sentence, told, one, other) or order_of_ordinals(text, sentence, one, other))
        found.add(order_of_making(text, sentence, told, one, other))
    if not found - {0} and told_in_turn(text, sentence, told, one, other):
        found.add(-1)
    return found - {0, *_open(one, other)}


def _is_told_back(text: str, one: Deed, other: Deed) -> bool:
    """Whether the second deed is told as the earlier: arrested on 3 May, had been freed on 12 April."""
    verb = other.verb
    if verb is None or not verb.is_before_past or other.by == "by":
        return False
    return not text.endswith(" and ", one.when.span.end, verb.span.start)


def _open(one: Deed, other: Deed) -> Iterator[int]:
    """The orders that “by” leaves open: found by 9 May may be found before 3 May."""
    if other.by == "by":
        yield 1
    if one.by == "by":
        yield -1


_PRONOUNS = ("He ", "She ", "It ", "They ")


def _beside(document: Document, sentence: Span) -> list[tuple[Expression, Expression]]:
    """The school was built in 1908. It had been extended in 1897."""
    text, block = document.text, document.block_at(sentence.start)
    if block is None or sentence.start <= block.span.start:
        return []
    if not _GOES_ON.match(text, sentence.start) and not _OF_BEFORE.search(text, *sentence):
        return []
    before = sentence_at(document, max(block.span.start, sentence.start - 2))
    dates = (*dates_in(document, before), *dates_in(document, sentence))
    if len(dates) != 2 or not (real := _real_order(*dates)):
        return []
    told = told_in(document, before), told_in(document, sentence)
    first, second = told[0].deeds, told[1].deeds
    if len(first) != 1 or len(second) != 1:
        return []
    orders: set[int] = set()
    if text.startswith(_PRONOUNS, sentence.start) or _OF_BEFORE.search(text, *sentence):
        orders = order_beside(text, before, sentence, told[1], first[0], second[0])
    orders |= {order_counted(text, sentence, second[0]), cause_told(text, sentence.start, second[0])}
    orders |= {order_beside_in_matter(text, before, sentence, told, first[0], second[0])} - {0}
    return [(first[0].when, second[0].when)] if orders - {real, 0, *_open(first[0], second[0])} else []


def _starts_first(one: Expression, other: Expression) -> bool:
    return _real_order(one, other) < 0


def _real_order(one: Expression, other: Expression) -> int:
    """-1 where the first is over before the second begins, 1 the other way round, 0 where they meet or it is in doubt.

    Two days without a year are of one year where they are less than four months apart in it.
    """
    first, second = one.readings[0], other.readings[0]
    if one.year is None and other.year is None and one.month and other.month:
        days = (one.month - other.month) * 30.5 + (one.day or 0) - (other.day or 0)
        return 0 if not days or abs(days) > _ONE_YEAR else (1 if days > 0 else -1)
    in_doubt = any(len(when.readings) > 1 and when.year is None for when in (one, other))
    if in_doubt or first.meets(second):
        return 0
    return -1 if first.last < second.first else 1


_ONE_YEAR = 120  # days: less cannot be told from the way round the year's end
