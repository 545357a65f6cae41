"""A remainder that does not make up the total with the parts told before it."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Related
from lintnews.core.rule import Bad, Good, Rule

_NUMBERS = "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen twenty".split()


class RestAgainstTotal(Rule):
    """A remainder that does not make up the total with the parts told before it.

    ## Why
    Of 40 patients 25 recovered and the other 16 died: that makes 41. “The other” and “the remaining” leave nothing out,
    so the figures must come to the total.

    ## When it is right
    Counts of other things in between, parts of parts, rough figures.

    ## Fix
    None: the total may be wrong, or a part.
    """

    message = "With “{parts}”, the remaining {said} makes {sum}. Is the remainder wrong, or another figure?"
    call = Call.QUERY
    examples = (
        Bad("Of the 40 patients, 25 recovered and the other »16« died.", related="40 patients, 25"),
        Bad("The alliance won 110 of the 200 seats, rivals 70 and independents the remaining »30«."),
        Bad("Twelve of the 20 dogs came from Leeds. The remaining »nine« were born there."),
        Good("Of the 40 patients, 25 recovered and the other 15 died."),
        Good("Of the 40 patients, 25 recovered, including six children, and the other nine children went home."),
        Good("Two of the four men got 12 years and the other two got ten. The remaining six were cleared."),
        Good("Police searched 40 homes. The remaining 12 are empty."),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        # Figures as words: a shape would search the whole text for them.
        told = (*_NUMBERS, *map(str, range(2, 100)))
        return Cues(words=("the remaining", "the final", *(f"the other {number}" for number in told)))

    def check(self, cue: Cue) -> Iterator[Match]:
        # Its expressions take long to load.
        from lintnews.rules.numbers._rest import rest_at

        found = rest_at(cue.document, cue.span.start)
        if found is not None:
            words = {"parts": found.list.of(cue.text), "said": found.total.of(cue.text), "sum": found.made}
            yield Match(found.total, words, related=(Related(found.list, "the total and the parts"),))
