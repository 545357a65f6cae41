"""Lists of parts: three women, two men and a child; 400 of apples, 300 of pears and 100 of quinces."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.text.quantities.quantity import Quantity

_SEPARATOR = pattern(r"\s*[,;]\s+(?:and\s+|plus\s+|along with\s+|as well as\s+|with\s+)?|\s+(?:and|plus|&)\s+")
_LEAD = pattern(r"(?:(?:there (?:are|were)|with|by|just|only|all|the|his|her|its|their|in)\s+)?")
_ONE = pattern(
    r"(?:an?|the|his|her|their|its)\s+(?!(?:[\w’'-]+\s+){0,2}?(?:couple|pair|group|family|number|few|handful|dozen|crew|team|"
    r"brothers|sisters|twins|rest|others?|remainder|majority|trio|quartet|lot|same|total|third|half|quarter|company|police(?=[,.;]|$)|"
    r"government|men|women|children|people|maximum|minimum|further|year|month|week|day|[\w-]+[^su\W]s)\b)[^\W\d_][\w’-]*"
)
_HEADLESS = pattern(
    r"\s(?:of|in|from|with|for|against|to|on|at|by|under|over|aged|abroad|overseas|abstain\w*|spoil\w+|invalid|void|blank|off|away|"
    r"into|between|as|after|before|through|via|during|about|near|was|were|is|are|had|has|who)\b"
)
_ADDS = pattern(r"\b(?:plus|along with|as well as)\s$")
_SHORT_WAIT = 120  # code points a part may run on before the next separator: longer ones are clauses


class Part(Record):
    """One entry of a list. A lone “a child” has no quantity."""

    span: Span
    quantity: Quantity | None
    value: float
    headless: bool  # nothing counted is named: “400 of apples”, “98 for”
    known: bool = False  # “the driver”, “his wife”: one of the number, or one who stands beside it


class Parts(Record):
    """A list, whether an “and” closes it, and whether it runs to the end of what was given."""

    span: Span
    parts: tuple[Part, ...]
    closed: bool
    whole: bool

    @property
    def total(self) -> float:
        """What the parts come to."""
        return sum(part.value for part in self.parts)

    @property
    def step(self) -> float:
        """How finely money and scales are printed: 0.1m where “£2m” stands beside “£2.5m”. 0 for counts."""
        steps = [
            one.quantity.step for one in self.parts if one.quantity and (one.quantity.scale or one.quantity.step < 1)
        ]
        return min(steps, default=0.0)


def parts_from(text: str, span: Span, quantities: tuple[Quantity, ...]) -> Parts | None:
    """The list that opens at the start of `span`, or None where none of two parts or more does, or one is in doubt."""
    starts = {one.span.start: one for one in quantities if span.start <= one.span.start < span.end}
    parts: list[Part] = []
    joined_by_and = closed = False
    for start, end, by_and in _segments(text, span, starts):
        part = _part(text, start, end, starts)
        if closed and by_and and _counts(text, start, end, starts):
            if part is not None and _ADDS.search(text, start - 12, start):
                parts.append(part)  # a cyclist, plus a guard
                continue
            return None  # two wet and one dry, and a windy one
        if closed and (part is None or part.quantity is None):
            break
        if part is None:
            return None
        if closed:
            return None  # three women and two men, four of them …
        closed = joined_by_and = by_and
        parts.append(part)
    if len(parts) < 2 or _nests(parts):
        return None
    end = span.start + len(text[span.start : parts[-1].span.end].rstrip())
    return Parts(Span(span.start, end), tuple(parts), joined_by_and, parts[-1].span.end >= span.end)


def _segments(text: str, span: Span, starts: dict[int, Quantity]) -> Iterator[tuple[int, int, bool]]:
    """(start, end, whether an “and” leads to it) of each entry. An “and” parts only what counts from what counts."""
    start, by_and = span.start, False
    for match in _SEPARATOR.finditer(text, *span):
        words = match.group().strip()
        is_and = words.endswith(("and", "plus", "&", "along with", "as well as"))
        comma = words[:1] in (",", ";")
        if match.start() <= start or (not comma and not _counts(text, match.end(), span.end, starts)):
            continue
        yield start, match.start(), by_and
        start, by_and = match.end(), is_and
    yield start, span.end, by_and


def _counts(text: str, place: int, end: int, starts: dict[int, Quantity]) -> bool:
    lead = _LEAD.match(text, place, end)
    return (lead is not None and lead.end() in starts) or place in starts or _ONE.match(text, place, end) is not None


def _part(text: str, start: int, end: int, starts: dict[int, Quantity]) -> Part | None:
    lead: re.Match[str] | None = _LEAD.match(text, start, end)
    place = start if start in starts or lead is None else lead.end()
    quantity = starts.get(place)
    if quantity is not None:
        if end - start > _SHORT_WAIT or quantity.rough or quantity.joined:
            return None
        if sum(1 for at in starts if start <= at < end) > 1:
            return None  # two teams of five
        headless = quantity.span.end >= end or _HEADLESS.match(text, quantity.span.end, end) is not None
        return Part(Span(start, end), quantity, quantity.value, headless)
    if _ONE.match(text, start, end) and not any(start <= at < end for at in starts):
        return Part(Span(start, end), None, 1.0, headless=False, known=not text.startswith(("a ", "an "), start))
    return None


def _nests(parts: list[Part]) -> bool:
    """Whether a part may be told in parts itself: two men, one aged 30 and one aged 40."""
    return not parts[0].headless and any(part.headless and part.value == 1 for part in parts[1:])
