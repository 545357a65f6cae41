"""Which part of the day is said of which time of the clock, and whether it holds it."""

from __future__ import annotations

from lintnews.core.cue import Cue
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.rules.dates._clock.far_part import far_part
from lintnews.rules.dates._clock.of_clause import part_of_clause
from lintnews.rules.dates._clock.scene_beside import scene_beside
from lintnews.rules.dates._clock.sessions import DINERS, OF_ITS_OWN, SESSIONS, STARTS, TOLD
from lintnews.text.temporal.clock import DAY, TWELVES, Clock
from lintnews.text.temporal.day_parts import DayPart, day_parts_in
from lintnews.text.temporal.verb_groups import Group, groups

_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
# Between a time and the part of the day told right after it.
_TO_PART = pattern(
    rf"(?:\s(?:local(?: time)?|hours|hrs|[A-Z]{{3,4}}))?(?:\s+(?:on\s+{_WEEKDAY}(?=,)|(?:on\s+)?{_WEEKDAY}(?=\s)|today|yesterday|tomorrow|daily|home|there|to work|to school|to the office))?"
    r"(?:,|\s+\(|\s+[–—-])?(?:\s+(?:that is|which is|which was|just as|as|when|while|with|deep|right|late|early|long|well|high|about|some|nearly|almost|around|roughly))?\s*"
)
_NEAR = r"(?:(?:at|from|around|about|shortly after|just after|soon after|just before|shortly before|exactly|precisely|roughly|approximately)\s+)"
# Between a part of the day and the time told right after it.
_TO_CLOCK = pattern(rf"(?P<mark>,(?:\s(?:or|now|currently|that is)(?=\s))?|\s+\(|\s+[–—-])?\s*(?P<near>{_NEAR}{{0,2}})")
# Between a verb and its time.
_UNTIL_CLOCK = pattern(
    r"(?:\s+(?!(?:and|or|but|before|after|when|as|while|than|with|for|of|until|till|to|by)\b)[\w’-]+){0,6}?"
    r"(?:\s+from\s+\d[\d.:]*(?:\s?[ap]\.?m\b\.?)?)?"
    r"\s*(?:\s(?:at|from|until|till|to|around|about|by|for|exactly))*\s+"
)
_BARS = pattern(
    r"[;:—–“”\"()]|\b(?:that|which|who|whose|when|while|before|after|since|because|if|as|but|and|or|where|than|not|instead)\b"
)
_OPENING = pattern(
    r"[“\"‘(]?(?:(?!(?:in|on|at|by|with|from|to|before|after|no|one|into|of|over|about|against|since|during|under|through|near|outside|until|than|all-day)\b)[\w’-]+\s+){0,3}",
    2,
)
_LOOSE = frozenset("by until till since of to toward towards from".split())
_LATE_ENDS = frozenset(
    "ends ended end finishes finished finish closes closed close concluded adjourned lasts lasted arrive arrives arrived reaches reached".split()
)
_LATER = 240  # minutes that a session may still run after the hours of its name
_SUN = pattern(r"(?:sun|dawn|sunrise|sunset|dusk|night|dark|daylight|daybreak|light|sky)", 2)
_LATE_NIGHT = pattern(r"\b(?:past|after) midnight|\bsmall hours|\ball night|\bnight[- ]shift")
_POLAR = pattern(
    r"\b(?:[Pp]olar|Arctic|Antarctic\w*|Svalbard|Longyearbyen|midnight sun|Utqia[gġ]vik|McMurdo|South Pole|North Pole)\b"
)


class Part(Record):
    """A part of the day that a time is not in."""

    span: Span
    why: str


def part_beside(cue: Cue, sentence: Span, clock: Clock) -> Part | None:
    """The part of the day that the sentence says of `clock` and that does not hold it."""
    text = cue.text
    if scene := scene_beside(cue.document, sentence, clock):
        return Part(scene.span, scene.why)
    parts = [part for part in day_parts_in(cue.document, sentence) if part.last - part.first < DAY]
    after = next((part for part in parts if part.span.start >= clock.span.end), None)
    if after and _is_after(text, clock, after):
        return _judged(text, sentence, clock, after)
    before = [part for part in parts if part.span.end <= clock.span.start]
    for part in reversed(before):
        if late := _said_before(text, sentence, clock, part):
            return _judged(text, sentence, clock, part, late - 1)
    if far := far_part(cue.document, sentence, clock):
        return _judged(text, sentence, clock, far)
    own = part_of_clause(cue.document, sentence, clock)
    return _judged(text, sentence, clock, own) if own else None


_OF = pattern(
    r"\sof\s(?!the (?:year|season|week|month|summer|winter)\b|[A-Z]\w+day\b|\d|[A-Z][a-z]+ \d)"
)  # the night of the murder is a day


def _judged(text: str, sentence: Span, clock: Clock, part: DayPart, late: int = 0) -> Part | None:
    """`part` where it does not hold the time."""
    if any(part.holds(minute) for minute in clock.minutes) or _OF.match(text, part.span.end):
        return None
    if late and part._replace(last=(part.last + late) % DAY).holds(clock.minutes[0]):
        return None
    if part.is_moment and clock.minutes[0] < 6 * 60 and _LATE_NIGHT.search(text, *sentence):
        return None  # a meal after a session that ran past midnight
    if _SUN.match(part.head) and _POLAR.search(text, *sentence):
        return None
    return Part(part.span, f"not {part.said}" if not part.is_moment or part.way else f"not the time of {part.head}")


def _is_after(text: str, clock: Clock, part: DayPart) -> bool:
    """Whether `part` is said of the time before it: at 9am on Friday night; at 9am in a barn on Friday night."""
    gap = text[clock.span.end : part.span.start]
    if part.is_moment and not part.noun and part.way in ("", "to", "for") and _AS.fullmatch(gap):
        return True
    if part.owns or part.way in _LOOSE or part.noun in OF_ITS_OWN or _has_own_time(text, part):
        return False
    if part.way == "for" and (" hour " in part.said or "minutes " in part.said):
        return False  # until 9 p.m., with an hour for lunch
    if _is_twelve(part) and not (clock.hour in (0, 12) and not clock.minute and clock.half) and "(" not in gap:
        return False  # at 9am, noon and 3pm
    if not (_is_adverbial(part) or _BEFORE_THIS.match(text, part.span.end)) or _SUBJECT.match(text, part.span.end):
        return False
    return _TO_PART.fullmatch(gap) is not None and not (part.is_moment and _ZONE.match(text, part.span.end))


_SUBJECT = pattern(r"\s+(?:was|were|is|are|had|has|having|being|will|would|came|gave|brought|saw)\b")
_BEFORE_THIS = pattern(r"\s(?:before|after)\b(?!\s+[a-z])")  # at 10am the night before
_WHICH = frozenset(
    "each|every|that|this|the same|same|the next|next|the following|following|the previous|previous|last|yesterday|tomorrow".split(
        "|"
    )
)


def _is_adverbial(part: DayPart) -> bool:
    """Whether the part can tell when: tonight, each morning, on Friday night, in the evening; not “the night” alone."""
    return part.is_moment or bool(part.way) or part.which in _WHICH or " " in part.head


def _is_twelve(part: DayPart) -> bool:
    return part.head in TWELVES and part.way == "" and part.said.lower() == part.head


_ZONE = pattern(r"\s+(?:[A-Z]{2,4}T?|local|in|on|[A-Z][a-z]+ time)\b")
_AS = pattern(r",?\s+as\s+(?!if\b|though\b|soon\b)(?:[\w’-]+\s+){1,5}")


_OWN = pattern(
    r",?\s+(?:at|from|around|about|between)\s+(?:about\s+|around\s+)?(?:\d|noon|midnight|midday|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)|,?\s+(?:and|to|until)\s+(?:night|evening|morning|afternoon)"
)


def _has_own_time(text: str, part: DayPart) -> bool:
    """Whether another time is said of it: at 7pm, and in the morning at 9am."""
    return _OWN.match(text, part.span.end) is not None


def _said_before(text: str, sentence: Span, clock: Clock, part: DayPart) -> int:
    """One and the minutes of grace, where `part` is said of the time after it; 0 where it is not."""
    gap = text[part.span.end : clock.span.start]
    if part.head in TWELVES and text[clock.span.start].isalpha():
        return 0  # midnight at noon
    tight = _TO_CLOCK.fullmatch(gap)
    if tight and not part.owns and (tight["near"] or tight["mark"]):
        return int(_is_tight(text, clock, part, near=tight["near"], mark=tight["mark"] or ""))
    for_meal = part.is_moment and part.way in ("for", "to")  # preparations for dinner start at
    if part.noun in SESSIONS and part.way in _WAYS_TO and not for_meal and _NOUN_AT.fullmatch(gap):
        return 1  # on the afternoon run at
    if len(gap) > 140 or _BARS.search(gap):
        return 0
    subject = (
        (part.way == "" or _CALL.search(text, max(sentence.start, part.span.start - 12), part.span.start) is not None)
        and not part.which.startswith(("a", "one"))
        and part.noun in (SESSIONS | DINERS | {""} if part.is_moment else SESSIONS)
    )
    found = _verbs(text, part, clock)
    if subject and _opens(text, sentence, part):
        return _of_subject(text, part, clock, found)
    return 0


def _is_tight(text: str, clock: Clock, part: DayPart, *, near: str, mark: str) -> bool:
    """Whether the part right before the time is said of it, and is none of a list: not at noon, 3pm and 5pm."""
    if _is_twelve(part) and not (clock.hour in (0, 12) and not clock.minute) and "(" not in mark:
        return False
    if text[clock.span.start].isalpha() and not near and "(" not in mark:
        return False  # at dawn, noon and sunset
    if part.way in _LOOSE - {"to"}:
        return part.is_moment and near.strip() == "at" and not mark
    return not (
        (part.way == "to" and not part.is_moment) or (part.head == "overnight" and mark) or part.way == "through"
    )


def _opens(text: str, sentence: Span, part: DayPart) -> bool:
    """Whether the noun phrase of `part` opens its sentence."""
    return _OPENING.fullmatch(text, sentence.start, part.span.start) is not None


def _verbs(text: str, part: DayPart, clock: Clock) -> list[Group]:
    """The verbs between the part of the day and the time; those in -ing that open a noun phrase are none."""
    return groups(text, part.span.end, clock.span.start)


_LINKING = pattern(
    r"[^,]*?\s(?P<verb>is|was|are|were|will be|starts?|begins?|opens?|leaves?|departs?|sets off|kicks off|gets under way|airs?|comes|falls?|rings?|ends?|finishes|takes place|goes out|pulls out|moves|sounds?|tolls?|chimes?|strikes?|sails?|shuts?|closes?|lands?|returns?|arrives?|sits|meets|(?:is|are|was|were) (?:called|sounded|rung|held|served|sung|said|shown|staged|broadcast|aired))(?=\s)"
)


_CALL = pattern(r"\b(?:calls?|start|beginning|opening|bells?|gong)\s$")
_WAYS_TO = ("on", "in", "at", "during", "for", "to", "with")
_NOUN_AT = pattern(r"\s+[\w’-]+(?:\s(?:in|at)\s(?:the\s)?[A-Z][\w’-]+)?\s+(?:at|around)\s+(?:about\s+)?")


# The rest of a subject: its noun, and what a preposition ties to it: evening prayer at the cathedral in Derry.
_TAIL = pattern(
    r"(?:\s+(?:first|last|second|third|final|opening|main|next|only|big))?(?:\s+[\w’-]+)?(?:\s+(?:in|at|for|of|on|from|near|to|with|between|against|over|aboard|off)\s[^,;:]*?)?"
    r"(?:\s+(?:usually|normally|always|will|now|then|also|both|all))?\s+"
)


_ON_OFFER = pattern(r"\s(?:on|ready|free|available|cold|hot|over|off)\b")  # lunch will be on sale at


def _of_subject(text: str, part: DayPart, clock: Clock, found: list[Group]) -> int:
    """Evening prayer moves from 5pm to 6am; sunset in Darwin is at 6am."""
    if part.head.startswith(("sun ", "night f", "darkness f")):
        return int(not found and _reaches(text, part.span.end, clock))
    called = bool(found) and found[0].verb == "called" and text.startswith(("is ", "are "), found[0].span.start)
    if (
        found
        and not called
        and (len(found) > 2 or found[0].verb in TOLD or (len(found) == 2 and found[1].verb in TOLD))
    ):
        return 0
    if not found:
        plain = _LINKING.match(text, part.span.end, clock.span.start)
        if plain is None:
            return 0
        end, verb = plain.end(), plain["verb"]
    else:
        end, verb = found[-1].span.end, found[-1].verb
    start = found[0].span.start if found else end - len(verb)
    if verb == "be" and _ON_OFFER.match(text, end):
        return 0
    if not _reaches(text, end, clock) or not _TAIL.fullmatch(text, part.span.end, start):
        return 0
    lead = text[max(0, clock.span.start - 8) : clock.span.start].rstrip().rsplit(" ", 1)[-1]
    if lead == "by":
        return 0
    return 1 + (
        _LATER
        if (part.owns and verb not in STARTS)
        or verb in _LATE_ENDS
        or (lead in ("until", "till", "to") and not part.is_moment)
        else 0
    )


def _reaches(text: str, end: int, clock: Clock) -> bool:
    """Whether nothing but places and days stands between the verb and its time."""
    match = _UNTIL_CLOCK.fullmatch(text, end, clock.span.start)
    return match is not None and (end == clock.span.start or match.group().split()[-1:] != [])
