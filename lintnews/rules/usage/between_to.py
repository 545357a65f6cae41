"""“Between five to ten” for “between five and ten”."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Match, replace
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, Rule
from lintnews.core.span import Span

_REACH = 44  # code points in which the second value stands
_VALUE = (
    r"(?:[$£€₹]?\d[\d,]*(?:\.\d+)?(?:\s?(?:%|per cent|percent|million|billion|crore|lakh|[mk]|bn|am|pm|a\.m\.|p\.m\.))?"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|a hundred"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|January|February|March|April|May|June|July|August|September|October|November|December)"
)
_SAID = pattern(rf"\s+{_VALUE}\s+(to)\s+{_VALUE}(?![\w-]|[,.]\d)")
_AND = pattern(r"(?:\s+[\w’'%-]+){0,3},?\s+and\b")


class BetweenTo(Rule):
    """“Between five to ten” for “between five and ten”.

    ## Why
    “Between” takes “and”; “to” goes with “from”.

    ## When it is right
    Where another “and” follows, as in “between five to ten and six”.

    ## Fix
    Writes “and”.
    """

    message = "“{words}”: “between” goes with “and”."
    examples = (
        Bad("Between 15 to 20 people were hurt.", "Between 15 to 20", "Between 15 and 20 people were hurt."),
        Bad("It fell between March to June.", "between March to June", "It fell between March and June."),
        Good("The bell rang between five to ten and six, and between 15 and 20 came from five to ten miles off."),
        Good("The talks between them led to nothing, and between two to-do lists they lost it. Between us to you."),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=("between",))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        if " to " not in text[end : end + _REACH]:
            return
        found = _SAID.match(text, end)
        if found is None or _AND.match(text, found.end()):
            return
        place = Span(start, found.end())
        yield Match(place, {"words": " ".join(place.of(text).split())}, replace(Span(*found.span(1)), "and"))
