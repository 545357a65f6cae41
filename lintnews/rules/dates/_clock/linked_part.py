"""Parts of the day linked to a time by what is told of them: under way when, in time for, to see the dawn."""

from __future__ import annotations

from lintnews.core.pattern import pattern
from lintnews.rules.dates._clock.sessions import SESSIONS
from lintnews.text.temporal.clock import DAY, Clock
from lintnews.text.temporal.day_parts import DayPart

_BARS = pattern(
    r"[;:—–“”\"()]|\b(?:that|which|who|whose|when|while|before|after|since|because|if|as|but|and|or|where|than|not|instead)\b"
)
_IN_TIME = pattern(r",?\s+(?:just |easily |well )?in (?:good |plenty of )?time\s+|,?\s+ready\s+")
_TO_SEE = pattern(
    r"(?:\s[^,;:.]{2,40})?\sto (?:see|watch|greet|mark|catch|film|photograph|welcome|toast)\s(?:the\s)?(?:\w+\s)?"
)
_BEFORE_SIGHT = 330  # minutes: who comes to see the dawn comes no earlier
_AHEAD = 450  # minutes: what is in time for a part of the day comes no eight hours before it
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


# When he came to do the morning milking.
_MEANWHILE = pattern(r"\s(?:when|as|while)\s[^,;:.“”]{3,44}\s(?:to\s[a-z]+\s)?")
_AFTERWARDS = pattern(
    r"\b(?:from|after|before|until|till|back|by|since|for|later|not|leav\w+|left|late|early|last|next)\b"
)


def is_meanwhile(text: str, clock: Clock, after: DayPart) -> bool:
    """Whether the time is told with what is done in `after`, half a day off: at 6pm when he came to do the morning milking."""
    if (
        after.noun not in SESSIONS
        or after.owns
        or len(clock.minutes) != 1
        or after.way not in ("", "in", "during", "on")
    ):
        return False
    gap = text[clock.span.end : after.span.start]
    flipped = (clock.minutes[0] + DAY // 2) % DAY
    return after.holds(flipped) and _MEANWHILE.fullmatch(gap) is not None and _AFTERWARDS.search(gap) is None


def was_under_way(text: str, clock: Clock, part: DayPart) -> bool:
    """The evening rush was under way when the signals failed at 6pm."""
    if part.noun in SESSIONS and not part.way and _WHEN_IT.fullmatch(text, part.span.end, clock.span.start):
        return True
    match = _UNDER_WAY.fullmatch(text, part.span.end, clock.span.start)
    return match is not None and not part.owns and _BARS.search(match["rest"] or "") is None
