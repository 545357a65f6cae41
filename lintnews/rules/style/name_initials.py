"""The initials of a name: J.K. Rowling, JK Rowling, J. K. Rowling."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.style._house import MESSAGE, THE_HOUSE, instead

_INITIALS = pattern(r"(?P<first>[A-Z])\. ?(?P<second>[A-Z])\.(?P<blank> ?)(?=[A-Z][a-z])")
_PLACES = frozenset("US UK UN EU DC NY NJ NH NM NC ND SC SD RI BC AD PM AM PO".split())
_FORMS = {"J.K.": "{0}.{1}. ", "JK": "{0}{1} ", "J. K.": "{0}. {1}. "}


class NameInitials(Rule):
    """The initials of a name: J.K. Rowling, JK Rowling, J. K. Rowling.

    ## Why
    Newspapers close initials up, some without points; books set them apart.

    ## When it is right
    People and firms who write themselves otherwise.

    ## Options
    `form`: `J.K.`, `JK` or `J. K.`.
    """

    message = MESSAGE
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": THE_HOUSE, "form": "J.K."}
    examples = (
        Bad("The poet »A. E. «Housman left.", good="The poet A.E. Housman left."),
        Bad("The poet »A.E. «Housman left.", good="The poet AE Housman left.", options={"form": "JK"}),
        Bad("The poet »A.E. «Housman left.", good="The poet A. E. Housman left.", options={"form": "J. K."}),
        Good("The poet A.E. Housman left the U.S. Army. It ended in Plan B. A. Roe left."),
        Good("The poet J.R.R. Tolkien and AE Housman left the U.S. Army.", options={"form": "JK"}),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(shapes=(r"\. ?[A-Z]\. ?[A-Z][a-z]",))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, start = cue.text, cue.span.start - 1
        match = _INITIALS.match(text, start) if start >= 0 else None
        if match is None or match["first"] + match["second"] in _PLACES:
            return
        if text[start - 1 : start] not in (" ", "(", "“", "", "\n", '"') or (text[start - 2 : start - 1] == "."):
            return
        better = _FORMS[cue.options["form"]].format(match["first"], match["second"])
        if better != match.group() and not (text[start + 2] == " " and not match["blank"]):
            before = text[max(0, start - 12) : start].split()
            if before and before[-1][0].isupper() and text[start + 2] == " ":
                return
            yield instead(
                cue, Span(*match.span()), better, safe=cue.options["form"] != "JK", found=match.group().strip()
            )
