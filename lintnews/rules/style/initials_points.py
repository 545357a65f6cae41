"""An abbreviation with points that the house writes without (F.B.I., FBI)."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.style._house import MESSAGE, THE_HOUSE, instead

_BODIES = """FBI CIA NBA NFL NHL IRS EPA FDA CDC GOP HIV DNA AIDS NATO NASA BBC CNN NBC CBS ABC IBM MBA CEO CFO GDP IMF
    NHS IRA PLO WHO WTO NSA FCC SEC FAA DEA ATF UNESCO UNICEF OPEC TV DVD PTA NCAA NAACP UAW AFL USA UAE NGO""".split()
_POINTED = pattern(r"(?:[A-Z]\.){2,6}")
_ENDS = pattern(r"\s+[“\"]?(?:The|A|It|He|She|They|But|And|In|On|This|His|Her|There|As)\b|\s*\Z|\s*\n")


class InitialsPoints(Rule):
    """An abbreviation with points that the house writes without (F.B.I., FBI).

    ## Why
    Most houses have no points in abbreviations of capitals, but for a few names of countries.

    ## When it is right
    In the initials of people, in academic degrees and in names that keep their points.
    """

    message = MESSAGE
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": THE_HOUSE}
    examples = (
        Bad("The »F.B.I.« opened an inquiry.", good="The FBI opened an inquiry."),
        Bad("She left the »C.I.A.« in 2003.", good="She left the CIA in 2003."),
        Bad("He spoke for »N.A.T.O.«", good="He spoke for NATO."),
        Good("The FBI, J.R.R. Tolkien, a Ph.D., the U.S. and a B.A. in art. F.B. Inge left."),
        Good("Parts F B I came."),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=tuple(" ".join(body.lower()) for body in _BODIES))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, start = cue.text, cue.span.start
        match = _POINTED.match(text, start)
        if match is None or match.end() != cue.span.end + 1:
            return
        better = match.group().replace(".", "")
        if _ENDS.match(text, match.end()):
            better += "."
        yield instead(cue, Span(*match.span()), better, safe=True)
