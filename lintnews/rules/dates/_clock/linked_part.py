"""Parts of the day linked to a time by what is told of them: under way when, in time for, to see the dawn."""

from __future__ import annotations

from lintnews.core.pattern import pattern
from lintnews.rules.dates._clock.sessions import SESSIONS
from lintnews.text.temporal.clock import Clock
from lintnews.text.temporal.day_parts import DayPart

_BARS = pattern(
    r"[;:—–“”\"()]|\b(?:that|which|who|whose|when|while|before|after|since|because|if|as|but|and|or|where|than|not|instead)\b"
)
_IN_TIME = pattern(r",?\s+(?:just |easily |well )?in (?:good |plenty of )?time\s+|,?\s+ready\s+")
_TO_SEE = pattern(
    r"(?:\s[^,;:.]{2,40})?\sto (?:see|watch|greet|mark|catch|film|photograph|welcome|toast)\s(?:the\s)?(?:\w+\s)?"
)
_BEFORE_SIGHT = 330  # minutes: who comes to see the dawn comes no earlier
_AHEAD = 600  # minutes: what is in time for a part of the day comes no ten hours before it
_UNDER_WAY = pattern(
    r"(?:\s[\w’-]+){0,2}\s+(?:was|were|is|had|has)\s+(?:(?:only\s)?just\s+|already\s+|still\s+|barely\s+|hardly\s+|scarcely\s+)?(?:under way(?: (?:in|at|on) [^,]{2,30}?)?|underway|at (?:its|their) (?:height|peak)|in full swing|begun|started|ending|beginning|"
    r"starting|fallen|broken|breaking|falling|approaching|over|being served)\s+(?:when|as),?\s+(?:(?P<rest>[^,;:.]{4,80}?)\s)?(?:at|around|about)\s+(?:about\s+|around\s+)?"
)
_WHEN_IT = pattern(
    r"\s[^,;:.\d]{0,70}(?:\s(?:when|as) it|,? which) (?:was to start|was to begin|is to start|is to begin|began|started|opened|begins|starts|opens|kicked off|got under way)\s(?:at|around)\s+(?:about\s+)?"
)


def earliest_before(text: str, clock: Clock, after: DayPart) -> int:
    """The minutes by which the time may come before `after`, for which it is told to be in time; 0 where it is not."""
    if after.is_moment and not after.noun and _TO_SEE.fullmatch(text, clock.span.end, after.span.start):
        return _BEFORE_SIGHT
    return _AHEAD if after.way == "for" and _IN_TIME.fullmatch(text, clock.span.end, after.span.start) else 0


def was_under_way(text: str, clock: Clock, part: DayPart) -> bool:
    """The evening rush was under way when the signals failed at 6pm."""
    if part.noun in SESSIONS and not part.way and _WHEN_IT.fullmatch(text, part.span.end, clock.span.start):
        return True
    match = _UNDER_WAY.fullmatch(text, part.span.end, clock.span.start)
    return match is not None and not part.owns and _BARS.search(match["rest"] or "") is None
