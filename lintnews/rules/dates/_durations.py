"""Two times of the clock and the time that is said to lie between them."""

from __future__ import annotations

import re

from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.text.temporal.clock import DAY, Clock, clock_at
from lintnews.text.temporal.words import NUMBER, number_of

_TIME = r"\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\b\.?)?|noon|midnight"
_COUNT = rf"(?P<count>{NUMBER}|an|a|half an|an hour and a half|a quarter of an)[\s-]+(?P<unit>hour|minute)s?"
_START = r"(?P<start>\d{1,2}(?:[:.]\d\d)?)"
# At 9.20am and docked 40 minutes later, at
_LATER = pattern(
    rf"\b(?:at|from|by)\s+{_START}[^;“”\"]{{0,90}}?(?<!than )(?<!about )(?<!some )\b{_COUNT}\s+(?P<way>later|earlier|afterwards)[,:]?\s+(?:\(|at\s+(?:about\s+|around\s+)?)$",
    re.IGNORECASE,
)
# Lasted three hours, from 7pm to
_LASTED = pattern(
    rf"\b(?:last(?:s|ed|ing)?|ran|runs|took|takes|went on|goes on|was out|closed|shut|stopped|for)\s+(?:for\s+|exactly\s+)?{_COUNT}(?:,|\s+\(|\s+[–—-])?\s+(?:from|between)\s+{_START}[^,;“”\"]{{0,30}}?\s+(?:to|until|and|till)\s+$",
    re.IGNORECASE,
)
# Started at 2pm and lasted 90 minutes, broke up at
_STARTED = pattern(
    rf"\b(?:started|began|opened|kicked off|starts|begins)\s+at\s+{_START}[^;“”\"]{{0,30}}?\s(?:and\s+)?(?:last(?:s|ed|ing)|ran|went on|took)\s+(?:for\s+|exactly\s+)?{_COUNT}[^;.“”\"]{{0,24}}?\s(?:ended|ends|broke up|finished|closed|was over|concluded|adjourned)\s+at\s+$",
    re.IGNORECASE,
)
# Arrived at 6.40pm, half an hour after leaving at
_SINCE = pattern(
    rf"\b(?:at|by)\s+{_START}\s?(?:[ap]\.?m\.?)?(?:,|\s+[–—-])?\s+(?:just\s+|exactly\s+)?{_COUNT}\s+(?P<way>after|before)\s+[^.;:,“”]{{3,40}}?\s+at\s+$",
    re.IGNORECASE,
)
# The two-hour film starts at 8pm and ends at
_LONG = pattern(
    rf"\b(?P<count>{NUMBER})-(?P<unit>hour|minute)[\s-](?:long\s+)?(?:[\w-]+\s+){{1,3}}?(?:starts|started|begins|began|opens|opened|runs|ran|lasts|lasted|goes on|kicks off|kicked off)\s+(?:at|from)\s+{_START}[^.;:“”]{{0,24}}?\s(?:(?:and|,)?\s?(?:ends|ended|finishes|finished|closes|closed|concluded)\s+at|to|until|till)\s+$",
    re.IGNORECASE,
)
# From 4pm until 3pm the same afternoon; opens at 8 a.m. and closes at 8 a.m. the same day.
_SAME_DAY = pattern(
    r",?\s+(?:later\s+)?(?:on\s+)?(?:the|that)\s+(?:very\s+)?same\s+(?:day|morning|afternoon|evening)\b", re.IGNORECASE
)
_FROM = pattern(
    rf"\b(?:from|at|between)\s+{_START}(?:\s?[ap]\.?m\b\.?)?(?:,?\s+(?:until|till|to|through|and)\s+|\s[^.;“”\d]{{0,50}}?\band\s+[^.;“”\d]{{2,40}}?\s(?:at|until)\s+)$",
    re.IGNORECASE,
)
_ELSEWHERE = pattern(r"\b(?:landed|flew|flight|flights|local|GMT|UTC|BST|E[SD]T|P[SD]T|CES?T|IST|time zones?)\b")
_CUE = pattern(r"\b(?:later|earlier|last|ran|runs|took|takes|went on|goes on|for|after|before|hour|minute)")
_REACH = 150


class Gap(Record):
    """A time that does not lie so far from another; `why` says how far it does."""

    span: Span
    why: str


def gap_before(text: str, sentence: Span, clock: Clock) -> Gap | None:
    """The earlier time of the sentence from which `clock` is not as far as is said."""
    start = max(sentence.start, clock.span.start - _REACH)
    if _SAME_DAY.match(text, clock.span.end, sentence.end) and not _ELSEWHERE.search(text, *sentence):
        return _not_after(text, start, clock)
    if not _CUE.search(text, start, clock.span.start) or _ELSEWHERE.search(text, *sentence):
        return None
    for reader in (_LATER, _LASTED, _STARTED, _SINCE, _LONG):
        match = reader.search(text, start, clock.span.start)
        if match is None:
            continue
        first = clock_at(text, match.start("start"))
        said = _minutes(match)
        if (
            first is None
            or not first.minutes
            or said is None
            or _has_third(text, first.span, Span(match.start("count"), match.end("unit")))
        ):
            return None
        return _misfit(text, first, clock, said, earlier=_counts_back(reader, match))
    return None


def _not_after(text: str, start: int, clock: Clock) -> Gap | None:
    """The time before on the same day, where `clock` is no later."""
    match = _FROM.search(text, start, clock.span.start)
    first = clock_at(text, match.start("start")) if match else None
    if first is None or not first.minutes or any(one < other for one in first.minutes for other in clock.minutes):
        return None
    return Gap(first.span, f"no later than {first.span.of(text)} the same day")


def _counts_back(reader: re.Pattern[str], match: re.Match[str]) -> bool:
    """Whether the second time is the earlier of the two: 40 minutes earlier, at; half an hour after leaving at."""
    return (reader is _LATER and match["way"].lower() == "earlier") or (
        reader is _SINCE and match["way"].lower() == "after"
    )


def _misfit(text: str, first: Clock, second: Clock, said: int, *, earlier: bool) -> Gap | None:
    slack = max(4, said // 5) if said < 60 else 20
    apart = [((b - a) if not earlier else (a - b)) % DAY for a in first.minutes for b in second.minutes]
    if any(abs(one - said) <= slack for one in apart):
        return None
    found = min(apart)
    told = f"{found} minutes" if found % 60 else f"{found // 60} hour{'s' if found != 60 else ''}"
    return Gap(first.span, f"{told} {'before' if earlier else 'after'} {first.span.of(text)}")


def _minutes(match: re.Match[str]) -> int | None:
    words, unit = match["count"].lower(), match["unit"].lower()
    if words == "half an":
        return 30
    count = number_of(words)
    return None if count is None else count * (60 if unit == "hour" else 1)


_ANY_TIME = pattern(r"\d{1,2}(?:[:.]\d\d|\s?[ap]\.?m)", re.IGNORECASE)


def _has_third(text: str, first: Span, count: Span) -> bool:
    """Whether another time stands between the first and the count: which one is counted from is in doubt."""
    one, other = sorted((first, count))
    return _ANY_TIME.search(text, one.end, other.start) is not None
