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
_COUNT = pattern(r"\d{1,2}\s?(?:hours|hrs|h)")  # 13 hours
_LED = pattern(r"\b(?:at|from|by|until|till|to|between|after|before|around|about|and|past)\s$|[–—-]$", 2)
_ROUGHLY = pattern(r"\b(?:shortly|just|soon|right|about|around|some time|moments)\s(?:after|before)?\s?(?:at\s)?$", 2)
_SLACK, _ROUGH = 4, 20  # minutes
_WHOLE = 12  # an hour later, told of 70 minutes
_NEAR_BY = 200  # minutes: so short a flight crosses no twelve zones
_LONG = 110  # minutes: a shorter stretch may be of anything beside two hours of opening
# A second time follows: fifteen minutes later, at; two hours later with fireworks at the stroke of.
_THEN = pattern(r"\s(?:later|afterwards|after that|on)\b[^;:“”]{0,60}$")
_BACK = pattern(r"\s(?:earlier|before that)\b[^;:“”]{0,60}$")
_BESIDE = pattern(r",?\s(?:just\s|exactly\s|some\s|barely\s|only\s|about\s|nearly\s|almost\s|less than\s)?|\s[(–—]\s?")
_LATER = pattern(r"\s(?:later|afterwards|after that)\b")
_EARLIER = pattern(r"\s(?:earlier|before that)\b")
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
    lengths = [one for one in durations_in(text, passage) if not _is_clock(one, clocks)]
    slack = _ROUGH if any(_ROUGHLY.search(text, passage.start, one.span.start) for one in clocks) else _SLACK
    apart = (second.minutes[0] - first.minutes[0]) % DAY
    lengths = [one for one in lengths if not far or one.minutes < _NEAR_BY]
    ways = [(one, way) for one in lengths if (way := _way(text, passage, one, first, second))]
    if len(ways) != 1 or any(_near(apart, way * one.minutes, slack) for one, way in ways):
        return None
    told, way = ways[0]
    slack = max(slack, _ROUGH if told.rough else _WHOLE if told.whole else 0)
    if not _near(apart + _HALF, way * told.minutes, slack):
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
        if (
            clock
            and clock.minutes
            and not _COUNT.fullmatch(clock.span.of(text))
            and (clock.marked or _LED.search(text, max(0, match.start() - 9), match.start()))
        ):
            found.append(clock)
    return tuple(found)


def _is_clock(length: Duration, clocks: tuple[Clock, ...]) -> bool:
    return any(length.span.meets(clock.span) for clock in clocks)


def _way(text: str, passage: Span, length: Duration, first: Clock, second: Clock) -> int:
    """1 where the length leads from the first time to the second, -1 where back, 0 where it is of something else."""
    if length.span.end <= first.span.start:
        lead = _THE.search(text, max(passage.start, length.span.start - 6), length.span.start)
        return int(lead is not None and _ONE_THING.match(text, length.span.end) is not None)
    if first.span.end <= length.span.start and length.span.end <= second.span.start:
        if _THEN.match(text, length.span.end, second.span.start):
            return 1
        if _BACK.match(text, length.span.end, second.span.start):
            return -1
    if second.span.end <= length.span.start and _BESIDE.fullmatch(text, second.span.end, length.span.start):
        if _LATER.match(text, length.span.end):
            return 1
        if _EARLIER.match(text, length.span.end):
            return -1
    if length.span.start < second.span.end or not _LONG <= length.minutes < DAY:
        return 0
    lead = _OF_STRETCH.search(text, max(passage.start, length.span.start - 50), length.span.start)
    if lead is None or _BREAKS.search(text, passage.start, lead.start() + 1):
        return 0
    return 1
