"""Times of the clock as news writes them: 12.45pm, 1:11 a.m. EST, 05:11 GMT, 0900, noon."""

from __future__ import annotations

import re

from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span

DAY = 24 * 60

CLOCK = (
    r"(?:(?P<military>[0-2]\d[0-5]\d)(?!\d)(?:\s?(?P<mhrs>hours|hrs|h)\b)?"
    r"|(?P<hour>\d{1,2})(?:(?P<sign>[:.h])(?P<minute>\d\d)(?::\d\d)?)?(?:\s?(?P<half>[ap])\.?m\b\.?|"
    r"\s?(?P<hrs>o[’']clock|hours|hrs|h)\b)?"
    r"|(?P<word>noon|midday|midnight))"
)
_CLOCK = pattern(CLOCK, re.IGNORECASE)
TWELVES = ("noon", "midday", "midnight")
# A time that is no plain number, wherever it stands.
MARKED = pattern(
    r"\b\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b|\b\d\d:\d\d\b|\b(?:noon|midnight|midday)\b|\bo[’']clock\b", re.IGNORECASE
)


class Clock(Record):
    """A time of the clock. It need not exist.

    `minutes` after midnight are the times it can be: two where it says neither a.m. nor p.m. and may be of twelve
    hours; none where no day has it. `half` is a, p or empty; `marked` tells it from a plain number.
    """

    span: Span
    minutes: tuple[int, ...]
    half: str
    hour: int
    minute: int
    marked: bool


def clock_at(text: str, at: int, end: int | None = None) -> Clock | None:
    """The time that begins at `at`; None for a figure that is none."""
    match = _CLOCK.match(text, at, len(text) if end is None else end)
    if match is None or (
        at and (text[at - 1].isalnum() or (text[at - 1] in "$£€.:,/" and not text[max(0, at - 2) : at - 1].isalpha()))
    ):
        return None
    stop = match.end()
    if text[stop : stop + 1].isalnum() or re.match(r"[:.,]\d|%", text[stop : stop + 2]):
        return None
    if match["half"] and text[stop - 1] == "." and text[stop - 3 : stop - 2] != ".":
        stop -= 1  # “12pm.”: the point ends the sentence
    span = Span(at, stop)
    if match["word"]:
        hour = 0 if match["word"].lower() == "midnight" else 12
        return Clock(span, (hour * 60,), "", hour, 0, marked=True)
    if match["military"]:
        hour, minute = int(match["military"][:2]), int(match["military"][2:])
        return Clock(
            span, ((hour * 60 + minute) % DAY,) if hour < 25 else (), "", hour, minute, marked=bool(match["mhrs"])
        )
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    half = (match["half"] or "").lower()
    marked = bool(half or match["hrs"] or match["sign"] == ":")
    return Clock(span, _minutes(hour, minute, half, match["hour"]), half, hour, minute, marked)


def _minutes(hour: int, minute: int, half: str, written: str) -> tuple[int, ...]:
    if minute > 59 or hour > 24 or (hour == 24 and minute):
        return ()
    if half:
        if not 1 <= hour <= 12:
            return ()
        return ((hour % 12 + (12 if half == "p" else 0)) * 60 + minute,)
    time = hour % 24 * 60 + minute
    if hour > 12 or hour == 0 or written.startswith("0"):
        return (time,)
    return time, (time + 720) % DAY
