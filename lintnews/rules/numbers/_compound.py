"""Measures of two units before a bracket: 5ft 4in (163cm), 7lb 8oz (3.4kg), 12st 4lb (78kg)."""

from __future__ import annotations

import re

from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.text.quantities.units import Unit, unit_called

_TAIL = r"(?:[\s-](?:tall|high|long|wide|deep))?\s$"
_AND = r"[\s,-]{0,2}(?:and\s)?"
_COMPOUND = pattern(
    rf"(?<![\w.,–-])(?:(?P<ft>\d{{1,2}})[\s-]?(?:ft|feet|foot){_AND}(?P<inch>\d{{1,2}}(?:\.\d)?)[\s-]?(?:ins?|inch(?:es)?)"
    rf"|(?P<st>\d{{1,2}})[\s-]?(?:st|stone){_AND}(?P<lb>\d{{1,2}}(?:\.\d)?)[\s-]?(?:lbs?|pounds)|(?P<lbs>\d{{1,2}})[\s-]?(?:lbs?|pounds){_AND}(?P<oz>\d{{1,2}}(?:\.\d)?)[\s-]?(?:oz|ounces?)){_TAIL}"
)
_LONGEST = 40  # code points
_METRIC = frozenset(
    "cm m metre metres meter meters centimetre centimetres centimeter centimeters kg kilo kilos kilogram kilograms g".split()
)


class Compound(Record):
    """A measure of two units, where it stands, and its size in the base unit of what it measures."""

    span: Span
    value: float
    unit: Unit


def compound_before(text: str, place: int) -> Compound | None:
    """The measure of two units that ends at `place`."""
    match = _COMPOUND.search(text, max(0, place - _LONGEST), place)
    if match is None:
        return None
    span = Span(match.start(), match.start() + len(match.group().rstrip()))
    if match["ft"]:
        return Compound(span, _sum(match, ("ft", 0.3048), ("inch", 0.0254)), Unit("length", (1.0,)))
    if match["st"]:
        return Compound(span, _sum(match, ("st", 6350.29), ("lb", 453.592)), Unit("weight", (1.0,)))
    return Compound(span, _sum(match, ("lbs", 453.592), ("oz", 28.3495)), Unit("weight", (1.0,)))


def _sum(match: re.Match[str], *worths: tuple[str, float]) -> float:
    return sum(float(match[name]) * worth for name, worth in worths)


def apart(one: Compound, value: float, step: float, name: str) -> float | None:
    """What the measure comes to in the metric unit `name`, where `value` is not that, however it was rounded."""
    unit = unit_called(name)
    if unit is None or name.lower() not in _METRIC or unit.measures != one.unit.measures:
        return None
    made = one.value / unit.sizes[0]
    return None if abs(made - value) <= max(step, made * 0.015) else made
