"""A quotation is worded otherwise in another article."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from lintnews.core.desk import Desk
from lintnews.core.document import Document
from lintnews.core.finding import Call, Confidence, Match, Related
from lintnews.core.record import Record
from lintnews.core.rule import Bad, EditionRule, Good, InQuotations
from lintnews.core.span import Span
from lintnews.rules.across._passages import (
    Difference,
    Passage,
    Words,
    differences,
    pairs_sharing,
    runs_of,
    shortened,
)
from lintnews.text.names import edits_between
from lintnews.text.quotations import quotations_in
from lintnews.text.words import uncommon_words

_FEWEST = 6  # words of a quotation that is compared; of these `_SHARED` are said alike in both, `_RUN` in a row
_SHARED = 5
_RUN = 4
_ALIKE = 0.7
_MOST_DIFFERENCES = 3  # from which on the two are two statements, or two translations of one


class Quoted(Record):
    """The words of a quotation, where they begin, and those of them that no dictionary knows."""

    text: str
    start: int
    odd: tuple[str, ...]


class QuotationDiffers(EditionRule[Quoted]):
    """A quotation is worded otherwise in another article.

    ## Why
    The same words of the same speaker, given in two ways, were taken down wrongly in one of them. Readers lay articles
    side by side; so do lawyers.

    ## When it is right
    The speaker said it twice; each article cuts the quotation in its own place, by an ellipsis or brackets; two
    translators put it into English; the two differ only in capitals, marks, national spelling, or a figure written
    as a word.
    """

    message = "“{here}” here, “{there}” in the same quotation in {article}. {question}"
    call = Call.QUERY
    confidence = Confidence.MEDIUM
    in_quotations = InQuotations.CHECK
    fact = Quoted
    examples = (
        Bad(
            "“Every nurse in this ward was given an »umbrlla« and a lamp,” she said.\n* * *\nShe wrote: “Every nurse in this ward was given an umbrella and a lamp.”",
            related="umbrella",
        ),
        Bad(
            "“The harbour will be open to every ship by the end of June,” Ms Osei said.\n* * *\n“The harbour will be open to every ship by the end of »July«,” Ms Osei said on Monday.",
            related="June",
        ),
        Bad(
            "“I never asked the bank for a loan,” Mr Diaz told the court.\n* * *\n“I »asked« the bank for a loan,” Mr Diaz told the court.",
            related="never asked",
        ),
        Good("“The strength of the two clubs is in their youth sides,” he said.\n* * *\nHe said that “the strength of the two clubs is in their youth sides”."),
        Good("“We shall mend the bridge … before the winter comes,” he said.\n* * *\n“We shall mend the bridge, the road and the wall before the winter comes,” he said."),
        Good("“It was a good day for the team and a bad day for me,” said Ito.\n* * *\n“It was a good day for the club and the worst night of my life,” said Berg."),
        Good("“The color of the ten houses will not be changed,” she said.\n* * *\n“The colour of the 10 houses will not be changed,” she said."),
    )  # fmt: skip

    def collect(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Quoted]:  # noqa: ARG002
        text = document.text
        if not any(mark in text for mark in '"“«'):
            return
        odd = {word.lower() for word in uncommon_words(document, desk.lexicon) if word.islower()}
        for block in document.blocks:
            for quotation in quotations_in(document, block):
                said = quotation.inside.of(text)
                if said.count(" ") + 1 >= _FEWEST:
                    unknown = {word.strip(".,;:!?’'").lower() for word in said.split()} & odd
                    yield Quoted(said, quotation.inside.start, tuple(sorted(unknown)))

    def judge(self, facts: Mapping[str, Sequence[Quoted]], options: Mapping[str, Any]) -> Iterator[tuple[str, Match]]:  # noqa: ARG002
        odd = {(path, quoted.start): quoted.odd for path in facts for quoted in facts[path]}
        passages = {path: [Passage(quoted.text, quoted.start) for quoted in facts[path]] for path in facts}
        told: set[tuple[str, Span]] = set()
        for later, earlier in pairs_sharing(passages, runs_of(3), _FEWEST):
            parted = differences(later, earlier, _SHARED, _ALIKE, _RUN)
            if not parted or len(parted) > _MOST_DIFFERENCES:
                continue
            for one in parted:
                slips = odd[later.path, later.place], odd[earlier.path, earlier.place]
                path, match = _told(one, later, earlier, slips)
                if (path, match.span) not in told:
                    told.add((path, match.span))
                    yield path, match


def _told(
    parted: Difference, later: Words, earlier: Words, slips: tuple[tuple[str, ...], tuple[str, ...]]
) -> tuple[str, Match]:
    """The finding in the article with the keying slip, or else in the later of the two."""
    mine, theirs = _widened(parted, later, earlier)
    here, there = later.said[mine[0] : mine[1]], earlier.said[theirs[0] : theirs[1]]
    close = len(here) == len(there) == 1 and edits_between(here[0], there[0], 2) <= 2
    at_fault, other = (later, mine), (earlier, theirs)
    slipped = close and (here[0] in slips[0]) != (there[0] in slips[1])
    if slipped and there[0] in slips[1]:
        at_fault, other = other, at_fault
    (words, place), (others, other_place) = at_fault, other
    return words.path, Match(
        words.span(*place),
        {
            "here": words.written(*place),
            "there": others.written(*other_place),
            "article": others.path,
            "question": "A keying slip?" if slipped else "Which was said?",
        },
        related=(Related(others.span(*other_place), f"“{shortened(others.text)}”", others.path),),
    )


def _widened(parted: Difference, one: Words, other: Words) -> tuple[tuple[int, int], tuple[int, int]]:
    """The differing words of both; where one of the two has none there, both with the word that follows or leads."""
    first, last, other_first, other_last = parted
    if first < last and other_first < other_last:
        return (first, last), (other_first, other_last)
    if last < len(one.said) and other_last < len(other.said):
        return (first, last + 1), (other_first, other_last + 1)
    return (first - 1, last), (other_first - 1, other_last)
