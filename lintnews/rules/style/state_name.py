"""An American state cut short after a city, in running text."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.style._house import MESSAGE, THE_HOUSE, instead, is_prose
from lintnews.rules.style._states import POSTAL, SHORT

_STATE = pattern(r", (?P<state>[A-Z]\. ?[A-Z][a-z]?\.|W\.Va\.|[A-Z][a-z]{1,4}\.|[A-Z]{2}(?![\w.]))")
_CITY = pattern(r"(?<![\w’-])[A-Z][a-z’-]{2,}$")
_ADDRESS = pattern(r",? \d{5}")
_ENDS = pattern(r"\s+[“\"]?[A-Z]|\s*\Z|\s*\n")
_ENDS_SURELY = pattern(
    r"\s+[“\"]?(?:The|A|An|It|He|She|They|We|But|And|In|On|At|This|Police|His|Her|There|As)\b|\s*\Z|\s*\n"
)
_WORDS = ("Miss.", "Pa.", "Wash.", "Mass.", "Ill.", "Ore.", "Ala.")
_LABEL = pattern(r"\([^)]*$")


class StateName(Rule):
    """An American state cut short after a city, in running text.

    ## Why
    Since 2014 AP, and most houses abroad, spell out the states in text; a comma stands on both sides.

    ## When it is right
    Datelines, lists, tables, captions, addresses and party labels (D-Calif.) keep the short forms.
    """

    message = MESSAGE
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": THE_HOUSE}
    examples = (
        Bad("She was born in Rapid City, »S.D.«, in 1950.", good="She was born in Rapid City, South Dakota, in 1950."),
        Bad("A man from Fresno, »Calif.«, was held.", good="A man from Fresno, California, was held."),
        Bad("He moved to Austin, »TX«, last year.", good="He moved to Austin, Texas, last year."),
        Bad("He moved to Gary, »Ind.«", good="He moved to Gary, Indiana."),
        Good("She was born in Rapid City, South Dakota. Write to 5 Elm St., Gary, IN 46402; on Monday, Jan. 5, OK?"),
        Good("SPRINGFIELD, Ill. (AP) — The mayor left. Sen. Ann Lee (D, Calif.) spoke to him, OR tried."),
        Good("- Gary, Ind.\n- Fresno, Calif."),
        Good("The firm, CA Ltd., left. In Rome, Miss. Lee sang; in Paris, Pa. said."),
        Good("He moved to Gary, IN and left."),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(shapes=(r", [A-Z](?:[A-Z]\b|[a-z]{1,4}\.|\.)",))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, start = cue.text, cue.span.start
        match = _STATE.match(text, start)
        if match is None or not _CITY.search(text, max(0, start - 30), start) or not is_prose(cue.document, start):
            return
        short = match["state"].replace(" ", "")
        full = SHORT.get(short) or POSTAL.get(short)
        if full is None or _ADDRESS.match(text, match.end()) or _LABEL.search(text, max(0, start - 40), start):
            return
        follows = text[match.end() : match.end() + 1]
        if short in POSTAL and short in ("IN", "OR", "OK", "ME", "HI", "OH", "MA", "PA", "AL", "LA") and follows != ",":
            return
        ends = short.endswith(".") and follows != "," and _ENDS.match(text, match.end()) is not None
        if short in _WORDS and follows != "," and not _ENDS_SURELY.match(text, match.end()):
            return
        sure = follows == "," or not ends or _ENDS_SURELY.match(text, match.end()) is not None
        span = Span(match.start("state"), match.end())
        yield instead(cue, span, full + ("." if ends else ""), safe=sure)
