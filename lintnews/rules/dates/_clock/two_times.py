"""Two times of the clock: the time said to lie between them, and the hours that what they open and close can have."""

from __future__ import annotations

import re

from lintnews.core.cue import Cue
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._clock.gap import Gap
from lintnews.rules.dates._clock.half_days import in_other_half
from lintnews.rules.dates._clock.in_turn import in_turn
from lintnews.rules.dates._clock.stretches import OVERNIGHT, all_round, not_after, not_before, of_subject, over_night
from lintnews.text.calendar import WEEKDAYS
from lintnews.text.sentences import sentence_at
from lintnews.text.temporal.clock import DAY, Clock, clock_at
from lintnews.text.temporal.verb_groups import groups
from lintnews.text.temporal.words import NUMBER, number_of

_COUNT = rf"(?P<count>{NUMBER}(?:[ -]and[ -]a[ -]half)?|an|a|half an|an hour and a half|(?:a|three)[ -]quarters? of an)[\s-]+(?P<unit>hour|minute)s?(?P<half> and a half)?"
_START = r"(?P<start>\d{1,2}(?:[:.]\d\d)?|noon\b|midday\b|midnight\b)"
_TOLD = r"(?:\s?[ap]\.?m\b\.?|\s?(?:hours|hrs|h)\b)?"
# At 9.20am and docked 40 minutes later, at
_LATER = pattern(
    rf"\b(?:at|from|by|the)\s+{_START}[^“”\"]{{0,90}}?(?<!than )(?<!about )(?<!some )(?<!nearly )(?<!almost )\b{_COUNT}\s+(?P<way>later|earlier|afterwards)[,:]?\s+(?:\(|at\s+(?:about\s+|around\s+)?)$",
    re.IGNORECASE,
)
# Started at 2pm and lasted 90 minutes, broke up at
_STARTED = pattern(
    rf"\b(?:started|began|opened|kicked off|starts|begins)\s+at\s+{_START}[^;“”\"]{{0,30}}?\s(?:and\s+)?(?:last(?:s|ed|ing)|ran|went on|took)\s+(?:for\s+|exactly\s+)?{_COUNT}[^;.“”\"]{{0,24}}?\s(?:ended|ends|broke up|finished|closed|was over|concluded|adjourned)\s+at\s+$",
    re.IGNORECASE,
)
# Begins at 9.30am and, at three hours, ends at
_DURING = pattern(
    rf"\b(?:starts|started|begins|began|opened|left|from)\s+(?:at\s+)?{_START}{_TOLD}[^;.“”\"\d]{{0,30}}?\s(?:at|after|lasting|taking|for|in)\s+(?:exactly\s+|just\s+)?{_COUNT},?\s[^;.“”\"\d]{{0,24}}?"
    r"(?:end|ends|ended|broke up|finish\w*|closed|closes|was over|concluded|adjourned|arrived|reached [A-Z]\w+|docked|lands?)\s+at\s+$",
    re.IGNORECASE,
)
# Arrived at 6.40pm, half an hour after leaving at
_SINCE = pattern(
    rf"\b(?:at|by)\s+{_START}{_TOLD}(?:,|\s+[–—-])?\s+(?:just\s+|exactly\s+)?(?:{_COUNT}|(?P<soon>shortly|just|moments|minutes|soon))\s+(?P<way>after|before)\s+[^.;:,“”\d]{{3,40}}?\s+at\s+$",
    re.IGNORECASE,
)
_FRAMES = (_LATER, _STARTED, _SINCE, _DURING)
# Where two times open and close a stretch: from 9am to; opens at 9am and closes at; began at 7pm … and ended at.
_RANGE = pattern(
    rf"(?:\b(?P<by>from|between)\s+)?(?<![\d.:,$£€/-]){_START}{_TOLD}(?:\s+(?:on\s+)?(?P<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|today|yesterday|tomorrow))?"
    r"(?:,?\s+(?:until|till|to|through|and)\s+|\s?[–—-]\s?|"
    r",?\s[^.;:“”\d]{0,60}?\b(?:and|before|then)\s+(?:(?!reopen)[^.;:“”\d]{2,40}?\s)?(?:clos\w+|shut\w*|end\w*|finish\w*|stop\w*|rose|adjourn\w*|conclud\w*|break\w* up|broke up|left|leave|leaves|home|(?:is|are|was|were) back|gets? back|got back|returns?|returned)"
    r"(?:\s+(?:the\s+)?(?:doors|gates|business|down|work|school|it|them|up)|\s+(?:at|in)\s+the\s+[a-z]+)?\s+(?:at|by|around|about)\s+(?:about\s+|around\s+)?)$",
    re.IGNORECASE,
)
_SAME_DAY = pattern(
    r",?\s+(?:later\s+)?(?:on\s+)?(?:(?:the|that)\s+(?:very\s+)?same\s+(?:day|morning|afternoon|evening|night)|that\s+(?:night|evening|afternoon|day))\b",
    re.IGNORECASE,
)
_ELSEWHERE = pattern(
    r"\b(?:landed|flew|flight|flights|local|GMT|UTC|BST|E[SD]T|P[SD]T|CES?T|IST|time zones?|overnight|round the clock|around the clock|24[ -]hours?)\b"
)
_ANY_TIME = pattern(r"\d{1,2}(?:[:.]\d\d|\s?[ap]\.?m)|\b(?:noon|midnight)\b", re.IGNORECASE)
_REACH = 150

# A stretch told of itself: a three-hour strike, from; lasted three hours, from.
_LONG_BEFORE = pattern(
    rf"(?:\b(?:last(?:s|ed|ing)?|ran|runs|took|takes|went on|goes on|was out|closed|shut|stopped|for)\s+(?:for\s+|exactly\s+)?{_COUNT}(?:,|\s+\(|\s+[–—-])?\s+|"
    rf"\b(?P<count2>{NUMBER})-(?P<unit2>hour|minute)[\s-](?:long\s+)?(?!drive|flight|walk|journey|delay|trip|ride|commute|wait|queue|limit|notice|rule|parking|week|day|round)(?:[\w-]+\s?){{1,4}}?[^;:“”\d]{{0,50}}?)$",
    re.IGNORECASE,
)


def gap_before(cue: Cue, sentence: Span, clock: Clock) -> Gap | None:
    """The time before `clock`, in its sentence or the one before, that it does not fit."""
    text = cue.text
    start = max(sentence.start, clock.span.start - _REACH)
    opens_later = _opens_later(text, sentence)
    if opens_later or _ANY_FIGURE.search(text, sentence.start, clock.span.start):
        gap = _told_as_known(cue, sentence, start, clock)
        if gap is not None:
            return gap
    before = sentence_at(cue.document, sentence.start - 2).start if opens_later and sentence.start > 2 else None
    if turn := in_turn(cue.document, sentence, clock):
        return turn
    return in_other_half(cue, Span(before if before is not None else sentence.start, sentence.end), clock)


def _told_as_known(cue: Cue, sentence: Span, start: int, clock: Clock) -> Gap | None:
    """A stretch or a length told in one of the usual ways: from 9am to; and docked 40 minutes later, at."""
    text = cue.text
    match = _RANGE.search(text, start, clock.span.start)
    overnight = match is not None and OVERNIGHT.search(text, start, match.start()) is not None
    if not overnight and _ELSEWHERE.search(text, *sentence):
        return _told_apart(cue, sentence, start, clock, zones=True)
    if match is not None:
        first = clock_at(text, match.start("start"))
        if first is None or not first.minutes or not _is_told(text, first, clock, match):
            return None
        said = _stretch(text, start, match.start())
        if said is not None:
            days = _days_between(text, match["day"], clock)
            return _misfit(text, first, clock, said, earlier=False, days=days)
        if overnight:
            return over_night(first, clock)
        if _SAME_DAY.match(text, clock.span.end, sentence.end):
            return not_after(text, first, clock, sentence)
        if match["day"]:
            return None
        return all_round(text, sentence, match, first, clock) or of_subject(text, sentence, match.start(), first, clock)
    if match := _ENDED_FIRST.search(text, start, clock.span.start):
        end = clock_at(text, match.start("start"))
        return not_before(text, sentence, end, clock) if end else None
    return _told_apart(cue, sentence, start, clock, zones=False)


_ON_DAY = pattern(r",?\s(?:on\s)?(?P<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b")


def _days_between(text: str, day: str | None, clock: Clock) -> int:
    """The days from the weekday told of the first time to that of `clock`; none where only one has its day."""
    other = _ON_DAY.match(text, clock.span.end)
    if other is None or day is None or day.lower() not in WEEKDAYS:
        return 0
    return (WEEKDAYS.index(other["day"].lower()) - WEEKDAYS.index(day.lower())) % 7


# Closes at 1pm, having opened at.
_ENDED_FIRST = pattern(
    rf"\b(?:clos\w+|shut\w*|end\w*|finish\w*|arriv\w+|reached|docked|adjourn\w*|conclud\w*)\s+(?:[\w’-]+\s+){{0,4}}?at\s+{_START}{_TOLD},?\s+"
    r"(?:(?:having|after|and had)\s+)?(?:only\s+)?(?:opened|opening|begun|beginning|began|started|starting|left|leaving|set off|setting off|departed|departing)\s+(?:[\w’-]+\s+){0,3}?at\s+$",
    re.IGNORECASE,
)


_ANY_FIGURE = pattern(r"\d|noon|midnight|midday")
_LEAD_LATER = pattern(
    rf"[“\"]?(?:But |And |Just |Then |It [\w ]{{3,40}} |They [\w ]{{3,40}} )?{_COUNT} later\b", re.IGNORECASE
)


def _opens_later(text: str, sentence: Span) -> bool:
    return _LEAD_LATER.match(text, *sentence) is not None


def _told_apart(cue: Cue, sentence: Span, start: int, clock: Clock, *, zones: bool) -> Gap | None:
    """Left at 9.20am and docked 40 minutes later, at 10.20am."""
    text = cue.text
    if sentence.start > 2 and _opens_later(text, sentence):
        start = max(sentence_at(cue.document, sentence.start - 2).start, clock.span.start - 2 * _REACH)
    for reader in _FRAMES:
        match = reader.search(text, start, clock.span.start)
        if match is None:
            continue
        first, said = clock_at(text, match.start("start")), _length(match)
        count = Span(match.start("count"), match.end("unit")) if match["count"] else None
        if first is None or not first.minutes or (count and _has_third(text, first.span, count)):
            return None
        if reader is _LATER and _has_deed_since(text, Span(first.span.end, match.start("count"))):
            return None
        if reader is _SINCE and match["soon"]:
            return _not_near(text, first, clock, later=match["way"].lower() == "after")
        gap = None if said is None else _misfit(text, first, clock, said, earlier=_counts_back(reader, match))
        return None if zones and said and gap and _may_be_zones(first, clock, said) else gap
    return None


_NEW_CLAUSE = pattern(r"[;:.]\s")


def _has_deed_since(text: str, gap: Span) -> bool:
    """Whether another deed is told before the clause of the count opens: the crowd stayed until dusk; two hours later."""
    opens = [match.start() for match in _NEW_CLAUSE.finditer(text, *gap)]
    return bool(opens) and len(groups(text, gap.start, opens[-1])) > 0


def _may_be_zones(first: Clock, clock: Clock, said: int) -> bool:
    """Whether half hours between two zones may explain what a count of minutes leaves over."""
    over = [abs(other - one - said) % 30 for one in first.minutes for other in clock.minutes]
    return said >= 60 or any(rest < 6 or rest > 24 for rest in over)


def _is_told(text: str, first: Clock, clock: Clock, match: re.Match[str]) -> bool:
    """Whether both are times, not a score or a sum: a plain figure shares the half of the day or has its preposition."""
    return first.marked or (bool(match["by"]) or text[match.end() - 1] in "–—-") or first.half != "" or clock.half == ""


def _stretch(text: str, start: int, before: int) -> int | None:
    """The minutes that a stretch is said to last, right before its two times."""
    if match := _LONG_BEFORE.search(text, start, before):
        if match["count2"]:
            count = number_of(match["count2"])
            return None if count is None else count * (60 if match["unit2"].lower() == "hour" else 1)
        return _length(match)
    return None


def _counts_back(reader: re.Pattern[str], match: re.Match[str]) -> bool:
    """Whether the second time is the earlier of the two: 40 minutes earlier, at; half an hour after leaving at."""
    return (reader is _LATER and match["way"].lower() == "earlier") or (
        reader is _SINCE and match["way"].lower() == "after"
    )


def _not_near(text: str, first: Clock, second: Clock, *, later: bool) -> Gap | None:
    """At 11.20am, shortly before closing time at midnight: within three hours, and on the right side."""
    apart = [((a - b) if later else (b - a)) % DAY for a in first.minutes for b in second.minutes]
    if min(apart) <= 180:
        return None
    return Gap(first.span, second.span, f"not shortly {'after' if later else 'before'} {second.span.of(text)}")


def _misfit(text: str, first: Clock, second: Clock, said: int, *, earlier: bool, days: int = 0) -> Gap | None:
    slack = max(4, said // 5) if said < 60 else 20
    apart = [((b - a) if not earlier else (a - b)) for a in first.minutes for b in second.minutes]
    apart = [one + days * DAY if days else one % DAY for one in apart]
    if any(abs(one - said) <= slack for one in apart):
        return None
    found = min(apart)
    told = f"{found} minutes" if found % 60 else f"{found // 60} hour{'s' if found != 60 else ''}"
    return Gap(second.span, first.span, f"{told} {'before' if earlier else 'after'} {first.span.of(text)}")


def _length(match: re.Match[str]) -> int | None:
    """Minutes of “half an hour”, “three-hour”, “two and a half hours”."""
    if match["count"] is None:
        return None
    words, unit = match["count"].lower(), match["unit"].lower()
    if words.endswith((" an", "-an")):
        return 30 if words == "half an" else 45 if words.startswith("three") else 15
    half = 30 if unit == "hour" and (match["half"] or "half" in words) else 0
    count = number_of(re.sub(r"[ -]and[ -]a[ -]half$", "", words))
    return None if count is None else count * (60 if unit == "hour" else 1) + half


def _has_third(text: str, first: Span, count: Span) -> bool:
    """Whether another time stands between the first and the count: which one is counted from is in doubt."""
    one, other = sorted((first, count))
    return _ANY_TIME.search(text, one.end, other.start) is not None
