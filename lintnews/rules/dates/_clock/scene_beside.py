"""Whether a time fits what is told to happen at it: an opening, a shift, the last bus, people asleep."""

from __future__ import annotations

import re

from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.rules.dates._clock.sessions import TOLD
from lintnews.text.temporal.clock import DAY, MARKED, Clock
from lintnews.text.temporal.day_parts import day_parts_in
from lintnews.text.temporal.day_scenes import Occasion, holds, occasions_in, scenes_in
from lintnews.text.temporal.verb_groups import groups


class Misfit(Record):
    """What is told beside a time and does not happen at that hour."""

    span: Span
    why: str


_LEAD = r"(?:\s+(?P<lead>at|from|by|until|till|to|around|about|for|between))?(?:\s+(?:about|around|exactly|precisely|just|roughly))?\s+$"
_BEGIN = (
    r"opens?|opened|opening|begins?|began|beginning|starts?|started|starting|kicks? off|kicked off|gets? under way|got under way|got underway|resumed?|"
    r"resumes|convened?|convenes|meets?|met|sits|sat|takes? place|took place|leaves?|left|departs?|departed|departing|sets? off|sets? out|pulls? out|pulled out|leaving|"
    r"clock(?:s|ed)? (?:in|on)|report(?:s|ed)? for (?:duty|work)|arrived? for (?:work|duty)|signs? on|is|was|are|were|will be|be held|goes? up|rises|airs?|aired|raised its shutters|opens? its (?:doors|gates)|opened its (?:doors|gates)|"
    r"open (?:their|the) (?:doors|gates)|rings?|rang|runs?|sails?|sailed|goes|go|set for|due|scheduled|timed"
)
_END = (
    r"closes?|closed|closing|shuts?|shutting|ends?|ended|ending|finish|finishes|finished|finishing|arrives?|arrived|reach(?:es|ed) [A-Z][\w’-]+|"
    r"pull(?:s|ed) in(?:to [A-Z][\w’-]+)?|conclude[sd]?|lets? out|clock(?:s|ed)? off|knock(?:s|ed)? off|adjourn(?:s|ed)|draws to a close|lock(?:s|ed) up"
)
_VERB = pattern(
    rf"\b(?:(?P<end>{_END})|(?P<begin>{_BEGIN}))(?P<gap>(?:\s+(?!(?:and|or|but|before|after|when|as|while|than|until|till|later|earlier|of|by)\b)"
    rf"[\w’'-]+){{0,6}}?),?{_LEAD}"
)
# Hours told as not the common ones, or of another place.
_UNCOMMON = pattern(
    r"\b(?:24[ -]hours?|round the clock|around the clock|all[ -]night|through the night|Ramadan|Black Friday|Thanksgiving|Boxing Day|night school|evening class\w*|adult|unusual\w*|"
    r"time difference|local time in|time zones?|GMT|UTC|ET|EST|EDT|PST|PDT|extra\w*|special|moved|brought forward|put back|postponed|rescheduled|delayed|late opening|naps?|night[- ]?workers?|"
    r"futures|after-hours|pre-market|premarket|extended|overtime|marathon session|polar|Arctic|sleepover|vigil|queue[ds]?|queuing|line[ds]? up|camped|burgl\w*|raid\w*|robb\w*|fire|blaze|wrongly|jokes?)\b"
)
_UNUSUAL = pattern(
    r"\b(?:24[ -]hours?|round the clock|around the clock|Ramadan|night school|evening class\w*|adult|time difference|local time in|time zones?|GMT|UTC|"
    r"ET|EST|EDT|PST|PDT|naps?|night[- ]?workers?|polar|Arctic|sleepover|vigil|queu\w+|line[ds]? up|camped|jet ?lag\w*)\b"
)
_ZONED = pattern(
    r"\s*\(?(?:[A-Z]{2,4}T|GMT|UTC|ET|PT|CT|Z)\b|\s(?:[A-Z]\w+ (?:[A-Z]\w+ )?)?(?:standard |daylight )?time\b(?<!local time)"
)
_APART = pattern(
    r"[;“”\"]|\b(?:still|before|after|until|since|than|later|earlier|following|hours?|then|ahead of|prior to|by the time|that (?:night|evening|morning|afternoon)|next|till|from(?! [A-Z])|every time|once|next day|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)
_JOINED = pattern(r"\b(?:and|but)\b(?!.*\b(?:when|as)\b)|\b(?:who|which)\b")
_AT = pattern(r"(?:\b(?:at|by|around|about|shortly (?:after|before)|just (?:after|before)|exactly)|^|[.“(,])\s*$", 2)
_DAY_AFTER = pattern(r",?\s+(?:(?:on|in) )?(?:the )?(?:next|following|day after|morning after)\b")
_FOR = pattern(
    r"\b(?:arriv\w+|turn\w* up|fil(?:e|es|ed|ing) in|gather\w*|queu\w+|report\w*|clock\w* (?:in|on)|dropped off|in time|ready|start|beginning)\s(?:for|of|to)\s(?:the |their |his |her |a )?"
    r"(?P<what>[\w’-]+(?: [\w’-]+){0,2}?)(?: in [A-Z]\w+)? at (?:about |around )?$"
)
_REACH = 170  # characters either side of a time in which its scene stands


def scene_beside(document: Document, sentence: Span, clock: Clock) -> Misfit | None:
    """What the sentence tells to happen at `clock` and happens at other hours."""
    text = document.text
    if len(clock.minutes) != 1 or not clock.marked or _ZONED.match(text, clock.span.end):
        return None
    occasion = _occasion(text, sentence, clock) if text[clock.span.start].isdigit() else None
    return occasion or _scene(document, sentence, clock)


def _occasion(text: str, sentence: Span, clock: Clock) -> Misfit | None:
    """Polls that close at 8am; the night shift that starts at 10am; the last bus that leaves at 5.40am."""
    start = max(sentence.start, clock.span.start - 150)
    verb = _VERB.search(text, max(start, clock.span.start - 60), clock.span.start)
    if verb is None or verb["lead"] == "by":
        return _attended(text, sentence, clock)
    found = _subject(text, start, verb.start())
    if not found:
        return _attended(text, sentence, clock)
    if _UNCOMMON.search(text, *sentence) or _DAY_AFTER.match(text, clock.span.end):
        return None
    ends = verb["end"] is not None or verb["lead"] in ("until", "till", "to")
    is_loose = verb["begin"] in ("is", "was", "are", "were", "go", "goes", "runs", "run")
    if not ends and is_loose and verb["gap"].strip() and verb["gap"].strip() not in _DONE:
        return None  # the school was evacuated at 9pm
    found = [one for one in found if _goes_with(text, one, verb, clock)]
    if not found or any(holds(one.ends if ends else one.begins, clock.minutes) for one in found):
        return None
    said = found[0].span.of(text)
    return Misfit(found[0].span, f"not when “{said}” {'ends' if ends else 'begins'}")


_DONE = frozenset("taken served held rung sounded sung said poured lit staged shown".split())
_LEAVES = pattern(r"(?:leaves?|departs?|runs?|goes|is|are|sails?|pulls? out|sets? off)$")
_LEAVES_OR_LEFT = pattern(r"(?:leaves?|left|depart\w*|runs?|goes|is|was|sail\w*|pull\w* |sets? |arriv\w+|reach)")
_PRESENT = pattern(
    r"(?:(?:stays?|remains?|be) open|opens?|opening|begins?|beginning|starts?|starting|is|are|closes?|closing|shuts?|shutting|ends?|ending|finish|finishes|runs?|sits|resumes|gets? under way|will be|open \w+ \w+)$"
)
_STARTED = pattern(
    r"(?:open|beg[aiu]n|start|clos|shut|end|finish|got|get|kick|conclu|adjourn|is$|are$|was$|were$|will be|be held|take|took|convene|resume|(?:stays?|remains?|be|kept) open|goes up|rises|air|rang|ring|due|set for|scheduled|clock|knock)"
)
_FOR_ONCE = pattern(r"\s+(?:for|as|to|with|because|in protest)\b")


def _goes_with(text: str, one: Occasion, verb: re.Match[str], clock: Clock) -> bool:
    """Whether the verb tells when such a thing commonly begins or ends."""
    said = verb["end"] or verb["begin"]
    if one.way in ("leaves", "left"):
        return (_LEAVES if one.way == "leaves" else _LEAVES_OR_LEFT).match(said) is not None and not _ON_A_DAY.match(
            text, clock.span.end
        )
    if one.way == "open":
        return _PRESENT.match(said) is not None or (said == "opened" and not _FOR_ONCE.match(text, clock.span.end))
    return _STARTED.match(said) is not None


_ON_A_DAY = pattern(r"\s+(?:on\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?!s)|\d|today|tomorrow|yesterday)")


def _attended(text: str, sentence: Span, clock: Clock) -> Misfit | None:
    """Children who arrive for breakfast club at 7.45pm."""
    lead = _FOR.search(text, max(sentence.start, clock.span.start - 70), clock.span.start)
    if lead is None:
        return None
    found = [
        one for one in occasions_in(text, lead.start("what"), lead.end("what")) if one.span.end == lead.end("what")
    ]
    if not found or holds(found[0].begins, clock.minutes) or _UNCOMMON.search(text, *sentence):
        return None
    said = found[0].span.of(text)
    return Misfit(found[0].span, f"not when “{said}” begins")


def _subject(text: str, start: int, end: int) -> list[Occasion]:
    """What has hours of its own in the subject of the verb at `end`, with the noun before its “which”."""
    stop = end
    for lead in (", which ", " which ", " that "):
        if text.endswith(lead, start, end):
            stop = end - len(lead)
            break
    opens = start
    comma = text.rfind(", ", opens, stop)
    if comma > 0 and text.count(",", opens, stop) == 1:
        opens = comma + 2
    return [one for one in occasions_in(text, opens, stop) if _is_head(text, opens, one, stop)]


# The head of a subject: nothing before it but what describes it, nothing behind but what a preposition ties to it.
BEFORE_HEAD = pattern(
    r"\s*(?:(?:On|In|Every|Each|on|in|every|each)\s(?:[A-Z]\w+|weekdays|weekends|winter|summer)\s)?(?:\w+ (?:on|working) the )?(?:(?!(?i:at|in|from|of|on|to|outside|near|by|with|inside|for|into|over|against|through|about|after|before|during|since|behind|under|between|among|like|than)\b)[\w’'-]+\s+){0,6}"
)
_BEHIND_HEAD = pattern(
    r"(?:\s+(?:in|at|on|of|over|off|outside|across|near|throughout|around|for|to|from|between)\s[^,;:]*?)?(?:,\s[^,;:]*,)?(?:\s+(?:usually|normally|always|now|then|also|both|all|only|will|would|can|must|may|should|still|generally|typically|\w+ly)){0,3}\s*"
)


def _is_head(text: str, opens: int, one: Occasion, stop: int) -> bool:
    before = BEFORE_HEAD.fullmatch(text, opens, one.span.start) is not None
    return before and _BEHIND_HEAD.fullmatch(text, one.span.end, stop) is not None


def _scene(document: Document, sentence: Span, clock: Clock) -> Misfit | None:
    """Residents woken at 3.20pm; at 2.45am, as pupils streamed out of the gates."""
    text = document.text
    start, end = max(sentence.start, clock.span.start - _REACH), min(sentence.end, clock.span.end + _REACH)
    if not _AT.search(text, max(sentence.start, clock.span.start - 16), clock.span.start):
        return None
    if len(MARKED.findall(text, *sentence)) != 1:
        return None
    flipped = ((clock.minutes[0] + DAY // 2) % DAY,)
    found = [
        one for one in scenes_in(text, start, end) if not holds(one.hours, clock.minutes) and holds(one.hours, flipped)
    ]
    if not found or _UNUSUAL.search(text, *sentence):
        return None
    parts = (part for part in day_parts_in(document, sentence) if not (part.is_wide or part.span.meets(clock.span)))
    if any(part.holds(clock.minutes[0]) for part in parts):
        return None
    for one in found:
        first, other = (one.span, clock.span) if one.span.start < clock.span.start else (clock.span, one.span)
        between = text[first.end : other.start]
        if first == one.span and (_JOINED.search(between) or _is_told_later(text, Span(first.end, other.start))):
            continue
        if len(between) < 120 and not _APART.search(_AT.sub("", between)):
            return Misfit(one.span, f"not with “{' '.join(one.span.of(text).split())}”")
    return None


# The pupils were in class when the order, signed at 9pm, came.
_INSERTED = pattern(r"\bwhen\b.*,(?!\s(?:at|around|about|shortly|just)\b)")


def _is_told_later(text: str, gap: Span) -> bool:
    """Whether what stands between a scene and the time tells of another moment: were told at; had set out at."""
    if _INSERTED.search(text, *gap):
        return True
    return any(one.verb in TOLD or text.startswith("had ", one.span.start) for one in groups(text, *gap))
