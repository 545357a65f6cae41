"""A day of one story is given otherwise in another telling of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from lintnews.core.desk import Desk
from lintnews.core.document import Document
from lintnews.core.finding import Call, Confidence, Match, Related
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.rule import Bad, EditionRule, Good
from lintnews.core.span import Span
from lintnews.rules.across._sentences import Sentence, sentences_told
from lintnews.rules.across._stories import Story, alike, is_slip, story_of, tellings_of_one
from lintnews.text.quotations import is_quoted
from lintnews.text.temporal.reader import expressions_in
from lintnews.text.temporal.values import Anchor, Expression, Kind

_KINDS = {Kind.DAY: "day", Kind.WEEKDAY: "weekday", Kind.MONTH: "month"}
_SAID = pattern(r"\b(?:said|says|told|announced|wrote|added|tweeted|according)\b")
_NIGHT = pattern(r"\b(?:night|overnight|dawn|midnight|early|late|morning|evening)\b")
_NIGHT_REACH = 12  # code points around a weekday that tell of a night, which two days share
_MOST_APART = 1  # days in which two tellings of one story part; with more they are of two events
_ONE_CYCLE = 1  # days between two articles, up to which a weekday is the same day in both
_ALIKE = {"day": 1, "month": 1, "weekday": 2}  # words of two sentences that are alike
_ALIKE_NO_SLIP = 4


class Day(Record):
    """A day or month (`kind`) as it is written: its first day as an ordinal, and what its sentence is about."""

    kind: str
    day: int
    start: int
    end: int
    written: str
    said: bool
    night: bool
    words: tuple[str, ...]


class Telling(Record):
    """One article: its names, its day, and the days in it as plain rows."""

    names: tuple[str, ...]
    published: int
    days: tuple[tuple[Any, ...], ...]


class DateDiffers(EditionRule[Telling]):
    """A day of one story is given otherwise in another telling of it.

    ## Why
    Two desks tell one story. The new line opens on 1 July here and on 1 June there; the gates were opened on Wednesday
    here and on Tuesday there. Each article is sound by itself.

    ## When it is right
    They tell of two things: the vote and the signing. Only articles that share most of their names and came out in one
    week are compared, only days of which the other article has nothing, in sentences that are about the same. Two
    articles that part in several days are of two events. A night belongs to two days.
    """

    message = "“{here}” here, “{there}” in {article}, where the two tell one story. Which holds?"
    call = Call.QUERY
    confidence = Confidence.MEDIUM
    fact = Telling
    examples = (
        Bad(
            "Osei and Diaz opened the Marlsea line to Tolvaddon, which Ollivant built. Trains start on 1 July.\n* * *\nAt Tolvaddon, Diaz and Osei cut a ribbon for the Marlsea line of Ollivant. Its trains start on »1 June«.",
            related="1 July",
            published=date(2025, 3, 9),
        ),
        Good(
            "Osei and Diaz opened the Marlsea line to Tolvaddon, which Ollivant built. Trains start on 1 July.\n* * *\nAt Tolvaddon, Diaz and Osei cut a ribbon for the Marlsea line of Ollivant. The school closes on 1 June.",
            published=date(2025, 3, 9),
        ),
        Good(
            "Osei and Diaz opened the Marlsea line to Tolvaddon, which Ollivant built. Trains start on 1 July.\n* * *\nAt Tolvaddon, Diaz and Osei cut a ribbon for the Marlsea line of Ollivant. Its trains start in July.",
            published=date(2025, 3, 9),
        ),
    )  # fmt: skip

    def collect(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Telling]:  # noqa: ARG002
        days = tuple(tuple(day) for day in _days(document, desk))
        if days:
            yield Telling(*story_of(document, desk), days)

    def judge(self, facts: Mapping[str, Sequence[Telling]], options: Mapping[str, Any]) -> Iterator[tuple[str, Match]]:  # noqa: ARG002
        stories = {path: Story(held[0].names, held[0].published) for path, held in facts.items() if held}
        told: set[tuple[str, int]] = set()
        for path, there, _ in tellings_of_one(stories):
            far = abs(stories[path].published - stories[there].published) > _ONE_CYCLE
            days, others = (
                [Day(*row) for row in facts[at][0].days if not (far and row[0] == "weekday")] for at in (path, there)
            )
            for one, other in _parted(days, others):
                if (path, one.start) not in told:
                    told.add((path, one.start))
                    yield path, _match(one, other, there)


def _match(one: Day, other: Day, there: str) -> Match:
    return Match(
        Span(one.start, one.end),
        {"here": one.written, "there": other.written, "article": there},
        related=(Related(Span(other.start, other.end), "there", there),),
    )


def _days(document: Document, desk: Desk) -> Iterator[Day]:
    published = document.meta.published
    for told in sentences_told(document, desk):
        for one in expressions_in(document, told.span.start):
            if not told.span.covers(one.span) or is_quoted(document, one.span):
                continue
            dateline = one.kind is Kind.DAY and told.block < 3 and one.stretch and one.stretch.first == published
            if one.kind is Kind.WEEKDAY and document.meta.published_from == "assumed":
                continue  # which Monday it was is not known
            if one.kind in _KINDS and one.anchor is not Anchor.SENTENCE and one.stretch and one.exact and not dateline:
                yield _day(document, told, one)


def _day(document: Document, told: Sentence, one: Expression) -> Day:
    text, (start, end) = document.text, one.span
    assert one.stretch is not None
    near = max(told.span.start, start - _NIGHT_REACH), min(told.span.end, end + _NIGHT_REACH)
    return Day(
        _KINDS[one.kind],
        one.stretch.first.toordinal(),
        start,
        end,
        one.span.of(text),
        _SAID.search(text, max(told.span.start, start - 30), min(told.span.end, end + 30)) is not None,
        _NIGHT.search(text, *near) is not None,
        tuple(sorted({word.lower() for word in (*told.names, *told.places, *told.about)})),
    )


def _parted(days: Sequence[Day], others: Sequence[Day]) -> list[tuple[Day, Day]]:
    """Days of one thing of which either of two tellings has only its own."""
    mine, theirs = (
        [one for one in held if not _is_in(one, against)] for held, against in ((days, others), (others, days))
    )
    found: dict[int, tuple[Day, Day]] = {}
    for one in mine:
        against = [other for other in theirs if _is_same_thing(one, other)]
        back = [other for other in mine if against and _is_same_thing(other, against[0])]
        if len({other.day for other in against}) == len({other.day for other in back}) == 1:
            found.setdefault(one.day, (one, against[0]))
    return list(found.values()) if len(found) <= _MOST_APART else []


def _is_in(one: Day, others: Sequence[Day]) -> bool:
    """Whether an article tells of the day, or of the month; at night, of the day beside it."""
    return any(
        one.day == other.day
        or ((one.kind == "month") != (other.kind == "month") and _month(one) == _month(other))
        or (abs(one.day - other.day) == 1 and (one.night or other.night))
        for other in others
    )


def _month(one: Day) -> tuple[int, int]:
    day = date.fromordinal(one.day)
    return day.year, day.month


def _is_same_thing(one: Day, other: Day) -> bool:
    if one.kind != other.kind or (one.kind == "weekday" and (one.said or other.said)):
        return False
    shared = alike(one.words, other.words)
    mine, theirs = date.fromordinal(one.day), date.fromordinal(other.day)
    if one.kind == "month":
        slip = mine.year == theirs.year
    elif one.kind == "weekday":
        slip = abs(one.day - other.day) < 7
    else:
        slip = mine.year == theirs.year and (
            mine.day == theirs.day
            or (mine.month == theirs.month and _is_slip_of_day(mine.day, theirs.day))
        )  # fmt: skip
    return shared >= (_ALIKE[one.kind] if slip else _ALIKE_NO_SLIP)


def _is_slip_of_day(one: int, other: int) -> bool:
    return abs(one - other) == 1 or is_slip(str(one), str(other)) or abs(one - other) % 10 == 0
