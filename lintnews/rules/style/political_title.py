"""Sen. or Senator, Gov. or Governor before a name."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.style._house import MESSAGE, THE_HOUSE, instead

_SHORT = {
    "Senator": "Sen.", "Representative": "Rep.", "Governor": "Gov.", "Lieutenant Governor": "Lt. Gov.",
    "Senators": "Sens.", "Representatives": "Reps.", "Governors": "Govs.",
}  # fmt: skip
_LONG = {short: long for long, short in _SHORT.items()}
_PERSON = pattern(r" [A-Z][a-z’'-]+(?: [A-Z]\.)? [A-Z][\w’'-]+")
_NO_PERSON = pattern(r" (?:New|North|South|West|East|General|Elect|State|County|House|Square|Street|Park|Mansion)\b")
_PART = pattern(r"(?:(?<!then)-|\b(?:Lieutenant|Lt\.|the|The|a|an) )$")


class PoliticalTitle(Rule):
    """Sen. or Senator, Gov. or Governor before a name.

    ## Why
    American agencies cut the titles of lawmakers and governors before a full name; others spell them out.

    ## When it is right
    In quotations, before a surname alone in a feature, in the names of places.

    ## Options
    `form`: `short` (Sen. Ann Lee) or `long` (Senator Ann Lee).
    """

    message = MESSAGE
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": THE_HOUSE, "form": "short"}
    examples = (
        Bad("It was »Senator« Ann Lee who left.", good="It was Sen. Ann Lee who left."),
        Bad("A note to »Lieutenant Governor« Jo Roe came.", good="A note to Lt. Gov. Jo Roe came."),
        Bad("It was »Sen.« Ann Lee.", good="It was Senator Ann Lee.", options={"form": "long"}),
        Good("The Senator Ann Lee knew, Senator New York sent, and Sen. Ann Lee left. A governor spoke."),
        Good("“Ask Senator Ann Lee,” he said. The Governor General spoke to Governor Lee."),
        Good("It was Senator Ann Lee. Lt. Gov. is a rank.", options={"form": "long"}),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=tuple(title.lower().replace(".", "") for title in (*_SHORT, *_LONG)))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        if cue.options["form"] == "short":
            better = _SHORT.get(cue.found)
        else:
            better = _LONG.get(cue.found + ".") if text[end : end + 1] == "." else None
            end += better is not None
        if better is None or not _PERSON.match(text, end) or _NO_PERSON.match(text, end):
            return
        if not _PART.search(text, max(0, start - 12), start):
            yield instead(cue, Span(start, end), better, safe=True)
