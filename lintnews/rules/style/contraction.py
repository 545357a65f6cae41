"""A contraction outside quotations in a house that spells them out."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.rules.style._house import MESSAGE, THE_HOUSE, instead, is_prose
from lintnews.text.casing import like

_FULL = {
    "can’t": "cannot", "won’t": "will not", "shan’t": "shall not",
    **{f"{verb}n’t": f"{verb} not" for verb in """do does did is are was were has have had would could should must
    need might""".split()},
    "they’re": "they are", "we’re": "we are", "they’ve": "they have", "we’ve": "we have", "they’ll": "they will",
    "we’ll": "we will", "it’ll": "it will",
}  # fmt: skip
_QUESTION = pattern(r" (?:he|she|it|they|we|you|I|there|that|this)\b")


class Contraction(Rule):
    """A contraction outside quotations in a house that spells them out.

    ## Why
    News reports are written in full forms: the council does not agree.

    ## When it is right
    In quotations, titles, questions, features and opinion.
    """

    message = MESSAGE
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": THE_HOUSE}
    examples = (
        Bad("The council »doesn’t« agree.", good="The council does not agree."),
        Bad("The council »can't« agree.", good="The council cannot agree."),
        Good("The council does not agree. “It can’t,” she said. Doesn’t it matter?"),
        Good("Why mayors can’t sleep\n\nThe reply came late on Monday, a clerk said. It was short."),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=tuple(_FULL))

    def check(self, cue: Cue) -> Iterator[Match]:
        full = _FULL.get(cue.found.lower().replace("'", "’"))
        if full is None or _QUESTION.match(cue.text, cue.span.end) or not is_prose(cue.document, cue.span.start):
            return
        if not cue.document.meta.section.lower().startswith(("opinion", "comment", "letters")):
            yield instead(cue, cue.span, like(cue.found, full), safe=True)
