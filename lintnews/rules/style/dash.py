"""A dash in another form than the house's."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.style._house import THE_HOUSE, instead, is_prose

_FORMS = {"spaced em": " — ", "em": "—", "spaced en": " – "}
_AROUND = pattern(r"(?<=[\w.,;:!?%)\]”’\"'])(?: — |—| – | -- |--)(?=[\w(“‘\"'$£€])")
_DATELINE = 70  # code points of a paragraph in which a place and its dash may stand
_PLACE = pattern(r"(?:[A-Z][A-Z.’' -]{2,}|[A-Z][\w.’' -]+\([A-Z][\w ]*\)|[^.]*\((?:AP|Reuters|AFP|CNN|UPI|PA)\))[^.]*$")


class Dash(Rule):
    """A dash in another form than the house's.

    ## Why
    Some houses set a long dash with blanks, some without, some a short one with blanks: one form a page.

    ## When it is right
    In a dateline, between figures and names (1914–18, Paris–Dakar), before an attribution.

    ## Options
    `form`: `spaced em`, `em` or `spaced en`.
    """

    message = "A dash here is “{found}”; {house} sets “{better}”."
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": THE_HOUSE, "form": "spaced em"}
    _EN = {"form": "spaced en"}
    examples = (
        Bad("The plan» – «a draft so far, he said, was late.", good="The plan — a draft so far, he said, was late."),
        Bad("The plan was late»—«again, he said.", good="The plan was late — again, he said."),
        Bad("The plan was late» -- «again, he said.", good="The plan was late — again, he said."),
        Bad("The plan was late» — «again, he said.", good="The plan was late – again, he said.", options=_EN),
        Bad("The plan was late» — «again.", good="The plan was late—again.", options={"form": "em"}),
        Good("WASHINGTON – The plan was late."),
        Good("LYON, France (AP) – The plan was late."),
        Good("The plan was late — again. It ran 1914–18, on the Paris–Dakar road.\n\n– Ann Lee"),
        Good("- one – two\n- three – four"),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(marks=(" – ", "—", "--"))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, start = cue.text, cue.span.start
        better = _FORMS[cue.options["form"]]
        start -= cue.found != " – " and text[start - 1 : start] == " "
        match = _AROUND.match(text, start)
        if match is None or match.group() == better or not is_prose(cue.document, start):
            return
        block = cue.document.block_at(start)
        begin = block.span.start if block else 0
        if start - begin < _DATELINE and _PLACE.match(text, begin, start):
            return
        yield instead(cue, Span(*match.span()), better, safe=True)
