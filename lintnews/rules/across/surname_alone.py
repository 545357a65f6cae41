"""A surname stands alone in an article; another telling of the story says whose it is, or has two who bear it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from lintnews.core.desk import Desk
from lintnews.core.document import PROSE, Document
from lintnews.core.finding import Call, Confidence, Match, Related, Severity
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.rule import Bad, EditionRule, Good
from lintnews.core.span import Span
from lintnews.rules.across._people import Person, people_of
from lintnews.rules.across._stories import Story, story_of, tellings_of_one
from lintnews.rules.names._surnames import NO_NAMES, ONE_NAME
from lintnews.text.quotations import is_quoted

_SURNAME = r"[^\W\d_a-z][^\W\d_]{2,}"
_SPEAKS = pattern(
    rf"\bsaid (?P<after>{_SURNAME})(?=[.,;])|(?:[.!?”] |^|\n)(?P<before>{_SURNAME}) (?:said|told|added|says)\b"
    rf"|\bM(?:r|rs|s)\.? (?P<courtesy>{_SURNAME})(?=[.,;:]|['’]s?\b| [a-z])"
)
_OTHER_WORD_BEFORE = pattern(r"[^\W\d_a-z][\w’'-]*\.? $")
_COURTESIES = ("Mr ", "Ms ", "Mrs ", "Mr. ", "Ms. ", "Mrs. ")


class Telling(Record):
    """One article: its names, its day, its people, and the surnames in it that nobody introduces, as plain rows."""

    names: tuple[str, ...]
    published: int
    people: tuple[tuple[Any, ...], ...]
    alone: tuple[tuple[str, int], ...]


class SurnameAlone(EditionRule[Telling]):
    """A surname stands alone in an article; another telling of the story says whose it is, or has two who bear it.

    ## Why
    Where two brothers are in the news, “Okoro said” is not enough; where the paragraph that introduced the speaker was
    cut, another desk's article still has the given name.

    ## When it is right
    The article has the name in full, or with a title or description before it; people known by one name.
    """

    message = "“{here}” has no given name here; {there}. {question}"
    severity = Severity.SUGGESTION
    call = Call.QUERY
    confidence = Confidence.MEDIUM
    fact = Telling
    examples = (
        Bad(
            "Samuel Kowalczyk and Ann Kowalczyk opened the Marlsea line to Tolvaddon, which Ollivant and Diaz built.\n* * *\nAt Tolvaddon, Diaz cut a ribbon for the Marlsea line of Ollivant. “It is long,” said »Kowalczyk«.",
            related="Ann Kowalczyk",
        ),
        Bad(
            "Samuel Kowalczyk opened the Marlsea line to Tolvaddon, which Ollivant and Diaz built.\n* * *\nAt Tolvaddon, Diaz cut a ribbon for the Marlsea line of Ollivant. “It is long,” Mr »Kowalczyk« said.",
            related="Samuel Kowalczyk",
        ),
        Good("Samuel Kowalczyk opened the Marlsea line to Tolvaddon, which Ollivant and Diaz built.\n* * *\nAt Tolvaddon, Diaz and Samuel Kowalczyk cut a ribbon for the Marlsea line of Ollivant. “It is long,” said Kowalczyk."),
        Good("Samuel Kowalczyk opened the Marlsea line to Tolvaddon, which Ollivant and Diaz built.\n* * *\nAt Tolvaddon, Diaz and Mayor Kowalczyk cut a ribbon for the Marlsea line of Ollivant. “It is long,” said Kowalczyk."),
    )  # fmt: skip

    def collect(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Telling]:  # noqa: ARG002
        people = tuple(people_of(document, desk))
        alone = tuple(_alone(document, people))
        if people or alone:
            yield Telling(*story_of(document, desk), tuple(tuple(person) for person in people), alone)

    def judge(self, facts: Mapping[str, Sequence[Telling]], options: Mapping[str, Any]) -> Iterator[tuple[str, Match]]:  # noqa: ARG002
        stories = {path: Story(held[0].names, held[0].published) for path, held in facts.items() if held}
        tellings: dict[str, list[str]] = {}
        for path, there, _ in tellings_of_one(stories):
            tellings.setdefault(path, []).append(there)
            tellings.setdefault(there, []).append(path)
        for path, others in sorted(tellings.items()):
            for surname, start in facts[path][0].alone:
                bearers: dict[str, tuple[str, Person]] = {}
                for there in others:
                    for person in (Person(*row) for row in facts[there][0].people):
                        if person.surname == surname:
                            bearers.setdefault(person.given, (there, person))
                if bearers:
                    yield path, _match(surname, start, sorted(bearers.items()))


def _match(surname: str, start: int, bearers: Sequence[tuple[str, tuple[str, Person]]]) -> Match:
    _, (there, _) = bearers[0]
    names = " and ".join(f"“{given} {surname}”" for given, _ in bearers[:3])
    return Match(
        Span(start, start + len(surname)),
        {
            "here": surname,
            "there": f"{there} has {names}",
            "question": "Which of them?" if len(bearers) > 1 else "The same person?",
        },
        related=tuple(
            Related(Span(person.given_start, person.surname_start + len(surname)), "there", there)
            for _, (there, person) in bearers[:3]
        ),
    )


def _alone(document: Document, people: Sequence[Person]) -> Iterator[tuple[str, int]]:
    """Surnames of speakers that have nothing before them anywhere in the article but a courtesy, each once."""
    text = document.text
    known = {word for person in people for word in (person.given, person.surname)} | ONE_NAME
    for block in document.blocks:
        if block.kind not in PROSE:
            continue
        for match in _SPEAKS.finditer(text, *block.span):
            group = match.lastgroup or "after"
            surname, start = match[group], match.start(group)
            if surname in known or surname.lower() in NO_NAMES or is_quoted(document, Span(*match.span(group))):
                continue
            known.add(surname)
            if not _is_introduced(text, surname):
                yield surname, start


def _is_introduced(text: str, surname: str) -> bool:
    """Whether the surname stands with another word with a capital before it, no courtesy, or a description after it."""
    at = text.find(surname)
    while at >= 0:
        before = text[max(0, at - 30) : at]
        if not before.endswith(_COURTESIES) and _OTHER_WORD_BEFORE.search(before):
            return True
        if text.startswith((", the ", ", a ", ", an ", ", who ", ", whose "), at + len(surname)):
            return True
        at = text.find(surname, at + 1)
    return False
