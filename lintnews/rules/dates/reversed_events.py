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
from lintnews.rules.dates._order import HAD_BEEN, deed_of, joint, leads, order_beside, told_order
from lintnews.rules.dates._stages import STAGES
from lintnews.rules.dates._tenses import MONTH_CUES
from lintnews.text.sentences import sentence_at
from lintnews.text.temporal.reader import expressions_in
from lintnews.text.temporal.values import Expression, Kind

_DATED = (Kind.DAY, Kind.MONTH, Kind.YEAR)
_REACH = 220  # code points between two dates that are said of one thing
_SECOND = pattern(r"\b(?:1[5-9]|20)\d\d\b|\b\d\d? [A-Z][a-z]{2}|\b[A-Z][a-z]{2,8}\.? \d")
_WORDS = pattern(r"[a-z]+")
_ORDERED = frozenset(word for deed in STAGES for word in deed.split("-")) | frozenset(
    """after following before over having replace replacing succeed against from of fined banned suspended accused
    results ballots votes opens closes begins starts ends finishes runs had admitted suspected disqualified inquiry inquest confessed appealed""".split()
)
_AGAIN = pattern(
    r"\b(?:again|re-?arrested|re-?opened|second|another|other|others|unrelated|separate|different|previous(?:ly)?|earlier|(?<!having )(?<!for the )(?<!and )first(?! (?:opened|noted|diagnosed|detected|noticed|reported|met|played|published|released|shown))|anniversary|planned|scheduled|due|would|will|aged)\b"
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
        Bad("The show in Margate opens on 6 May 2024 and closes on »21 April 2024«."),
        Bad("His body was found on May 3, 2023; he had set out from Manali on »May 5, 2023«."),
        Bad("The inquiry reported in June 2019, having been set up in »September 2021« after a fire."),
        Bad("The ban was lifted on 15 January 2024. It had been imposed on »18 January 2024« after fish died."),
        Bad("Results of the March 14 poll were declared on »March 1«.", published=date(2025, 3, 20)),
        Good("The show opens on 6 May 2024 and closes on 21 June 2024; it had been due on 7 July 2024."),
        Good("The ban was lifted on 15 May 2024. It had been imposed on 18 January 2024."),
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
        return Cues(words=(*MONTH_CUES, *(f"in {year}" for year in range(1500, 2061))))

    def check(self, cue: Cue) -> Iterator[Match]:
        if not _SECOND.search(cue.text, cue.span.end, cue.span.end + _REACH) and not _goes_on(cue):
            return
        for one, other, leading in cue.document.once(_reversed_in, sentence_of(cue)):
            if not (one if one.span.start >= sentence_of(cue).start else other).span.meets(cue.span) or is_excused(cue):
                continue
            later, earlier = (other, one) if _starts_first(one, other) else (one, other)
            words = {"later": later.span.of(cue.text), "earlier": earlier.span.of(cue.text)}
            first, second = (other, one) if leading else (one, other)
            severity = at_most(cue, None, rests_on_publication=not (one.year and other.year))
            yield Match(second.span, words, (), (Related(first.span, "the other date"),), severity)


_LEAD = 120  # code points of such a sentence before its date
_GOES_ON = ("He ", "She ", "It ", "They ")


def _goes_on(cue: Cue) -> bool:
    """Whether the sentence goes on about the one before, in which a year stands."""
    text, start = cue.text, cue.span.start
    stop = text.rfind(". ", max(0, start - _LEAD), start)  # before the sentence itself is asked for: most are none
    if stop < 0 or not text.startswith(_GOES_ON, stop + 2):
        return False
    return _SECOND.search(text, max(0, stop - _REACH), stop) is not None


def _beside(document: Document, sentence: Span, when: Expression) -> list[tuple[Expression, Expression, bool]]:
    """The school was built in 1908. It had been extended in 1897."""
    text, block = document.text, document.block_at(sentence.start)
    if block is None or sentence.start <= block.span.start or not text.startswith(_GOES_ON, sentence.start):
        return []
    before = sentence_at(document, max(block.span.start, sentence.start - 2))
    found = _dated(document, before)
    if len(found) != 1 or _meet(found[0], when) or _AGAIN.search(text, sentence.start, when.span.end):
        return []
    first, second = deed_of(text, before, found[0].span), deed_of(text, sentence, when.span)
    real = -1 if _starts_first(found[0], when) else 1
    if real < 0 and HAD_BEEN.fullmatch(text, sentence.start, when.span.start):
        return [(found[0], when, False)]
    told = order_beside(text, first, second, Span(sentence.start, when.span.start))
    return [(found[0], when, False)] if told not in (0, real) else []


def _dated(document: Document, sentence: Span) -> list[Expression]:
    found = [one for one in expressions_in(document, sentence.start) if one.kind in _DATED and one.readings]
    return [one for one in found if one.year or one.kind is Kind.DAY]


def _reversed_in(document: Document, sentence: Span) -> list[tuple[Expression, Expression, bool]]:
    """The pairs of dates whose order is not the one told, and whether the first opens the sentence on its own."""
    text = document.text
    if _ORDERED.isdisjoint(_WORDS.findall(text[sentence.start : sentence.end].lower())):
        return []
    found = _dated(document, sentence)
    if len(found) == 1:
        return _beside(document, sentence, found[0])
    if not 2 <= len(found) <= 4:
        return []
    pairs = []
    for one, other in itertools.pairwise(found):
        if _meet(one, other):
            continue
        told = _told(text, sentence, one, other)
        real = -1 if _starts_first(one, other) else 1
        if any(order != real for order in told):
            pairs.append((one, other, bool(leads(text, sentence, one.span))))
    return pairs


def _starts_first(one: Expression, other: Expression) -> bool:
    return one.readings[0].last < other.readings[0].first


def _meet(one: Expression, other: Expression) -> bool:
    """Whether the two can be of one time, or are too far apart in doubt (days without a year half a year off)."""
    first, second = one.readings[0], other.readings[0]
    if first.meets(second):
        return True
    return bool((len(one.readings) > 1 and one.year is None) or (len(other.readings) > 1 and other.year is None))


def _told(text: str, sentence: Span, one: Expression, other: Expression) -> set[int]:
    """The orders that the words tell: -1 where `one` is the earlier, 1 where it is the later; empty where they do not say."""
    gap = Span(one.span.end, other.span.start)
    again = _AGAIN.search(text, max(sentence.start, one.span.start - 60), min(sentence.end, other.span.end + 12))
    if again and again.group() == "first":
        return {joint(text, gap)} - {0}  # began on 10 February, after the first complaint came on
    if again:
        return set()
    first, second = deed_of(text, sentence, one.span), deed_of(text, Span(one.span.end, sentence.end), other.span)
    return {told_order(text, first, second, gap), joint(text, gap), leads(text, sentence, one.span, gap)} - {0}
