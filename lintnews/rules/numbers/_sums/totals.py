"""A sum told after its parts: Leeds sent 12 boats and Hull 15, 28 in all; the combined choir of 85; all 90 members."""

from __future__ import annotations

from itertools import pairwise

from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.numbers._sums.contrast import are_apart
from lintnews.rules.numbers._sums.entries import entries_of, is_lone
from lintnews.rules.numbers._sums.misfit import LEAVES_OPEN, PLAIN, Misfit, comes_to, slack_of, told
from lintnews.text.quantities.figures import TIMES, Figure, passage_at
from lintnews.text.quantities.nouns import GENERIC, is_person
from lintnews.text.quantities.quantity import Quantity
from lintnews.text.quantities.reader import WORTH

OPENERS = (
    *("together", "between them", "in all", "in total", "all told", "altogether", "taken together", "that makes"),
    *("that made", "the combined", "their combined", "that brings", "jointly"),
)
"""What a sentence with the sum of the figures before it may begin with."""
_SUM_BEFORE = pattern(
    r"\b(?:total(?:s|ling|led|ing|ed)?|sum|aggregate|combined|together|altogether|in all|all told|between them|tally|haul|"
    r"add(?:s|ed|ing)? up|com(?:es?|ing) to|came to|mak(?:es?|ing)|made|giv(?:es?|ing)|gave|bring(?:s|ing)|brought|tak(?:es?|ing)|"
    r"(?:finish|end)(?:ed|es)? (?:with|on|up with))\b[^,.;:\d]{0,30}\Z"
)
_SUM_AFTER = pattern(
    r"(?:\s[\w-]+){0,2}?\s(?:in all|in total|altogether|all told|combined|total|between them|together|"
    r"(?:in|over|for|across) (?:the |those |these |all )?(?:two|three|four|five|six|seven) (?:days|nights|weeks|months|years|games|matches|seasons|rounds|quarters))\b"
)
_JOINTLY = pattern(
    r"\b(?:together(?! with)|(?:the|their) combined|combined|jointly|between them|taken together)\b[^.;:\d]{0,70}\Z", 2
)
_ALL = pattern(r"\b[Aa]ll\s(?:the\s|of\sthe\s|its\s|their\s)?\Z|,\sout of\s\Z")
_SEATED = frozenset({"seat", "member"})
_OTHER_RESULT = pattern(
    r"\b(?:(?:year|season|month|week)[’']s total|its total|total (?:for|since|so)|lead|profit|loss|average|surplus|deficit|rate|margin)\b"
)
_DONE = pattern(r",\s(?!includ|leav|compar|follow|exclud|beat|need|fac|with )[a-z]+ing\s(?:[a-z]+\s){0,3}\Z")
_JOINS = pattern(r"[,;]\s|\s(?:and|plus|while)\s|\)")
_NOT_PARTS = pattern(r"\b(?:when|because|if|although|though|said|says)\b")
_FARTHEST = 90  # code points from the last part to the sum
_NEAR = 12
_ROUNDED = 20
_PAIR = 2
_HALF, _WHOLE = 0.5, 100  # percent


def sum_misfit(document: Document, place: int) -> Misfit | None:
    """The first figure of the passage at `place` that is told as the sum of those before it and is not."""
    text = document.text
    passage = passage_at(document, place)
    if text.find('"', *passage) >= 0:
        return None
    entries = entries_of(document, passage)
    for index in range(_PAIR, len(entries)):
        found = _judged(text, entries, index)
        if found is not None:
            return found
    return None


def _judged(text: str, entries: tuple[Figure, ...], index: int) -> Misfit | None:
    total = entries[index]
    quantity = total.quantity
    if quantity.rough or is_lone(total) or TIMES.match(text, quantity.span.end):
        return None
    parts = _parts_before(text, entries, index)
    if len(parts) < _PAIR or (quantity.unit in PLAIN and total.value == _WHOLE):
        return None  # numbers/percentages-over-100 speaks of 100%
    gap = text[parts[-1].phrase.end : total.span.start]
    if len(gap) > _FARTHEST or _OTHER_RESULT.search(gap) or not _is_told_as_sum(text, total, parts, gap):
        return None
    made = sum(part.value for part in parts)
    if quantity.joined and made < total.value:
        return None  # some members may have been away
    before = [
        one.value
        for one in entries[:index]
        if one.quantity.unit == quantity.unit and (one in parts or one.value != len(parts))
    ]
    figures = [one.quantity for one in (total, *parts) if not is_lone(one)]
    slack = 0.0 if all(map(_is_small_whole, figures)) else slack_of(figures) + _HALF * (quantity.unit in PLAIN)
    if comes_to(total.value, before, slack) or not 0.7 <= made / total.value <= 1.4:
        return None
    listed = Span(parts[0].span.start, parts[-1].clause.end)
    if LEAVES_OPEN.search(text, *listed) or LEAVES_OPEN.search(text, quantity.span.end, quantity.span.end + _NEAR):
        return None
    return Misfit(total.span, Span(parts[0].span.start, parts[-1].phrase.end), told(text, quantity, made))


def _parts_before(text: str, entries: tuple[Figure, ...], index: int) -> tuple[Figure, ...]:
    """The figures right before a sum that are joined as a list is, without one that tells how many they are."""
    total = entries[index]
    parts: list[Figure] = []
    for one in reversed(entries[:index]):
        quantity = one.quantity
        unit = quantity.unit == total.quantity.unit or (total.quantity.unit in PLAIN and not quantity.unit)
        if not parts and (quantity.joined or not unit):
            continue  # making a three-day total of 40; the three sources yielded $56m
        if not unit or quantity.rough or quantity.joined or one.value >= total.value:
            break
        if not quantity.unit and TIMES.match(text, one.span.end):
            break
        gap = text[one.phrase.end : parts[0].span.start] if parts else ", "
        if not _JOINS.search(gap) or _NOT_PARTS.search(gap) or ". " in gap:
            break
        parts.insert(0, one)
    counts = len(parts) > _PAIR and parts[0].noun and parts[0].value == len(parts) - 1
    return tuple(parts[1:] if counts else parts)  # two parties, with 61 and 58 seats


def _count_things(text: str, parts: tuple[Figure, ...]) -> bool:
    """Whether a list says what it counts: not steps 2, 3 and 4."""
    between = text[parts[0].span.end : parts[-1].span.start].replace(" and ", " ")
    return bool(parts[-1].noun) or any(map(str.isalpha, between))


def _is_told_as_sum(text: str, total: Figure, parts: tuple[Figure, ...], gap: str) -> bool:
    quantity = total.quantity
    nouns = {part.noun for part in parts if part.noun}
    persons = len(nouns) == len(parts) and all(map(is_person, nouns))
    if quantity.joined or _ALL.search(gap):
        every = quantity.joined in _SEATED or not quantity.joined
        return every and not quantity.unit and (persons or all(are_apart(*pair) for pair in pairwise(parts)))
    jointly = _JOINTLY.search(gap) is not None
    if (". " in gap or ";" in gap) and not jointly:
        return False
    after = _SUM_AFTER.match(text, total.phrase.end) is not None
    if total.noun and nouns and total.noun not in nouns and not after and not (persons and total.noun in GENERIC):
        return False
    if (
        not quantity.unit
        and not _count_things(text, parts)
        and "together" in text[total.span.end : total.span.end + _NEAR]
    ):
        return False
    if jointly or after or _SUM_BEFORE.search(gap) or (total.noun in nouns and _DONE.search(gap)):
        return True
    return _JOINTLY.search(text, max(0, parts[0].span.start - _FARTHEST), parts[0].span.start) is not None


def _is_small_whole(one: Quantity) -> bool:
    """Whether a figure is so few whole millions that copy, were they rounded, would tell the rest: $3 million."""
    return bool(one.scale) and one.step == WORTH[one.scale] and one.value / one.step < _ROUNDED
