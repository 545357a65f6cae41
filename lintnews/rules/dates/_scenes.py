"""Scenes that tell the part of the day without naming it: people asleep, children on their way to school."""

from __future__ import annotations

from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.text.temporal.clock import Clock

# Scenes without a word for the part of the day, right after a time or before it.
_SCENES = (
    (pattern(r",?\s+(?:on (?:the|their) way|walking|cycling|going) to school\b|,?\s+during the school run\b"), 5 * 60, 18 * 60),
    (
        pattern(
            r",?\s+(?:as|while|when)\s+(?:(?:most|many|his|her|the)\s+)?(?:families|residents|villagers|people|passengers|tenants|occupants|locals|"
            r"students|neighbours|neighbors|families|guests|campers|pilgrims|family)\s+(?:in [A-Z]\w+ )?(?:slept|were (?:asleep|sleeping|in bed)|lay (?:asleep|in bed))\b"
        ),
        18 * 60,
        12 * 60,
    ),
)  # fmt: skip
_TO_SCHOOL = pattern(
    r"\b(?P<part>(?:walk\w*|way|go|went|going|cycl\w+|head\w*|driv\w+|taken) to school)(?: in [A-Z]\w+)? at (?:about |around )?$"
)
_AFTER_SCHOOL = pattern(r",?\s+(?:straight |right |just )?after school\b(?!\s+\w+s?\b(?:club|hours))")
_DARK = pattern(
    r"\b(?P<part>(?:was|were) (?:still |already |pitch[- ]|completely )*(?:dark|black)) when [^,;:.\d]{4,70} at (?:about |around )?$"
)
_SCENIC = pattern(r"dark when|black when|slept|asleep|sleeping|school|\bbed\b")


class Scene(Record):
    """A scene that is none of the hour beside it."""

    span: Span
    why: str


def scene_beside(text: str, sentence: Span, clock: Clock) -> Scene | None:
    """People asleep, or on their way to school, at an hour when they are not."""
    if not _SCENIC.search(text, *sentence):
        return None
    for reader, first, last in _SCENES:
        if (match := reader.match(text, clock.span.end, sentence.end)) and not _within(clock, first, last):
            return Scene(Span(match.start() + 1, match.end()), "not with that scene")
    start = max(sentence.start, clock.span.start - 60)
    if (match := _TO_SCHOOL.search(text, start, clock.span.start)) and not _within(clock, 5 * 60, 14 * 60):
        return Scene(Span(*match.span("part")), "not at school time")
    if (match := _DARK.search(text, max(sentence.start, start - 60), clock.span.start)) and not _within(
        clock, 870, 600
    ):
        return Scene(Span(*match.span("part")), "not when it is dark")
    if (match := _AFTER_SCHOOL.match(text, clock.span.end, sentence.end)) and not _within(clock, 11 * 60, 21 * 60):
        return Scene(Span(match.start() + 1, match.end()), "not after school")
    return None


def _within(clock: Clock, first: int, last: int) -> bool:
    return any(first <= one <= last if first <= last else one >= first or one <= last for one in clock.minutes)
