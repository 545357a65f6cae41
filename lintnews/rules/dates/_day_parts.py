"""Parts of the day beside a time of the clock, and the hours they hold."""

from __future__ import annotations

import re

from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.text.temporal.clock import DAY, Clock

_DAYS = r"(?:on\s+)?(?:(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|weekday|weekend)\s+)?"
_SOON = r"(?:shortly|just|right|soon|immediately|moments|minutes|a little|a few minutes|not long|well|barely|half an hour|long|hours|\w+ (?:hours?|minutes)|a few (?:hours|minutes))\s+"
# (words, first hour, last hour): a part may run over midnight. Generous at both ends.
_PARTS: tuple[tuple[str, float, float, str], ...] = (
    (rf"{_SOON}(?:after|past)\s+midnight", 0, 5, "just after midnight"),
    (
        rf"{_SOON}before\s+(?:(?:closing(?: time)?|last orders|curfew|the deadline|the curfew)\s+(?:at\s+)?)?midnight",
        18,
        24,
        "just before midnight",
    ),
    (rf"{_SOON}(?:after|past)\s+(?:noon|midday)", 12, 16, "just after noon"),
    (rf"{_SOON}before\s+(?:noon|midday)", 8, 12, "just before noon"),
    (r"(?:in\s+)?the\s+(?:small|early|wee)\s+hours", 0, 7, "in the small hours"),
    (r"(?:in\s+)?the\s+(?:dead|middle)\s+of\s+(?:the\s+)?night", 22, 6, "at night"),
    (rf"(?:{_SOON})?before\s+(?:dawn|daybreak|sunrise|first light)", 0, 9, "before dawn"),
    (rf"(?:{_SOON})?(?:at|after)\s+(?:dawn|daybreak|sunrise|first light)", 3, 11, "around dawn"),
    (rf"(?:{_SOON})?(?:at|before|after)\s+(?:dusk|sunset|sundown|nightfall)", 14, 1, "around nightfall"),
    (
        rf"(?:{_DAYS}(?:early\s+|late\s+)?(?:in\s+the\s+|each\s+|every\s+|that\s+|this\s+|the next\s+|the same\s+|tomorrow\s+|yesterday\s+)?(?:early\s+|mid-?)?mornings?)",
        0,
        12.02,
        "in the morning",
    ),
    (
        rf"(?:{_DAYS}(?:early\s+|late\s+)?(?:in\s+the\s+|each\s+|every\s+|that\s+|this\s+|the same\s+|tomorrow\s+|yesterday\s+)?(?:early\s+|late\s+|mid-?)?afternoons?)",
        12,
        19,
        "in the afternoon",
    ),
    (
        rf"(?:{_DAYS}(?:early\s+|late\s+)?(?:in\s+the\s+|each\s+|every\s+|that\s+|this\s+|the same\s+|tomorrow\s+|yesterday\s+)?(?:early\s+|late\s+)?evenings?)",
        15,
        24,
        "in the evening",
    ),
    (
        rf"(?:{_DAYS}(?:that\s+|each\s+|every\s+|last\s+|late\s+(?:at\s+)?|at\s+)?night|tonight|overnight|late at night|after dark)",
        16,
        7.5,
        "at night",
    ),
    (
        r"(?:(?:at|during|over|in|for)\s+)?(?:the\s+)?(?:height of\s+(?:the\s+)?)?(?:lunch(?:time)?|lunch (?:hour|break|rush)|noon)",
        10.5,
        15.5,
        "around noon",
    ),
    (
        r"(?:(?:at|in|during|over|for|amid)\s+)(?:the\s+)?(?:morning rush(?:[ -]hour)?|morning peak|breakfast(?: time)?|(?:morning )?school run)",
        4,
        12,
        "in the morning",
    ),
    (
        r"(?:(?:at|in|during|over|for|amid)\s+)(?:the\s+)?(?:evening rush(?:[ -]hour)?|evening peak)",
        14,
        21,
        "in the evening",
    ),
    (
        r"as\s+(?:\w+\s+){1,4}(?:sat down to|sat down for|ate|had|were having|were eating|were finishing|prepared|cooked|gathered for)\s+(?:\w+\s+)?(?:dinner|supper)",
        15,
        1,
        "at supper time",
    ),
    (
        r"as\s+(?:\w+\s+){1,4}(?:sat down to|sat down for|ate|had|were having|were eating|were finishing|prepared|gathered for)\s+(?:\w+\s+)?(?:breakfast)",
        4,
        12,
        "at breakfast time",
    ),
    (rf"{_SOON}after\s+lunch", 11.5, 17, "just after lunch"),
    (rf"{_SOON}after\s+breakfast", 5, 12, "just after breakfast"),
    (r"(?:walk\w*|way|go|went|going|cycl\w+|head\w*|driv\w+|taken)\s+to\s+school", 5, 14, "at school time"),
    (r"in\s+broad\s+daylight", 4, 22, "in daylight"),
)
_AFTER = tuple(
    (
        pattern(
            rf"(?:\s+on\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?=,))?(?:,|\s+\(|\s+[–—-])?\s*(?:and\s+)?(?:in\s+(?=the\s)|at\s+(?=the\s)|on\s+(?=the\s))?(?P<part>{words})\b(?!\s*[-’'](?!s\b)|\s+(?:shift|train|flight|bus|ferry|service|show|class|school|news|edition|papers?|briefing|session|game|match|sitting|programme|program|prayers?|at (?=\d|noon|mid|about|around|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)|and\b(?! (?:are|is|was|were|will|had|has|have|lasts?|runs?|ends?|continues?|goes|finish(?:es)?|left|went|came|took|made|ran|[a-z]+ed)\b)|before|to))",
            re.IGNORECASE,
        ),
        low,
        high,
        said,
    )
    for words, low, high, said in _PARTS
)
_BEFORE = tuple(
    (
        pattern(
            rf"(?P<part>\b{words}),?\s+(?:\(|at\s+|around\s+|about\s+|at\s+(?:about|around|exactly|precisely)\s+|from\s+|–\s+)$",
            re.IGNORECASE,
        ),
        low,
        high,
        said,
    )
    for words, low, high, said in _PARTS
)
_MEAL = pattern(
    r"\b(?P<part>(?P<word>breakfast|brunch|lunch|supper|dinner|sunrise|sunset|matin[ée]e|noon|midday|midnight|the sun (?:will |is to |is due to |was to |was due to |had )?(?:rose|rises?|risen|sets?|came up|comes? up|went down|goes down|go down)|dawn (?:broke|breaks)|dusk (?:fell|falls)|night (?:fell|falls))(?:\s+(?:in|over|at|across|for) [^.,;:“”]{2,40}?(?=\s+(?:is|was|will be|are) served)|\s+(?:in|over|at|across) [A-Z]\w+)?(?:\s+(?:is|was|will be|are) served)?(?:\s+(?:mass|meeting|feast|service|prayers?|bells?|today|tomorrow|on \w+day|was|is|will be|comes?|falls?|came|fell|in [A-Z]\w+)){0,3})\s+(?:at|around|about|until|from)\s+(?:about\s+|around\s+)?$|\b(?P<sign>(?P<twelve>noon|midday|midnight))\s+\($",
    re.IGNORECASE,
)
_MEALS = {
    "breakfast": (4, 12), "brunch": (9, 15), "lunch": (10.5, 16), "supper": (15, 1), "dinner": (11, 1), "sunrise": (2.5, 11), "sunset": (13, 24),
    "matinée": (9, 18), "matinee": (9, 18), "noon": (12, 12), "midday": (11, 14), "midnight": (0, 0), "rose": (2.5, 11), "rises": (2.5, 11),
    "broke": (2.5, 11), "breaks": (2.5, 11), "fell": (13, 24), "falls": (13, 24),
    "set": (13, 1.5), "sets": (13, 1.5), "up": (2.5, 11), "down": (13, 1.5), "rise": (2.5, 11), "risen": (2.5, 11),
}  # fmt: skip
_TWELVE = pattern(
    r"\s*(?:\(|,\s+|or\s+)?(?P<part>(?:at\s+)?(?P<word>noon|midday|midnight))\b(?!\s+(?:on|to|and|until|in|the)\b)",
    re.IGNORECASE,
)
_SESSION = pattern(
    r"\b(?P<part>(?P<word>late-night|overnight|night|morning|afternoon|evening|breakfast|lunchtime|midnight|midday|noon|dawn|dusk|sunrise|sunset|daybreak|early-morning|mid-morning))\s+(?:bus|train|session|shift|mass|service|flight|show|sitting|"
    r"prayers?|news|briefing|ferry|performance|race|kick-off|game|match|screening|bulletin|raids?|ceremony|vigil|talks|meeting|concert|swim|parade|march|call|patrol|attack|strike|service|lecture|class|classes|run|walk|programme|program)\s+"
    r"(?:(?:in|at|for|of|on)\s+(?:[\w’]+\s+){1,3}?)?(?:will\s+|is to\s+|are to\s+|was to\s+|is due to\s+)?"
    r"(?:leaves?|left|opens?|opened|starts?|started|begins?|began|departs?|departed|is|was|are|were|be|is held|was held|took place|takes place|goes out|went out|airs?|aired|kicks off|kicked off|sets off|set off|is set for|comes on)\s+(?:at|from)\s+(?:about\s+|around\s+)?$",
    re.IGNORECASE,
)
_SESSIONS = {
    "night": (17, 8), "late-night": (20, 5), "overnight": (16, 10), "morning": (3, 12.5), "afternoon": (11.5, 19), "evening": (15, 24), "breakfast": (4, 12), "lunchtime": (10.5, 16),
    "midnight": (21.5, 1.5), "midday": (11, 14), "noon": (11, 14), "dawn": (2.5, 9), "sunrise": (2.5, 11), "daybreak": (2.5, 10), "dusk": (14, 23), "sunset": (13, 24),
    "early-morning": (2, 10), "mid-morning": (8, 12),
}  # fmt: skip
# Without one of these words no part of the day is told.
_TELLING = pattern(
    r"noon|midday|mid-?night|hours|dawn|daybreak|sun|first light|dusk|nightfall|morning|evening|night|dark|lunch|rush|peak|breakfast|brunch|school|dinner|supper|daylight|matin|middle of",
    re.IGNORECASE,
)
_LONGEST = 60


class Part(Record):
    """A part of the day that a time is not in."""

    span: Span
    why: str


def part_beside(text: str, sentence: Span, clock: Clock) -> Part | None:
    """The part of the day said of `clock`, right after or before it, that does not hold it."""
    end = min(sentence.end, clock.span.end + _LONGEST)
    if not _TELLING.search(text, max(sentence.start, clock.span.start - 2 * _LONGEST), end):
        return None
    for reader, low, high, said in _AFTER:
        if (match := reader.match(text, clock.span.end, end)) and _reads_on(text, match):
            return None if _holds(low, high, clock) else Part(Span(*match.span("part")), f"not {said}")
    start = max(sentence.start, clock.span.start - _LONGEST)
    for reader, low, high, said in _BEFORE:
        if match := reader.search(text, start, clock.span.start):
            return None if _holds(low, high, clock) else Part(Span(*match.span("part")), f"not {said}")
    if match := _MEAL.search(text, start, clock.span.start):
        word = (match["word"] or match["twelve"]).lower().split()[-1]
        low, high = _MEALS[word]
        name = "part" if match["part"] else "sign"
        return (
            None
            if _holds(low, high, clock)
            else Part(Span(*match.span(name)), f"not {match['word'] or match['twelve']}")
        )
    if match := _SESSION.search(text, max(sentence.start, start - _LONGEST), clock.span.start):
        low, high = _SESSIONS[match["word"].lower()]
        return None if _holds(low, high, clock) else Part(Span(*match.span("part")), f"not {match['word'].lower()}")
    if (match := _TWELVE.match(text, clock.span.end, end)) and clock.hour == 12 and not clock.minute and clock.half:
        low = 0 if match["word"].lower() == "midnight" else 12
        return (
            None
            if _holds(low, low, clock)
            else Part(Span(*match.span("part")), f"12 {clock.half}.m. is not {match['word']}")
        )
    return None


def _reads_on(text: str, match: re.Match[str]) -> bool:
    """Whether the part of the day ends there, rather than opens a name or another phrase."""
    return not text[match.end() : match.end() + 1].isalnum()


def _holds(low: float, high: float, clock: Clock) -> bool:
    first, last = low * 60, high * 60
    for minute in clock.minutes:
        if first <= last:
            if first <= minute <= last or (last == DAY and minute == 0):
                return True
        elif minute >= first or minute <= last:
            return True
    return False
