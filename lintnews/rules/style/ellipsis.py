"""An ellipsis in another form than the house's."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.style._house import MESSAGE, THE_HOUSE, instead, is_prose

_ELLIPSIS = pattern(r" ?(?:\.\.\.|…|\. \. \.)(?!\.) ?")


class EllipsisForm(Rule):
    """An ellipsis in another form than the house's.

    ## Why
    Three points close together, three with blanks, or the one character: a house sets one.

    ## When it is right
    At the beginning or end of a quotation, beside another mark, and where four points end a sentence.

    ## Options
    `form`: what stands between two words (` ... `, ` … `, `…` or ` . . . `).
    """

    message = MESSAGE
    severity = Severity.SUGGESTION
    call = Call.STYLE
    in_quotations = InQuotations.CHECK
    on = False
    options = {"house": THE_HOUSE, "form": " ... "}
    examples = (
        Bad("“We waited»…«and then left,” she said.", good="“We waited ... and then left,” she said."),
        Bad("“We waited» . . . «and then left,” she said.", good="“We waited ... and then left,” she said."),
        Bad(
            "“We waited» ... «then left,” she said.", good="“We waited … then left,” she said.", options={"form": " … "}
        ),
        Good("“We waited ... and left ...” she said. They waited.... It was…"),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(marks=("...", "…", ". . ."))

    def check(self, cue: Cue) -> Iterator[Match]:
        text = cue.text
        start = cue.span.start - (text[cue.span.start - 1 : cue.span.start] == " ")
        match = _ELLIPSIS.match(text, start)
        if match is None:
            return
        before, after = text[start - 1 : start], text[match.end() : match.end() + 1]
        if not before.isalnum() or not after.isalpha() or not is_prose(cue.document, match.start()):
            return
        if match.group() != cue.options["form"] and after.islower():
            yield instead(cue, Span(*match.span()), cue.options["form"], safe=True)
