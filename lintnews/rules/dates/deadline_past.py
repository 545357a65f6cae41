"""A deadline that has passed, told as if it still ran."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, Rule
from lintnews.rules.dates._tenses import MONTH_CUES, Side, told_at
from lintnews.text.temporal.tense import Said
from lintnews.text.temporal.verb_groups import Tense

_TO = ("by", "until", "till", "through", "before", "on or before", "no later than", "not later than")
_DEADLINE = pattern(r"\b(?:deadlines?|closing date|cut-?off(?: date)?|last day|final day|last date)\b")
_RUNS = frozenset(
    """have has remain remains run runs last lasts stay stays is are continue continues accept accepts accepted taken invited end ends close
    closes expire expires stand stands open opens""".split()
)


class DeadlinePast(Rule):
    """A deadline before publication is told as if it still ran.

    ## Why
    Readers who go by it come too late, or the date is wrong.

    ## When it is right
    The past tense (“applicants had until March 31”); a date that is said of another verb; a day without a year that
    is more than six weeks off and may be next year's. Speakers' words and sentences about a mistake are left alone.

    ## Fix
    None: either the tense or the date is wrong.
    """

    message = "{date} is over (story: {published}), yet “{verb}” says time is left. Is the tense wrong, or the date?"
    call = Call.QUERY
    needs_date = True
    examples = (
        Bad(
            "Applicants »have« until March 31, 2025, to register with the ministry in Amman.",
            published=date(2025, 4, 22),
            related="March 31, 2025",
        ),
        Bad("Owners »must pay« the tax by 31 March 2025, the council said.", published=date(2025, 4, 22)),
        Bad("The deadline for bids »is« 3 April, the ministry said.", published=date(2025, 4, 22)),
        Bad("The show »runs« until April 13 at the museum in Lima.", published=date(2025, 4, 22)),
        Good(
            "Applicants had until March 31, 2025, to register; a second window opens in May.",
            published=date(2025, 4, 22),
        ),
        Good("Owners must pay by 31 March 2026.", published=date(2025, 4, 22)),
        Good("Owners must pay the tax by 31 May.", published=date(2025, 4, 22)),
        Good("The rule is dated 3 April.", published=date(2025, 4, 22)),
        Good("Owners can appeal against fines imposed before 3 April.", published=date(2025, 4, 22)),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=MONTH_CUES)

    def check(self, cue: Cue) -> Iterator[Match]:
        told = told_at(cue, Side.OVER)
        if told is not None and _is_open(told.said, cue.text):
            yield told.match(cue, "the deadline")


def _is_open(said: Said, text: str) -> bool:
    """Whether the verb says that the deadline is still to come."""
    group = said.group
    if said.by in _TO:
        if group.tense in (Tense.FUTURE, Tense.DUTY):
            return said.by != "before" or group.tense is Tense.DUTY
        return group.tense is Tense.PRESENT and group.verb in _RUNS
    if group.tense is Tense.PRESENT and group.verb in ("is", "are") and said.by in ("", "on"):
        return _DEADLINE.search(text, max(0, group.span.start - 60), group.span.start) is not None
    return False
