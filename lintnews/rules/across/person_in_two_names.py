"""A person has another given name, or another surname, in another telling of the story."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from lintnews.core.desk import Desk
from lintnews.core.document import Document
from lintnews.core.finding import Call, Confidence, Match, Related, Severity
from lintnews.core.record import Record
from lintnews.core.rule import Bad, EditionRule, Good
from lintnews.core.span import Span
from lintnews.rules.across._people import Person, are_forms, are_spellings, is_slip_of_surname, people_of
from lintnews.rules.across._stories import Story, story_of, tellings_of_one


class Telling(Record):
    """One article: its names, its day, and its people as plain rows."""

    names: tuple[str, ...]
    published: int
    people: tuple[tuple[Any, ...], ...]


class PersonInTwoNames(EditionRule[Telling]):
    """A person has another given name, or another surname, in another telling of the story.

    ## Why
    Katherine here, Catherine there: each article is consistent by itself, and one of them has the name wrong.

    ## When it is right
    They are two people of one surname: an article that has both names has said so. An accent, or an ending that tells
    the man from the woman, makes another name. A short form (Jim, James) may be each house's own: that is a
    suggestion. Only articles that share most of their names and came out in one week are compared.
    """

    message = "“{here}” here, “{there}” in {article}. One person?"
    call = Call.QUERY
    confidence = Confidence.MEDIUM
    fact = Telling
    examples = (
        Bad(
            "»Catherine« Osei and Diaz opened the Marlsea line to Tolvaddon, which Ollivant built.\n* * *\nAt Tolvaddon, Diaz cut a ribbon for the Marlsea line of Ollivant, beside Katherine Osei. Katherine Osei wept.",
            related="Katherine Osei",
        ),
        Bad(
            "At Tolvaddon, Diaz cut a ribbon for the Marlsea line of Ollivant, beside Ann Kowalczyk.\n* * *\nAnn »Kolwaczyk« and Diaz opened the Marlsea line to Tolvaddon, which Ollivant built.",
            related="Ann Kowalczyk",
        ),
        Bad(
            "At Tolvaddon, Diaz cut a ribbon for the Marlsea line of Ollivant, beside James Osei.\n* * *\n»Jim« Osei and Diaz opened the Marlsea line to Tolvaddon, which Ollivant built.",
            related="James Osei",
        ),
        Good("At Tolvaddon, Diaz cut a ribbon for the Marlsea line of Ollivant, beside Carlo Osei.\n* * *\nCarla Osei and Diaz opened the Marlsea line to Tolvaddon, which Ollivant built."),
        Good("At Tolvaddon, Diaz cut a ribbon for the Marlsea line of Ollivant, beside Jim Osei and Samuel Osei.\n* * *\nSamuel Osei and Diaz opened the Marlsea line to Tolvaddon, which Ollivant built."),
    )  # fmt: skip

    def collect(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Telling]:  # noqa: ARG002
        people = tuple(tuple(person) for person in people_of(document, desk))
        if people:
            yield Telling(*story_of(document, desk), people)

    def judge(self, facts: Mapping[str, Sequence[Telling]], options: Mapping[str, Any]) -> Iterator[tuple[str, Match]]:  # noqa: ARG002
        stories = {path: Story(held[0].names, held[0].published) for path, held in facts.items() if held}
        told: set[tuple[str, Span]] = set()
        for path, there, _ in tellings_of_one(stories):
            people, others = ([Person(*row) for row in facts[at][0].people] for at in (path, there))
            for one, other in _parted(people, others):
                at_fault, against = (path, one), (there, other)
                if one.times > other.times:
                    at_fault, against = against, at_fault
                match = _match(at_fault[1], against[1], against[0])
                if (at_fault[0], match.span) not in told:
                    told.add((at_fault[0], match.span))
                    yield at_fault[0], match


def _parted(people: Sequence[Person], others: Sequence[Person]) -> Iterator[tuple[Person, Person]]:
    """People of two tellings, of whom either has only its own, and who may be one."""
    here, there = ({(one.given, one.surname) for one in held} for held in (people, others))
    for one in people:
        for other in others:
            if (one.given, one.surname) in there or (other.given, other.surname) in here:
                continue
            if one.surname == other.surname:
                if are_spellings(one.given, other.given) or are_forms(one.given, other.given):
                    yield one, other
            elif one.given == other.given and is_slip_of_surname(one.surname, other.surname):
                yield one, other


def _match(one: Person, other: Person, there: str) -> Match:
    given = one.given != other.given
    start, word = (one.given_start, one.given) if given else (one.surname_start, one.surname)
    end = other.surname_start + len(other.surname)
    return Match(
        Span(start, start + len(word)),
        {"here": f"{one.given} {one.surname}", "there": f"{other.given} {other.surname}", "article": there},
        related=(Related(Span(other.given_start, end), "there", there),),
        severity=Severity.SUGGESTION if are_forms(one.given, other.given) else None,
    )
