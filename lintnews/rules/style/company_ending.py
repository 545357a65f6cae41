"""Inc., Corp. and Ltd. behind a firm's name, with or without points and comma."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Severity, replace
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule

_ENDINGS = ("inc", "corp", "ltd", "co")
_NAME_BEFORE = pattern(r"[A-Z0-9][\w’'&.-]*,? $")
_GOES_ON = pattern(r"\.?(?:,|;|:|\)|['’]s?\b| [a-z]| &| \()")


class CompanyEnding(Rule):
    """Inc., Corp. and Ltd. behind a firm's name, with or without points and comma.

    ## Why
    One house writes Acme Inc., another Acme Inc, and no firm is asked how it likes it.

    ## When it is right
    At the end of a sentence, where nobody can tell whose point it is; in quotations; in houses that leave the ending
    out. Off until a guide asks for it.

    ## Options
    `points: false` is Acme Inc; `comma: false` takes the comma out before it.
    """

    message = "“{found}”: {house} writes “{better}”."
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": "the house", "points": True, "comma": False}
    examples = (
        Bad("Harbor Tools»,« Inc., sold two plants.", good="Harbor Tools Inc., sold two plants."),
        Bad("Harbor Tools »Corp« sold two plants.", good="Harbor Tools Corp. sold two plants."),
        Bad("Harbor Tools »Inc.« sold two plants.", good="Harbor Tools Inc sold two plants.", options={"points": False}),
        Good("Harbor Tools Inc. sold two plants. It was bought by Harbor Tools Inc"),
        Good("Mr Co said the co worker of Inc magazine and the corp left. Co-op Ltd. opened.", options={"points": True}),
        Good("“Harbor Tools, Inc. sold us,” he said."),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=_ENDINGS)

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        if not cue.found.istitle() or _NAME_BEFORE.search(text, max(0, start - 40), start) is None:
            return
        if text[end : end + 1] == "-" or _GOES_ON.match(text, end) is None:
            return
        pointed = text[end : end + 1] == "."
        if text[start - 2] == "," and not cue.options["comma"]:
            comma = cue.span._replace(start=start - 2, end=start - 1)
            words = {"found": f", {cue.found}", "house": cue.options["house"], "better": cue.found}
            yield Match(comma, words, replace(comma, ""))
        elif pointed != cue.options["points"] and not (cue.found == "Co" and not pointed):
            span = cue.span._replace(end=end + pointed)
            better = cue.found if pointed else f"{cue.found}."
            words = {"found": span.of(text), "house": cue.options["house"], "better": better}
            yield Match(span, words, replace(span, better))
