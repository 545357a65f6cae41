"""An event's Roman number that is not the ordinal given beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Applicability, Call, Edit, Fix, Match, Related
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.text.ordinals import ORDINAL, ordinal, ordinal_value, roman_value

_NUMBER = pattern(
    rf" (?P<roman>[IVXLC]{{1,8}})\b,? (?:which was |which is |was |is |will be )?the (?P<ordinal>{ORDINAL})"
    r"(?= (?:edition|playing|staging|running|instal\w+|game|[Ss]uper [Bb]owl|of (?:the|its)|in (?:the|its)))"
)


_LEAD = pattern(rf"\b(?P<ordinal>{ORDINAL}) \Z")
_KNOWN_AS = pattern(rf"(?P<ordinal>{ORDINAL}) [A-Z][\w ]{{3,20}}, (?:[^.;:,]{{0,50}} as )?(?P<roman>[IVXLC]{{2,8}})\b")


class NumberInRoman(Rule):
    """An event's Roman number that is not the ordinal given beside it.

    ## Why
    Few read LVIII at a glance.

    ## When it is right
    Where the ordinal counts something else: the second to go to overtime.

    ## Fix
    None is made: either number may be the slip.
    """

    message = "{event} {roman} is the {right}, not the {written}. Which number is meant?"
    call = Call.QUERY
    in_quotations = InQuotations.SKIP
    examples = (
        Bad("Super Bowl LVIII, the »57th« edition of the game, went to overtime.", good="Super Bowl LVIII, the 58th edition of the game, went to overtime.", related="LVIII"),
        Bad("Super Bowl XL was the »41st« Super Bowl.", good="Super Bowl XL was the 40th Super Bowl."),
        Good("Super Bowl LVIII, the second to go to overtime, ended. Super Bowl LVIII, the second game in Las Vegas, ended."),
        Good("Super Bowl LVIII, the 58th edition, ended. The Super Bowl was the 57th of its kind."),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=("super bowl", "wrestlemania"))

    def check(self, cue: Cue) -> Iterator[Match]:
        number = _NUMBER.match(cue.text, cue.span.end) or _known_as(cue)
        value = ordinal_value(number.group("ordinal")) if number is not None else None
        if number is None or value is None:
            return
        count = roman_value(number.group("roman"))
        if value == count or abs(value - count) > count // 2:
            return
        written, roman = Span(*number.span("ordinal")), Span(*number.span("roman"))
        words = {
            "event": cue.found,
            "roman": roman.of(cue.text),
            "right": ordinal(count),
            "written": written.of(cue.text),
        }
        fix = Fix(f"Write “{ordinal(count)}”", (Edit(written, ordinal(count)),), Applicability.DISPLAY)
        yield Match(written, words, (fix,), (Related(roman, f"{roman.of(cue.text)} is {count}."),))


def _known_as(cue: Cue) -> re.Match[str] | None:
    """The ordinal before the name and the Roman number after it: the 58th Super Bowl, known as LVIII."""
    text, (start, end) = cue.text, cue.span
    return (
        _KNOWN_AS.match(text, lead.start("ordinal"))
        if (lead := _LEAD.search(text, max(0, start - 20), start)) and text[end] == ","
        else None
    )
