"""What a person is said to do, where a sentence tells of now: the verb, however far behind the name it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum

from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.rules.titles._living.words import (
    AWAITED,
    BEFORE,
    DONE,
    EXPECTED,
    KIN,
    LIVING,
    NEXT,
    OF_FAME,
    OFTEN,
    OPENS,
    POSSESSOR,
    SAID,
    STAGED,
    STILL,
    TITLE,
    TOGETHER,
)
from lintnews.text.titles.clause import finite_verbs


class Kind(Enum):
    """What a verb tells of its time."""

    NOW = "now"  # lives, is preparing, will open
    STAGED = "staged"  # performs: now only with a day to come
    DONE = "done"  # told reporters: now only with a day just past
    WOULD = "would"  # said he would attend: with a day to come


class Doing(Record):
    """What one is said to do: the words, and how far the clause reaches that tells when."""

    kind: Kind
    span: Span
    reach: Span


_ASIDE = pattern(
    r" \([^()\n]{1,60}\)|, [DRI]-[A-Z][\w.]*(?=,)|,(?! (?:and|but|or|an?)\b) (?:[^,;:.!?“”\"\n]|\.(?=\w)){1,90}(?=,)"
)
_COMPANY = pattern(r" and [A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,3}(?= )")
_AGE = pattern(r"(?:, (?:aged |now )?| \()\d\d\)?")
_ADVERBS = pattern(
    r" (?:(?:now|still|also|currently|reportedly|rarely|seldom|often|always|usually|himself|herself|\w+ly) )*"
)
_WHO = pattern(r"(?:,? |, the (?:[\w-]+ ){1,3})who,?(?: (?:at|now|aged) \d{2,3},?)?(?= )")
_PLAIN = pattern(r"(?P<now>[a-z]{2,}[a-rt-z]s)\b(?! of\b)")
_WOULD = pattern(r"(?P<now>would (?!(?:have|be|never|not)\b)[a-z]{3,})\b")
_TO = pattern(r",? (?P<now>to (?!(?:be|have)\b)[a-z]{3,})\b")
_TOLD_ELSEWHERE = pattern(r";|,? \b(?:where|which|who|whom|since|after|when)\b")
_CLAUSE_END = pattern(r"[,;—]")


def doing_of(text: str, sentence: Span, name: Span) -> Doing | None:
    """What the person at `name` is said to do in `sentence`; None where nothing is told that only the living do."""
    floor = sentence.start
    if _is_subject(text, floor, name.start):
        found = _after(text, sentence, name)
        if found is not None:
            return found
    elif not KIN.search(text, floor, name.start) and (found := _who_does(text, sentence, name)) is not None:
        return found
    return _before(text, sentence, name)


def _after(text: str, sentence: Span, name: Span) -> Doing | None:
    """The verb after the name, right behind it or behind what is set between commas."""
    together = TOGETHER.match(text, name.end, sentence.end)
    if together is not None:
        return Doing(Kind.NOW, Span(*together.span("now")), _reach(text, sentence, together.end()))
    is_said = SAID.search(TITLE.sub("", text[sentence.start : name.start])) is not None
    found = _who_does(text, sentence, name)
    if found is not None:
        return found
    for place, is_alive in _places(text, name.end, sentence.end):
        found = _verb(text, sentence, place, is_alive=is_alive, is_said=is_said)
        if found is not None:
            return found
    return None


def _who_does(text: str, sentence: Span, name: Span) -> Doing | None:
    """What a clause about the name tells of now: Ann Lee, 91, who travels."""
    for place, _ in _places(text, name.end, sentence.end):
        who = _WHO.match(text, place, sentence.end)
        if who is not None:
            found = _verb(text, sentence, who.end(), is_alive=True, is_who=True)
            return found if found is not None and found.kind is Kind.NOW else None
    return None


def _places(text: str, end: int, limit: int) -> Iterator[tuple[int, bool]]:
    """Where the verb may stand, and whether an age on the way tells that the person is alive."""
    yield end, False
    company = _COMPANY.match(text, end, limit)
    if company is not None:
        yield company.end(), False
    if text.startswith(", ", end):  # the chief, Ann Lee, travels
        yield end + 1, False
    at, is_alive = end, False
    while (aside := _ASIDE.match(text, at, limit)) is not None:
        is_alive = is_alive or _AGE.fullmatch(aside.group()) is not None
        at = aside.end()
        yield (at + 1 if text[at] == "," else at), is_alive


def _verb(
    text: str, sentence: Span, place: int, *, is_alive: bool, is_said: bool = False, is_who: bool = False
) -> Doing | None:
    """The verb at `place`, behind its adverbs, if only the living do so."""
    adverbs = _ADVERBS.match(text, place, sentence.end)
    if adverbs is None:
        return None
    at = adverbs.end()
    reach = _reach(text, sentence, at, is_who=is_who)
    living = LIVING.match(text, place + 1, sentence.end) or LIVING.match(text, at, sentence.end)
    if living is not None:  # an adverb may belong to it: now lives
        return Doing(Kind.NOW, Span(*living.span("now")), reach)
    plain = _PLAIN.match(text, at, sentence.end)
    if plain is not None and plain.group("now") not in OF_FAME:
        is_alive = is_alive or STILL.search(text, place, at) is not None
        if is_alive or OFTEN.search(text, *reach):
            return Doing(Kind.NOW, Span(*plain.span("now")), reach)
    for words, kind in ((STAGED, Kind.STAGED), (DONE, Kind.DONE), (_WOULD, Kind.WOULD)):
        match = words.match(text, at, sentence.end)
        if match is not None and (is_said or kind is not Kind.WOULD):
            others = finite_verbs(text, match.end(), reach.end)
            return Doing(kind, Span(*match.span("now")), Span(at, others[0].span.start) if others else reach)
    return None


def _reach(text: str, sentence: Span, place: int, *, is_who: bool = False) -> Span:
    """The clause from a verb on: to the next comma in a clause about the name, else to words of another time."""
    bar = (_CLAUSE_END if is_who else _TOLD_ELSEWHERE).search(text, place, sentence.end)
    return Span(place, bar.start() if bar is not None else sentence.end)


def _before(text: str, sentence: Span, name: Span) -> Doing | None:
    """What is told of the person before the name: where he is serving; guests next month include; will meet."""
    verb: re.Match[str] | None = BEFORE.search(text, sentence.start, name.start)
    if verb is not None:
        return Doing(Kind.NOW, Span(*verb.span("now")), sentence)
    edge = name.start - len(text[sentence.start : name.start]) + len(TITLE.sub("", text[sentence.start : name.start]))
    for end in (name.start, edge):
        verb = AWAITED.search(text, sentence.start, end)
        if verb is not None:
            when = Span(name.end, min(sentence.end, name.end + 30)) if verb.group("now").endswith("by") else sentence
            soon = NEXT.search(text, *when)
            future = verb.group("now").lower().startswith(("will", "is ", "are ", "among")) or soon is not None
            owned = text.startswith(("’s", "'s"), name.end)
            return Doing(Kind.NOW, Span(*verb.span("now")), sentence) if future and not owned else None
        if EXPECTED.search(text, sentence.start, end):
            for place, _ in _places(text, name.end, sentence.end):
                to = _TO.match(text, place, sentence.end)
                if to is not None:
                    return Doing(Kind.WOULD, Span(*to.span("now")), Span(to.end(), sentence.end))
    return None


_FRONTED = pattern(
    r"(?:In|At|On|From|With|Without|Outside|Inside|Near|After|Before|During|For) [^,.;:“”\"]{2,80}?(?<!of)(?<!by)(?<!for)(?<!to)(?<!with)(?<!and)(?<!from)(?<!in)(?<!at)(?<!on)(?<!near)(?<!the) (?:the |former |Dr |Dame |Sir )"
    r"(?:(?!of\b|by\b|for\b|with\b|to\b|from\b|in\b|on\b|at\b|about\b|and\b)[\w’.-]+ ){0,5}\Z"
)
# A phrase in front: asked on Tuesday about the wall, Ann Lee shrugged.
_LED_IN = pattern(
    r"(?:In|At|On|As|From|After|Before|During|Last|Yesterday|Asked|Pressed|Reached|Interviewed|[A-Z][a-z]+ing)\b[^;.:“”\"]{2,90}, \Z"
)
_AGED = pattern(r"(?:Now|Aged|At)(?: aged| only)? \d\d, (?:the )?\Z")


def _is_subject(text: str, floor: int, start: int) -> bool:
    """Whether the name, with its title, opens a clause."""
    before = text[floor:start]
    if _AGED.fullmatch(before) or (_LED_IN.fullmatch(before) and not finite_verbs(before, 6, len(before))):
        return True
    if before.endswith(", "):  # Iran’s president, Ebrahim Raisi
        title = before[:-2] + " "
        bare = POSSESSOR.sub("", TITLE.sub("", title))
        return bare != title and OPENS.search(bare) is not None
    bare = TITLE.sub("", before)
    if OPENS.search(bare) is not None or _AGED.fullmatch(bare) is not None:
        return True
    return _FRONTED.fullmatch(before) is not None and not finite_verbs(before, 0, len(before))
