"""The same quantity has another figure in another article."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import Any

from lintnews.core.desk import Desk
from lintnews.core.document import Document
from lintnews.core.finding import Call, Confidence, Match, Related, Severity
from lintnews.core.record import Record
from lintnews.core.rule import Bad, EditionRule, Good
from lintnews.core.span import Span
from lintnews.rules.across._figures import AGE, Figure, figures_of
from lintnews.rules.across._happenings import shared
from lintnews.rules.across._stories import Story, alike, is_slip, story_of, tellings_of_one
from lintnews.rules.headlines._tolls import DEAD, HURT

_FEWEST_ABOUT = 4  # telling words that two sentences share besides names and what is counted
_MOST_HOLDERS = 24
_ROUGHLY = 0.1  # by so much an estimate may differ from what it estimates
_LOOSELY = {1: 0.25, 2: 0.15}  # the same in two tellings of one story, by the digits of the estimate
_CLOSELY = 0.02  # the same, with more digits
_FEWEST_ALIKE = {4: 2, 5: 1}  # figures that two tellings have alike, by the names and figures they share
_MOST_APART = 2  # figures in which they part; with more they are of two events of one kind
_OF_PEOPLE = (DEAD, HURT, AGE)
_TIMES = frozenset("year month week day hour minute decade".split())


class Telling(Record):
    """One article: its names, its day, and its figures as plain rows."""

    names: tuple[str, ...]
    published: int
    figures: tuple[tuple[Any, ...], ...]


class FigureDiffers(EditionRule[Telling]):
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
    fact = Telling
    examples = (
        Bad(
            "The flood in Marlsea destroyed 340 houses along the lower river and closed the railway to Osei.\n* * *\nAlong the lower river near Osei in Marlsea, »430 houses« were destroyed by the flood, and the railway closed.",
            related="340 houses",
        ),
        Bad(
            "The Osei bank of Marlsea will pay a fine of $40 million for hiding bribes from auditors.\n* * *\nFor hiding bribes from its auditors the Osei bank, of Marlsea, will pay a fine of »$14 million«.",
            related="$40 million",
        ),
        Good("Marlsea sold almost 3 million barrels of cider to Osei in spring.\n* * *\nMarlsea will sell Osei 8 million barrels of cider by the end of next year."),
        Good("The flood in Marlsea destroyed 340 houses along the lower river and closed the railway to Osei.\n* * *\nAlong the lower river near Osei in Marlsea, about 350 houses were destroyed by the flood, and the railway closed."),
    )  # fmt: skip

    def collect(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Telling]:  # noqa: ARG002
        figures = tuple(tuple(figure) for figure in figures_of(document, desk))
        if figures:
            yield Telling(*story_of(document, desk), figures)

    def judge(self, facts: Mapping[str, Sequence[Telling]], options: Mapping[str, Any]) -> Iterator[tuple[str, Match]]:  # noqa: ARG002
        figures = {path: [Figure(*row) for row in held[0].figures] for path, held in facts.items() if held}
        days = {path: held[0].published for path, held in facts.items() if held}
        differing: dict[tuple[str, int, str, int], list[tuple[Figure, Figure]]] = {}
        for (path, one), (there, other) in _pairs(figures):
            if _differ(one, other) and not (_told_in(figures[path], other) or _told_in(figures[there], one)):
                differing.setdefault((path, one.sentence, there, other.sentence), []).append((one, other))
        told: set[tuple[str, int]] = set()
        for (path, _, there, _), pairs in differing.items():
            (one, other), *more = pairs
            # Where two figures of a sentence differ, it tells of another thing.
            if not more and (path, one.start) not in told:
                told.add((path, one.start))
                yield path, _match(one, other, there)
        stories = {path: Story(held[0].names, held[0].published) for path, held in facts.items() if held}
        for path, there, names in tellings_of_one(stories):
            for one, other in _parted(figures[path], figures[there], names):
                if (path, one.start) not in told:
                    told.add((path, one.start))
                    yield path, _match(one, other, there, rose=_has_risen(one, other, days[path] - days[there]))


Told = tuple[str, Figure]


def _pairs(facts: Mapping[str, Sequence[Figure]]) -> Iterator[tuple[Told, Told]]:
    """Figures of one kind beside the same two names in two articles, the later path first; each pair once."""
    held: dict[tuple[str, str, str], list[Told]] = {}
    for path in facts:
        for one in facts[path]:
            if one.quoted or one.unit == AGE or not _TIMES.isdisjoint(one.of):
                continue
            met: dict[tuple[str, int], Figure] = {}
            for kind in (one.unit,) if one.unit else one.of:
                for pair in combinations(sorted(one.names), 2):
                    holders = held.setdefault((kind, *pair), [])
                    if len(holders) <= _MOST_HOLDERS:
                        met |= {(there, other.start): other for there, other in holders if there != path}
                        holders.append((path, one))
            for (there, _), other in sorted(met.items(), key=lambda item: item[0]):
                yield (path, one), (there, other)


def _match(one: Figure, other: Figure, there: str, *, rose: bool = False) -> Match:
    return Match(
        Span(one.start, one.start + len(one.written)),
        {"here": one.written, "there": other.written, "article": there},
        related=(Related(Span(other.start, other.start + len(other.written)), "there", there),),
        severity=Severity.SUGGESTION if rose else None,
    )


def _has_risen(one: Figure, other: Figure, days: int) -> bool:
    """Whether the figure is the higher in the article of a later day, as a count is that still goes on."""
    return days != 0 and one.unit != AGE and (one.value > other.value) == (days > 0)


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


def _parted(figures: Sequence[Figure], others: Sequence[Figure], names: int) -> list[tuple[Figure, Figure]]:
    """Figures of one thing of which either of two tellings of a story has only its own."""
    here, there = {one.value for one in figures}, {other.value for other in others}
    if len({value for value in here & there if value > _FEW}) < _FEWEST_ALIKE.get(names, 0):
        return []
    mine = [one for one in figures if not _is_in(one, others)]
    theirs = [other for other in others if not _is_in(other, figures)]
    found: dict[float, tuple[Figure, Figure]] = {}
    for one in mine:
        against = [other for other in theirs if _is_same_thing(one, other)]
        back = [other for other in mine if against and _is_same_thing(other, against[0])]
        values = {other.value for other in against}, {other.value for other in back}
        if len(values[0]) == len(values[1]) == 1:
            found.setdefault(one.value, (one, against[0]))
    return list(found.values()) if len(found) <= _MOST_APART else []


def _is_in(one: Figure, others: Sequence[Figure]) -> bool:
    """Whether an article has the figure, or one that rounds to it."""
    return any(
        abs(one.value - other.value) <= _tolerance(one, other)
        for other in others
        if one.value == other.value or (one.unit == other.unit and _stepped(one, other))
    )


def _tolerance(one: Figure, other: Figure) -> float:
    """By how much two figures of one thing may differ: an estimate, by what its rounding leaves out."""
    if not (one.rough or other.rough):
        return max(one.step, other.step) / 2
    digits = min(len(_figures(figure).strip("0")) for figure in (one, other) if figure.rough)
    return _LOOSELY.get(digits, _CLOSELY) * max(one.value, other.value)


def _stepped(one: Figure, other: Figure) -> bool:
    """Whether the two are not both plain counts, of which a near one is another."""
    return one.rough or other.rough or one.step != other.step or bool(one.unit)


def _is_same_thing(one: Figure, other: Figure) -> bool:
    """Whether two figures that differ are of one kind, in sentences that are about the same."""
    if one.quoted or other.quoted or one.unit != other.unit:
        return False
    near = alike((*one.about, *one.names), (*other.about, *other.names))
    if one.unit in _OF_PEOPLE:
        return near >= 1
    counted = bool(shared(one.of, other.of))
    if is_slip(_figures(one), _figures(other)):
        digits = min(len(_figures(one).strip("0")), len(_figures(other).strip("0")))
        if digits > 1 and _figures(one).strip("0") == _figures(other).strip("0") and one.unit:
            return True  # millions for billions
        if digits > 1 and min(one.value, other.value) >= _VAST:
            return True
        large = bool(one.unit) or min(one.value, other.value) >= _LARGE
        return (counted or large) and near >= _CONTEXT.get(digits, 0) - counted
    if one.others and other.others and not shared(one.others, other.others):
        return False  # category 3 and category 1
    small, great = sorted((one.value, other.value))
    return (bool(one.unit) or counted) and small > _FEW and great < _FAR * small and near >= _FEWEST_CONTEXT - counted


_VAST = 1e6  # the same, whatever it counts
_LARGE = 1000  # a plain count from which on a slip is no chance
_CONTEXT = {1: 1, 2: 1}  # words of two sentences that are alike, for a slip in a figure of so many digits
_FEW = 4  # counts up to which two that differ are rather of two things
_FAR = 3  # so many times a figure another is of another thing
_FEWEST_CONTEXT = 3  # the same where it is no slip


def _figures(one: Figure) -> str:
    """The figures of a number without its point."""
    return f"{one.value:.4f}".rstrip("0").replace(".", "")
