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
from lintnews.text.temporal.day_hours import HEADS, LOOSE_AFTER, LOOSE_BEFORE, MOMENTS, STAGES
from lintnews.text.temporal.words import NUMBER, number_of


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
    rf"(?:(?:the|an?|his|her|their|its|our|my)\s+)?(?:height of\s+(?:the\s+)?|stroke of\s+)?(?P<which>(?:{_WHICH})\s+)?"
    rf"(?:(?:{_WEEKDAY}|weekday|weekend|Christmas Day|New Year’s Day)\s+(?P<in>in the\s+)?)?"
    r"(?:(?P<stage>early|late|mid|clear|cold|dark|starry|still)[\s-]+)?(?:at\s+)?$",
    re.IGNORECASE,
)
# Another noun follows: the part only tells what kind of thing that is.
_NOUN = pattern(
    r"\s+(?:(?:first|last|second|third|final|opening|main|next|only|big|high|"
    r"low|daily|weekly|annual|open-air|outdoor|public)\s+)?(?P<noun>[a-z][\w’-]*)",
    re.IGNORECASE,
)
_ENDS = frozenset(
    """a about according across after against alone along although amid among an and are around as at because before
    began begins breaks broke but by came closed closes comes during ended ends falls fell for friday from had
    has have her his if in into is its local monday near not of off on only onto opened opens or outside over
    said saturday say says here there set sets since so started starts sunday than that the their then though through
    thursday till to today tomorrow tuesday under until was wednesday were when where which while who will
    with would yesterday""".split()
)
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
        return self.head in MOMENTS

    @property
    def is_wide(self) -> bool:
        """Whether it holds most hours of the day: daylight, the rush hour."""
        return (self.last - self.first) % DAY > 13 * 60

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
    hours = STAGES.get((stage, head.removesuffix("s"))) or HEADS[head]
    first, last = round(hours[0] * 60), round(hours[1] * 60)
    if stage in ("early", "late") and head in MOMENTS:  # a late breakfast
        first, last = (first - 180, last) if stage == "early" else (first, last + 180)
        first, last = first % DAY, last % DAY
    if lead and way == "to" and head in _EXACT and lead["measure"]:
        way = "before"  # five minutes to midnight
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


def _loosely(head: str, *, later: bool) -> tuple[int, int]:
    """The hours of “before dawn”, “after lunch”, where no length is said; the whole day where that tells nothing."""
    hours = (LOOSE_AFTER if later else LOOSE_BEFORE).get(head)
    return (round(hours[0] * 60), round(hours[1] * 60)) if hours else (0, DAY)
