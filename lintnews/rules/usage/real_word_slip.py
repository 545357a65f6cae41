"""A word typed for another that is a word too."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Match, replace
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.usage._slip_reader import meant_by_table
from lintnews.rules.usage._slip_rows import phrases_of, words_with_rows
from lintnews.rules.usage._slips import COMMON
from lintnews.text.casing import like

_KEPT = pattern(r"(?i:seized (?:up)?on|bean[- ]count|clean bill)")  # what looks like a slip and is an idiom
_LETTERS = pattern(r"[^\W\d_]+(?:['’](?:re|s))?")
_OPENS = pattern(r"(?:\A|[\n.!?:…])[\s\"'“‘(]*\Z")


class RealWordSlip(Rule):
    """A word typed for another that is a word too.

    ## Why
    No speller sees it: “pubic” and “trail” are words. What gives the slip away is the company it keeps.

    ## When it is right
    Everywhere else. Each word is judged only beside words that the other one belongs to: a pubic bone, a trail in the
    hills and a reign in the 12th century are left alone. So is a name.

    ## Fix
    Puts the other word, to be looked at.
    """

    message = "“{word}”: was “{right}” meant?"
    in_quotations = InQuotations.NOTE
    examples = (
        Bad("The town held a »pubic« meeting on the sewage works.", good="The town held a public meeting on the sewage works."),
        Bad("Two men went on »trail« for the theft of the cup.", good="Two men went on trial for the theft of the cup."),
        Bad("The general declared »marital« law in the north.", good="The general declared martial law in the north."),
        Bad("The »Untied« Nations sent observers.", good="The United Nations sent observers."),
        Bad("The firm was given free »reign« by the regulator.", good="The firm was given free rein by the regulator."),
        Good("The striker had surgery on his pubic bone. They walked the trail to the fort and stood on the hill."),
        Good("His reign in the 12th century was long. The council hired counsel. A marital home was sold."),
        Good("Her principal reason was cost; in principal photography, he lost his way. She kept a diary of the war."),
        Good("A Sever storm was a beer. The dairy sold milk."),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        words = [word for word in words_with_rows() if word not in COMMON]
        phrases = [phrase for word in words_with_rows() if word in COMMON for phrase in phrases_of(word)]
        return Cues(words=tuple(dict.fromkeys((*words, *phrases))))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, span = cue.text, cue.span
        found = cue.found
        if found.isalpha() or not (" " in found or "-" in found):
            right = _meant(cue, span)
            meant = [(span, right)] if right else []
        else:
            meant = [*_meant_in_phrase(cue)]
        for span, right in meant:
            found = span.of(text)
            if not _is_name(text, span.start, found) and not _KEPT.match(text, span.start):
                better = like(found, right)
                yield Match(span, {"word": found, "right": better}, replace(span, better))


def _meant_in_phrase(cue: Cue) -> Iterator[tuple[Span, str]]:
    """The common words of the cue that were not meant, each with the one that was."""
    for found in _LETTERS.finditer(cue.text, cue.span.start, cue.span.end):
        if found[0].lower().replace("’", "'") in COMMON:
            span = Span(*found.span())
            if right := _meant(cue, span):
                yield span, right


def _meant(cue: Cue, span: Span) -> str:
    """The word that was meant at `span`, or an empty string."""
    if cue.text[span.end : span.end + 1] == "-":  # women-led
        return ""
    return meant_by_table(cue.text, span, cue.desk.lexicon)


def _is_name(text: str, start: int, found: str) -> bool:
    """Whether a word has a capital that no sentence gives it."""
    if found in ("Untied", "Counsel"):  # United Nations; Leeds City Council
        return False
    return found[0].isupper() and not _OPENS.search(text, max(0, start - 6), start)
