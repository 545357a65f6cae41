"""A large figure without its comma."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.style._house import MESSAGE, THE_HOUSE, counts_things, instead, is_prose

_MONEY = pattern(r"[$£€][1-9]\d{3,8}(?![\d,.])")
_NAMED = pattern(
    r"(?:\b(?:no|No|number|numbers|route|Route|code|model|zip|ZIP|box|Box|flight|Flight|room|page|line|in|by|of|since|until|the|The)\.?|[#/A-Z])\s?$"
)


class ThousandsComma(Rule):
    """A large figure without its comma.

    ## Why
    12500 takes longer to read than 12,500; most houses set a comma from 1,000.

    ## When it is right
    Years, numbers of houses, pages, laws and models, postal codes, telephone numbers.
    """

    message = MESSAGE
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": THE_HOUSE}
    examples = (
        Bad("About »12500« people fled.", good="About 12,500 people fled."),
        Bad("The club sold »1500« tickets.", good="The club sold 1,500 tickets."),
        Bad("A ticket costs »$2500« there.", good="A ticket costs $2,500 there."),
        Bad("It holds »1234567« books.", good="It holds 1,234,567 books."),
        Good("In 2024 people fled; the 2016 games and 1999 models, No. 12345 plates, Beverly Hills, CA 90210 fans."),
        Good("Call 5551234 or write to 10012 now; 12,500 people did. The 1936 men won."),
        Good("It cost $2500.50 and $2,500. “About 12500 people,” he said. It made 1980 cars."),
        Good("Some 1936 tickets and some 1900 tickets sold."),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(
            shapes=(r" [1-9]\d{3,8}(?= [a-z])",),
            marks=tuple(f"{sign}{first}" for sign in "$£€" for first in "123456789"),
        )

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        money = cue.found[0] != " "
        sum_of_money = _MONEY.match(text, start) if money else None
        if money and sum_of_money is None:
            return
        span = Span(start + 1, sum_of_money.end() if sum_of_money else end)
        digits = span.of(text)
        if not money:
            if not counts_things(text, end) or _NAMED.search(text, max(0, start - 8), start):
                return
            if len(digits) == 4 and 1100 < int(digits) < 2101 and digits[2:] != "00":
                return
            if len(digits) == 4 and digits in ("1900", "2000", "2100", "1800", "1700"):
                return
        elif not is_prose(cue.document, start):
            return
        yield instead(
            cue,
            span._replace(start=start) if money else span,
            (cue.found[0] if money else "") + f"{int(digits):,}",
            safe=True,
        )
