"""Days to come that are counted from today, told in the past: tomorrow the court freed; flew home next Tuesday."""

from __future__ import annotations

from lintnews.core.cue import Cue
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._context import is_excused, is_list, sentence_of
from lintnews.rules.dates._events import EVENTS
from lintnews.text.quotations import is_quoted
from lintnews.text.temporal.tense import Said, verb_of
from lintnews.text.temporal.verb_groups import Tense

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
AHEAD = ("tomorrow", *(f"next {name}" for name in ("week", "weekend", "month", *DAYS)))

# “The next week”, “tomorrow’s”, “next week or two”: no day counted from today.
_NO_LEAD = pattern(
    r"\b(?:the|that|this|very|and|or|after|until|till|by|for|from|of|to|since|than|before|as|[\w]+[’']s)\s+$", 2
)
_NO_REST = pattern(r"[’'-]|\s+(?:or|and|but one)\s|\s+(?:was|were|is|will|would|can|could|may|might)\b")
# Deeds without a thing that a later day could belong to.
_DEEDS = frozenset(
    """took met flew travelled traveled arrived returned left opened closed began started ended died went came visited voted
    played won lost beat signed launched unveiled landed resumed appeared spoke marched gathered reopened sailed drove struck
    collapsed retired married wed reached walked sang testified crashed sank docked departed debuted premiered threw""".split()
)
_TIED = pattern(
    r"\b(?:for|about|of|on|over|against|ahead|that|with|than|as|plans?|talks?|hopes?|tickets?|until|a chance|right|(?:semi|quarter)-?finals?)\b"
)
_HELD_IN = pattern(r"\s(?:[\w-]+\s)?(?:in|at|during)\s(?:the|a|an|its|their)\s(?:[\w-]+\s){0,2}$")
_PARTICIPLE_ONLY = pattern(r"(?:was|were)\s(?:\w+ly\s)?\w+", 2)
# The sense of a story or a plan told from the past.
_THEN = pattern(
    r"\b(?:if|unless|would|could|might|should|had been due|planned|scheduled|expected|due|supposed|meant|going to|hoped|wanted|as though|as if|until|whether|"
    r"novel|film|episode|series|dream\w*|imagine\w*|said|told|asked|thought|knew|believed|predict\w*|forecast\w*|insisted|vowed|promised|announced|agreed|decided|confirmed)\b",
    2,
)


def told_ahead(cue: Cue, sets: frozenset[str]) -> Said | None:
    """The verb in the past that the day at the cue is said of; `sets` are verbs that only fix such a day."""
    text, sentence, day = cue.text, sentence_of(cue), cue.span
    if _NO_LEAD.search(text, max(sentence.start, day.start - 12), day.start) or _NO_REST.match(text, day.end):
        return None
    if is_list(cue) or _THEN.search(text, *sentence) or is_quoted(cue.document, day):
        return None
    said = verb_of(text, sentence, day)
    if said is None or said.by or said.group.tense is not Tense.PAST or said.group.verb in sets:
        return None
    verb = said.group.span.of(text)
    if verb.startswith(("had ", "did ", "didn", "hadn")) or is_excused(cue):
        return None
    fits = _fronted(text, day, said) if said.fronted else _follows(text, day, said, verb)
    return said if fits and not is_quoted(cue.document, said.group.span) else None


def _fronted(text: str, day: Span, said: Said) -> bool:
    """Tomorrow the committee heard: a subject stands between, and the verb is no bare “was”."""
    between = text[day.end : said.group.span.start].strip(" ,")
    return bool(between) and said.group.verb not in ("was", "were", "been", "felt", "seemed", "looked", "has", "have")


def _follows(text: str, day: Span, said: Said, verb: str) -> bool:
    """Flew home next Tuesday; was taken down next week."""
    gap = Span(said.group.span.end, day.start)
    if said.last in EVENTS and said.last != said.group.verb:
        start = text.rfind(said.last, *gap)
        return start > 0 and _HELD_IN.fullmatch(text, gap.start, start) is not None
    if _TIED.search(text, *gap) or len(gap.of(text).split()) > 6 or "," in gap.of(text):
        return False
    if _PARTICIPLE_ONLY.fullmatch(verb):
        return said.group.verb not in ("was", "were", "ruled", "left")
    return " " not in verb and said.group.verb in _DEEDS
