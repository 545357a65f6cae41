"""Stretches from one time of the clock to another, judged by what opens and closes, sits or is shut so long."""

from __future__ import annotations

import re

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._clock.gap import Gap
from lintnews.rules.dates._clock.houses import DAY_HOUSE, OPENS, SHUT, SITTING
from lintnews.text.temporal.clock import DAY, MARKED, Clock

_NEXT_DAY = pattern(
    r",?\s+(?:the|on the|in the)\s+(?:next|following)\b|,?\s+(?:on\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b(?!\s+(?:to|through|until)\b|[-–])|,?\s+(?:the\s+)?day after|,?\s+(?:tomorrow|the morning after|next (?:day|morning))|,?\s+and from\b",
    re.IGNORECASE,
)


_SITS = 12 * 60


OVERNIGHT = pattern(r"\b[Oo]vernight(?:,|\s\()?\s?$")


_EARLIEST, _LATEST = 15 * 60, 13 * 60  # when a stretch told as overnight begins and ends


def over_night(first: Clock, clock: Clock) -> Gap | None:
    """Closed overnight, from 9pm to 6pm: the end, or the beginning, that is not of a night."""
    if len(first.minutes) != 1 or len(clock.minutes) != 1:
        return None
    if clock.minutes[0] > _LATEST:
        return Gap(clock.span, first.span, "no night lasts so long")
    return Gap(first.span, clock.span, "not overnight") if 4 * 60 < first.minutes[0] < _EARLIEST else None


_MOVED = pattern(
    r"\b(?:mov\w+|chang\w+|switch\w+|shift(?:ed|s|ing)|reschedul\w+|postpon\w+|brought forward|put back|pushed|delay\w*|extend\w*|earlier|later|instead|slipp\w+|cut|reduced|"
    r"temperatures?|to and|back to|return\w*|24[ -]hours?|23[ -]hours?|whole|next day|following day|day after|polar|around the clock|round the clock|clocks?)\b",
    re.IGNORECASE,
)


_ROUND = 18 * 60


def all_round(text: str, sentence: Span, match: re.Match[str], first: Clock, clock: Clock) -> Gap | None:
    """From 9 p.m. to 5 p.m.: a stretch of all but a few hours of the day is most likely a slip."""
    if not match["by"] or len(first.minutes) > 1:
        return None
    alike = first.half == clock.half and (first.half or (first.marked and clock.marked))
    apart = (clock.minutes[0] - first.minutes[0]) % DAY
    if not alike or not apart >= _ROUND or _MOVED.search(text, *sentence):
        return None
    if _NEXT_DAY.match(text, clock.span.end, sentence.end) and not SITTING.search(text, sentence.start, match.start()):
        return None
    wrong, other = likelier(text, sentence, first, clock)
    return Gap(wrong, other, f"{apart // 60} hours lie between {first.span.of(text)} and {clock.span.of(text)}")


_SHUTS = pattern(r"\b(?:clos|shut|end)")  # from 7am to 7am may be the next day's


def not_before(text: str, sentence: Span, end: Clock, start: Clock) -> Gap | None:
    """Closes at 1pm, having opened at 2pm: the second time is not before the first."""
    if not end.minutes or any(one < other for one in start.minutes for other in end.minutes):
        return None
    if end.half != start.half and not (DAY_HOUSE.search(text, *sentence) or SITTING.search(text, *sentence)):
        return None
    if SHUT.search(text, *sentence) or _NEXT_DAY.match(text, end.span.end, sentence.end):
        return None
    return Gap(start.span, end.span, f"not before {end.span.of(text)}")


def not_after(text: str, first: Clock, clock: Clock, sentence: Span) -> Gap | None:
    """The time before on the same day, where `clock` is no later."""
    if any(one < other for one in first.minutes for other in clock.minutes):
        return None
    wrong, other = likelier(text, sentence, first, clock)
    return Gap(wrong, other, f"from {first.span.of(text)} to {clock.span.of(text)} is no stretch of one day")


def likelier(text: str, sentence: Span, first: Clock, clock: Clock) -> tuple[Span, Span]:
    """The likelier slip of the two and the other: a house of the day does not open in the evening."""
    if first.minutes[0] >= 15 * 60 and first.half and DAY_HOUSE.search(text, sentence.start, first.span.start):
        return first.span, clock.span
    return clock.span, first.span


def of_subject(text: str, sentence: Span, before: int, first: Clock, clock: Clock) -> Gap | None:
    """A library open from 9am to 6am; a match that begins at 7pm and ends at 6pm."""
    if not (first.half or first.hour > 12) and not (clock.half or clock.hour > 12):
        return None
    if _NEXT_DAY.match(text, clock.span.end, sentence.end) or SHUT.search(text, *sentence):
        return None
    opening = max(sentence.start, text.rfind(";", sentence.start, before) + 1)
    apart = [(other - one) % DAY or DAY for one in first.minutes for other in clock.minutes]
    told = f"{first.span.of(text)} to {clock.span.of(text)} runs over midnight"
    house = DAY_HOUSE.search(text, opening, before)
    if house and not MARKED.search(text, house.end(), before) and OPENS.search(text, opening, first.span.start):
        closing = [minute or DAY for minute in clock.minutes]
        if any(one < other for one in first.minutes for other in closing) or (
            DAY in apart and not _SHUTS.search(text, first.span.end, clock.span.start)
        ):
            return None
        wrong, other = likelier(text, sentence, first, clock)
        return Gap(wrong, other, told)
    if _SITS < min(apart) < DAY and SITTING.search(text, opening, before):
        return Gap(clock.span, first.span, f"{min(apart) // 60} hours after {first.span.of(text)}")
    return None
