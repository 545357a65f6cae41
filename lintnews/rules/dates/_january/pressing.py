"""What is done only in the days after a deed: a search that goes on, a call for witnesses, the next match."""

from __future__ import annotations

from datetime import date

from lintnews.core.cue import Cue
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._context import sentence_of
from lintnews.text.temporal.values import Expression

_DAYS = 14  # that what is pressing may lie behind the story
_LOOKS_BACK = pattern(
    r"\b(?:years?|last (?:year|winter|season)|anniversary|again|renewed|cold case|reopened|since|months?|each|every|had|no(?:body)?|another|former|trial|inquest|court|memorial|as (?:they|he|she) did)\b|[“”\"]"
)
_ONGOING = pattern(
    r"\b(?:is|are|continues?) (?:still |now |also )?(?:to )?(?:digg?(?:ing)?|search(?:ing)?|comb(?:ing)?|fight(?:ing)?|battl(?:e|ing)|pump(?:ing)?|sift(?:ing)?|hunt(?:ing)?|"
    r"trying to (?:reach|find|free|restore|trace|identify)|working to (?:restore|free|clear|repair|reach)|looking for|searching for|cleaning up|clearing|counting|without (?:power|water|electricity|heat(?:ing)?|gas))\b"
)
_APPEAL = pattern(
    r"\b(?:[Aa]nyone (?:who|with)|[Ww]itnesses|[Mm]otorists|[Dd]rivers|[Pp]eople who)\b[^;:]{0,160}\b(?:(?:is|are) (?:asked|urged|being asked|requested)|should|can|to) (?:to )?(?:call|contact|come forward|ring|phone|get in touch|speak|email|report)\b|"
    r"\b(?:is|are) (?:still |now )?(?:appealing|asking) (?:to|for|anyone)\b|\bwant(?:s)? to (?:speak|talk|hear) (?:to|from|with)\b"
)
# Who beat the Bears on 5 January, host the Rams on Sunday.
_PLAYED = pattern(
    r"\b(?:beat|lost to|drew with|drew|defeated|thrashed|edged|won (?:at|against)|lost (?:at|against)|saw off|knocked out|were (?:beaten|held|thrashed) by)\b[^,;:]{2,60} on (?:the )?$"
)
_PLAYS = pattern(
    r",? (?:and )?(?:now |next |will )?(?:hosts?|faces?|plays?|meets?|visits?|travels? to|takes? on|goes to|go to|welcomes?)\b[^;:]{2,60}\b(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|tonight|tomorrow|this (?:week|weekend)|next)\b"
)


def is_pressing(cue: Cue, when: Expression, new: date) -> bool:
    """Whether the sentence tells, as of now, what is only done soon after the deed of the date."""
    text, sentence, published = cue.text, sentence_of(cue), cue.document.meta.published
    if published is None or not 0 <= (published - new).days <= _DAYS or _LOOKS_BACK.search(text, *sentence):
        return False
    lead = Span(sentence.start, when.span.start)
    if _PLAYED.search(text, *lead):
        return _PLAYS.match(text, when.span.end, sentence.end) is not None
    return _ONGOING.search(text, *lead) is not None or _APPEAL.search(text, *sentence) is not None
