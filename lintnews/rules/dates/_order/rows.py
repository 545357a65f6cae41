"""The order of things of one row by their ordinals: her first novel, the second dose."""

from __future__ import annotations

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.text.temporal.deeds import Deed
from lintnews.text.temporal.words import ordinal_of

_LEFT = 110  # code points before a date in which its ordinal is looked for
# The author’s second novel came out in 2009, her first in 2012.
_NTH = pattern(
    r"(?:\b(?i:the|his|her|its|their)|[’']s|s[’'])\s(?P<nth>first|second|third|fourth|fifth|sixth|seventh|eighth)(?:\s(?:[a-z-]+\s)?(?P<noun>novel|book|album|film|single|collection|volume|series|season|symphony|opera|memoir|"
    r"leg|dose|jab|round|phase|stage|match|game|test|debate|hearing|term|child|son|daughter|marriage|wedding|edition|episode|instalment|installment|chapter|race|"
    r"day|shop|store|branch|restaurant|goal|wave|lockdown|trial|inquest|appeal|referendum|trip|mission|flight|launch|attempt|expedition|semi-final|quarter-final|heat|"
    r"operation|warning|strike|vote|ballot|reading|draft|version|report|attack|bomb|explosion|victim|robbery|payment|instalment|tranche|bout|fight|visit|tour|concert|show|exhibition))?\b"
)


def order_of_ordinals(text: str, sentence: Span, one: Deed, other: Deed) -> int:
    """-1 where the first date is that of the first of a row and the second that of a later one; 1 the other way round."""
    start = max(sentence.start, one.at - _LEFT)
    first = [match for match in _NTH.finditer(text, start, one.at) if match["noun"]]
    if len(first) != 1:
        return 0
    second = list(_NTH.finditer(text, one.when.span.end, other.when.span.start))
    if len(second) != 1 or second[0]["noun"] not in (None, first[0]["noun"]):
        return 0
    if second[0]["noun"] is None and _NOUN_OF_NTH.match(text, second[0].end(), other.when.span.end) is None:
        return 0
    ranks = [ordinal_of(match["nth"]) or 0 for match in (first[0], second[0])]
    return 0 if ranks[0] == ranks[1] or _OTHER_ROW.search(text, start, other.at) else -1 if ranks[0] < ranks[1] else 1


_NOUN_OF_NTH = pattern(r",?\s(?:(?:one|was|were|came|is|will|followed|took|only|just|on|in|at|back)\b)")
_OTHER_ROW = pattern(
    r"\b(?:another|other|different|since|until|both|each|planned|due|scheduled|would|for (?:him|her|them)|not|never|no|whose|brother|sister|rival|again)\b|[“”\"()]"
)
