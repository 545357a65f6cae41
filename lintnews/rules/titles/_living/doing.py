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
    NAMED_AFTER,
    NEXT,
    OF_FAME,
    OFTEN,
    OPENS,
    SAID,
    STAGED,
    STILL,
    TITLE,
    TOGETHER,
)
from lintnews.text.titles.clause import finite_verbs
from lintnews.text.verbs import is_third_person


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
_PLAIN = pattern(r"(?P<now>is|has|[a-z]{2,}[a-rt-z]s)\b(?! of\b)")
_OF_THE_LIVING = frozenset("is has wants says remains thinks keeps takes sees loves calls".split())  # beside an age
# Tends his cattle, watches the street from his window.
_OF_HIS_OWN = pattern(
    r" (?:(?:his|her) (?!(?:own|first|last|final|best|most|late|famous|name|legacy)\b)|[^,;.]{0,40}? (?:from|in|at|on) (?:his|her) (?:\w+ )?(?:home|house|villa|garden|farm|ranch|flat|window|porch|study|studio|office|bed|cell|estate|desk)\b)"
)
_IN_A_WORK = pattern(r"In (?:the )?[A-Z“‘]")  # In Annie Hall Ann Lee wears his ties
# He or she, in a clause beside that of the name: is in Leeds, where he is filming.
_PRONOUN = pattern(r"(?:, (?:where|and|but|though|while)| (?:where|because|while)) (?:he|she)(?= )")
_HE = pattern(r"(?:(?:Today|Now|Nowadays|These days|At \d\d),? )?(?:[Hh]e|[Ss]he)(?= )")
_ANOTHER = pattern(
    r"[A-Z][\w’.-]+ (?:(?:al|bin|de|van|von) )?[A-Z][a-z]|\b(?:son|daughter|wife|husband|brother|sister|father|mother)\b"
)
_WOULD = pattern(r"(?P<now>would (?!(?:have|never|not)\b)(?:be [a-z]{2,}ing|(?!be\b)[a-z]{3,}))\b")
_TO = pattern(r",? (?P<now>to (?!(?:be|have)\b)[a-z]{3,})\b")
_TOLD_ELSEWHERE = pattern(r";|,? \b(?:where|which|who|whom|since|after|when)\b")
_CLAUSE_END = pattern(r"[,;—]")


def doing_of(text: str, sentence: Span, name: Span) -> Doing | None:
    """What the person at `name` is said to do in `sentence`; None where nothing is told that only the living do."""
    floor = sentence.start
    if NAMED_AFTER.search(text, floor, name.start):
        return None
    if _is_subject(text, floor, name.start):
        found = _after(text, sentence, name)
        if found is not None:
            return found
    elif (
        not KIN.search(TITLE.sub("", text[floor : name.start]))
        and (found := _who_does(text, sentence, name)) is not None
    ):
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
    aged = _AGED.fullmatch(text, sentence.start, name.start) is not None
    for place, is_alive in _places(text, name.end, sentence.end):
        found = _verb(text, sentence, place, is_alive=is_alive or aged, is_said=is_said)
        if found is not None:
            return found
    other = _PRONOUN.search(text, name.end, sentence.end)
    found = _verb(text, sentence, other.end(), is_alive=True, is_who=True) if other is not None else None
    return found if found is not None and found.kind is Kind.NOW else None


def doing_afterwards(text: str, sentence: Span, name: Span, following: Span) -> Doing | None:
    """What the sentence after that of the name tells of him or her; None where another may be meant."""
    pronoun = _HE.match(text, *following)
    if pronoun is None or not _is_subject(text, sentence.start, name.start):
        return None
    if _ANOTHER.search(text, sentence.start, name.start) or _ANOTHER.search(text, name.end, sentence.end):
        return None
    if finite_verbs(text, sentence.start, name.start):  # the banker praised Ann Lee
        return None
    found = _verb(text, following, pronoun.end(), is_alive=False, is_who=True)
    return found if found is not None and found.kind is Kind.NOW else None


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
    if plain is not None and not finite_verbs(text, plain.end(), min(reach.end, plain.end() + 25)):  # her songs will
        word = plain.group("now")
        is_own = _OF_HIS_OWN.match(text, plain.end(), reach.end) and not _IN_A_WORK.match(text, *sentence)
        is_alive = is_alive or STILL.search(text, place, at) is not None
        if word not in OF_FAME and (is_alive or is_own or OFTEN.search(text, *reach)):
            return Doing(Kind.NOW, Span(*plain.span("now")), reach)
        if is_alive and word in _OF_THE_LIVING:
            return Doing(Kind.NOW, Span(*plain.span("now")), reach)
        if word not in OF_FAME and is_third_person(word):
            return Doing(Kind.DONE, Span(*plain.span("now")), reach)
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
# A phrase without a comma: since the fire Ann Lee rents a flat.
_PHRASE = pattern(
    r"(?:Since|After|Before|During|Until|Despite|Amid|From) (?:the|an?|his|her|this|that|last) (?!death|funeral|days?\b)(?:[a-z-]+ ){1,3}\Z"
)
# A time in front: on Sunday Ann Lee will sing.
_TIMED = pattern(
    r"(?:(?:Early|Late|Later|Also) )?(?:(?:[Oo]n|[Ii]n|[Bb]y|[Aa]t|[Ff]rom|[Uu]ntil|[Nn]ext|[Tt]his|[Ee]very|[Ee]ach|[Tt]omorrow|[Tt]onight|[Tt]oday|[Nn]ow)"
    r"(?: (?:the|of|next|this|morning|afternoon|evening|night|noon|week|weekend|month|year|summer|autumn|winter|spring|fall|end|start|"
    r"early|late|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October|"
    r"[A-Z][a-z]{2,4}\.|\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\d\ds?|Christmas|Easter)\b,?)*,? )+(?:the |former |Dr |Dame |Sir )?\Z"
)
# A clause in front: two years after he left, Ann Lee paints.
_AFTER_CLAUSE = pattern(
    r"(?P<lead>[^,;:“”\"]{0,40}?)\b(?i:after|before|since|when|while|as|because|although|though|now that|once|if|unless|until|where|despite|with) "
    r"[^;:“”\"]{3,110}, (?:the |former )?\Z"
)
# A phrase in front: asked on Tuesday about the wall, Ann Lee shrugged.
_LED_IN = pattern(
    r"(?:In|At|On|As|From|After|Before|During|Last|Yesterday|Asked|Pressed|Reached|Interviewed|[A-Z][a-z]+ing)\b[^;.:“”\"]{2,90}, \Z"
)
_AGED = pattern(r"(?:Now|Aged|At)(?: aged| only)? \d\d,? (?:the )?\Z")


def _is_subject(text: str, floor: int, start: int) -> bool:
    """Whether the name, with its title, opens a clause."""
    before = text[floor:start]
    bare = TITLE.sub("", before)
    if _TIMED.fullmatch(before) or _TIMED.fullmatch(bare) or _PHRASE.fullmatch(before):
        return True
    led = _AFTER_CLAUSE.fullmatch(before) or _AFTER_CLAUSE.fullmatch(bare)
    if led is not None and not finite_verbs(before, 0, len(led.group("lead"))):
        return True
    if _AGED.fullmatch(before) or (_LED_IN.fullmatch(before) and not finite_verbs(before, 6, len(before))):
        return True
    if before.endswith(", "):  # Iran’s president, Ebrahim Raisi
        title = before[:-2] + " "
        untitled = TITLE.sub("", title)
        return untitled != title and OPENS.search(untitled) is not None
    if OPENS.search(bare) is not None or _AGED.fullmatch(bare) is not None:
        return True
    return _FRONTED.fullmatch(before) is not None and not finite_verbs(before, 0, len(before))
