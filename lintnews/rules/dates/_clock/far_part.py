"""A part of the day told of what happens at a time, however far off: lit up the night sky over Calgary at 1.20 p.m.

Any verb and any place may stand between, and a clause with “as”, “when” or “while”, which tells of the same moment. A
time counts as wrong only where it would lie in that part in the other half of the day, which is how times go wrong, and
where nothing else in its sentence holds it.
"""

from __future__ import annotations

from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._clock.in_turn import DOORS
from lintnews.rules.dates._clock.sessions import SESSIONS, TOLD
from lintnews.rules.dates._events import EVENTS
from lintnews.text.temporal.clock import DAY, MARKED, Clock
from lintnews.text.temporal.day_parts import DayPart, day_parts_in
from lintnews.text.temporal.verb_groups import groups

_HALF = DAY // 2
_MARGIN = 30  # minutes outside the hours of the part
_AHEAD = 450  # minutes: what is in time for a part of the day comes no eight hours before it
# What parts two happenings, or leads from one time to another.
_BARS = pattern(
    r"[;:“”\"()—–]|\b(?:\d{4}|at \d+|and|but|or|that|which|who|whose|where|because|since|until|till|before|after|than|not|no|instead|then|later|earlier|if|"
    r"though|although|unless|following|from|to|next|minutes|hours?|days?|weeks?|months?|years?|every|tomorrow|first|second|another|again|too)\b|,\s(?:the|an?|his|her|its|their)\s|\bas \w+ as\b"
)
_MEANWHILE = pattern(r"\b(?:as|when|while)\b")
_INSERTED = pattern(r",(?!\s(?:at|around|about|shortly|just)\b)")  # the rescuers, called at
_AT = pattern(
    r"(?:\b(?:at|around|about|by|up at|(?:shortly|just|soon) (?:after|before))\s(?:about\s|around\s)?|[,(]\s)$", 2
)
_ROUNDS = frozenset("round rounds patrol watch walk run swim duty".split())
_NOT_TOLD = frozenset("by until till since of to toward towards from through over following past".split())
_OTHER_DAY = frozenset("the next|next|the following|following|the previous|previous|last|yesterday|tomorrow".split("|"))
# The first bus of the morning passes the school at; the last flight of the evening, due out at.
_NTH = pattern(r"\b(?:[Tt]he|Her|His|Their) (?:first|last|second|third|final|only|[a-z]+est) (?:[\w’-]+ ){1,3}$")
# To see the dawn; in time for the dawn swim.
_TO_SEE = pattern(
    r"(?:\s[^,;:.]{2,40})?\sto (?:see|watch|greet|mark|catch|film|photograph|welcome|toast)\s(?:the\s)?(?:\w+\s)?"
)
_IN_TIME = pattern(r",?\s+(?:just |easily |well )?in (?:good |plenty of )?time\s+|,?\s+ready\s+")
_PLACE_AT = pattern(
    r"(?:\s(?:in|at|on|outside)\s[^,;:]{2,40})?\s(?:at|by|around|about)\s"
)  # queued for lunch at the van by
# Nothing but a place between the name of a session and its time: a dawn raid on the camp at 5.45pm.
_NOUN_AT = pattern(
    r"\s+[\w’-]+(?:\s(?:in|at|on|off|near|outside)\s[^,]{2,40})?\s(?:at|around|about)\s(?:about\s|around\s)?"
)


def far_part(document: Document, sentence: Span, clock: Clock) -> DayPart | None:
    """The part of the day told of the happening at `clock` that holds it only in the other half of the day."""
    text = document.text
    if len(clock.minutes) != 1 or not text[clock.span.start].isdigit():
        return None
    parts = day_parts_in(document, sentence)
    if not parts or sum(time[0].isdigit() for time in MARKED.findall(text, *sentence)) > 1:
        return None
    if not _AT.search(text, max(sentence.start, clock.span.start - 24), clock.span.start):
        return None
    minute = clock.minutes[0]
    if any(part.holds((minute + off) % DAY) for part in parts for off in (0, _MARGIN, -_MARGIN)):
        return None
    flipped = (minute + _HALF) % DAY
    return next((part for part in parts if part.holds(flipped) and _is_told(text, sentence, clock, part)), None)


def _is_told(text: str, sentence: Span, clock: Clock, part: DayPart) -> bool:
    """Whether nothing between the time and the part tells of another happening."""
    if part.way == "for" and not part.owns:
        return _is_for(text, sentence, clock, part)
    if not _tells_when(text, sentence, clock, part):
        return False
    if part.span.end <= clock.span.start:
        return _is_told_before(text, sentence, clock, part)
    gap = Span(clock.span.end, part.span.start)
    if not part.noun and _TO_SEE.fullmatch(text, *gap):
        return True
    if _BARS.search(text, *gap):
        return False
    meanwhile = _MEANWHILE.search(text, *gap)
    if groups(text, gap.start, meanwhile.start() if meanwhile else gap.end):
        return False
    return meanwhile is not None or ((bool(part.way) or not part.noun) and not _ends_in_event(gap.of(text)))


def _tells_when(text: str, sentence: Span, clock: Clock, part: DayPart) -> bool:
    """Whether the part may tell when something happens, by its own words."""
    if part.owns or part.which in _OTHER_DAY:
        return False
    if part.way == "of":
        nth = _NTH.search(text, max(sentence.start, part.span.start - 60), part.span.start)
        return nth is not None and (nth.start() <= sentence.start + 1 or part.span.start > clock.span.end)
    if part.way in _NOT_TOLD or (part.noun and part.noun not in SESSIONS):
        return False
    # Not the Evening Standard.
    return part.span.start <= sentence.start + 4 or not text[part.span.end - len(part.head)].isupper()


def _is_for(text: str, sentence: Span, clock: Clock, part: DayPart) -> bool:
    """Doors open at 7am for the evening concert; queued for lunch at; in time for the dawn swim."""
    if part.span.end <= clock.span.start:
        return part.is_moment and _PLACE_AT.fullmatch(text, part.span.end, clock.span.start) is not None
    if DOORS.search(text, max(sentence.start, clock.span.start - 40), clock.span.start):
        return text[clock.span.end : part.span.start].isspace()
    is_far = (part.first - clock.minutes[0]) % DAY > _AHEAD
    return is_far and _IN_TIME.fullmatch(text, clock.span.end, part.span.start) is not None


def _is_told_before(text: str, sentence: Span, clock: Clock, part: DayPart) -> bool:
    """Whether a part before the time is told of what happens at it."""
    gap = Span(part.span.end, clock.span.start)
    if _BARS.search(text, *gap):
        return False
    if meanwhile := _MEANWHILE.search(text, *gap):
        is_sure = part.is_moment or bool(part.way or part.noun) or " " in part.head
        return is_sure and _INSERTED.search(text, meanwhile.end(), gap.end) is None
    verbs = groups(text, *gap)
    is_one_deed = len(verbs) == 1 and verbs[0].verb not in TOLD
    if part.way == "of":
        return not verbs
    if part.noun:
        is_round = part.noun in _ROUNDS and part.way in ("on", "during")
        return is_one_deed if is_round else not verbs and _NOUN_AT.fullmatch(text, *gap) is not None
    if not verbs:
        return bool(part.way) or not part.is_moment
    is_fronted = not text[sentence.start : part.span.start].strip(' “"')
    return is_fronted and is_one_deed and not part.is_moment


def _ends_in_event(gap: str) -> bool:
    """Whether what follows is told of an event: charged at 9am with the murder on Tuesday night."""
    words = gap.split()
    return bool(words) and words[-1].lower() in EVENTS
