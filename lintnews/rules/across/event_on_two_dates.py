"""One event stands on two days in two articles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from lintnews.core.desk import Desk
from lintnews.core.document import Document
from lintnews.core.finding import Call, Confidence, Match, Related, Severity
from lintnews.core.rule import Bad, EditionRule, Good
from lintnews.core.span import Span
from lintnews.rules.across._happenings import Happening, Told, happenings, pairs_alike, shared
from lintnews.text.days import long_date, stretch_in_words

_NEAR = 10  # days between which two days are more likely a slip than two events
_TELLING = 2  # words besides names that two sentences share
_LASTING = frozenset(("storm", "fire", "protest", "trial", "evacuation"))  # these go on for days
_YEAR = 300  # days from which on a stretch is a year


class EventOnTwoDates(EditionRule[Happening]):
    """One event stands on two days in two articles.

    ## Why
    The call was on Monday here and on Tuesday there; the letter was written in 2022 here and in 2024 there. Each day
    is read against the publication date of its own article.

    ## When it is right
    They are two events of one kind between the same people. Days far apart, and days told only roughly, are therefore
    suggestions; one is shown for each pair of articles.
    """

    message = "{event}, {who}: {here} here, {there} in {article}. {question}"
    call = Call.QUERY
    confidence = Confidence.MEDIUM
    fact = Happening
    examples = (
        Bad(
            "Ministers from Lagos and Ollivant signed the cocoa treaty on 3 March 2025 in the old palace.\n* * *\nThe cocoa treaty of Lagos and Ollivant was signed on »5 March 2025« in the old palace.",
            related="3 March 2025",
            published=date(2025, 3, 9),
        ),
        Bad(
            "In 2022, Ollivant sent a greeting to Kowalczyk.\n* * *\nIn »2024«, Ollivant sent a letter to Kowalczyk.",
            related="2022",
            published=date(2025, 3, 9),
        ),
        Good("Ollivant met Kowalczyk for talks on 3 March 2025.\n* * *\nThe talks of Ollivant and Kowalczyk were on 3 March.", published=date(2025, 3, 9)),
        Good("Ollivant met Kowalczyk for talks in March 2025.\n* * *\nThe talks of Ollivant and Kowalczyk were on 3 March.", published=date(2025, 3, 9)),
        Good("Ollivant met Kowalczyk for talks on 3 March 2025.\n* * *\nThe talks of Osei and Diaz were on 4 March.", published=date(2025, 3, 9)),
    )  # fmt: skip

    def collect(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Happening]:  # noqa: ARG002
        yield from happenings(document, desk)

    def judge(
        self,
        facts: Mapping[str, Sequence[Happening]],
        options: Mapping[str, Any],  # noqa: ARG002
    ) -> Iterator[tuple[str, Match]]:
        told: dict[tuple[str, Span], Match] = {}
        for (path, one), (there, other) in map(_rougher_first, pairs_alike(facts)):
            match = _match(one, other, there)
            if match is None:
                continue
            before = told.get((path, match.span))
            if before is not None:
                # The surer of two speaks; each other place is shown once.
                first, second = (match, before) if match.severity is None else (before, match)
                shown = {place.path for place in first.related}
                match = first._replace(
                    related=(*first.related, *(place for place in second.related if place.path not in shown))
                )
            told[path, match.span] = match
        for (path, _), match in told.items():
            yield path, match


def _match(one: Happening, other: Happening, there: str) -> Match | None:
    if not (one.first and other.first and (one.named or other.named)):
        return None
    names = shared(one.names, other.names)
    apart = max(one.first, other.first) - min(one.last, other.last)
    exact = one.first == one.last and other.first == other.last
    severity: Severity | None = Severity.SUGGESTION
    if (
        apart > 0
        and exact
        and one.kind not in _LASTING
        and apart <= _NEAR
        and len(shared(one.about, other.about)) >= _TELLING
    ):
        severity, question = None, "Which holds?"
    elif len(names) < 2 or (
        apart > 0 and _is_over(one) != _is_over(other)
    ):  # one person and a country meet too often to be put side by side
        return None
    elif apart > 0:
        question = "One, or two?"
    elif _is_closer(other, one) and one.named and other.named:
        question = "Can the day be told as closely?"
    else:
        return None
    words = {
        "event": one.kind.capitalize(),
        "who": ", ".join([*names, *shared(one.places, other.places)][:3]),
        "here": _days(one),
        "there": _days(other),
        "article": there,
        "question": question,
    }
    return Match(one.told_at, words, related=(Related(other.told_at, "there", there),), severity=severity)


def _is_closer(one: Happening, other: Happening) -> bool:
    """Whether the one is told to the month or day, and the other only to the year."""
    return one.last - one.first < _YEAR <= other.last - other.first


def _rougher_first(pair: tuple[Told, Told]) -> tuple[Told, Told]:
    """The pair with the one that is told only to the year in front: it is the one to be told more closely."""
    (_, one), (_, other) = pair
    return (pair[1], pair[0]) if _is_closer(one, other) else pair


def _is_over(one: Happening) -> bool:
    """Whether it lies before the publication of its article."""
    return one.last <= one.published


def _days(one: Happening) -> str:
    """The days of a happening, as closely as they are told."""
    first, last = date.fromordinal(one.first), date.fromordinal(one.last)
    if not one.when[1]:
        return f"told on {long_date(last, 'en-GB')}"
    return stretch_in_words(first, last)
