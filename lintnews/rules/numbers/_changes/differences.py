"""Differences and multiples told beside both figures: 90, 20 fewer than the 110 of April; £4m, double the £2m of 2019."""

from __future__ import annotations

from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.text.quantities.figures import TIMES
from lintnews.text.quantities.quantity import PERCENT, POINTS, Quantity
from lintnews.text.quantities.reader import quantities_at
from lintnews.text.quantities.writing import plain, written

_TO_BASE = pattern(
    r"\s(?:(?:the|its|their|his|her|last|a|an|this|in|for|when|it|was|were|of|at|from|asking|selling|opening|previous|original|old|former|year|season|month|week|one|mark|record|price|figure|total|"
    r"sum|tally|[a-z]+[’']s|which|that)\s|[A-Z][\w-]+[’']s?\s){1,7}$|\sthe\s(?:[a-z]+\s){0,3}[a-z]+,\swhich\s(?:was|is|cost|measured|had|stood at|weighed)\s$"
)
_TO_SIZE = pattern(
    r"(?:\s[a-z]+)?(?:\s(?:long|high|tall|wide|deep|old|away))?(?:[^;.:]{0,45})(?:,\s|\sis\s|\swas\s|\sare\s|\swere\s|\s[–—-]\s|\()(?:just\s|only\s|exactly\s|or\s|a\s)?$"
)
_UNIT_WORD = pattern(r"[ -]?(metres?|meters?|feet|foot|ft|km|kilomet(?:re|er)s?|miles?|tonnes?|tons?|kg|kilos?|pounds|years?|minutes?|seconds?|hours?|days?|points?|seats?|votes?|runs?|acres?|hectares?|litres?|barrels|degrees|C|F|cm|mm|m)\b")  # fmt: skip
_OPEN = pattern(
    r"\b(?:each|per|average\w*|at least|respectively|apiece|every|combined|odds|expected|adjust\w*|real terms|inflation)\b"
)
_FARTHEST = 70  # code points between two figures that are compared
_MULTIPLES = {"double": 2, "twice": 2, "triple": 3, "treble": 3, "three times": 3, "four times": 4, "five times": 5, "ten times": 10, "half": 0.5}  # fmt: skip
_HEDGE = pattern(
    r"\b(more than|over|just over|well over|at least|almost|nearly|about|roughly|around|close to|some|under|less than|just under|up to|only|not even|barely)\s$",
    2,
)


class Difference(Record):
    """What was said, the place of the two figures, what they come to, and the two as written."""

    said: Span
    first: Quantity
    last: Quantity
    made: str


def difference_at(document: Document, cue: Span) -> Difference | None:
    """The difference told before the comparative `cue` (“more than the”), where the figures beside it make another."""
    text = document.text
    quantities = quantities_at(document, cue.start)
    before = [one for one in quantities if one.span.end <= cue.start]
    after = [one for one in quantities if one.span.start >= cue.end - 4]
    if len(before) < 2 or not after:
        return None
    (first, size), base = before[-2:], after[0]
    if any(one.rough or one.joined for one in (first, size, base)) or first.unit != base.unit:
        return None
    if cue.start - size.span.end > _NEAR_SIZE or not _TO_BASE.search(text, cue.end - 5, base.span.start):
        return None
    if base.span.start - cue.end > _FARTHEST or size.span.start - first.span.end > _FARTHEST:
        return None
    if not _TO_SIZE.fullmatch(text, first.span.end, size.span.start) or _OPEN.search(
        text, first.span.start, base.span.end + 40
    ):
        return None
    return _made(text, first, size, base)


_NEAR_SIZE = 12  # code points for a noun or a unit between a difference and its comparative


def _made(text: str, first: Quantity, size: Quantity, base: Quantity) -> Difference | None:
    apart = abs(first.value - base.value)
    if not apart or first.unit in (PERCENT, POINTS) or not base.value:
        return None
    if size.unit == PERCENT:
        share = 100 * apart / base.value
        slack = max(size.step, size.value * 0.05) + 100 * (_slack(first) + _slack(base)) / base.value
        wrong = abs(share - size.value) > slack and 0.2 <= share / max(size.value, 1e-9) <= 5
        return Difference(size.span, first, base, f"{plain(share, 1)}%") if wrong else None
    if size.unit != first.unit or not _are_of_one_unit(text, first, size, base):
        return None
    slack = (_slack(first) + _slack(base) + _slack(size)) + 1e-9
    if abs(apart - size.value) <= slack or not 0.3 <= size.value / apart <= 3:
        return None
    return Difference(size.span, first, base, written(apart, size, text))


def _are_of_one_unit(text: str, *figures: Quantity) -> bool:
    """Whether no two of the figures are of two measures: five years, 30 metres."""
    units = [match[1].rstrip("s") if (match := _UNIT_WORD.match(text, one.span.end)) else "" for one in figures]
    return len({unit for unit in units if unit}) < 2


def _slack(one: Quantity) -> float:
    """How far a figure may have been rounded."""
    if one.scale or one.step < 1:
        return one.step / 2
    return one.value * 0.005 if one.value >= 1000 and one.value % 100 == 0 else 0.0


def multiple_at(document: Document, cue: Span) -> Difference | None:
    """The multiple told by the words `cue` (“double the”), where the figures before and after it make another."""
    text = document.text
    quantities = quantities_at(document, cue.start)
    before = [one for one in quantities if one.span.end <= cue.start]
    after = [one for one in quantities if one.span.start >= cue.end]
    words = cue.of(text).lower().removesuffix(" the")
    if not before or not after or words not in _MULTIPLES:
        return None
    first, base = before[-1], after[0]
    if first.unit != base.unit or first.unit in (PERCENT, POINTS) or first.rough or base.rough or not base.value:
        return None
    if (
        base.joined
        or first.joined
        or base.span.start - cue.end > 2
        or not _TO_MULTIPLE.fullmatch(text, first.span.end, cue.start)
    ):
        return None
    if TIMES.match(text, first.span.end) or _OPEN.search(text, first.span.start, base.span.end + 30):
        return None
    due, times = _MULTIPLES[words], first.value / base.value
    hedge = _HEDGE.search(text, max(0, cue.start - 12), cue.start)
    if _may_be_called(times / due, hedge[1].lower() if hedge else ""):
        return None
    said = Span(cue.start, cue.start + len(words))
    return Difference(said, base, first, f"{plain(times, 1)} times the other")


_TO_MULTIPLE = pattern(
    r"(?:[^;.:]{0,50}),\s(?:or\s|which is\s|more than\s|almost\s|nearly\s|over\s|about\s|some\s|just over\s)?"
)


def _may_be_called(ratio: float, hedge: str) -> bool:
    if hedge in ("more than", "over", "just over", "well over", "at least"):
        return ratio >= 0.97
    if hedge in ("under", "less than", "just under", "up to", "not even", "barely"):
        return ratio <= 1.03
    return 0.75 <= ratio <= 1.25 if hedge else 0.9 <= ratio <= 1.12


_LEAVING = pattern(r"leaving\s(?:only\s|just\s|him\s|her\s|them\s|it\s)?(?:with\s)?$")
_NOT_LEFT = pattern(
    r"\s(?:\w+\s)?(?:injured|dead|hurt|wounded|homeless|missing|stranded|without|trapped|people|families|behind|killed|jobless|unemployed|orphans?|widows?|children|dissatisfied)\b"
)
_OF_WHOLE = pattern(r"\sof (?:the|its|their|his|her|all)\s(?:[\w’'-]+\s){0,2}$")


_FEWER = pattern(
    r"\b(?:lost|shed|sold|closed|cut|scrapped|gave up|sacked|laid off|dropped|removed)\s(?:[a-z]+\s){0,2}$"
)
_MORE = pattern(r"\b(?:gained|added|hired|bought|opened|signed|recruited|built)\s(?:another\s)?(?:[a-z]+\s){0,2}$")
_NOW = pattern(r"now (?:has|have|stands at|numbers|runs|employs|owns|holds)\s$")


def kept_at(document: Document, cue: Span) -> Difference | None:
    """“Now has 22” after a 30-member band lost six, where that leaves another number."""
    text = document.text
    quantities = quantities_at(document, cue.start)
    if len(quantities) != 3 or not _NOW.fullmatch(text, cue.start, quantities[2].span.start):
        return None
    whole, part, left = quantities
    if (
        any(one.rough or one.unit or TIMES.match(text, one.span.end) for one in quantities)
        or part.joined
        or left.joined
    ):
        return None
    sign = -1 if _FEWER.search(text, whole.span.end, part.span.start) else 1
    if sign == 1 and not _MORE.search(text, whole.span.end, part.span.start):
        return None
    due = whole.value + sign * part.value
    if due <= 0 or due == left.value or not 0.5 <= left.value / due <= 2:
        return None
    return Difference(left.span, whole, part, written(due, left, text))


def left_at(document: Document, cue: Span) -> Difference | None:
    """“Leaving 30” after 60 of the 80, where the two leave another number."""
    text = document.text
    quantities = quantities_at(document, cue.start)
    places = [number for number, one in enumerate(quantities) if _LEAVING.match(text, cue.start, one.span.start)]
    if not places or places[0] < 2:
        return None
    part, whole, left = quantities[places[0] - 2 : places[0] + 1]
    if any(one.rough or one.joined or one.unit or TIMES.match(text, one.span.end) for one in (part, whole, left)):
        return None
    if not _OF_WHOLE.fullmatch(text, part.span.end, whole.span.start) or _NOT_LEFT.match(text, left.span.end):
        return None
    due = whole.value - part.value
    if due <= 0 or left.value == due or not 0.3 <= left.value / due <= 3 or places[0] > 2:
        return None
    return Difference(left.span, part, whole, written(due, left, text))
