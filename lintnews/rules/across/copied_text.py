"""A sentence stands in another article too, word for word or with another figure or name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from lintnews.core.desk import Desk
from lintnews.core.document import PROSE, Document
from lintnews.core.finding import Call, Confidence, Match, Related, Severity
from lintnews.core.rule import Bad, EditionRule, Good, InQuotations
from lintnews.core.span import Span
from lintnews.rules.across._passages import (
    Difference,
    Passage,
    Words,
    differences,
    few_runs_of,
    pairs_sharing,
    shortened,
)
from lintnews.text.names import is_derived
from lintnews.text.quotations import quotations_in
from lintnews.text.sentences import sentences_in

_FEWEST = 10  # words of a sentence that is compared
_SHARED = 8
_ALIKE = 0.75
_MOST_HOLDERS = 8  # sentences that share a run of words, from which on more are not looked at
_MOST_COPIES = 3  # a sentence that stands in more articles is the house's boilerplate, or an agency's


class CopiedText(EditionRule[Passage]):
    """A sentence stands in another article too, word for word or with another figure or name.

    ## Why
    Copy is carried from one article to the next. Where a figure, a name or a day was changed on the way, one of the
    two is wrong; where nothing was changed, readers meet the same words twice.

    ## When it is right
    Boilerplate that ends many articles; two sentences of one build about different things, which differ in more than
    a figure or a name; two versions of one story, of which only one will run.
    """

    message = "{told}"
    call = Call.QUERY
    confidence = Confidence.MEDIUM
    in_quotations = InQuotations.CHECK
    fact = Passage
    examples = (
        Bad(
            "The council of Ashby voted on Monday to spend 40 million pounds on a new bridge.\n* * *\nThe council of Ashby voted on Monday to spend »14« million pounds on a new bridge.",
            related="40",
        ),
        Bad(
            "The ferry left the port of Calbayog with 61 people aboard before dawn, the coast guard said.\n* * *\nThe ferry left the port of »Catbalogan« with 61 people aboard before dawn, the coast guard said.",
            related="Calbayog",
        ),
        Bad(
            "It rained. The ferry left the port before dawn with all its crew and some goats aboard.\n* * *\n»The ferry left the port before dawn with all its crew and some goats aboard.« It sank.",
        ),
        Good("The bank of Lisbon cut its rate by 2 points on Monday, a spokesman for it said.\n* * *\nThe club of Lisbon won its match by 2 goals on Sunday, a spokesman for it said."),
        Good("The cut-off for a category 4 hurricane, the next stronger class of the scale, is 130 mph.\n* * *\nThe cut-off for a category 3 hurricane, the next stronger class of the scale, is 111 mph."),
        Good("The village of Upper Slaughter lies in a fold of the hills.\n* * *\nA fold of the hills holds the village of Upper Slaughter."),
    )  # fmt: skip

    def collect(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Passage]:  # noqa: ARG002
        for block in document.blocks:
            if block.kind not in PROSE:
                continue
            quoted = [quotation.span for quotation in quotations_in(document, block)]
            for span in sentences_in(document, block):
                said = span.of(document.text)
                if said.count(" ") + 1 >= _FEWEST and not any(one.covers(span) for one in quoted):
                    yield Passage(said, span.start)

    def judge(self, facts: Mapping[str, Sequence[Passage]], options: Mapping[str, Any]) -> Iterator[tuple[str, Match]]:  # noqa: ARG002
        copies: dict[tuple[str, str], list[tuple[Words, Words]]] = {}
        holders: dict[str, set[str]] = {}
        differing: list[tuple[Words, Words, Difference]] = []
        for later, earlier in pairs_sharing(facts, few_runs_of(4, 4), _FEWEST, _MOST_HOLDERS):
            if later.said == earlier.said:
                copies.setdefault((later.path, earlier.path), []).append((later, earlier))
                holders.setdefault(" ".join(later.said), set()).update((later.path, earlier.path))
                continue
            parted = differences(later, earlier, _SHARED, _ALIKE, whole=True)
            # Where several figures differ, or a turn of phrase, the two tell of different things.
            if parted and len(parted) == 1 and _is_told_otherwise(parted[0], later, earlier):
                differing.append((later, earlier, parted[0]))
        yield from _told(differing)
        for (path, other), found in sorted(copies.items()):
            rare = [pair for pair in found if len(holders[" ".join(pair[0].said)]) <= _MOST_COPIES]
            if rare:
                yield path, _copied(rare, other)


def _told(differing: Sequence[tuple[Words, Words, Difference]]) -> Iterator[tuple[str, Match]]:
    """Sentences with another figure or name, each place once. One that stands in many forms is a form to be filled in."""
    forms = Counter(id(words) for later, earlier, _ in differing for words in (later, earlier))
    told: set[tuple[str, Span]] = set()
    for later, earlier, parted in differing:
        match = _differing(parted, later, earlier)
        if max(forms[id(later)], forms[id(earlier)]) < _MOST_COPIES and (later.path, match.span) not in told:
            told.add((later.path, match.span))
            yield later.path, match


def _is_told_otherwise(parted: Difference, later: Words, earlier: Words) -> bool:
    """Whether a figure stands for a figure, or a name (a weekday, a month) for a name, of as many words."""
    mine = later.written(parted.first, parted.last).split()
    theirs = earlier.written(parted.other_first, parted.other_last).split()
    return len(mine) == len(theirs) > 0 and all(
        _kind(one) == _kind(other) != "" and not is_derived(one, other) for one, other in zip(mine, theirs, strict=True)
    )


def _kind(word: str) -> str:
    if any(sign.isdigit() for sign in word):
        return "figure"
    return "name" if word[:1].isupper() else ""


def _differing(parted: Difference, later: Words, earlier: Words) -> Match:
    here = later.written(parted.first, parted.last)
    there = earlier.written(parted.other_first, parted.other_last)
    return Match(
        later.span(parted.first, parted.last),
        {"told": f"“{here}” here, “{there}” in the same sentence in {earlier.path}. Which holds?"},
        related=(
            Related(earlier.span(parted.other_first, parted.other_last), f"“{shortened(earlier.text)}”", earlier.path),
        ),
    )


def _copied(found: Sequence[tuple[Words, Words]], other: str) -> Match:
    (later, earlier), *more = found
    whole = Span(later.place, later.place + len(later.text))
    told = f"{len(found)} sentences stand word for word in {other} too; this is the first." if more else ""
    return Match(
        whole,
        {"told": f"{told or f'The sentence stands word for word in {other} too.'} Is that meant?"},
        related=(Related(Span(earlier.place, earlier.place + len(earlier.text)), "there", earlier.path),),
        severity=Severity.SUGGESTION,
    )
