"""Parts of the day as news names them, and the hours they can be.

“Shortly after midnight”, “on Tuesday afternoon”, “the evening rush”, “at breakfast”, “under floodlights”. The hours are
generous at both ends and hold from the tropics to sixty degrees north, in summer and winter.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.text.temporal.clock import DAY
from lintnews.text.temporal.words import NUMBER, number_of

Hours = tuple[float, float]  # from, to; over midnight where the second is the smaller


def _hours(rows: str) -> dict[str, Hours]:
    """Rows of “from to: name, name”."""
    found = {}
    for row in rows.strip().splitlines():
        hours, _, names = row.partition(": ")
        first, last = hours.split()
        found.update(dict.fromkeys(names.split(", "), (float(first), float(last))))
    return found


# What is a time of its own: the sun and the meals. “Sunset is at 5pm”, “lunch at noon”.
_MOMENTS = _hours(
    """
21 3: midnight
10.5 14.5: noon
10.5 15: midday
2 11: dawn, daybreak, first light
1 10: cockcrow
2.5 11: sunrise, sunup, sun rose, sun rises, sun came up, sun comes up, sun was rising, sun will rise
2.5 11: sun is due to rise
14 24: dusk
14 1: nightfall
13 1.5: sunset, sundown, sun set, sun sets, sun went down, sun goes down, sun was setting, sun will set
13 1.5: sun is due to set
13 24: last light, night fell, night falls, darkness fell, darkness falls
4 12: breakfast, breakfast time
8 16: brunch
9 13: elevenses
10.5 16: lunch, lunchtime, lunch time, lunch hour, lunch break
14 20: teatime
11.5 20: afternoon tea
15 2: supper
11 2: dinner
11 23: dinnertime
17 4: bedtime
15 24: suppertime
9 18.5: matinee, matinée
12.5 22: evensong
12.5 23: vespers
14 23: iftar
0 7: suhoor, sehri
13 5: sun had set
15 6: closing time
18 6: kicking-out time
18 4: last orders
13 23: happy hour
16 24: prime time
18 2: lights out
"""
)
_PERIODS = _hours(
    """
0 12.02: morning, mornings
12 19: afternoon, afternoons
15 24: evening, evenings
16 7.5: night, nights
16 6: tonight
16 10: overnight
0 7: small hours, wee hours
0 8: early hours
21 6: dead of night, dead of the night
21 6.5: middle of the night
14 9.5: darkness, the dark
4 22: broad daylight
3.5 22.5: daylight
4 12: morning rush, morning rush hour, morning peak, morning commute
14 21: evening rush, evening rush hour, evening peak, evening commute
5 11: morning school run
12.5 18: afternoon school run
14 4: floodlights
16 8: the stars
15.5 8: a night sky, night sky, starry sky
14 9: torchlight
14.5 9.5: moonlight
15.5 9: starlight
9.5 16.5: midday sun, noonday sun
9.5 17: midday heat
11 20: afternoon heat, afternoon sun
14.5 24: evening sun
3 12.5: morning sun, morning light
5 18: school run
10.5 16: lunch rush, lunchtime rush
4 21: rush hour
"""
)
HEADS = _MOMENTS | _PERIODS


def _by_first_letter(heads: Iterable[str]) -> str:
    """The heads as one expression that tries only those of a letter: four times as quick as the plain list."""
    groups: dict[str, list[str]] = {}
    for head in sorted(heads, key=len, reverse=True):
        groups.setdefault(head[0], []).append(head[1:].replace(" ", "[ -]"))
    return "|".join(f"{letter}(?:{'|'.join(rest)})" for letter, rest in sorted(groups.items()))


_HEAD = pattern(
    rf"(?<![\w’'])(?:{_by_first_letter(HEADS)})(?!\w)(?P<owns>[’']s?)?(?![\w’'])(?!-(?!hour|time))", re.IGNORECASE
)
# No part of the day is told without one of these words.
_LAST_WORDS = frozenset(head.rsplit(" ", 1)[-1] for head in HEADS)
_WORD = pattern(r"[^\W\d_]+")
# What may stand before a head and belongs to its phrase.
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_MEASURE = (
    r"shortly|just|right|soon|immediately|moments|minutes|seconds|not long|long|well|barely|a little|a few minutes|"
    rf"half an hour|(?:about |some |nearly |almost )?a quarter of an hour|an hour|hours|"
    rf"(?P<count>{NUMBER})[ -](?P<unit>hour|minute)s?"
)
_WAY = (
    r"before|after|past|ahead of|following|until|till|by|since|from|at|around|about|towards?|in|during|over|on|amid|"
    r"under|through|for|of|to"
)
_WHICH = (
    r"each|every|that|this|last|yesterday|tomorrow|the same|same|the next|next|the following|following|"
    r"the previous|previous|a"
)
_LEAD = pattern(
    rf"(?:\b(?P<measure>{_MEASURE})\s+)?(?:\b(?P<way>{_WAY})\s+)?"
    rf"(?:(?:the|a|an)\s+)?(?:height of\s+(?:the\s+)?|stroke of\s+)?(?P<which>(?:{_WHICH})\s+)?"
    rf"(?:(?:{_WEEKDAY}|weekday|weekend|Christmas Day|New Year’s Day)\s+(?P<in>in the\s+)?)?"
    r"(?:(?P<stage>early|late|mid|clear|cold|dark|starry|still)[\s-]+)?(?:at\s+)?$",
    re.IGNORECASE,
)
# Another noun follows: the part only tells what kind of thing that is.
_NOUN = pattern(
    r"\s+(?:(?:first|last|second|third|final|opening|main|next|only|big)\s+)?(?P<noun>[a-z][\w’-]*)", re.IGNORECASE
)
_ENDS = frozenset(
    """a about according across after against alone along although amid among an and are around as at because before
    began begins breaks broke but by came closed closes comes during ended ends falls fell for friday from had
    has have her his if in into is its local monday near not of off on only onto opened opens or outside over
    said saturday say says set sets since so started starts sunday than that the their then though through
    thursday till to today tomorrow tuesday under until was wednesday were when where which while who will
    with would yesterday""".split()
)
_STAGES: dict[tuple[str, str], Hours] = {
    ("late", "morning"): (8.5, 13),
    ("mid", "morning"): (8, 12.02),
    ("early", "morning"): (0, 10.5),
    ("early", "afternoon"): (12, 17),
    ("late", "afternoon"): (14, 20),
    ("mid", "afternoon"): (13, 18),
    ("early", "evening"): (15, 22),
    ("late", "evening"): (18, 1.5),
}
_EXACT = {"midnight": 0, "noon": 720, "midday": 720}
_SLACK = 8  # minutes that “twenty minutes before midnight” may be off


class DayPart(Record):
    """A part of the day in the text.

    `first` and `last` are minutes after midnight, both included; `last` is smaller where it runs over midnight. `said`
    is its name; `way` the preposition before it; `noun` the word it is an attribute of, in lower case, or empty.
    """

    span: Span
    first: int
    last: int
    said: str
    head: str
    way: str
    which: str
    noun: str
    owns: bool  # “tonight’s”

    @property
    def is_moment(self) -> bool:
        """Whether it is a time of its own: a meal, a state of the sun, a service."""
        return self.head in _MOMENTS

    def holds(self, minute: int) -> bool:
        """Whether the minute of the day lies in it."""
        if self.first <= self.last:
            return self.first <= minute <= self.last or (self.last >= DAY and minute <= self.last - DAY)
        return minute >= self.first or minute <= self.last


def day_parts_in(document: Document, sentence: Span) -> tuple[DayPart, ...]:
    """The parts of the day in the sentence, in order; made once a sentence."""
    return document.once(_of_sentence, sentence)


def _of_sentence(document: Document, sentence: Span) -> tuple[DayPart, ...]:
    text = document.text
    if _LAST_WORDS.isdisjoint(_WORD.findall(text[sentence.start : sentence.end].lower())):
        return ()
    return tuple(_read(text, match, sentence) for match in _HEAD.finditer(text, *sentence))


def _read(text: str, match: re.Match[str], sentence: Span) -> DayPart:
    owns = match["owns"] is not None
    at, end = match.span()
    head = text[at : match.start("owns") if owns else end].lower()
    head = head if head in HEADS else head.replace("-", " ")
    lead = _LEAD.search(text, max(sentence.start, at - 70), at)
    start = lead.start() + len(lead.group()) - len(lead.group().lstrip()) if lead else at
    way = (lead["way"] or "").lower() if lead else ""
    which = " ".join((lead["which"] or "").lower().split()) if lead else ""
    stage = (lead["stage"] or "").lower() if lead else ""
    hours = _STAGES.get((stage, head.removesuffix("s"))) or HEADS[head]
    first, last = round(hours[0] * 60), round(hours[1] * 60)
    if stage in ("early", "late") and head in _MOMENTS:  # a late breakfast
        first, last = (first - 180, last) if stage == "early" else (first, last + 180)
        first, last = first % DAY, last % DAY
    if lead and way in ("before", "after", "past", "ahead of", "following") and (way != "past" or head in _EXACT):
        first, last = _moved(head, first, last, lead)
    said = " ".join(text[start:end].split())
    noun = _NOUN.match(text, end, sentence.end)
    follows = noun["noun"].lower() if noun else ""
    if follows in _ENDS or follows.endswith("ly"):
        follows = ""
    return DayPart(Span(start, end), first, last, said, head, way, which, follows, owns)


def _moved(head: str, first: int, last: int, lead: re.Match[str]) -> tuple[int, int]:
    """The hours before or after a part of the day, by so much where that is said."""
    later = lead["way"].lower() in ("after", "past", "following")
    by = _length(lead)
    if by is None and not lead["measure"]:
        return _loosely(head, later=later)
    if head in _EXACT:
        point = _EXACT[head]
        if by is None:
            hours = (
                10
                if (lead["measure"] or "").lower() in ("hours", "long")
                else 4
                if (lead["measure"] or "").lower() == "well"
                else 2.6
            )
            return (
                (point + 0, point + round(hours * 60))
                if later
                else ((point - round(hours * 60)) % DAY, (point or DAY) - 0)
            )
        middle = point + by if later else point - by
        slack = _SLACK if by < 60 else 35
        return (middle - slack) % DAY, (middle + slack) % DAY
    shift = by if by is not None else 0
    reach = 300 if by is None else 0
    if later:
        return (first + shift) % DAY, (last + shift + reach) % DAY
    return (first - shift - reach) % DAY, (last - shift) % DAY


def _length(lead: re.Match[str]) -> int | None:
    """Minutes of “twenty minutes”, “half an hour”; None where no number is said."""
    words = (lead["measure"] or "").lower()
    if "quarter of an hour" in words:
        return 15
    if words == "half an hour":
        return 30
    if words == "an hour":
        return 60
    count = number_of(lead["count"]) if lead["count"] else None
    return None if count is None else count * (60 if lead["unit"].lower() == "hour" else 1)


_LOOSE_BEFORE = _hours(
    """
15 24: midnight
0 12: noon, midday
0 9: dawn, daybreak, first light
0 9.5: sunrise
0 11: breakfast
5 14.5: lunch, lunchtime
9 24: dinner, supper, bedtime
"""
)
_LOOSE_AFTER = _hours(
    """
0 8: midnight
12 20: noon, midday
2.5 13: dawn, daybreak, sunrise, first light
5 13: breakfast
11.5 20: lunch, lunchtime
12 5: dinner
16 5: supper
13 6: sunset, sundown
14 6: dusk, nightfall
"""
)


def _loosely(head: str, *, later: bool) -> tuple[int, int]:
    """The hours of “before dawn”, “after lunch”, where no length is said; the whole day where that tells nothing."""
    hours = (_LOOSE_AFTER if later else _LOOSE_BEFORE).get(head)
    return (round(hours[0] * 60), round(hours[1] * 60)) if hours else (0, DAY)
