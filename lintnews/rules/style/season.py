"""A season with a capital that is no name."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.style._house import MESSAGE, THE_HOUSE, instead, is_headline, may_open_sentence

_SEASONS = ("spring", "summer", "autumn", "winter", "fall")
_LEADS = ("the", "this", "last", "next", "in", "by", "since", "every", "late", "early", "of", "until", "from")
_PART_OF_NAME = pattern(r"[ -](?:[A-Z]|of [A-Z]|\d{4})|[’'][sS]? [A-Z]|[-/&]")


class Season(Rule):
    """A season with a capital that is no name.

    ## Why
    Spring, summer, autumn and winter take a small letter, as months do not.

    ## When it is right
    In a name: the Winter Olympics, the Arab Spring, the Fall 2026 catalogue.
    """

    message = MESSAGE
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": THE_HOUSE}
    examples = (
        Bad("The bridge opens this »Summer«.", good="The bridge opens this summer."),
        Bad("It closed in the »Fall« of that year.", good="It closed in the fall of that year."),
        Good("The Winter Olympics came this summer. In Winter Park, in Summer 2026, they fell."),
        Good("Summer came. It was a cold, early Winter’s Tale, and the Arab Spring. The Summer of Soul won."),
        Good("Bridge shut this Summer again\n\nThe vote came late on Monday, a clerk said. It was long."),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=tuple(f"{lead} {season}" for lead in _LEADS for season in _SEASONS))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, end = cue.text, cue.span.end
        _, _, season = cue.found.partition(" ")
        if not season[:1].isupper() or season.isupper() or _PART_OF_NAME.match(text, end):
            return
        start = end - len(season)
        if may_open_sentence(text, start) or is_headline(cue.document, start):
            return
        yield instead(cue, Span(start, end), season.lower(), safe=True)
