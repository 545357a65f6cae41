"""Two times and the length told between them, which would fit if one time were in the other half of the day."""

from __future__ import annotations

from lintnews.core.cue import Cue
from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._clock.gap import Gap
from lintnews.text.quantities.durations import Duration, durations_in
from lintnews.text.temporal.clock import DAY, Clock, clock_at

_HALF = DAY // 2
_OPENS = pattern(r"(?<![\w$£€.,:/-])(?:\d{1,4}|noon\b|midday\b|midnight\b)", 2)
_SLACK, _ROUGH = 4, 20  # minutes
_WHOLE = 12  # an hour later, told of 70 minutes
_NEAR_BY = 200  # minutes: so short a flight crosses no twelve zones
_LONG = 110  # minutes: a shorter stretch may be of anything beside two hours of opening
# A second time follows: fifteen minutes later, at; two hours later with fireworks at the stroke of.
_THEN = pattern(r"\s(?:later|afterwards|after that|on)\b[^;:“”]{0,60}$")
_BESIDE = pattern(r",?\s(?:just\s|exactly\s|some\s|barely\s|only\s|about\s|nearly\s|almost\s|less than\s)?|\s[(–—]\s?")
_LATER = pattern(r"\s(?:later|afterwards|after that)\b")
# A 40-minute power cut; not 40-minute tours.
_THE = pattern(r"\b(?:an?|the|his|her|its|their)\s$", 2)
_ONE_THING = pattern(
    r"(?:-long|\slong)?\s(?!drive|flight|walk|journey|trip|ride|commute|wait|delay|break|limit|notice)(?:[\w’-]+\s){0,2}?[\w’-]+(?<!s)\s"
    r"(?:that |which |had |has |is |was )?(?:is due to |due to |will |to )?(?:begin|began|start|leave|left|leaving|open|goes out|set off|kick|ran|from|between|air|depart|sail)"
)
# A length said of the stretch from the first time to the second.
_OF_STRETCH = pattern(
    r"(?:\b(?:lasts|lasting|lasted|took|takes|taking|for|after|in|giving\s[^,;]{0,30}|allowing\s[^,;]{0,30}|mak\w+(?:\sit)?|totall?ing)"
    r"\s(?:a\s(?:total\sof\s)?|an\s|the\s|just\s|exactly\s|full\s)*|[,(–—]\s(?:an?\s|the\s|some\s)?)$"
)
_ELSEWHERE = pattern(
    r"\b(?:land(?:ed|s)|fl(?:ew|ies|y)|flights?|local|GMT|UTC|BST|[ECMP][SD]T|CES?T|IST|time zones?|jet lag|(?:next|following) day|"
    r"earlier than|later than|longer|shorter|more|less|clocks? (?:go|went)|hours? (?:ahead|behind))\b"
)
_BREAKS = pattern(r"\b(?:clos\w+|shut\w*|break\w*|paus\w+|stopp\w+|interrupt\w+|delay\w*|late)\s$")


def in_other_half(cue: Cue, passage: Span, clock: Clock) -> Gap | None:
    """The other time of `passage`, where the length between the two fits only half a day off; `clock` is the likelier slip."""
    text = cue.text
    clocks = cue.document.once(clocks_in, passage)
    if len(clocks) != 2:
        return None
    far = _ELSEWHERE.search(text, *passage) is not None
    first, second = clocks
    judged = first if text[second.span.start].isalpha() else second
    if judged.span.end != clock.span.end:
        return None
    if len(first.minutes) != 1 or len(second.minutes) != 1:
        return None
    apart = (second.minutes[0] - first.minutes[0]) % DAY
    lengths = [one for one in durations_in(text, passage) if not far or one.minutes < _NEAR_BY]
    lengths = [one for one in lengths if _leads_on(text, passage, one, first, second)]
    if len(lengths) != 1 or _near(apart, lengths[0].minutes, _SLACK):
        return None
    told = lengths[0]
    slack = _ROUGH if told.rough else _WHOLE if told.whole else _SLACK
    if not _near(apart + _HALF, told.minutes, slack):
        return None
    said = " ".join(told.span.of(text).split())
    return Gap(
        judged.span,
        (first if judged is second else second).span,
        f"not {said} from {first.span.of(text)} to {second.span.of(text)}",
    )


def _near(apart: float, said: float, slack: int) -> bool:
    off = (apart - said) % DAY
    return min(off, DAY - off) <= slack


def clocks_in(document: Document, passage: Span) -> tuple[Clock, ...]:
    """The times of the passage."""
    text, found = document.text, []
    for match in _OPENS.finditer(text, *passage):
        clock = clock_at(text, match.start(), passage.end)
        if clock and clock.minutes and clock.marked:
            found.append(clock)
    return tuple(found)


def _leads_on(text: str, passage: Span, length: Duration, first: Clock, second: Clock) -> bool:
    """Whether the length leads from the first time to the second."""
    if length.span.end <= first.span.start:
        lead = _THE.search(text, max(passage.start, length.span.start - 6), length.span.start)
        return lead is not None and _ONE_THING.match(text, length.span.end) is not None
    if length.span.start < second.span.end:
        is_between = first.span.end <= length.span.start and length.span.end <= second.span.start
        return is_between and _THEN.match(text, length.span.end, second.span.start) is not None
    if _BESIDE.fullmatch(text, second.span.end, length.span.start) and _LATER.match(text, length.span.end):
        return True
    if not _LONG <= length.minutes < DAY:
        return False
    lead = _OF_STRETCH.search(text, max(passage.start, length.span.start - 50), length.span.start)
    return lead is not None and _BREAKS.search(text, passage.start, lead.start()) is None
