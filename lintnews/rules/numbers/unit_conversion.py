"""A measure in brackets that is not the one before it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Fix, Match, Related, replace
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.rule import Bad, Good, Rule
from lintnews.core.span import Span
from lintnews.rules.numbers._compound import apart, compound_before
from lintnews.text.quantities.reader import FIGURE, WORD, WORTH
from lintnews.text.quantities.units import UNIT, Unit, conversions, degrees_apart, unit_called
from lintnews.text.quantities.writing import plain
from lintnews.text.temporal.words import NUMBERS

_NUMBER = rf"(?P<minus>minus |[-−–])?(?:(?P<figure>{FIGURE})(?:\s(?P<scale>thousand|million|billion|trillion)\b)?|(?P<word>{WORD}|an?)(?=[\s-]))"
_MEASURE = rf"{_NUMBER}(?P<gap>[\s\u00a0-]?)(?P<unit>{UNIT})"
_BRACKET = pattern(
    rf"\((?:or\s|approximately\s|approx\.?\s)?(?P<rough>about |around |roughly |nearly |almost |some |over |more than |just over |under |just under |c\.\s?|~|≈)?"
    rf"(?P<second>{_MEASURE})(?:\s(?:high|long|wide|deep|tall|away|square|thick|across|apart|per hour|an hour|above|below|north|south|east|west))?[);,]",
    re.IGNORECASE,
)
_BEFORE = pattern(
    rf"(?<![\w.,/$£€:-])(?P<first>{_MEASURE})(?P<tail>(?:[\s-](?:high|long|wide|deep|tall|away|thick|across|apart|north|south|east|west|above|below|stretch|mark|per hour|an hour|warmer|cooler|hotter|colder|higher|lower))?\s)$",
    re.IGNORECASE,
)
_COMPOUND = pattern(
    rf"(?:(?:\d|{WORD}|\band)[\s-]?(?:feet|foot|ft|stone|st|lbs?|pounds|miles?|yards?)?,?[\s-]*(?:and\s)?|[\d.,]+\s?[-–x×]\s?|(?:\d|\b(?:one|two|three|four|five|six|ten|hundred|thousand|million|feet|metres|miles|km))\s(?:to|or|and|by|x)\s|[’'′])$",
    re.IGNORECASE,
)
_ROUGH = pattern(
    r"\b(?:about|around|almost|nearly|roughly|some|approximately|over|than|under|at least|at most|up to|close to|barely|an estimated|well over)\s$",
    re.IGNORECASE,
)
_APART = pattern(
    r"\b(?:by|rise of|increase of|drop of|fall of|warming of|jump of|difference of|warmer by|within)\s(?:about\s|up to\s|some\s|at least\s)?$",
    re.IGNORECASE,
)
_FARTHEST = 48  # code points before a bracket that hold the measure it is said to be


class UnitConversion(Rule):
    """A measure in brackets that is not the one before it.

    ## Why
    Ten miles are 16 km, not 6. A conversion is reckoned in haste and read by everyone who knows only the one unit.

    ## When it is right
    Rounded figures on either side, tons and gallons of either country, and differences of temperature: 2C warmer is
    3.6F warmer.

    ## Fix
    The measure that the first one comes to; the first may be what is wrong.
    """

    message = "{first} is {made}; the brackets say {said}. Is the conversion wrong, or the first figure?"
    call = Call.QUERY
    examples = (
        Bad("The road is closed for 10 miles (»6 km«).", good="The road is closed for 10 miles (16 km).", related="10 miles"),
        Bad("It was 30C (»76F«) in Split.", good="It was 30C (86F) in Split."),
        Bad("The peak is 8,000 feet (»2,900 metres«) high.", good="The peak is 8,000 feet (2,438 metres) high."),
        Bad("The world has warmed by 2C (»35.6F«).", good="The world has warmed by 2C (3.6F)."),
        Bad("The park covers 500 acres (»500 hectares«).", good="The park covers 500 acres (202 hectares)."),
        Good("The road is closed for 10 miles (16 km), and it was 30C (86F)."),
        Good("The world has warmed by 2C (3.6F). It was 2C (35.6F) at dawn."),
        Good("He is 6 feet 4 inches (193 cm) tall, and ran 5-6 miles (10 km)."),
        Good("The tank holds 100 gallons (455 litres); the other holds 100 gallons (379 litres)."),
        Good("They flew about 100 miles (150 km). The first stage is 20 miles (two hours)."),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(
            shapes=(
                r"\((?:or |about |around |roughly |nearly |almost |some |over |approximately |minus |-|−|~)*\d[\d,.]*(?: (?:million|billion))?[ \u00a0-]?[°a-zA-Zº]",
            )
        )

    def check(self, cue: Cue) -> Iterator[Match]:
        text, start = cue.text, cue.span.start
        second = _BRACKET.match(text, start)
        if second is not None and second["figure"] and (found := _of_two_units(text, start, second)):
            yield found
            return
        low = max(0, start - _FARTHEST)
        first = _BEFORE.search(text, text.rfind("\n", low, start) + 1 or low, start) if second else None
        if first is None or second is None or _COMPOUND.search(text, max(0, first.start() - 24), first.start()):
            return
        one, other = _measure(first), _measure(second)
        made = _misfit(one, other, first, second, text) if one and other else None
        if one is None or other is None or made is None:
            return
        place = Span(*second.span("second"))
        said = f"{plain(made, 0 if made >= 10 or other.step >= 1 else 1)}"
        fixed = place.of(text).replace(second["figure"], said) if second["figure"] and not second["scale"] else ""
        words = {
            "first": Span(*first.span("first")).of(text),
            "made": f"{said} {second['unit']}",
            "said": place.of(text),
        }
        yield Match(place, words, _fix(place, fixed), (Related(Span(*first.span("first")), "what is converted"),))


def _of_two_units(text: str, start: int, second: re.Match[str]) -> Match | None:
    """5ft 4in (185cm)."""
    one = compound_before(text, start)
    if one is None or second["rough"] or second["scale"]:
        return None
    figure = second["figure"].replace(",", "")
    decimals = len(figure.partition(".")[2])
    made = apart(one, float(figure), 10.0**-decimals, second["unit"])
    if made is None:
        return None
    place = Span(*second.span("second"))
    said = plain(made, decimals)
    words = {"first": one.span.of(text), "made": f"{said} {second['unit']}", "said": place.of(text)}
    fix = _fix(place, place.of(text).replace(second["figure"], said))
    return Match(place, words, fix, (Related(one.span, "what is converted"),))


class _Measure(Record):
    value: float
    step: float
    unit: Unit


def _measure(match: re.Match[str]) -> _Measure | None:
    unit = unit_called(match["unit"])
    if unit is None:
        return None
    if match["figure"]:
        figure = match["figure"].replace(",", "")
        worth = WORTH[(match["scale"] or "").lower()]
        value, step = float(figure) * worth, 10.0 ** -len(figure.partition(".")[2]) * worth
    else:
        value, step = float(NUMBERS.get(match["word"].lower(), 1)), 1.0
    while value and step < value and round(value / step, 6) % 10 == 0:
        step *= 10
    if step == 1.0 and value % 5 == 0:
        step = 5.0
    return _Measure(-value if match["minus"] else value, step, unit)


def _misfit(one: _Measure, other: _Measure, first: re.Match[str], second: re.Match[str], text: str) -> float | None:
    """What the first measure comes to in the unit of the second, where the second is not that."""
    rough = second["rough"] is not None or _ROUGH.search(text, max(0, first.start() - 20), first.start()) is not None
    if {one.unit.measures, other.unit.measures} == {"celsius", "fahrenheit"}:
        return _degrees(one, other, first, text, rough)
    made = conversions(one.value, one.unit, other.unit)
    if not made or one.value <= 0 or other.value <= 0:
        return None
    share = 0.1 if rough else 0.05
    slack = _slack(other, share) + other.value * 0.015
    spread = _slack(one, share) / one.value
    if any(abs(each - other.value) <= slack + each * spread for each in made):
        return None
    return made[0]


def _slack(one: _Measure, share: float) -> float:
    """Half of the last figure that is no nought, but no more than `share` of the whole, if that is more than a half."""
    return min(one.step / 2, max(0.5 if one.step >= 1 else one.step / 2, abs(one.value) * share))


def _degrees(one: _Measure, other: _Measure, first: re.Match[str], text: str, rough: bool) -> float | None:
    (made,) = conversions(one.value, one.unit, other.unit)
    apart = degrees_apart(one.value, one.unit)
    widest = 1.8 if one.unit.measures == "celsius" else 0.56
    slack = (
        0.6 * (1 + widest)
        + (2.0 if rough else 0.0)
        + (3.0 if abs(one.value) >= 100 else 0.9 if other.step >= 10 else 0.0)
    )  # ovens
    tail = first["tail"].strip(" -")
    if tail in ("warmer", "cooler", "hotter", "colder", "higher", "lower", "above", "below") or _APART.search(
        text, max(0, first.start() - 30), first.start()
    ):
        wrong = abs(other.value - apart) > slack and abs(other.value - made) <= slack
        return apart if wrong and apart > 0 else None
    return None if abs(other.value - made) <= slack or abs(other.value - apart) <= slack else made


def _fix(place: Span, fixed: str) -> tuple[Fix, ...]:
    return replace(place, fixed) if fixed else ()
