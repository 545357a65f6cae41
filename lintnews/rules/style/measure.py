"""A measure whose number is spelled out where the house uses a figure."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.style._house import MESSAGE, SMALL, THE_HOUSE, instead, is_prose, may_open_sentence, value_of

_LENGTHS = """miles kilometers kilometres meters metres inches yards centimeters centimetres millimeters millimetres acres
    hectares ounces tons tonnes grams kilograms liters litres gallons megawatts gigawatts knots""".split()
_JOINED = ("foot", "mile", "inch", "yard", "acre", "pound", "ton", "degree", "meter", "metre", "kilometer", "kilometre")
_FEET = pattern(r" (?:of|tall|long|deep|wide|high|thick|above|below|away|from|apart|by|under|over|into|down|up)\b")
_DEGREES = pattern(r" (?:Celsius|Fahrenheit|below|above|warmer|colder|C\b|F\b|hotter|cooler)")
_BEFORE = pattern(rf"(?:\b(?:own|whole|both|hundred|point|nine|(?:{'|'.join(SMALL)}) (?:and|or|to))|-) $")


class Measure(Rule):
    """A measure whose number is spelled out where the house uses a figure.

    ## Why
    Dimensions, distances, speeds, temperatures and millions take figures whatever their size in most houses.

    ## When it is right
    At the start of a sentence; in idioms (the whole nine yards, six feet under).

    ## Options
    `scales: true` looks at million, billion and trillion too (three million, 3 million).
    """

    message = MESSAGE
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": THE_HOUSE, "scales": True}
    examples = (
        Bad("The village lies »five« miles north of Cork.", good="The village lies 5 miles north of Cork."),
        Bad("They built a »six«-foot fence.", good="They built a 6-foot fence."),
        Bad("Snow lay »three« feet deep.", good="Snow lay 3 feet deep."),
        Bad("It was »six« degrees below zero.", good="It was 6 degrees below zero."),
        Bad("The city of »three« million voted.", good="The city of 3 million voted."),
        Good("The city of three million voted.", options={"scales": False}),
        Good("Five miles on, he went the whole nine yards, on his own two feet, with six degrees of freedom."),
        Good("It lies 5 miles north, two hundred million years old."),
        Good("“It is five miles,” he said. He has three degrees from Oxford, and four feet."),
        Good("- five inches\n- six inches"),
    )

    @classmethod
    def cues(cls) -> Cues:
        units = [*_LENGTHS, *_JOINED, "feet", "degrees", "million", "billion", "trillion"]
        return Cues(words=tuple(f"{number} {unit}" for number in SMALL[2:] for unit in units))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        number, _, unit = cue.found.replace(" ", "-").partition("-")
        mark = cue.found[len(number)]
        if (
            not cue.found.islower()
            or (mark == "-") != (unit in _JOINED)
            or may_open_sentence(text, start)
            or not is_prose(cue.document, start)
        ):
            return
        if unit == "feet" and (not _FEET.match(text, end) or cue.found == "six feet under"):
            return
        if unit == "degrees" and not _DEGREES.match(text, end):
            return
        if unit.endswith("illion") and not cue.options["scales"]:
            return
        if _BEFORE.search(text, max(0, start - 16), start):
            return
        yield instead(cue, Span(start, start + len(number)), str(value_of(number)), safe=True)
