"""Two times told in turn, of which the second is a little before the first: called at 8.15pm and had it out by 7.30pm.

The order is that of telling, where one subject does one thing and then another; and doors open before what they open for
begins.
"""

from __future__ import annotations

from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._clock.gap import Gap
from lintnews.rules.dates._clock.half_days import clocks_in
from lintnews.rules.dates._clock.sessions import STARTS
from lintnews.rules.dates._clock.stretches import likelier
from lintnews.text.temporal.clock import DAY, Clock
from lintnews.text.temporal.verb_groups import Tense, groups

_BACK = 6 * 60  # minutes: what lies farther back is more likely of the next day
_DUE = pattern(
    r"\b(?:due|scheduled|expected|timetabled|supposed|should|meant|planned|hoped|booked|advertised|would|could|wanted|asked|told)\b"
)
_THEN = pattern(r",?\s(?:and|then|and then|before)\s(?=[a-z])")
_BARS = pattern(
    r"[;:“”\"()]|\b(?:but|that|which|who|whose|when|while|as|if|because|next|following|previous|later|earlier|overnight|night|tomorrow|yesterday|"
    r"flew|flight\w*|local|time zones?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|\d{1,2}(?:st|nd|rd|th))\b"
)
_OTHER_DAY = pattern(
    r",?\s(?:(?:on|in)\s)?(?:the\s)?(?:next|following|previous|day|night|morning|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|tomorrow|yesterday|\d)"
)
_ELSEWHERE = pattern(r"\b(?:land(?:ed|s)|local|GMT|UTC|BST|[ECMP][SD]T|CES?T|IST|time zones?)\b")
# What comes after what has begun, in any tense.
_LATER = frozenset(
    """end ends close closes finish finishes lock locks shut shuts reach reaches arrive arrives land lands dock docks peak peaks conclude concludes
    adjourn adjourns set sets return returns went go goes run runs last lasts""".split()
)
DOORS = pattern(
    r"\b(?:doors|gates|turnstiles|box office)\s(?:will\s|are to\s|were\s|was\s|is\s|are\s)?(?:open|opens|opened|opening)\s(?:at|from)\s$",
    2,
)
_STARTS = pattern(
    r"\b(?:kick(?:s|ed|ing)?[ -]off|starts?|started|starting|begins?|began|beginning|curtain|throw-in|tip-?off|bell|on stage)\s"
    r"(?:[\w’-]+\s){0,5}?(?:at|for|is|from)\s$",
    2,
)


def in_turn(document: Document, sentence: Span, clock: Clock) -> Gap | None:
    """The time told just before `clock`, which comes too soon after it or, of doors, too late."""
    clocks = document.once(clocks_in, sentence)
    place = next((index for index, one in enumerate(clocks) if one.span.end == clock.span.end), 0)
    if not place or _ELSEWHERE.search(document.text, *sentence):
        return None
    first = clocks[place - 1]
    of_24_hours = not first.half and not clock.half and max(first.hour, clock.hour) > 12
    if not of_24_hours and not (first.half and clock.half):
        return None
    before = (first.minutes[0] - clock.minutes[0]) % DAY
    if 0 < before <= _BACK and _is_told_next(document.text, sentence, first, clock):
        wrong, other = likelier(document.text, sentence, first, clock)
        return Gap(wrong, other, f"told as later than {first.span.of(document.text)}")
    return _of_doors(document.text, sentence, first, clock)


def _is_told_next(text: str, sentence: Span, first: Clock, clock: Clock) -> bool:
    """Whether the same subject does at `clock` what it does after `first`."""
    joined = _THEN.search(text, first.span.end, clock.span.start)
    if joined is None or _BARS.search(text, first.span.end, clock.span.start):
        return False
    if _DUE.search(text, sentence.start, first.span.start):
        return False
    if _OTHER_DAY.match(text, clock.span.end, sentence.end):
        return False
    if text[joined.end() : clock.span.start].split(maxsplit=1)[0] in _LATER:
        return True
    verbs = groups(text, joined.end(), clock.span.start)
    if not verbs or verbs[0].span.start != joined.end() or verbs[0].verb in STARTS:
        return False
    said = verbs[0].span.of(text)
    is_deed = verbs[0].tense is Tense.PAST and not (said.startswith("had ") and verbs[0].verb != "had")
    return is_deed and len(verbs) == 1


def _of_doors(text: str, sentence: Span, first: Clock, clock: Clock) -> Gap | None:
    """Kicks off at 3pm, with gates open from 4pm."""
    for doors, start in ((first, clock), (clock, first)):
        late = (doors.minutes[0] - start.minutes[0]) % DAY
        if (
            0 < late <= _BACK
            and DOORS.search(text, max(sentence.start, doors.span.start - 40), doors.span.start)
            and _STARTS.search(text, max(sentence.start, start.span.start - 60), start.span.start)
        ):
            return Gap(doors.span, start.span, f"not before {start.span.of(text)}")
    return None
