"""The same quantity has another figure in another article."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import Any

from lintnews.core.desk import Desk
from lintnews.core.document import Document
from lintnews.core.finding import Call, Confidence, Match, Related
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.rule import Bad, EditionRule, Good
from lintnews.core.span import Span
from lintnews.rules.across._happenings import shared
from lintnews.rules.across._sentences import sentences_told, stem
from lintnews.text.quantities.reader import quantities_in
from lintnews.text.quotations import is_quoted

_COUNTED = pattern(r"\s(?:of\s(?:the\s)?)?((?:[a-z][a-z’'-]+\s){0,2}[a-z][a-z’'-]+)")
_DIGITS = pattern(r"\d+")
_FEWEST_ABOUT = 4  # telling words that two sentences share besides names and what is counted
_MOST_HOLDERS = 24
_ROUGHLY = 0.1  # by so much an estimate may differ from what it estimates


class Figure(Record):
    """One figure, and what its sentence is about. `of` are the words for what is counted, without
    endings; `others`, the other figures of its sentence.
    """

    written: str
    start: int
    sentence: int
    value: float
    step: float
    unit: str
    of: tuple[str, ...]
    rough: bool
    only: bool
    others: tuple[str, ...]
    names: tuple[str, ...]
    about: tuple[str, ...]


class FigureDiffers(EditionRule[Figure]):
    """The same quantity has another figure in another article.

    ## Why
    Two articles on one event give the dead, the cost or the votes, and the figures differ: one of them is behind, or
    mistyped.

    ## When it is right
    They are different quantities that look alike: ordered, pledged and delivered; this year's and last year's. Only
    sentences of the same names and mostly the same words are compared, each with one figure of the kind. A rounded
    figure agrees with the exact one; an article that has both figures has said what it means.
    """

    message = "“{here}” here, “{there}” in {article}, of the same thing, it seems. Which holds?"
    call = Call.QUERY
    confidence = Confidence.MEDIUM
    fact = Figure
    examples = (
        Bad(
            "The flood in Marlsea destroyed 340 houses along the lower river and closed the railway to Osei.\n* * *\nAlong the lower river near Osei in Marlsea, »430 houses« were destroyed by the flood, and the railway closed.",
            related="340 houses",
        ),
        Bad(
            "The Osei bank of Marlsea will pay a fine of $40 million for hiding bribes from auditors.\n* * *\nFor hiding bribes from its auditors the Osei bank, of Marlsea, will pay a fine of »$14 million«.",
            related="$40 million",
        ),
        Good("Marlsea bought nearly 2 million tons of soybeans from Osei, ending a boycott.\n* * *\nMarlsea pledged Osei to buy 25 million tons of soybeans in each of three years."),
        Good("The flood in Marlsea destroyed 340 houses along the lower river and closed the railway to Osei.\n* * *\nAlong the lower river near Osei in Marlsea, about 350 houses were destroyed by the flood, and the railway closed."),
    )  # fmt: skip

    def collect(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Figure]:  # noqa: ARG002
        text = document.text
        for told in sentences_told(document, desk):
            names = (*told.names, *told.places)
            if not told.names or len(names) < 2:
                continue
            quantities = [one for one in quantities_in(text, told.span) if not is_quoted(document, one.span)]
            counted = [(one, _counted(text, one.span.end, told.span.end) if not one.unit else "") for one in quantities]
            kinds = [(one.unit, stem(words.rsplit(" ", 1)[-1])) for one, words in counted]
            for (one, words), kind in zip(counted, kinds, strict=True):
                if not (one.unit or words) or not _TIMES.isdisjoint(words.split()):
                    continue
                of = tuple(stem(word) for word in words.split())
                about = tuple(word for word in told.about if word not in of)
                yield Figure(
                    f"{one.span.of(text)} {words}".strip(),
                    one.span.start,
                    told.span.start,
                    one.value,
                    one.step,
                    one.unit,
                    of,
                    one.rough,
                    kinds.count(kind) == 1,
                    tuple(_DIGITS.findall(text, told.span.start, one.span.start))
                    + tuple(_DIGITS.findall(text, one.span.end, told.span.end)),
                    names,
                    about,
                )

    def judge(self, facts: Mapping[str, Sequence[Figure]], options: Mapping[str, Any]) -> Iterator[tuple[str, Match]]:  # noqa: ARG002
        differing: dict[tuple[str, int, str, int], list[tuple[Figure, Figure]]] = {}
        for (path, one), (there, other) in _pairs(facts):
            if _differ(one, other) and not (_told_in(facts[path], other) or _told_in(facts[there], one)):
                differing.setdefault((path, one.sentence, there, other.sentence), []).append((one, other))
        told: set[tuple[str, int]] = set()
        for (path, _, there, _), pairs in differing.items():
            (one, other), *more = pairs
            # Where two figures of a sentence differ, it tells of another thing.
            if not more and (path, one.start) not in told:
                told.add((path, one.start))
                yield path, _match(one, other, there)


Told = tuple[str, Figure]


def _pairs(facts: Mapping[str, Sequence[Figure]]) -> Iterator[tuple[Told, Told]]:
    """Figures of one kind beside the same two names in two articles, the later path first; each pair once."""
    held: dict[tuple[str, str, str], list[Told]] = {}
    for path in facts:
        for one in facts[path]:
            met: dict[tuple[str, int], Figure] = {}
            for kind in (one.unit,) if one.unit else one.of:
                for pair in combinations(sorted(one.names), 2):
                    holders = held.setdefault((kind, *pair), [])
                    if len(holders) <= _MOST_HOLDERS:
                        met |= {(there, other.start): other for there, other in holders if there != path}
                        holders.append((path, one))
            for (there, _), other in sorted(met.items(), key=lambda item: item[0]):
                yield (path, one), (there, other)


def _match(one: Figure, other: Figure, there: str) -> Match:
    return Match(
        Span(one.start, one.start + len(one.written)),
        {"here": one.written, "there": other.written, "article": there},
        related=(Related(Span(other.start, other.start + len(other.written)), "there", there),),
    )


def _counted(text: str, start: int, end: int) -> str:
    """The words for what a figure counts: up to three in small letters, prepositions and verbs of the clause cut off."""
    match = _COUNTED.match(text, start, end)
    words: list[str] = []
    for word in match.group(1).split() if match else ():
        if word in _ENDS or (words and word.endswith(("ed", "ly"))):
            break
        words.append(word)
    return " ".join(words)


_TIMES = frozenset("year years month months week weeks day days hour hours minute minutes decades".split())
_ENDS = frozenset(
    """in on at to by for from with of and or but as than that which who were was are is had have has will would can may
    be been if when while after before since until through over under per each every more less other the a an its his
    her their this these those out up down into about against across during not also along near beside beyond
    behind below above outside inside within without toward towards amid among upon around must should could might shall
    do does did said says""".split()
)


def _differ(one: Figure, other: Figure) -> bool:
    if not (one.only and other.only) or len(shared(one.about, other.about)) < _FEWEST_ABOUT:
        return False
    if one.others and other.others and not shared(one.others, other.others):
        return False  # category 3 and category 1
    apart = abs(one.value - other.value)
    if one.rough or other.rough:
        return apart > _ROUGHLY * max(one.value, other.value)
    return apart >= max(one.step, other.step)


def _told_in(figures: Sequence[Figure], one: Figure) -> bool:
    """Whether an article has the very figure too."""
    return any(
        other.value == one.value and other.unit == one.unit and (one.unit or shared(one.of, other.of))
        for other in figures
    )
