"""A word typed for another that is a word too."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Match, replace
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.usage._cloze_reader import COMMON, meant_in_cloze, wakes, words_after, words_before
from lintnews.rules.usage._company import meant_by_company
from lintnews.rules.usage._confusable import MEANT
from lintnews.rules.usage._phrase_slips import meant_in_phrase, phrases
from lintnews.rules.usage._slips import SLIPS, Frame
from lintnews.rules.usage._topic_slips import TOPIC_WORDS, meant_by_topic
from lintnews.text.casing import like

_KEPT = pattern(r"(?i:seized (?:up)?on|bean[- ]count|clean bill)")  # what looks like a slip and is an idiom
_REACH = 40  # code points on each side in which a frame's words stand
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
        return Cues(words=tuple(dict.fromkeys((*SLIPS, *MEANT, *TOPIC_WORDS, *phrases(), *wakes()))))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, span = cue.text, cue.span
        word = cue.found.lower()
        if word.isalpha():
            right = _meant_alone(cue, word)
            meant = [(span, right)] if right else []
        else:
            meant = [*meant_in_phrase(text, span)] or [*_meant_in_part(text, span)]
        for span, right in meant:
            found = span.of(text)
            if not _is_name(text, span.start, found) and not _KEPT.match(text, span.start):
                better = like(found, right)
                yield Match(span, {"word": found, "right": better}, replace(span, better))


def _meant_alone(cue: Cue, word: str) -> str:
    """The word that was meant for a single one, by what stands beside it or what its sentence speaks of."""
    text, span = cue.text, cue.span
    before, after = words_before(text, span.start), words_after(text, span.end)
    first, last = _plain(before), _plain(after)
    right = _meant_in_frame(text, span, SLIPS[word], first, last) if word in SLIPS else ""
    if not right and word in MEANT and (first or last):
        right = meant_by_company(text, span, cue.desk.lexicon, first, last)
    if not right and word in TOPIC_WORDS:
        right = meant_by_topic(text, span)
    return right or meant_in_cloze(text, span, before, after)


def _plain(words: list[str]) -> str:
    """The nearest of `words` in lower case; empty where a mark is between."""
    return words[0].lower().removesuffix("'s") if words and words[0] not in "$," else ""


def _meant_in_frame(text: str, span: Span, frames: tuple[Frame, ...], first: str, last: str) -> str:
    for before, after, right in frames:
        # To compile an expression takes a hundred times as long as to see that it is not needed.
        if not (_may_hold(before, first) and _may_hold(after, last)):
            continue
        if _leads(before, text, span.start) and _follows(after, text, span.end):
            return right
    return ""


def _meant_in_part(text: str, span: Span) -> Iterator[tuple[Span, str]]:
    """The common words in `span` that were not meant, each with the one that was."""
    for found in _LETTERS.finditer(text, span.start, span.end):
        if found[0].lower().replace("’", "'") in COMMON and (right := meant_in_cloze(text, Span(*found.span()))):
            yield Span(*found.span()), right


def _may_hold(expression: str, word: str) -> bool:
    """Whether an expression may match at a word, by its first letters."""
    return not expression or "[" in expression or "\\" in expression or word == "" or word[:3] in expression


def _is_name(text: str, start: int, found: str) -> bool:
    """Whether a word has a capital that no sentence gives it."""
    if found in ("Untied", "Counsel"):  # United Nations; Leeds City Council
        return False
    return found[0].isupper() and not _OPENS.search(text, max(0, start - 6), start)


def _leads(before: str, text: str, start: int) -> bool:
    return (
        not before
        or pattern(rf"\b(?:{before})[ \n-]\Z", re.IGNORECASE).search(text, max(0, start - _REACH), start) is not None
    )


def _follows(after: str, text: str, end: int) -> bool:
    return not after or pattern(rf"[ \n-]?(?:{after})(?!\w)").match(text, end) is not None
