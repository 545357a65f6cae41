"""One event that the article puts on two days."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.document import PROSE, Document
from lintnews.core.finding import Call, Confidence, Match, Related
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, Rule
from lintnews.core.span import Span
from lintnews.rules.dates._context import is_of_a_mistake, is_old_copy
from lintnews.rules.dates._lives import Life, is_of_one, lives_told
from lintnews.text.quotations import is_quoted
from lintnews.text.temporal.absolute import month_led, number_led
from lintnews.text.temporal.values import Expression, Kind
from lintnews.text.temporal.words import MONTH

_REACH = 20_000  # code points back in which the other mention is looked for: a long article
_EVENT = (
    r"(?P<event>(?:(?:presidential|general|parliamentary|local|mayoral|municipal|cup|independence|inaugural|royal|criminal|murder|fraud|bail|"
    r"disciplinary|peace|budget|federal|regional|snap)\s+)?(?:election|referendum|by-election|final|semi-final|summit|coronation|funeral|wedding|inauguration|plebiscite|"
    r"trial|ceremony|launch|marathon|budget|inquest|festival|auction|hearing))"
)
_DATE = rf"(?P<date>(?:{MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|rd|th)?\s+{MONTH})(?![\w:%])(?:,?\s+(?:19|20)\d\d\b)?)"
_DAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?"
# The election on June 2; the election will be held on June 2; the June 2 election
_SAID = pattern(
    rf"\b(?:[Tt]he|[Tt]his year[’']s|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts)\s+{_EVENT}(?:,)?(?:\s+(?:(?:is|was|will be|has been|to be)\s+)?(?:now\s+)?(?:held|set|scheduled|due|planned|fixed|called)|"
    rf"\s+(?:will take place|takes place|took place|opens|begins|starts|will start|will begin|opened|began|is|was))?(?:\s+(?:to take place|to be held|to begin|to start|to open))?\s+(?:on|for)\s+{_DAY}{_DATE}|"
    rf"\b[Tt]he\s+{_DATE.replace('date>', 'before>')}\s+{_EVENT.replace('event>', 'named>')}\b"
)
_LIVES = {"born": "birth", "died": "death"}
_OF_LIVES = tuple(_LIVES)
_FIGURE = pattern(r"[A-Z][a-z]+\.? \d|\d (?:of )?[A-Z]")
_ROUNDS = pattern(
    r"\b(?:second|first|third|round|run-?off|rerun|postponed|delayed|moved|rescheduled|original(?:ly)?|previous|last|next|another|brought forward|instead|leg|phase|early voting|earlier|new date|adjourned|until)\b",
    re.IGNORECASE,
)


class TwoDatesForOneEvent(Rule):
    """One event stands on two days in one article.

    ## Why
    The election of June 2 cannot be on June 3 three paragraphs on.

    ## When it is right
    Rounds, reruns, postponements, events of different names. Only a definite event of a narrow list (the election,
    the funeral, the trial…) with a day of its own is looked at, and only days of one year.

    ## Fix
    None: either may be wrong.
    """

    message = "The {event} is on {date} here, on {other} before. Which is right?"
    call = Call.QUERY
    confidence = Confidence.MEDIUM
    examples = (
        Bad(
            "The election will be held on June 2, 2025.\n\nTurnout in the »June 3« election may be low.",
            related="June 2, 2025",
        ),
        Bad("The funeral is set for 4 May. Roads close early.\n\nThe funeral will take place on »5 May« in Cork."),
        Bad(
            "Ana Prieto was born on 4 June 1961 in Vigo. She sang.\n\nPrieto, born on »14 June 1961«, leaves two sons.",
            related="4 June 1961",
        ),
        Good(
            "Ana Prieto was born on 4 June 1961. Luis Prieto, born on 14 June 1991, is her son. Prieto died on 3 May."
        ),
        Good("The election will be held on June 2.\n\nTurnout in the June 2 election may be low."),
        Good("The election will be held on June 2.\n\nThe run-off after the June 2 election is on June 16."),
        Good("The trial opened on June 2, 2023. The trial opened on June 3, 2024."),
        Good("The funeral is on 4 May; the general election is on 5 May."),
        Good("“The funeral is on 4 May,” he said. “No: the funeral is on 5 May.”"),
    )

    @classmethod
    def cues(cls) -> Cues:
        events = (
            "election referendum final summit coronation funeral wedding inauguration plebiscite trial ceremony launch"
        )
        return Cues(
            words=(*_OF_LIVES, *events.split(), *"marathon budget inquest festival auction hearing by-election".split())
        )

    def check(self, cue: Cue) -> Iterator[Match]:
        text, start = cue.text, cue.span.start
        if cue.found.lower() in _OF_LIVES:
            yield from _of_lives(cue)
            return
        if not _FIGURE.search(text, max(0, start - 30), start + 110):
            return
        here = _mention(cue.document, max(0, start - 60), start + 120, start)
        if here is None or is_old_copy(cue.document):
            return
        event, when = here
        for match in _SAID.finditer(text, max(0, start - _REACH), when.span.start):
            if match.end() >= when.span.start:
                return
            known = _mention(cue.document, *match.span(), match.start())
            if known is not None and known[0] == event and _differ(known[1], when):
                words = {"event": event, "date": when.span.of(text), "other": known[1].span.of(text)}
                yield Match(when.span, words, related=(Related(known[1].span, "the other day"),))
                return


def _of_lives(cue: Cue) -> Iterator[Match]:
    """A person born, or dead, on two days."""
    if not _FIGURE.search(cue.text, cue.span.end, cue.span.end + 90) or is_old_copy(cue.document):
        return
    told = cue.document.once(lives_told)
    here = next((one for one in told if one.place == cue.span.start), None)
    if here is None:
        return
    for known in told[: told.index(here)]:
        if known.event == here.event and is_of_one(known, here, cue.text):
            if (known.when.month, known.when.day) != (here.when.month, here.when.day) or _two_years(known, here):
                event = f"{_LIVES[here.event]} of {here.name}"
                words = {"event": event, "date": here.when.span.of(cue.text), "other": known.when.span.of(cue.text)}
                yield Match(here.when.span, words, related=(Related(known.when.span, "the other day"),))
            return


def _two_years(one: Life, other: Life) -> bool:
    return bool(one.when.year and other.when.year and one.when.year != other.when.year)


def _mention(document: Document, start: int, end: int, place: int) -> tuple[str, Expression] | None:
    """The event with a day of its own told between `start` and `end`, at `place`; None where it is in doubt."""
    text = document.text
    match = next(
        (one for one in _SAID.finditer(text, start, min(end, len(text))) if one.start() <= place < one.end()), None
    )
    block = document.block_at(place)
    if match is None or block is None or block.kind not in PROSE:
        return None
    when = _read(text, Span(*match.span("date" if match["date"] else "before")), document)
    if when is None or _is_parted(document, match):
        return None
    return " ".join((match["event"] or match["named"]).lower().split()), when


def _read(text: str, span: Span, document: Document) -> Expression | None:
    reader = number_led if text[span.start].isdigit() else month_led
    found = reader(text, span.start, span.end, document.meta.published)
    return found if found is not None and found.kind is Kind.DAY else None


def _is_parted(document: Document, match: re.Match[str]) -> bool:
    """Whether the words around tell of another round, or are a speaker's."""
    span = Span(*match.span())
    if is_quoted(document, span) or is_of_a_mistake(document, span.start):
        return True
    return _ROUNDS.search(document.text, max(0, span.start - 60), span.end + 60) is not None


def _differ(one: Expression, other: Expression) -> bool:
    """Whether two days of one year differ: those of two years are two events."""
    if one.year and other.year and one.year != other.year:
        return False
    return (one.month, one.day) != (other.month, other.day)
