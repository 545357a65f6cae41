"""The opening of a story that tells a death, a disaster or a rescue of the last days under last year’s figure."""

from __future__ import annotations

from datetime import date

from lintnews.core.cue import Cue
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._context import sentence_of
from lintnews.text.temporal.values import Expression, Kind
from lintnews.text.temporal.verb_groups import Tense, groups

_DAYS = 14  # that the opening of a story may lie behind what it tells
_TOLL = pattern(
    r"\b(?:kill(?:ed|ing)|injur(?:ed|ing)|wound(?:ed|ing)|dead|drowned|homeless|stranded|stranding|trapped|trapping|without (?:power|electricity|water|heating|gas)|"
    r"(?:homes|houses|customers|firms|properties|people|villages|families) (?:and [a-z]+ )?(?:dark|in the dark|cut off|flooded|missing)|swept away|buried|funeral|laid to rest|lay in state|cremated)\b"
)
_LONG_AGO = pattern(
    r"\b(?:years?|anniversary|trial|court|jury|judge|inquest|coroner|memorial|lawsuit|suit|sued|verdict|appeal|inquiry|report|lessons|rebuilt|reopen\w*|since|later|that (?:day|autumn|summer|spring|year)|"
    r"who|whose|which|when|after being|had|for (?:an?|[a-z]+) (?:days|weeks?)|compensation|licen[cs]e|season|months?|each|every|spring|summer|autumn)\b",
    2,
)
_ON = pattern(r"\bon (?:the )?(?:\w+day,? )?$")
# Crashed on that day, and rescuers resumed their search on Monday; buried on Tuesday after a service on.
_AND_ON = pattern(
    r"(?:, [a-z]+ing [^,;:“”]{2,60})?, and (?:both|all|[a-z]+s|the [a-z-]+|[A-Z]\w+) (?:[a-z]+ )?(?:resumed|reached|recovered|pulled|rescued|searched|woke|died|continued|fled|buried|freed|dug|combed|returned|went|searching|found|airlifted|evacuated)\b[^;:“”]{0,40}? (?:on |by |late on |early on )?"
)
_AFTER_THAT = pattern(r" after (?:a|the) [^,;:“”]{3,60} on (?:the )?")


def goes_on(text: str, when: Expression, other: Expression) -> bool:
    """Whether the other time is a weekday of the same days, told on from this one."""
    if other.kind is not Kind.WEEKDAY:
        return False
    first, last = sorted((when.span, other.span))
    return (_AND_ON if first is when.span else _AFTER_THAT).fullmatch(text, first.end, last.start) is not None


def is_news(cue: Cue, when: Expression, new: date) -> bool:
    """Whether the sentence opens the story with a deed of the last days that nobody tells so a year on."""
    text, sentence, published = cue.text, sentence_of(cue), cue.document.meta.published
    block = cue.document.block_at(cue.span.start)
    if block is None or published is None or not 0 <= (published - new).days <= _DAYS:
        return False
    if cue.document.block_index(cue.span.start) > 1 or sentence.start > block.span.start + 40:
        return False
    if _LONG_AGO.search(text, *block.span) or not _ON.search(text, sentence.start + 20, when.span.start):
        return False
    if _AND_ON.match(text, when.span.end, sentence.end):
        return _is_one_past(text, Span(sentence.start, when.span.start))
    rest = text[when.span.end : sentence.end]
    return (
        _TOLL.search(text, *sentence) is not None
        and " and " not in rest
        and ";" not in rest
        and _is_one_past(text, Span(sentence.start, when.span.start))
    )


def _is_one_past(text: str, words: Span) -> bool:
    """Whether one deed is told, in the past, and nothing that is or will be."""
    found = [one.tense for one in groups(text, *words) if one.tense is not Tense.NONE]
    return Tense.PAST in found and not {Tense.PRESENT, Tense.FUTURE, Tense.DUTY} & set(found)
