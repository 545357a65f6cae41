"""A rise or fall that does not come to the percentage, the sum or the multiple told with it."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match
from lintnews.core.rule import Bad, Good, Rule
from lintnews.text.sentences import sentence_at


class ChangeAgainstPercentage(Rule):
    """A rise or fall that does not come to the percentage, the sum or the multiple told with it.

    ## Why
    From £40m to £50m is a rise of 25%, not 20%: a slip of the calculator, of one figure, or a percentage of the wrong
    figure.

    ## When it is right
    Rounded and rough figures, yearly averages, growth in real terms or after adjustment.

    ## Fix
    None: the percentage may be wrong, or either figure.
    """

    message = "From {first} to {last} is {made}; the story says {said}. Is that wrong, or a figure?"
    call = Call.QUERY
    examples = (
        Bad("Profit rose »20%« from £40m to £50m.", related="£40m to £50m"),
        Bad("Visits fell from 1,200 to 900, a drop of »35 per cent«."),
        Bad("The fee went up from $80 to $100, an increase of »$25«."),
        Bad("Attendance slid from 66% to 57%, a drop of »11 percentage points«."),
        Bad("Membership »doubled« from 4,000 to 6,000.", related="4,000 to 6,000"),
        Bad("The fine was cut from €900,000 to €600,000, a reduction of »half«."),
        Bad("Exports were worth £30m in 2022 and £45m in 2023, up »40 per cent«."),
        Good("The fine was cut from €900,000 to €600,000, a reduction of a third, and half of it is due now."),
        Good("Profit rose 25% from £40m to £50m, and 20% of it was tax."),
        Good("Profit rose by about 20% from £40m to £50m."),
        Good("Profit rose 5% a year from £40m to £60m."),
        Good("Visits fell from 1,200 to 900, a drop of 25 per cent."),
        Good("Membership almost doubled from 4,000 to 7,600."),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(
            words=(
                *("percent", "per cent", "pc", "doubled", "tripled", "trebled", "halved", "quadrupled", "doubling"),
                *("increase of", "rise of", "drop of", "fall of", "decrease of", "cut of", "gain of", "reduction of"),
                *(
                    "rose by",
                    "fell by",
                    "increased by",
                    "decreased by",
                    "grew by",
                    "dropped by",
                    "cut by",
                    "raised by",
                    "up by",
                    "down by",
                ),
                *(f"{word} half" for word in ("by", "of")),
                *(f"{word} a {part}" for word in ("by", "of") for part in ("third", "quarter", "fifth")),
                *(
                    f"a {part} {more}"
                    for part in ("third", "quarter", "fifth")
                    for more in ("more", "less", "higher", "lower")
                ),
            ),
            shapes=(r" from [£$€₹]\d",),
            marks=("%",),
        )

    def check(self, cue: Cue) -> Iterator[Match]:
        near = cue.text[max(0, cue.span.start - 200) : cue.span.end + 200]
        if "from " not in near and " on " not in near and ", up " not in near and ", down " not in near:
            return
        # Its expressions take long to load, and most percentages are of no change from one figure to another.
        from lintnews.rules.numbers._changes.growth import misfits

        yield from cue.document.once(misfits, sentence_at(cue.document, cue.span.start))
