"""The two numbers of a vote: 5-3, or 5 to 3."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.style._house import MESSAGE, THE_HOUSE, instead

_COUNT = pattern(
    r"(?:,? (?:of|was|by|count of))? ?(?P<count>(?P<first>\d{1,3}) to (?P<second>\d{1,3}))(?![\w,.%:-]*\d| (?:percent|million))"
)
_LONG = pattern(
    r"(?:,? (?:of|was|by|count of))? ?(?P<count>(?P<first>\d,\d{3}|\d{1,3})[-–](?P<second>\d,\d{3}))(?![\w-])"
)


class VoteCount(Rule):
    """The two numbers of a vote: 5-3, or 5 to 3.

    ## Why
    A hyphen joins the counts of a vote below 1,000; with larger ones “to” reads better.

    ## When it is right
    Odds and ratios, which have forms of their own.
    """

    message = MESSAGE
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": THE_HOUSE}
    examples = (
        Bad("The council voted »5 to 3« for the plan.", good="The council voted 5-3 for the plan."),
        Bad("The bill passed »52 to 48« in May.", good="The bill passed 52-48 in May."),
        Bad("It passed on a vote of »52 to 48« in May.", good="It passed on a vote of 52-48 in May."),
        Bad("Members voted »987-1,204« against it.", good="Members voted 987 to 1,204 against it."),
        Good("The council voted 5-3, and members voted 847 to 1,363. It voted 5 to 30 percent more."),
        Good("They voted on 5 to 3 plans. “We voted 5 to 3,” she said."),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=("voted", "vote", "votes", "voting", "passed", "approved", "rejected", "defeated", "failed"))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, end = cue.text, cue.span.end
        if match := _COUNT.match(text, end):
            yield instead(cue, Span(*match.span("count")), f"{match['first']}-{match['second']}", safe=True)
        elif match := _LONG.match(text, end):
            yield instead(cue, Span(*match.span("count")), f"{match['first']} to {match['second']}", safe=True)
