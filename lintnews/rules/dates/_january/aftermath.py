"""What the sentence goes on to tell of a deed of these days: what soon follows it, how long it will last, its nth day."""

from __future__ import annotations

import re
from datetime import date

from lintnews.core.cue import Cue
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._context import sentence_of
from lintnews.rules.dates._january.counted import clause_at, is_of_now
from lintnews.rules.dates._january.followed import passage_at
from lintnews.text.temporal.values import Expression, Kind
from lintnews.text.temporal.verb_groups import Tense, groups

_DAYS = 21  # that such a deed may lie behind the story
# A look back, the courts and inquiries that come late, and what is told of others.
_BACK = pattern(
    r"\b(?:years?|last (?:year|winter|season)|anniversary|annual\w*|again|another|(?<!two )(?<!three )(?<!four )(?<!six )(?<!this )months?|spring|summer|autumn|since then|ever since|"
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
    r"aground|capsiz\w+|sank|explo\w+|blast|blew|outage|power cut|strike|walked out|downed tools|missing|vanished|last seen|stranded|trapped|cold(?! case)|heatwave|frost|ice|siege|"
    r"shut|closed|emptied|evacuated|cut off|blocked|eruption|erupted|spill\w*|riots?|rioted|marched|rallied|clashes|clashed|truce|ceasefire|curfew|virus|outbreak|raids?|attack\w*|shooting|stabbing|broke out|overturned|struck|hail|gales?|cyclone|tornado|emergency|wildfires?|flames)\b",
    re.IGNORECASE,
)
# What is told of the days after.
_AFTER = pattern(
    r"\b(?:residents|evacu\w+|schools?|roads?|homes?|households|search\w*|rescu\w+|crews?|firefighters|lifeboats?|divers|shut|closed|(?:will|to|can|may|should) (?:not )?reopen|reopens|restor\w+|without|stranded|trapped|"
    r"in hospital|forecast|more snow|power|shelters?|toll|missing|stay out|stay off|buildings|houses|back to work|trains|flights|runway|smoke|burning|queues|talks)\b"
)
# What is so for some days at most.
_STATE = pattern(
    r"\b(?:without (?:water|power|electricity|heat\w*|gas|supplies)|in (?:hospital|intensive care)|critical\w*|round the clock|delays|burns|burning|missing(?! from)|trapped|stranded|cut off|blocked|"
    r"on the run|at large|manhunt|unaccounted|ha(?:s|ve) (?:now |so far |already )?(?:killed|claimed|injured|stranded|displaced|cut|closed|shut|forced|trapped|burned|burnt|destroyed)|in (?:quarantine|isolation)|on (?:its|their|his|her) way|(?:stays?|remains?|be|is|are) in (?:force|place)|(?:will|to|can|may|should) (?:not )?reopen|reopens|search\w*(?! for (?:an? )?new)|rescu\w+|shelters?|evacu\w+|queues|(?:is|are|remains?|stays?) (?:closed|shut)|toll)\b"
)
_THESE_DAYS = pattern(
    rf"\b(?:(?:by|until|till|before|since) (?:late |early )?{_WEEKDAY}(?! (?:\d|[JFD][a-z]+ \d))|(?:for|over|by|until|before|at) (?:the weekend|dawn|dusk|first light|nightfall|noon)|"
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
    passage = passage_at(cue.document, sentence)
    if published is None or not 0 <= (published - new).days <= _DAYS or _BACK.search(text, *passage):
        return False
    if _has_its_weekday(text, found, when, new) or _is_soon_over(text, sentence, when, passage):
        return True
    lead, rest = Span(sentence.start, when.span.start), Span(when.span.end, sentence.end)
    told = [one for one in groups(text, *lead) if one.tense is not Tense.NONE]
    if not told or told[-1].tense is not Tense.PAST or _NESTED.search(text, *lead):
        return False
    if _THIS.search(text, *rest) or (_IS_BACK.search(text, *rest) and ", who " in text[lead.start : lead.end]):
        return True
    if told[-1].verb in _BEGAN and _LAST.search(text, *rest):
        return True
    is_now = _THESE_DAYS.search(text, *rest) is not None or is_of_now(text, rest)
    return is_now and _BRIEF.search(text, *lead) is not None and _AFTER.search(text, *rest) is not None


def _is_soon_over(text: str, sentence: Span, when: Expression, passage: Span) -> bool:
    """Whether something brief is told of that day, and beside it what is so only in the days after it."""
    brief = _BRIEF.search(text, sentence.start, when.span.start)
    if brief is None:
        return False
    for match in _STATE.finditer(text, *passage):
        clause = clause_at(text, passage, match.start())
        is_now = _THESE_DAYS.search(text, *clause) is not None or is_of_now(text, clause)
        if is_now and not Span(*brief.span()).meets(Span(*match.span())):
            return True
    return False


def _has_its_weekday(text: str, found: tuple[Expression, ...], when: Expression, new: date) -> bool:
    """Whether the day itself is told by the weekday that it has in the new year alone: and marked the day on Sunday."""
    return any(
        one.kind is Kind.WEEKDAY
        and one.span.start > when.span.end
        and one.weekday == new.weekday() != when.readings[0].first.weekday()
        and _OF_THE_DAY.search(text, when.span.end, one.span.start) is not None
        for one in found
    )
