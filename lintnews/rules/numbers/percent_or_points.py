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
        Bad("The bank raised its rate from 4% to 5%, an increase of »1%«.", good="The bank raised its rate from 4% to 5%, an increase of 1 percentage point.", related="4% to 5%"),
        Bad("GST on cars was cut from 28% to 18%, a »10%« reduction.", good="GST on cars was cut from 28% to 18%, a 10-percentage-point reduction."),
        Bad("Vacancies went from 1 per cent to 3 per cent, an increase of »2 per cent«.", good="Vacancies went from 1 per cent to 3 per cent, an increase of 2 percentage points."),
        Bad("The party is on 24%, up »4%« from 20% a month ago.", good="The party is on 24%, up 4 percentage points from 20% a month ago."),
        Bad("Vaccination among toddlers declined »8%«: 94% had both shots in 2019, 86% in 2022.", good="Vaccination among toddlers declined 8 percentage points: 94% had both shots in 2019, 86% in 2022."),
        Bad("The goods tax went up »1%«, from 7% to 8%, in January.", good="The goods tax went up 1 percentage point, from 7% to 8%, in January."),
        Bad("Labour has 44% to the Tories’ 31%, a lead of »13%«.", good="Labour has 44% to the Tories’ 31%, a lead of 13 percentage points."),
        Bad("Turnout fell from 48% to 41%. The »7%« drop was no surprise.", good="Turnout fell from 48% to 41%. The 7-percentage-point drop was no surprise."),
        Bad("The share rose from 40% to 46%, a rise of »15 percentage points«.", good="The share rose from 40% to 46%, a rise of 15%."),
        Bad("The bank raised its rate by »0.25%« to 5.25%.", good="The bank raised its rate by 0.25 percentage point to 5.25%."),
        Good("The bank raised its rate by 5% to 6%, and the fee by £5."),
        Good("The bank raised its rate by 1 percentage point, to 5%, and its fees by 1%."),
        Good("Turnout fell from 48% to 41%, a drop of 7 points, and the count took 7% longer."),
        Good("Renewables’ share grew from 40% to 46% last year, a 15% rise."),
        Good("Inflation slowed from 3.4% to 2.7%; prices rose 0.7% in the quarter."),
        Good("The share of speakers rose from 3 percent to 4 percent, or by a third; the population grew by 1 percent."),
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
