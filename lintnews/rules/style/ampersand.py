"""An ampersand between common words."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.style._house import MESSAGE, THE_HOUSE, instead, is_prose

_SMALL_BEFORE = pattern(r"(?<![\w’])[a-z]+(?:-[a-z]+)?$")
_SMALL_AFTER = pattern(r"[a-z]+\b")


class Ampersand(Rule):
    """An ampersand between common words.

    ## Why
    The sign belongs to names of firms; in prose the word stands.

    ## When it is right
    In names and fixed short forms (Marks & Spencer, R&D, Q&A).
    """

    message = MESSAGE
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": THE_HOUSE}
    examples = (
        Bad("The shop sells books »&« maps.", good="The shop sells books and maps."),
        Good("Marks & Spencer sells R&D books, AT&T maps and Smith & sons’ tea."),
        Good("- books & maps\n- pens & ink\n- tea & milk"),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(marks=(" & ",))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        small = _SMALL_BEFORE.search(text, max(0, start - 20), start) and _SMALL_AFTER.match(text, end)
        if small and is_prose(cue.document, start):
            yield instead(cue, Span(start + 1, end - 1), "and", safe=True)
