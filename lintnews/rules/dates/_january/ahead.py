"""Days told ahead, and deeds that soon follow one another, where last year’s figure stands."""

from __future__ import annotations

import re
from datetime import date

from lintnews.core.cue import Cue
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._context import sentence_of
from lintnews.rules.dates._january.counted import is_of_now
from lintnews.text.temporal.tense import verb_of
from lintnews.text.temporal.values import Expression
from lintnews.text.temporal.verb_groups import Tense, groups
from lintnews.text.temporal.verb_words import FUTURE_AS_PLANNED

# Words of a sentence that looks back on purpose.
LOOKS_BACK = pattern(
    r"\b(?:last year|(?:a|one|two|the) years? (?:ago|after|later|on|earlier|since|before)|anniversary|year-old|since|previous|past year|"
    r"for a year|a year|months|twelve|annual|compared|sentenced|convicted|jailed|guilty|pleaded|has|have|been|"
    r"inquest|lawsuit|sued|appeal\w*|inquiry|charged|indicted|accused|still|now|already|originally|first|founded|born)\b",
    re.IGNORECASE,
)


def is_told_ahead(cue: Cue, when: Expression, new: date) -> bool:
    """Whether the verb of the date looks ahead."""
    text, sentence, published = cue.text, sentence_of(cue), cue.document.meta.published
    said = verb_of(text, sentence, when.span)
    if published is not None and published <= new and _is_reported_ahead(text, sentence, when):
        return True
    if (
        published is not None
        and published <= new
        and not _AND_THEN.search(text, when.span.end, sentence.end)
        and _PUT_OFF.search(text, max(sentence.start, when.span.start - 80), when.span.start)
    ):
        return True
    last = new + (when.readings[0].last - when.readings[0].first)  # a fair that is on now is ahead too
    if published is not None and published < max(new, last) and _is_among_what_is(text, sentence, when):
        return True
    rest = Span(when.span.end, sentence.end)
    given = _GIVEN_UNTIL.search(text, sentence.start, when.span.start)
    if published is not None and published < new and given:
        return is_of_now(text, rest) and not _LOOKS_AWAY.search(text, *rest)
    if said is not None and _OVER_A_CRIME.search(text, said.group.span.end, when.span.start):
        return False
    if said is None or said.by not in ("on", "", "by", "until", "from", "for"):
        return False
    if said.by == "for":
        return said.group.tense is Tense.FUTURE and said.group.verb in FUTURE_AS_PLANNED | {"forecast"}
    if said.group.tense is Tense.FUTURE or (
        said.group.verb in _SPEECH
        and said.by == "on"
        and text[said.group.span.start - 2] != ","  # the names, announced on
        and _is_near(cue, when)
        and not _LATER_ON.search(text, when.span.end, sentence.end)
    ):
        return True
    if said.group.tense not in (Tense.DUTY, Tense.PRESENT):
        return False
    return (_LOOKS_AWAY if said.by == "until" else LOOKS_BACK).search(text, *sentence) is None


def _is_among_what_is(text: str, sentence: Span, when: Expression) -> bool:
    """Whether a day ahead stands in a sentence that tells only what is or will be: the deadline, 30 January, is too soon."""
    if _OF_OLD.search(text, max(sentence.start, when.span.start - 60), when.span.start) or _LOOKS_AWAY.search(
        text, *sentence
    ):
        return False
    found = [one for one in groups(text, *sentence, of_present=True) if one.verb not in _SPEECH]
    told = [Tense.PRESENT if text.startswith(_PERFECT, one.span.start) else one.tense for one in found]
    return Tense.PAST not in told and not {Tense.PRESENT, Tense.FUTURE, Tense.DUTY}.isdisjoint(told)


_PERFECT = ("has ", "have ")
# A bylaw of 31 January, rules dating from.
_OF_OLD = pattern(
    r"\b(?:of|since|dated|after|(?<!later )than|in force|(?:dat|dates|runs?|stems?|took effect|backdated|valid) ?\w* from|signed|issued|published|adopted|agreed|passed|made|born|held|seen|taken|built|opened|founded) (?:on )?(?:\w+day,? )?(?:the )?$"
    r"|\b(?:from|about|over|into|of|after|against) (?:an?|the|his|her|its|their) [^,;:]{3,40} (?:on|in) (?:the )?$"
)
# Said that the train would be withdrawn from; will inspect the pitch before the tie on; bring papers when polls open on.
_WOULD = pattern(
    r"\b(?:said|says|told|announced|confirmed|added|promised|warned|wrote|pledged)\b[^;:“”]{3,110}\bwould (?:not )?(?:be |again )?[a-z]+\b(?: (?!before\b|after\b|if\b|since\b|than\b|of\b)[\w’-]+){0,6} (?:on|from|until|by|before|no later than) (?:the )?(?:\w+day,? )?$"
)


def _is_reported_ahead(text: str, sentence: Span, when: Expression) -> bool:
    """Whether the day is ahead in what somebody said, or of something that comes after what will be done."""
    lead = text[max(sentence.start, when.span.start - 220) : when.span.start]
    rest = groups(text, when.span.end, sentence.end)
    if _A_YEAR.search(lead) or any(one.tense is Tense.PAST for one in rest) or _LOOKS_AWAY.search(lead):
        return False
    return _WOULD.search(lead) is not None


_A_YEAR = pattern(r"\b(?:19|20)\d\d\b|\b(?:in|last|on) (?:October|November|December|late|early)\b|\bdid\b")

_PUT_OFF = pattern(
    r"\b(?:adjourned|postponed|put off|remanded|suspended|delayed|deferred|shut|closed|extended|pushed back)\b[^,.;:“”]{0,40}\s(?:until|till|to)\s(?:\w+day,? )?(?:the )?$"
)
# Until 28 January 2025 and jailed in June.
# Gave the bank until 31 January, and it says; results due on 31 January will be late.
_GIVEN_UNTIL = pattern(
    r"(?<!was )(?<!were )\b(?:due|scheduled|planned|expected) (?:out |back |for )?(?:on |by )?$|\b(?:gave|given|granted|ordered|told|allowed)\b[^;:“”]{3,70}\b(?:until|till|by)\b(?: [\w’-]+){0,5} (?:on )?$"
)
_AND_THEN = pattern(r"\band\s+(?:was\s+|then\s+|later\s+)*[a-z]+ed\b")
# Will be sentenced for a fire in Hessle Road on.
_OVER_A_CRIME = pattern(r"\b(?:for|over|about|\w+ from|\w+ into)\s+(?:an?|the|his|her|their)\s+[^,;:]{2,50}\son\s+$")
_LOOKS_AWAY = pattern(
    r"\b(?:ago|since|previous|every|each|annual\w*|usually|always|last year|anniversary|was|were|had)\b"
)
_LATER_ON = pattern(
    r"\b(?:in|since|that) (?:February|March|April|May|June|July|August|September|October|November|December|(?:the )?(?:spring|summer|autumn|fall))\b|\bnever\b"
)
_SPEECH = frozenset("said told announced added".split())


def _is_near(cue: Cue, when: Expression) -> bool:
    """Whether the day is one of the ten before publication: what is quoted was said these days."""
    published, first = cue.document.meta.published, when.readings[0].first
    return published is not None and 0 <= (published - first).days - 365 <= 10
