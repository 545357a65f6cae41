"""Units of measure, and what one comes to in another."""

from __future__ import annotations

from lintnews.core.record import Record

# Words of a unit → what is measured, and how many of the base unit it may be (some names are of several units).
_TABLE: dict[str, dict[str, tuple[float, ...]]] = {
    "length": {
        "mm millimetre millimetres millimeter millimeters": (0.001,),
        "cm centimetre centimetres centimeter centimeters": (0.01,),
        "m metre metres meter meters": (1.0,), "km kms kilometre kilometres kilometer kilometers": (1000.0,),
        "in inch inches": (0.0254,), "ft foot feet": (0.3048,), "yd yds yard yards": (0.9144,),
        "mile miles mi": (1609.344, 1852.0), "nautical_mile nautical_miles": (1852.0,),
    },
    "area": {
        "sq_m square_metre square_metres square_meter square_meters m²": (1.0,), "ha hectare hectares": (10_000.0,),
        "sq_km square_kilometre square_kilometres square_kilometer square_kilometers km²": (1e6,),
        "acre acres": (4046.856,),
        "sq_ft square_foot square_feet": (0.092903,),
        "square_mile square_miles sq_mi sq_miles": (2_589_988.0,),
        "square_yard square_yards": (0.836127,),
    },
    "weight": {
        "g gram grams gramme grammes": (1.0,), "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes": (1000.0,),
        "tonne tonnes metric_ton metric_tons": (1e6,), "ton tons": (1e6, 907_185.0, 1_016_047.0),
        "oz ounce ounces": (28.3495, 31.1035), "lb lbs pound pounds": (453.592,), "stone st": (6350.29,),
    },
    "volume": {
        "ml millilitre millilitres milliliter milliliters": (0.001,), "cl centilitre centilitres": (0.01,),
        "litre litres liter liters": (1.0,),
        "gallon gallons gal": (3.78541, 4.54609),
        "pint pints": (0.473176, 0.568261),
        "quart quarts": (0.946353, 1.13652), "barrel barrels": (158.987, 163.66, 119.24),
        "cubic_metre cubic_metres cubic_meter cubic_meters m³": (1000.0,), "cubic_foot cubic_feet": (28.3168,),
        "cubic_yard cubic_yards": (764.555,), "acre-foot acre-feet": (1_233_482.0,),
    },
    "speed": {
        "mph miles_per_hour miles_an_hour": (1.609344,),
        "kph kmh km/h kmph kilometres_per_hour kilometers_per_hour kilometres_an_hour kilometers_an_hour": (1.0,),
        "knot knots kt kts": (1.852,), "m/s metres_per_second meters_per_second": (3.6,),
    },
}  # fmt: skip
_TEMPERATURES = {
    "celsius": "°c c ºc celsius centigrade degrees_celsius degrees_c degrees_centigrade deg_c degree_celsius",
    "fahrenheit": "°f f ºf fahrenheit degrees_fahrenheit degrees_f deg_f degree_fahrenheit",
}


class Unit(Record):
    """A unit: what it measures, and the sizes that its name may have in the base unit of that."""

    measures: str
    sizes: tuple[float, ...]


UNITS = {
    name.replace("_", " "): Unit(measures, sizes)
    for measures, rows in _TABLE.items()
    for names, sizes in rows.items()
    for name in names.split()
} | {name.replace("_", " "): Unit(scale, (1.0,)) for scale, names in _TEMPERATURES.items() for name in names.split()}

_NAMES = "|".join(sorted((name.replace(" ", "[ -]") for name in UNITS), key=len, reverse=True))
UNIT = rf"(?:{_NAMES})(?![\w²³/])"
"""The name of a unit, as an expression."""


def unit_called(name: str) -> Unit | None:
    """The unit of that name, in any case; None where it is none."""
    return UNITS.get(" ".join(name.lower().replace("-", " ").split())) or UNITS.get(name.lower())


def conversions(value: float, one: Unit, other: Unit) -> tuple[float, ...]:
    """What `value` of `one` may come to in `other`; none where the two measure different things."""
    if one.measures == "celsius" and other.measures == "fahrenheit":
        return (value * 1.8 + 32,)
    if one.measures == "fahrenheit" and other.measures == "celsius":
        return ((value - 32) / 1.8,)
    if one.measures != other.measures or one.sizes == other.sizes:
        return ()
    return tuple(value * size / into for size in one.sizes for into in other.sizes)


def degrees_apart(value: float, one: Unit) -> float:
    """A difference of temperature in the other scale."""
    return value * 1.8 if one.measures == "celsius" else value / 1.8
