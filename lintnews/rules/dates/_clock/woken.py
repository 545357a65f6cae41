"""The time of the clock that a cue stands in."""

from __future__ import annotations

from lintnews.core.cue import Cue
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._clock.no_such_time import OF_A_DAY, is_sure
from lintnews.text.temporal.clock import TWELVES, Clock, clock_at


def clock_of(cue: Cue) -> Clock | None:
    """The time whose figures or half of the day woke us, from its first figure."""
    if cue.found.lower() in TWELVES:
        return _twelve(cue)
    text, end = cue.text, _end_of_figures(cue)
    start = end
    while (
        start > 0
        and end - start < 6
        and (text[start - 1].isdigit() or (text[start - 1] in ":.h" and text[start].isdigit()))
    ):
        start -= 1
    if start == end or not text[start].isdigit():
        return None
    clock = clock_at(text, start)
    if cue.found[0] == " " and (
        clock is None or not (OF_A_DAY.match(text, clock.span.end) if clock.minutes else is_sure(cue, clock))
    ):
        return None
    return clock


def _twelve(cue: Cue) -> Clock | None:
    """Noon or midnight as a time, with its “12” where that stands before it."""
    clock = clock_at(cue.text, cue.span.start)
    lead = _TWELVE_LEAD.search(cue.text, max(0, cue.span.start - 12), cue.span.start)
    if clock is None or lead is None or cue.text[cue.span.end : cue.span.end + 1] in ("’", "'", "-"):
        return None
    return clock._replace(span=Span(cue.span.start - 3, cue.span.end)) if lead["twelve"] or lead["lone"] else clock


_TWELVE_LEAD = pattern(
    r"(?:\b(?:at|from|around|about|until|by)|[,(])\s*(?:around |about )?(?P<twelve>12 )?$|\b(?P<lone>12) $"
)


def _end_of_figures(cue: Cue) -> int:
    """Where the figures of the cue, or those before its “pm”, end."""
    start, end = cue.span
    found, text = cue.found, cue.text
    if found[0].isdigit():
        return start + len(found) - len(found.lstrip("0123456789"))
    if found[0] == " ":
        return end - 1
    while start > 0 and cue.span.start - start < 3 and text[start - 1] in " \u00a0":
        start -= 1
    return start
