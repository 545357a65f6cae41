"""A difference of two percentages told as a percentage."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match
from lintnews.core.rule import Bad, Good, Rule
from lintnews.text.sentences import sentence_at

_NEAR = 260  # code points on each side that hold the other two percentages of a change


class PercentOrPoints(Rule):
    """A difference of two percentages told as a percentage.

    ## Why
    From 4% to 5% is one percentage point, or 25%: a quarter more. “An increase of 1%” says neither.

    ## When it is right
    A percentage of the first figure (from 40% to 46%, a 15% rise), or one of something else in the same sentence.

    ## Fix
    Percentage points, or the percentage it comes to: which of the two was meant, the story must say.
    """

    message = "{reckoned}; the story says {said}. Which is meant?"
    call = Call.QUERY
    examples = (
        Bad("The lender put its mortgage rate up from 6% to 8%, a rise of »2%«.", good="The lender put its mortgage rate up from 6% to 8%, a rise of 2 percentage points.", related="6% to 8%"),
        Bad("The levy on boats was cut from 21% to 15%, a »6%« reduction.", good="The levy on boats was cut from 21% to 15%, a 6-percentage-point reduction."),
        Bad("Absence went from 2 per cent to 5 per cent, an increase of »3 per cent«.", good="Absence went from 2 per cent to 5 per cent, an increase of 3 percentage points."),
        Bad("The programme has 31%, up »6%« from 25% last autumn.", good="The programme has 31%, up 6 percentage points from 25% last autumn."),
        Bad("Church-going declined »9%«: 31% of adults went each month in 1998, 22% in 2018.", good="Church-going declined 9 percentage points: 31% of adults went each month in 1998, 22% in 2018."),
        Bad("The hotel levy went up »3%«, from 9% to 12%, at Easter.", good="The hotel levy went up 3 percentage points, from 9% to 12%, at Easter."),
        Bad("Labour has 44% to the Tories’ 31%, a lead of »13%«.", good="Labour has 44% to the Tories’ 31%, a lead of 13 percentage points."),
        Bad("Occupancy fell from 73% to 64%. The »9%« drop was no surprise.", good="Occupancy fell from 73% to 64%. The 9-percentage-point drop was no surprise."),
        Bad("The share rose from 40% to 46%, a rise of »15 percentage points«.", good="The share rose from 40% to 46%, a rise of 15%."),
        Bad("The board lifted its lending rate by »0.5%« to 7.5%.", good="The board lifted its lending rate by 0.5 percentage point to 7.5%."),
        Good("The guild raised its dues by 5% to 6%, and the fee by £5."),
        Good("The lender put its rate up by 2 percentage points, to 8%, and its charges by 2%."),
        Good("Occupancy fell from 73% to 64%, a drop of 9 points, and cleaning took 9% longer."),
        Good("Timber’s share went from 50% to 56% in a year, a 12% rise."),
        Good("Inflation eased from 4.1% to 3.6%; rents rose 0.5% in the quarter."),
        Good("The share of cyclists rose from 6 percent to 8 percent, or by a third; traffic grew by 2 percent."),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=("percent", "per cent", "pc", "pct"), marks=("%",))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        low, high = max(0, start - _NEAR), end + _NEAR
        near = text.count("%", low, high) + text.count("cent", low, high) + text.count("pc", low, high)
        if near < 2:
            return
        # Its expressions take long to load, and few articles with a percentage tell of a change of one.
        from lintnews.rules.numbers._changes.points import points_told

        yield from cue.document.once(points_told, sentence_at(cue.document, start))
