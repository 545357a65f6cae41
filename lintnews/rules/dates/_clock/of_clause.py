"""The part of the day told in the clause of a time, in its subject or as an adverbial of its verb.

“The evening prayer in Fez was held at 7 am”; “high water on Sunday morning was put at 10.15pm”. It counts only where
the time would lie in it in the other half of the day, which is how times go wrong.
"""

from __future__ import annotations

from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._clock.scene_beside import BEFORE_HEAD
from lintnews.rules.dates._clock.sessions import NO_HAPPENING, SESSIONS, STARTS, TOLD
from lintnews.rules.dates._events import EVENTS
from lintnews.text.temporal.clock import DAY, MARKED, Clock
from lintnews.text.temporal.day_parts import DayPart, day_parts_in
from lintnews.text.temporal.verb_groups import Group, Tense, groups

_HALF = DAY // 2
_MARGIN = 75  # minutes outside the hours of the part
_AT = pattern(
    r"\b(?:(?:moved?|moves|moving|shifted|brought forward|put back|changed|switched) to|at|around|about|shortly (?:after|before)|just (?:after|before))\s(?:about\s|around\s)?$",
    2,
)
_MEAL = (
    r"(?:the\s)?(?:tea|lunch|dinner|supper|breakfast|dawn|dusk|dark|sunset|sunrise|midnight|noon|prayers|mass|school)\b"
)
_BARS = pattern(
    r"[;:—–“”\"()]|\b(?:that|which|who|whose|when|while|since|because|if|as|where|than|though|although|not|instead|until|till|"
    rf"(?:before|after)(?!\s{_MEAL}))\b"
)
_AND = pattern(r",\s|\b(?:and|but|or|then)\b")
# What may be done at a time: verbs that a session, a meal or the sun has with its hour.
_HAPPENS = frozenset(
    """is was are were be been begin begins began begun start starts started open opens opened close closes closed end ends ended
    finish finishes finished resume resumes resumed conclude concludes concluded kick kicks kicked get gets got take takes took place happen
    happens happened occur occurs occurred come comes came fall falls fell strike strikes struck hit hits break breaks
    broke ring rings rang toll tolls tolled sound sounds sounded sail sails sailed leave leaves left depart departs
    departed arrive arrives arrived land lands landed set sets air airs aired run runs ran show shows sit sits sat meet
    meets met held served performed staged shown played sung lit broadcast screened conducted celebrated observed called
    offered hosted due put timed fixed forecast expected scheduled rung said eaten taken given read laid led
    tied peaked arrives turned turns sees saw""".split()
)
_MOVED = frozenset("move moved moves shifted brought put changed switched".split())
_OVER = frozenset(
    """end ends ended close closes closed finish finishes finished conclude concludes concluded arrive arrives arrived land
    lands landed""".split()
)
_STILL = 240  # minutes that what ends may run on after its part of the day
_BE = frozenset("is was are were be been".split())
# Nothing but a place between a verb and its time: was held in the square at, was at.
_DONE_AT = pattern(
    r"(?:\sunder ?way|\soff)?(?:\s(?:in|at|off|near|outside|with|on(?=\s(?:the|an?|[A-Z0-9])\b))\s[^,]{2,40})?\s(?:for|at|around|about)\s(?:about\s|around\s)?"
)
_FIXED = frozenset("put timed fixed forecast expected scheduled due set called said".split())
_FIXED_AT = pattern(r"\s(?:for|at)\s(?:about\s|around\s)?$")
_BETWEEN = pattern(r"[^,;:—–“”\"()]*(?:,\s[A-Z][\w’-]+,?)?[^,;:—–“”\"()]*")
_OTHER_DAY = frozenset("the next|next|the following|following|the previous|previous|yesterday|tomorrow".split("|"))


def part_of_clause(document: Document, sentence: Span, clock: Clock) -> DayPart | None:
    """The part of the day in the clause of `clock` that holds it only in the other half of the day."""
    text = document.text
    if len(clock.minutes) != 1 or not text[clock.span.start].isdigit():
        return None
    parts = [one for one in day_parts_in(document, sentence) if one.span.end <= clock.span.start]
    if meal := _at_meal(text, parts, clock):
        return meal
    if not _AT.search(text, max(sentence.start, clock.span.start - 30), clock.span.start):
        return None
    if not parts or len(MARKED.findall(text, *(clause := _clause(text, sentence, clock)))) > 1:
        return None
    if opener := _opens_before(text, sentence, parts, clock):
        return opener
    verbs = groups(text, clause.start, clock.span.start)
    inside = [one for one in parts if one.span.start >= clause.start] or _before_which(text, clause, parts)
    if any(_holds(one, clock.minutes[0]) for one in day_parts_in(document, sentence) if clause.covers(one.span)):
        return None
    flipped = (clock.minutes[0] + _HALF) % DAY
    return next((one for one in inside if one.holds(flipped) and _is_said(text, clause, one, verbs, clock)), None)


# Does breakfast until 11pm.
_MEAL_HOURS = pattern(r"\s(?:is\sserved\s|served\s)?(?:until|till|from)\s")
_LATE_MEAL = 540  # minutes: breakfast may be served all day


def _at_meal(text: str, parts: list[DayPart], clock: Clock) -> DayPart | None:
    """The meal whose hours the time opens or closes, half a day off."""
    for part in parts:
        if (
            part.is_moment
            and not (part.way or part.noun or part.owns)
            and _MEAL_HOURS.fullmatch(text, part.span.end, clock.span.start)
        ):
            late = (clock.minutes[0] - part.last) % DAY
            fits = part.holds((clock.minutes[0] + _HALF) % DAY) and late > _LATE_MEAL
            return part if fits and not _holds(part, clock.minutes[0]) else None
    return None


# Sunrise brought no relief: at 6pm.
_LEADS_IN = pattern(r"\s[^,;:.“”\d]{3,60}:\s[Aa]t\s")


def _opens_before(text: str, sentence: Span, parts: list[DayPart], clock: Clock) -> DayPart | None:
    """The state of the sun or the meal with which the sentence opens, before a colon and the time."""
    first = parts[0]
    if not first.is_moment or first.way or first.owns or text[sentence.start : first.span.start].strip():
        return None
    fits = not _holds(first, clock.minutes[0]) and first.holds((clock.minutes[0] + _HALF) % DAY)
    return first if fits and _LEADS_IN.fullmatch(text, first.span.end, clock.span.start) else None


_WHICH = pattern(r"(?:\s[\w’-]+){1,8},?\s(?:which|that)")


def _before_which(text: str, clause: Span, parts: list[DayPart]) -> list[DayPart]:
    """The part that the clause tells of: the dawn patrol, which set out at."""
    return [
        one
        for one in parts
        if one.noun in SESSIONS
        and not (one.way or one.owns)
        and _WHICH.fullmatch(text, one.span.end, clause.start)
        and not groups(text, one.span.end, clause.start)
    ]


def _holds(part: DayPart, minute: int) -> bool:
    return any(part.holds((minute + off) % DAY) for off in (0, _MARGIN, -_MARGIN))


def _clause(text: str, sentence: Span, clock: Clock) -> Span:
    """From the last bar before the time, or the conjunction that another verb stands before, to the next bar."""
    start = sentence.start
    for last in _BARS.finditer(text, start, clock.span.start):
        start = last.end()
    verbs = groups(text, start, clock.span.start)
    for joined in _AND.finditer(text, start, clock.span.start):
        before = [verb for verb in verbs if verb.span.end <= joined.start()]
        after = [verb for verb in verbs if verb.span.start >= joined.end()]
        if before and after:
            start = joined.end()
    ends = [bar.start() for one in (_BARS, _AND) if (bar := one.search(text, clock.span.end, sentence.end))]
    return Span(start, min(ends, default=sentence.end))


_IN_PHRASE = pattern(r"\b(?:into|of|after|over|about|for|since|to|from|in|at|on|by|with|against|following|before)\s$")
_OWNED_AT = pattern(r"(?:\s[\w’-]+){1,3},?\sat\s")


def _is_of_owned(text: str, part: DayPart, verbs: list[Group], clock: Clock) -> bool:
    """Tonight’s debate starts at 8am; the afternoon’s second race, at 2.35am."""
    if part.way or _IN_PHRASE.search(text, max(0, part.span.start - 12), part.span.start):
        return False  # the inquiry into Friday night’s crash
    if not verbs and _OWNED_AT.fullmatch(text, part.span.end, clock.span.start):
        return text[clock.span.end : clock.span.end + 1] in ",.;)"
    finite = [verb for verb in verbs if verb.tense is not Tense.NONE or verb.verb in _HAPPENS]
    if len(finite) != 1 or finite[0].verb not in STARTS or part.span.start > finite[0].span.start:
        return False
    return _DONE_AT.fullmatch(text, finite[0].span.end, clock.span.start) is not None


def _is_said(text: str, clause: Span, part: DayPart, verbs: list[Group], clock: Clock) -> bool:
    if part.owns:
        return _is_of_owned(text, part, verbs, clock)
    if text.endswith("all-day ", 0, part.span.start):
        return False
    if part.noun in NO_HAPPENING or part.which in _OTHER_DAY or (part.is_wide and not part.is_moment):
        return False
    if part.way not in ("", "on", "in", "at", "during", "after") or (part.way == "after" and not part.is_moment):
        return False
    if not part.way and not part.noun and " " not in part.said and not part.is_moment:
        return False
    name = text[part.span.end - len(part.head) : part.span.end]
    if name[:1].isupper() and part.span.start > clause.start + 4:
        return False  # the Evening Standard
    if part.noun in SESSIONS and not (part.way or verbs) and _OWNED_AT.fullmatch(text, part.span.end, clock.span.start):
        return text[clock.span.end : clock.span.end + 1] in ",.;)"
    finite = [verb for verb in verbs if verb.tense is not Tense.NONE or verb.verb in _HAPPENS]
    if len(finite) != 1 or _BETWEEN.fullmatch(text, finite[0].span.end, clock.span.start) is None:
        return False
    verb = finite[0]
    if part.span.end < clause.start:
        return verb.verb not in TOLD
    if part.span.start > verb.span.start:
        return verb.verb not in TOLD
    if any(one.span.end <= part.span.start and one.verb not in EVENTS for one in verbs):
        return False
    if part.noun or part.is_moment:
        fronted = not text[clause.start : part.span.start].strip()
        if not fronted and (part.way or not BEFORE_HEAD.fullmatch(text, clause.start, part.span.start)):
            return False  # work on the evening meal
    if verb.verb in _MOVED and part.is_moment and text.endswith(" to ", 0, clock.span.start):
        return True
    if verb.verb not in _HAPPENS:
        return False
    if (
        not part.noun
        and not part.is_moment
        and (verb.verb in _OVER or not _DONE_AT.fullmatch(text, verb.span.end, clock.span.start))
    ):
        return False  # the fire in the early hours was out at noon
    if verb.verb in _OVER and (clock.minutes[0] - part.last) % DAY < _STILL:
        return False
    if verb.verb in _BE and not _DONE_AT.fullmatch(text, verb.span.end, clock.span.start):
        return False  # lunch will be on sale at
    return verb.verb not in _FIXED or _FIXED_AT.fullmatch(text, verb.span.end, clock.span.start) is not None
