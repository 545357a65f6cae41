"""A fixed term that a rewriting machine has broken."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Match, replace
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, Rule
from lintnews.core.span import Span
from lintnews.rules.usage._paraphrases import TERMS
from lintnews.text.casing import like

# Presidents whose administration is called by their surname alone.
_PRESIDENTS = "trump biden obama bush clinton reagan nixon".split()
_MANAGEMENT = pattern(r"\w+\s+management(?=[.,;:!?)”’\"]|['’]s\b|\s*$|\n|\s+(?:and|in|on|to|of|for|by|from|with|has|had|have|is|was|will|would|could|can|may|"
    r"should|said|says|did|does|that|which|who|as|but|after|before|since|during|when|while|under|over|about|against|announced|"
    r"wants|plans|imposed|threatened|rejected|ordered|sought|officials|official)\b)")  # fmt: skip
_NEXT_WORD = pattern(r"\s+([^\W_]+)")
_CLAUSE_OPENS = (". ", "! ", "? ", "\n", "“", '"', "‘", ": ")


class ParaphraseSlip(Rule):
    """A fixed term that a rewriting machine has broken: Trump management, bosom cancer.

    ## Why
    Programs that rewrite copy swap words for their synonyms and do not know that some belong together. The Trump
    administration becomes the Trump management, greenhouse gas nursery gas, the Secretary of State the Secretary of
    Country.

    ## When it is right
    Where the words mean themselves: the management of Trump Tower, a Trump management style, the white residence on
    the corner, a nursery gas leak. Names are looked for with their capitals, other terms in small letters.

    ## Fix
    Puts the term; nobody but the writer knows what the source had.
    """

    message = "“{words}”: was “{right}” meant?"
    examples = (
        Bad(
            "Tariffs were cut by the Trump management.",
            "Trump management",
            "Tariffs were cut by the Trump administration.",
        ),
        Bad(
            "The Secretary of Country will fly to Oslo.",
            "Secretary of Country",
            "The Secretary of State will fly to Oslo.",
        ),
        Bad("They walked for bosom cancer research.", "bosom cancer", "They walked for breast cancer research."),
        Bad("Heart assault was the cause.", "Heart assault", "Heart attack was the cause."),
        Bad("A lengthy-term plan is needed.", "lengthy-term", "A long-term plan is needed."),
        Good("The management of Trump Tower praised the Trump management style; Bush Management Ltd did not."),
        Good("The white residence on the corner was sold by the secretary of the country club."),
        Good("The preeminent court artist saw a nursery gas leak, and a lengthy term of prison was passed."),
        Good("Breast cancer was found. The Bosom Disease is a film, and an Excessive-Level Limit is a law."),
    )

    @classmethod
    def cues(cls) -> Cues:
        terms = tuple(term.lower() for term, _, _ in TERMS.values())
        return Cues(words=(*terms, *(f"{name} management" for name in _PRESIDENTS)))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, found = cue.text, cue.found
        said = " ".join(found.split())
        if said.lower().endswith(" management"):
            if said[0].isupper() and said.endswith(" management") and _MANAGEMENT.match(text, cue.span.start):
                place = Span(cue.span.end - len("management"), cue.span.end)
                name = said.partition(" ")[0]
                words = {"words": said, "right": f"{name} administration"}
                yield Match(cue.span, words, replace(place, "administration"))
            return
        known = TERMS.get(said.lower().replace("-", " "))
        if known is None:
            return
        term, right, right_before = known
        after = _NEXT_WORD.match(text, cue.span.end)
        if not _is_written(said, term, text[max(0, cue.span.start - 2) : cue.span.start]) or (
            after and after[1].lower() in right_before
        ):
            return
        better = right if term != term.lower() else like(found, right)
        yield Match(cue.span, {"words": said, "right": right}, replace(cue.span, better))


def _is_written(said: str, term: str, before: str) -> bool:
    """Whether the words stand as the term is written: its capitals and hyphens, or none but a sentence’s first."""
    if said == term or (said.isupper() and said == term.upper()):
        return True
    opens = not before or before in _CLAUSE_OPENS or before[-1] in '\n“"‘'
    return term == term.lower() and opens and said == term[0].upper() + term[1:]
