"""Vice president, secretary-general and their like: with a hyphen or without."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.rules.style._house import MESSAGE, THE_HOUSE, instead

_VICE = ("vice president", "vice presidents", "vice chairman", "vice chair", "vice chancellor", "vice presidency")
_GENERAL = ("secretary general", "secretaries general", "attorney general", "attorneys general")


class VicePresident(Rule):
    """Vice president, secretary-general and their like: with a hyphen or without.

    ## Why
    Vice president is two words in American houses and often one in British ones; a page has one form.

    ## When it is right
    In the name of a body that writes it otherwise, and as an adjective (vice-presidential).

    ## Options
    `vice` and `secretary_general`: `hyphen`, `blank` or `any`. Attorney general is two words unless
    `attorney_general` says otherwise. `unsure`: the options of which the house is less sure; they are suggestions.
    """

    message = MESSAGE
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {
        "house": THE_HOUSE,
        "vice": "blank",
        "secretary_general": "hyphen",
        "attorney_general": "blank",
        "unsure": "",
    }
    examples = (
        Bad("The firm’s »vice-president« resigned.", good="The firm’s vice president resigned."),
        Bad("Crowds met »Vice-President« Amina Lund.", good="Crowds met Vice President Amina Lund."),
        Bad("The U.N. »secretary general« spoke.", good="The U.N. secretary-general spoke."),
        Bad("The »attorney-general« spoke.", good="The attorney general spoke."),
        Bad("The »vice president« left.", good="The vice-president left.", options={"vice": "hyphen"}),
        Good("The vice president, the vice-presidential debate, the secretary-general and attorneys general."),
        Good("The vice-president and the secretary general left.", options={"vice": "any", "secretary_general": "any"}),
        Good("He was vice, president and clerk."),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=_VICE + _GENERAL)

    def check(self, cue: Cue) -> Iterator[Match]:
        found = cue.found
        if "-" not in found and " " not in found:
            return
        kind = "vice" if found.lower().startswith("vice") else "secretary_general"
        if found.lower().startswith("attorney"):
            kind = "attorney_general"
        form = cue.options[kind]
        mark = {"hyphen": "-", "blank": " "}.get(form)
        if (
            mark is None
            or mark in found
            or "-" in (cue.text[cue.span.start - 1 : cue.span.start], *cue.text[cue.span.end : cue.span.end + 1])
        ):
            return
        yield instead(cue, cue.span, found.replace("-" if mark == " " else " ", mark), safe=True, about=kind)
