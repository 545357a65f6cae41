"""A simple past after “have”: has went, had took."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Match, replace
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, Rule
from lintnews.core.span import Span
from lintnews.text.sentences import sentence_at

_PARTICIPLES = {
    "went": "gone", "took": "taken", "wrote": "written", "began": "begun", "gave": "given", "chose": "chosen", "spoke": "spoken",
    "saw": "seen", "drank": "drunk", "froze": "frozen", "swam": "swum", "rang": "rung", "sang": "sung", "fell": "fallen",
    "flew": "flown", "drew": "drawn", "grew": "grown", "knew": "known", "threw": "thrown", "shook": "shaken", "stole": "stolen",
    "tore": "torn", "wore": "worn", "ate": "eaten", "became": "become", "overcame": "overcome", "undertook": "undertaken",
    "underwent": "undergone", "overtook": "overtaken", "withdrew": "withdrawn", "broke": "broken", "drove": "driven",
    "rode": "ridden", "rose": "risen", "blew": "blown", "forgave": "forgiven",
}  # fmt: skip
_HELPERS = ("has", "have", "had", "having", "haven't", "hasn't", "hadn't", "could've", "would've", "should've")
# In these sentences “have” may be the verb of a clause that ends there: everything he had went up in smoke.
_ENDS_CLAUSE = pattern(
    r"\b(?:what|whatever|all|everything|anything|nothing|something|that|which|who|whom|whose|than|as|if|when|little|much|few|"
    r"the\s+(?:\w+\s+){1,3}(?:he|she|they|we|i|it|you)|only|first|last|one|money|sort|kind|amount)\b",
    2,
)
_REACH = 60


class PastForParticiple(Rule):
    """A simple past after “have”: has went, had took.

    ## Why
    After has, have and had stands the participle: gone, taken, written.

    ## When it is right
    Where “had” ends a clause of its own: what he had went up in smoke; the job she had took her abroad.
    """

    message = "“{words}”: after “{helper}”, “{right}”."
    examples = (
        Bad("The bus has went to Hull.", "has went", "The bus has gone to Hull."),
        Bad("They had already took the train.", "had already took", "They had already taken the train."),
        Good("What he had went up in smoke, and everything they had took years to build."),
        Good("The job she had took her abroad; a wheat field that has rose petals in it, and who has saw-tooth cuts?"),
        Good("He had took-ups, and the HAD WENT sign."),
        Good("They have gone. He has saw blades; the illness they have broke out in May."),
    )

    @classmethod
    def cues(cls) -> Cues:
        helpers = ("has", "have", "had", "having", "haven t", "hasn t", "hadn t", "could ve", "would ve", "should ve")
        return Cues(
            words=tuple(
                f"{helper} {past}" for helper in helpers for past in _PARTICIPLES if past not in _AFTER_ADVERB_ONLY
            )
            + tuple(
                f"{helper} already {past}"
                for helper in ("has", "have", "had")
                for past in ("went", "took", "began", "wrote", "gave", "spoke")
            )
        )

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        said = " ".join(cue.found.split())
        helper, _, rest = said.partition(" ")
        past = rest.rpartition(" ")[2]
        right = _PARTICIPLES.get(past)
        if right is None or text[end : end + 1] in ("-", "’", "'"):
            return
        sentence = sentence_at(cue.document, start)
        if _ENDS_CLAUSE.search(text, max(sentence.start, start - _REACH), start):
            return
        place = Span(end - len(past), end)
        yield Match(cue.span, {"words": said, "helper": helper, "right": right}, replace(place, right))


_AFTER_ADVERB_ONLY = frozenset(("saw", "rose", "fell", "broke", "drove", "rang", "tore", "blew", "wore", "ate", "rode"))
"""Nouns and adjectives too (a saw, a rose), or too rare after “have” to be worth their cue."""
