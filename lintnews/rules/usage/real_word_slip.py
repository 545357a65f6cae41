"""A word typed for another that is a word too."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Match, replace
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.rules.usage._slips import SLIPS
from lintnews.text.casing import like

_REACH = 40  # code points on each side in which a frame's words stand


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
        return Cues(words=tuple(SLIPS))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        word = cue.found.lower()
        if cue.found[0].isupper() and word != "untied" and text[start - 2 : start - 1] not in (".", "?", "!", "\n", ""):
            return
        for before, after, right in SLIPS[word]:
            if _leads(before, text, start) and _follows(after, text, end):
                better = like(cue.found, right)
                yield Match(cue.span, {"word": cue.found, "right": better}, replace(cue.span, better))
                return


def _leads(before: str, text: str, start: int) -> bool:
    return (
        not before
        or pattern(rf"\b(?:{before})[ \n-]\Z", re.IGNORECASE).search(text, max(0, start - _REACH), start) is not None
    )


def _follows(after: str, text: str, end: int) -> bool:
    return not after or pattern(rf"[ \n-]?(?:{after})(?!\w)").match(text, end) is not None
