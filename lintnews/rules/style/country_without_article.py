"""“The” before a country that has none."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, replace
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span

# What may follow where the name is the country itself: a stop, a small word, or the end.
_ITSELF = pattern(
    r"""\s*(?:[.,;:!?)”\]]|$)|\s(?:and|or|but|on|in|to|into|is|was|were|has|had|have|will|would|could|can|may|for|with|
    since|by|at|after|before|where|which|who|as|from|during|while|when|because|said|says|under|against|over|until)\b""",
    re.VERBOSE,
)


class CountryWithoutArticle(Rule):
    """“The” before a country that has none.

    ## Why
    Ukraine has had no article in English since it became independent; “the Ukraine” reads as a region of something
    else. Desks have written Ukraine for thirty years.

    ## When it is right
    Where the article belongs to the next word: the Ukraine war, the Ukraine of 1917, the Ukraine national team.

    ## Fix
    Takes the article out.
    """

    message = "“{found}”: the country has no article, “{better}”."
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    examples = (
        Bad("Grain from »the Ukraine« was held in port.", good="Grain from Ukraine was held in port."),
        Bad("He was born in »the Ukraine«.", good="He was born in Ukraine."),
        Bad("»The Ukraine« has asked for more shells.", good="Ukraine has asked for more shells."),
        Good("The Ukraine war and the Ukraine of 1917 are subjects of the Ukraine conference."),
        Good("“I was born in the Ukraine,” he said."),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=("the ukraine",))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        if text[end - 7 : end] != "Ukraine" or _ITSELF.match(text, end) is None:
            return
        span = Span(start, end)
        yield Match(span, {"found": span.of(text), "better": "Ukraine"}, replace(span, "Ukraine"))
