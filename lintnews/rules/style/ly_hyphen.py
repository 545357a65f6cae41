"""A hyphen after an adverb in -ly."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.style._house import MESSAGE, THE_HOUSE, instead

_ADVERBS = frozenset(
    """newly highly widely fully freshly recently previously closely heavily densely sparsely poorly badly carefully
    publicly privately federally locally nationally internationally commercially politically financially economically
    environmentally specially specifically particularly relatively increasingly largely mostly mainly primarily partly
    partially wholly completely entirely totally nearly hardly barely severely seriously critically mortally fatally
    terminally chronically mentally physically visually racially ethnically genetically sexually randomly rapidly
    slowly quickly swiftly sharply steeply tightly loosely broadly narrowly deeply strongly weakly warmly coldly
    brightly richly lavishly elegantly neatly cleanly clearly commonly rarely frequently formerly originally initially
    finally eagerly hotly bitterly fiercely keenly strictly duly properly legally illegally unfairly fairly wrongly
    rightly falsely allegedly reportedly supposedly seemingly apparently similarly equally differently jointly
    separately individually collectively democratically directly indirectly popularly critically state-federally
    academically socially culturally historically traditionally technically digitally electronically manually
    remotely temporarily permanently perfectly purely simply truly really hugely vastly massively wildly famously
    notoriously extremely exceptionally incredibly surprisingly unusually actively passively openly secretly""".split()
)
_PART = pattern(r"-(?P<next>[a-z]{3,})(?![a-z-])")


class LyHyphen(Rule):
    """A hyphen after an adverb in -ly.

    ## Why
    An adverb in -ly can only belong to the word after it, so it needs no hyphen: a newly elected mayor.

    ## When it is right
    Words in -ly that are no adverbs (a family-run shop, an early-morning call); longer chains of hyphens.
    """

    message = MESSAGE
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": THE_HOUSE}
    examples = (
        Bad("The »newly-elected« mayor spoke.", good="The newly elected mayor spoke."),
        Bad("»Highly-skilled« nurses left.", good="Highly skilled nurses left."),
        Good("A family-run shop, an early-morning call, a newly elected mayor and a fully-paid-up member."),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(shapes=(r"ly-[a-z]",))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, start = cue.text, cue.span.start
        end = start + 2
        while start > 0 and text[start - 1].isalpha():
            start -= 1
        part = _PART.match(text, end)
        if part is None or text[start:end].lower() not in _ADVERBS or text[start - 1 : start] in ("-", "/"):
            return
        yield instead(cue, Span(start, part.end()), f"{text[start:end]} {part['next']}", safe=True)
