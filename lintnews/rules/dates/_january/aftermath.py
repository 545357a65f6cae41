"""What the sentence goes on to tell of a deed of these days: what soon follows it, how long it will last, its nth day."""

from __future__ import annotations

import re
from datetime import date

from lintnews.core.cue import Cue
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._context import sentence_of
from lintnews.text.temporal.values import Expression, Kind
from lintnews.text.temporal.verb_groups import Tense, groups
from lintnews.text.temporal.words import ORDINAL, ordinal_of

_DAYS = 21  # that such a deed may lie behind the story
# A look back, the courts and inquiries that come late, and what is told of others.
_BACK = pattern(
    r"\b(?:years?|last (?:year|winter|season)|anniversary|annual\w*|again|another|(?<!two )(?<!three )(?<!four )(?<!six )months?|spring|summer|autumn|since then|ever since|"
    r"court|judge|jury|convicted|jailed|sentenced|charged|pleaded|guilty|inquest|coroner|lawsuit|sued|suit|appeal\w*|inquiry|memorial|compensation|insurers?|rebuil\w+|report|lessons|"
    r"compared|than|unlike|similar|such|like|each|every|had(?! gone| burn| been (?:cut|swept|evac|found|closed|shut))|would|record|first(?! (?:day|night|light|hours?|minutes?)\b)|former|later|remember\w*|survivors? of|plaque|statue|tribute|film|book|documentary)\b",
    re.IGNORECASE,
)
_NESTED = pattern(
    r"(?<!,)\s(?:that|which|who|whose|where|when|while|because)\s|\b(?:about|against|into|over|after) (?:an?|the) [^,;]*$|[“”\"()]"
)
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"

# What is over within days.
_BRIEF = pattern(
    r"\b(?:snow\w*|storm|blizzard|(?:earth)?quake|tremor|aftershocks?|fire|blaze|flood\w*|burst|leak\w*|landslide|mudslide|avalanche|crash\w*|collid\w+|collision|derail\w+|collaps\w+|"
    r"aground|capsiz\w+|sank|explo\w+|blast|blew|outage|power cut|strike|walked out|downed tools|missing|vanished|last seen|stranded|trapped|cold|heatwave|frost|ice|siege|hostages?|"
    r"shut|closed|emptied|evacuated|cut off|blocked|eruption|erupted|spill\w*|riots?|rioted|marched|rallied|clashes|clashed|truce|ceasefire|curfew|hail|gales?|cyclone|tornado|emergency|wildfires?|flames)\b",
    re.IGNORECASE,
)
# What is told of the days after.
_AFTER = pattern(
    r"\b(?:residents|evacu\w+|schools?|roads?|homes?|households|search\w*|rescu\w+|crews?|firefighters|lifeboats?|divers|still|shut|closed|reopen\w*|restor\w+|without|stranded|trapped|"
    r"in hospital|forecast|more snow|power|shelters?|toll|missing|stay out|stay off|buildings|houses|back to work|trains|flights|runway|smoke|burning|queues|talks)\b"
)
_THESE_DAYS = pattern(
    rf"\b(?:(?:by|on|until|till|for|before|since) (?:late |early )?{_WEEKDAY}(?! (?:\d|[JFD][a-z]+ \d))|(?:for|over|by|until|before|at) (?:the weekend|dawn|dusk|first light|nightfall|noon)|"
    r"today|tonight|tomorrow|yesterday|overnight|this (?:morning|afternoon|evening|week|weekend))\b"
)
_LAST = pattern(
    r"[,;]?\s(?:and |but )?(?:(?:it|they|both|the [a-z]+) )?(?:(?:is|are) (?:now )?(?:expected|due|set|scheduled|likely|forecast) to|will|should|may) (?:last|run|continue|go on|stay)\b"
    r"|[;,] (?:and )?(?:it|they|the [a-z]+) (?:runs?|continues?|goes on|lasts?) [^,;]{0,40}?\b(?:until|till|through|to|for)\b"
    r"|(?:,| and| but)(?: (?:it|they))? (?:runs?|continues?|lasts?|ends?|closes?|shuts|finish(?:es)?|concludes?) (?:on|until|till|for|at|with|this|next|tomorrow|tonight)\b"
    r"|(?:,| and| but)(?: (?:he|she|they))? (?:is|are|will be) (?:now )?(?:out|sidelined|ruled out|off work) (?:for|until)\b"
)
_BEGAN = frozenset(
    "began begun started opened walked premiered kicked went got launched saw set injured hurt broke tore pulled limped fractured".split()
)
_NTH = pattern(
    rf"\b(?P<nth>{ORDINAL}) (?:full |straight |consecutive |successive |running )?(?P<unit>day|night|week)\b",
    re.IGNORECASE,
)
_SPEECH = pattern(r"\b(?:said|told|testified|heard|denied|claimed|recalled)\b")
# On loan until the end of this season.
_THIS = pattern(
    r"\b(?:until|till|for the rest of|through|before|by) (?:the )?(?:(?:end|close|start|rest|remainder) of )?(?:this|the current) (?:season|month|winter|term|campaign|week|semester|summer)\b"
)
# Who flew out on 10 January, is back.
_IS_BACK = pattern(
    r", (?:is|are) (?:now |safely |already )?(?:back|home|recovering|on (?:his|her|their|its) way|in intensive care|critical|critically ill|stable|in a stable|due (?:back|home))\b"
)
_OF_THE_DAY = pattern(r"\b(?:the|that) (?:same )?(?:day|occasion|birthday|milestone|date|feast|event)(?: itself)? on $")


def is_gone_on_with(cue: Cue, found: tuple[Expression, ...], when: Expression, new: date) -> bool:
    """Whether the sentence goes on to what follows such a deed within days, or counts its days."""
    text, sentence, published = cue.text, sentence_of(cue), cue.document.meta.published
    if published is None or not 0 <= (published - new).days <= _DAYS or _BACK.search(text, *sentence):
        return False
    if _is_nth(text, sentence, (published - new).days) or _has_its_weekday(text, found, when, new):
        return True
    lead, rest = Span(sentence.start, when.span.start), Span(when.span.end, sentence.end)
    told = [one for one in groups(text, *lead) if one.tense is not Tense.NONE]
    if not told or told[-1].tense is not Tense.PAST or _NESTED.search(text, *lead):
        return False
    if _THIS.search(text, *rest) or (_IS_BACK.search(text, *rest) and ", who " in text[lead.start : lead.end]):
        return True
    if told[-1].verb in _BEGAN and _LAST.search(text, *rest):
        return True
    return _BRIEF.search(text, *lead) is not None and _AFTER.search(text, *rest) is not None and _is_of_now(text, rest)


def _is_of_now(text: str, rest: Span) -> bool:
    """Whether what follows is told of these days, or as what is or will be."""
    if _THESE_DAYS.search(text, *rest):
        return True
    return any(one.tense in (Tense.PRESENT, Tense.FUTURE) for one in groups(text, *rest, of_present=True))


def _is_nth(text: str, sentence: Span, days: int) -> bool:
    """Whether a count of days or weeks told in the sentence runs from that day to the story: now in its second week."""
    nth = _NTH.search(text, *sentence)
    if nth is None or _SPEECH.search(text, *sentence):
        return False
    count = ordinal_of(nth["nth"]) or 0
    if count < 2:
        return False
    return days // 7 + 1 == count if nth["unit"].lower() == "week" else abs(count - 1 - days) <= 1


def _has_its_weekday(text: str, found: tuple[Expression, ...], when: Expression, new: date) -> bool:
    """Whether the day itself is told by the weekday that it has in the new year alone: and marked the day on Sunday."""
    return any(
        one.kind is Kind.WEEKDAY
        and one.span.start > when.span.end
        and one.weekday == new.weekday() != when.readings[0].first.weekday()
        and _OF_THE_DAY.search(text, when.span.end, one.span.start) is not None
        for one in found
    )
