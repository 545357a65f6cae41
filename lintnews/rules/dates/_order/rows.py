"""The order of things of one row by their ordinals: her first novel, the second dose."""

from __future__ import annotations

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.text.temporal.deeds import Deed
from lintnews.text.temporal.words import ordinal_of

_LAST = 99  # the rank of the last or final of a row
_LEFT = 110  # code points before a date in which its ordinal is looked for
# The author’s second novel came out in 2009, her first in 2012.
_NTH = pattern(
    r"(?:\b(?i:the|his|her|its|their)|[’']s|s[’'])\s(?P<nth>first|second|third|fourth|fifth|sixth|seventh|eighth|last|final)\b"
    r"(?:\s(?:[a-z-]+\s)?(?P<noun>(?!(?:wi[fv]es?|husband|minister|lady|half|time|name|person|man|woman|place|prize|team|floor|language|choice|years?|months?|weeks?|century|decade|night|"
    r"in|on|at|was|were|is|came|one|ones|only|just|and|but|to|of|for|by|with|from|who|that|which|will|followed|took|back|as|not|there|here|ever|had|has|have)\b)[a-z][a-z-]+(?<!ed))\b)?"
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
    ranks = [ordinal_of(match["nth"]) or _LAST for match in (first[0], second[0])]
    return 0 if ranks[0] == ranks[1] or _OTHER_ROW.search(text, start, other.at) else -1 if ranks[0] < ranks[1] else 1


_NOUN_OF_NTH = pattern(
    r",?\s(?:(?:one|was|were|came|is|will|followed|took|only|just|back)\b|(?:on|in|at)\s(?:the\s)?(?:[a-z]|\d))"
)
_OTHER_ROW = pattern(
    r"\b(?:another|other|different|since|until|both|each|planned|due|scheduled|would|for (?:him|her|them)|not|never|no|whose|brother|sister|rival|again)\b|[“”\"()]"
)
