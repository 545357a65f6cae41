"""A day still to come, told as if it were over."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match
from lintnews.core.rule import Bad, Good, Rule
from lintnews.rules.dates._tenses import MONTH_CUES, Side, Told, told_at, year_cues
from lintnews.text.temporal.values import Kind
from lintnews.text.temporal.verb_groups import Tense

# Verbs that set a day ahead: what they fix is still to come.
_SETS = frozenset(
    """scheduled planned expected due set supposed slated announced called proposed promised agreed pledged booked fixed
    picked named vowed offered invited summoned ordered urged hoped forecast predicted faced awaited wanted sought
    needed postponed delayed moved rescheduled put pushed brought adjourned deferred extended convened timed timetabled
    listed billed intended reserved bailed remanded changed shifted switched kept confirmed suggested targeted
    advertised tipped dated earmarked advised penciled pencilled told asked recommended requested approved backed
    rescheduled declared designated granted given allowed permitted selected decided estimated""".split()
)


class FutureDayInPastTense(Rule):
    """A day after publication is told in the past tense.

    ## Why
    Nothing has happened yet on a day that is still to come: the tense is wrong, or the date.

    ## When it is right
    Verbs that set a day ahead (“scheduled”, “postponed to”, “called a vote for”); a date that is said of a noun (“won
    a ticket to the concert on June 2”) or of a later verb (“agreed to meet on June 2”). A day without a year more than
    six weeks off may be last year's.

    ## Fix
    None: either the tense or the date is wrong.
    """

    message = "{date} is still to come (story: {published}), yet “{verb}” is past. Is the tense wrong, or the date?"
    call = Call.QUERY
    needs_date = True
    examples = (
        Bad(
            "Voters in Mexico »chose« a president on June 2, 2024.",
            published=date(2024, 5, 30),
            related="June 2, 2024",
        ),
        Bad("The ferry »was launched« on 9 June in Gdynia.", published=date(2024, 5, 30)),
        Bad("The mill »closed« in July 2024 after a century.", published=date(2024, 5, 30)),
        Bad("On June 12, the court in Lima »freed« two men.", published=date(2024, 5, 30)),
        Good(
            "Voters in Mexico, who chose their last president in July 2018, go to the polls on June 2.",
            published=date(2024, 5, 30),
        ),
        Good("The vote was scheduled for June 2 and called on June 1.", published=date(2024, 5, 30)),
        Good("They agreed to meet on June 2, and granted a hearing on June 3.", published=date(2024, 5, 30)),
        Good("The ferry was launched on 9 October.", published=date(2024, 5, 30)),
        Good("They said the mill would close in July 2024.", published=date(2024, 5, 30)),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=(*MONTH_CUES, *year_cues()))

    def check(self, cue: Cue) -> Iterator[Match]:
        told = told_at(cue, Side.TO_COME)
        if told is not None and _is_over(told, cue.text):
            yield told.match(cue, "the date")


def _is_over(told: Told, text: str) -> bool:
    said, kind, group = told.said, told.when.kind, told.said.group
    if group.tense is not Tense.PAST or group.verb in _SETS:
        return False
    if said.by == "by":
        return text.startswith("had ", group.span.start)
    return said.by == "in" if kind is not Kind.DAY else said.by in ("on", "")
