"""A part of the day farther off in the clause of a time: lit up the night sky over Calgary at 1.20 p.m."""

from __future__ import annotations

from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._clock.sessions import OF_ITS_OWN, TOLD
from lintnews.text.temporal.clock import DAY, MARKED, Clock
from lintnews.text.temporal.day_parts import DayPart, day_parts_in
from lintnews.text.temporal.verb_groups import groups

_MARGIN = 90  # minutes outside the hours of the part
_AHEAD = 8 * 60  # who sets off for lunch sets off no earlier
_BARS = pattern(
    r"[;:—–“”\"(),]|\d|\b(?:and|but|or|that|who|which|whose|when|while|before|after|until|till|since|than|later|earlier|following|hours?|then|next|because|if|as|"
    r"instead|unlike|from|to|tomorrow|yesterday|today|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|of \w+ing|for \w+ing|not|no)\b(?!,)"
)
_AT = pattern(r"\b(?:at|around|about|by)\s(?:about\s|around\s)?$", 2)
_FRONT = pattern(r"(?:At|Around|About|Shortly after|Just after|Just before|Shortly before)\s(?:about\s|around\s)?$")
_WAYS = ("on", "in", "at", "during", "for", "over", "")


def far_part(document: Document, sentence: Span, clock: Clock) -> DayPart | None:
    """The part of the day told in the clause of `clock`, where no part of the sentence holds it; None otherwise."""
    text = document.text
    if len(clock.minutes) != 1 or not text[clock.span.start].isdigit():
        return None
    parts = day_parts_in(document, sentence)
    if not parts or any(_near(part, clock.minutes[0]) for part in parts) or len(MARKED.findall(text, *sentence)) > 1:
        return None
    if not _AT.search(text, max(sentence.start, clock.span.start - 24), clock.span.start):
        return None
    return next((part for part in parts if _is_told(text, sentence, clock, part)), None)


def _near(part: DayPart, minute: int) -> bool:
    if part.holds(minute) or part.holds((minute + _MARGIN) % DAY) or part.holds((minute - _MARGIN) % DAY):
        return True
    return part.way in ("for", "to", "before") and (part.first - minute) % DAY < _AHEAD


def _is_told(text: str, sentence: Span, clock: Clock, part: DayPart) -> bool:
    if part.owns or part.noun in OF_ITS_OWN or (part.noun and " " not in part.head) or part.way not in _WAYS:
        return False
    if not part.way and " " not in part.head:
        return False
    if part.span.of(text)[-len(part.head) :][:1].isupper():
        return False  # the Evening Standard
    start, end = sorted((part.span, clock.span))
    if end.start - start.end > 90:
        return False
    found = groups(text, start.end, end.start)
    if start == clock.span:
        if not _FRONT.fullmatch(text, sentence.start, clock.span.start) or len(found) != 1 or found[0].verb in TOLD:
            return False
        return _BARS.search(text, start.end + 1 if text[start.end] == "," else start.end, end.start) is None
    return not found and _BARS.search(text, start.end, end.start) is None
