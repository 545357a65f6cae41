"""A person has another office in another telling of the story."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from lintnews.core.desk import Desk
from lintnews.core.document import PROSE, Document
from lintnews.core.finding import Call, Confidence, Match, Related
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.rule import Bad, EditionRule, Good
from lintnews.core.span import Span
from lintnews.rules.across._offices import FORMS, OFFICES
from lintnews.rules.across._stories import Story, story_of, tellings_of_one
from lintnews.text.quotations import is_quoted

_NAME = r"(?-i:[^\W\d_a-z][\w’'-]*(?: [^\W\d_a-z]\.)?(?: [^\W\d_a-z][\w’'-]+){1,2})"
_CALLED = pattern(
    rf"\b(?P<office>{FORMS}),? (?P<name>{_NAME})"
    rf"|(?P<named>{_NAME}), (?:who (?:is |was )?)?(?:[\w’'-]+ ){{0,3}}?(?P<after>{FORMS})(?![\w-])(?! (?-i:[A-Z]))",
    re.IGNORECASE,
)
_ANY = pattern(rf"(?<![\w-])(?:{FORMS})(?![\w-])", re.IGNORECASE)
_NOT_NOW = pattern(r"\b(?:former|ex|acting|deputy|vice|assistant|then|next|interim|incoming|outgoing|late)[ -]", re.IGNORECASE)  # fmt: skip


class Telling(Record):
    """One article: its names, its day, all offices it speaks of, and whom it gives one, as plain rows."""

    names: tuple[str, ...]
    published: int
    offices: tuple[str, ...]
    called: tuple[tuple[Any, ...], ...]


class Called(Record):
    """A person's full name and an office, and where the office stands."""

    name: str
    family: str
    office: str
    written: str
    start: int


class OfficeDiffers(EditionRule[Telling]):
    """A person has another office in another telling of the story.

    ## Why
    She is the company's chief executive here and its finance director there, on one day.

    ## When it is right
    Two people have one name. Only offices of which nobody has two are held against each other, in articles that share
    most of their names and came out in one week; former, acting and deputy holders are left alone, and so is an
    article that speaks of the other office too.
    """

    message = "“{here}” here, “{there}” in {article}, of {who}. Which office is it?"
    call = Call.QUERY
    confidence = Confidence.MEDIUM
    fact = Telling
    examples = (
        Bad(
            "Diaz opened the Marlsea line to Tolvaddon, which Ollivant built, with Ann Osei, its chief executive.\n* * *\nAt Tolvaddon, »finance director« Ann Osei cut a ribbon for the Marlsea line of Ollivant and Diaz.",
            related="chief executive",
        ),
        Good("Diaz opened the Marlsea line to Tolvaddon, which Ollivant built, with Ann Osei, its chief executive.\n* * *\nAt Tolvaddon, former finance director Ann Osei cut a ribbon for the Marlsea line of Ollivant and Diaz."),
        Good("Diaz opened the Marlsea line to Tolvaddon, which Ollivant built, with Ann Osei, its chief executive.\n* * *\nAt Tolvaddon, CEO Ann Osei cut a ribbon for the Marlsea line of Ollivant and Diaz."),
    )  # fmt: skip

    def collect(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Telling]:  # noqa: ARG002
        text = document.text
        called: dict[tuple[str, str], Called] = {}
        offices: set[str] = set()
        for block in document.blocks:
            if block.kind not in PROSE:
                continue
            offices.update(OFFICES[match.group().lower()][1] for match in _ANY.finditer(text, *block.span))
            for match in _CALLED.finditer(text, *block.span):
                group = "office" if match["office"] else "after"
                name = (match["name"] or match["named"]).removesuffix("’s").removesuffix("'s")
                now = _NOT_NOW.search(text, max(block.span.start, match.start() - 10), match.start(group)) is None
                if now and not is_quoted(document, Span(*match.span())):
                    key = OFFICES[match[group].lower()]
                    called.setdefault((name, key[1]), Called(name, *key, match[group], match.start(group)))
        if called:
            yield Telling(
                *story_of(document, desk), tuple(sorted(offices)), tuple(tuple(one) for one in called.values())
            )

    def judge(self, facts: Mapping[str, Sequence[Telling]], options: Mapping[str, Any]) -> Iterator[tuple[str, Match]]:  # noqa: ARG002
        stories = {path: Story(held[0].names, held[0].published) for path, held in facts.items() if held}
        told: set[tuple[str, int]] = set()
        for path, there, _ in tellings_of_one(stories):
            mine, theirs = facts[path][0], facts[there][0]
            others = {other.name: other for other in (Called(*row) for row in theirs.called)}
            for one in (Called(*row) for row in mine.called):
                other = others.get(one.name)
                if other is None or other.family != one.family or (path, one.start) in told:
                    continue
                if one.office not in theirs.offices and other.office not in mine.offices:
                    told.add((path, one.start))
                    yield path, _match(one, other, there)


def _match(one: Called, other: Called, there: str) -> Match:
    return Match(
        Span(one.start, one.start + len(one.written)),
        {"here": one.written, "there": other.written, "article": there, "who": one.name},
        related=(Related(Span(other.start, other.start + len(other.written)), "there", there),),
    )
