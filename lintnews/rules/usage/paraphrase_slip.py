"""A fixed term that a rewriting machine has broken."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Match, replace
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, Rule
from lintnews.core.span import Span
from lintnews.rules.usage import _spun
from lintnews.rules.usage._paraphrases import TERMS
from lintnews.text.casing import like

# Presidents whose administration is called by their surname alone.
_PRESIDENTS = "trump biden obama bush clinton reagan nixon".split()
_MANAGEMENT = pattern(r"\w+\s+management(?=[.,;:!?)”’\"]|['’]s\b|\s*$|\n|\s+(?:and|in|on|to|of|for|by|from|with|has|had|have|is|was|will|would|could|can|may|"
    r"should|said|says|did|does|that|which|who|as|but|after|before|since|during|when|while|under|over|about|against|announced|"
    r"wants|plans|imposed|threatened|rejected|ordered|sought|officials|official)\b)")  # fmt: skip
_NEXT_WORD = pattern(r"\s+([^\W_]+)")
_RUN_BEFORE = pattern(r"(?:[^\W_][\w’'-]* ){0,5}\Z")
_RUN_AFTER = pattern(r"(?: [^\W_][\w’'-]*){0,5}")
_REACH = 80  # code points that five words before a cue take
_CLAUSE_OPENS = (". ", "! ", "? ", "\n", "“", '"', "‘", ": ")


class ParaphraseSlip(Rule):
    """A fixed term that a rewriting machine has broken: Obama management, bosom cancer.

    ## Why
    Programs that rewrite copy swap words for their synonyms and do not know that some belong together. The Obama
    administration becomes the Obama management, greenhouse gas nursery gas, the Secretary of State the Secretary of
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
            "The rule on drones dates from the Obama management.",
            "Obama management",
            "The rule on drones dates from the Obama administration.",
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
        return Cues(words=(*terms, *(f"{name} management" for name in _PRESIDENTS), *_spun.cue_words()))

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
            yield from _spun_term(cue)
            return
        term, right, right_before = known
        after = _NEXT_WORD.match(text, cue.span.end)
        if not _is_written(said, term, text[max(0, cue.span.start - 2) : cue.span.start]) or (
            after and after[1].lower() in right_before
        ):
            return
        better = right if term != term.lower() else like(found, right)
        yield Match(cue.span, {"words": said, "right": right}, replace(cue.span, better))


def _spun_term(cue: Cue) -> Iterator[Match]:
    """The broken term around spun words: the longest run of words with them that comes to a fixed term."""
    text, (start, end) = cue.text, cue.span
    before = _RUN_BEFORE.search(text, max(0, start - _REACH), start)
    after = _RUN_AFTER.match(text, end)
    if before is None or after is None:
        return
    told = [*before.group().split(), *(found := text[start:end].split()), *after.group().split()]
    lowered = tuple(word.lower().replace("'", "’") for word in told)
    first = len(told) - len(after.group().split()) - len(found)
    last = first + len(found)
    for length in range(min(_spun.LONGEST, len(told)), 1, -1):
        for opens in range(max(0, last - length), min(first, len(told) - length) + 1):
            term = _spun.term_of(lowered[opens : opens + length])
            if term is None:
                continue
            place = start - sum(len(word) + 1 for word in told[opens:first])
            span = Span(place, place + len(" ".join(told[opens : opens + length])))
            if _has_case_of(term, told[opens : opens + length], text[max(0, place - 2) : place]) and (
                (lowered[opens + length : opens + length + 1] or ("",))[0] not in _spun.AFTER[term.lower()]
            ):
                better = like(span.of(text), term) if term == term.lower() else term
                yield Match(span, {"words": span.of(text), "right": better}, replace(span, better))
            return


def _has_case_of(term: str, words: list[str], before: str) -> bool:
    """Whether `words` have a capital where the term has one; in a common term, none but a sentence’s first."""
    capitals = [word[0].isupper() for word in words]
    if term != term.lower():
        return capitals == [word[0].isupper() or word[0].isdigit() for word in term.split()] or all(
            capital or word[0].isdigit() for capital, word in zip(capitals, words, strict=True)
        )
    opens = not before or before in _CLAUSE_OPENS or before[-1] in '\n“"‘'
    return not any(capitals[1:]) and (opens or not capitals[0])


def _is_written(said: str, term: str, before: str) -> bool:
    """Whether the words stand as the term is written: its capitals and hyphens, or none but a sentence’s first."""
    if said == term or (said.isupper() and said == term.upper()):
        return True
    opens = not before or before in _CLAUSE_OPENS or before[-1] in '\n“"‘'
    return term == term.lower() and opens and said == term[0].upper() + term[1:]
