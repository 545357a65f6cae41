"""How a caption says who stands where: (left), or between commas."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.document import BlockKind
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.style._house import MESSAGE, THE_HOUSE, instead

_COMMAS = pattern(
    r", (?P<where>left|right|cent(?:er|re)|far left|far right|(?:second|third|fourth) (?:from )?(?:left|right))(?P<after>,|(?=[.;]|$|\n))"
)
_BRACKETS = pattern(
    r" \((?P<where>left|right|cent(?:er|re)|far left|far right|(?:second|third|fourth) (?:from )?(?:left|right))\)(?P<after>,?)"
)


class CaptionPlace(Rule):
    """How a caption says who stands where: (left), or between commas.

    ## Why
    Captions of one page say it one way.

    ## When it is right
    In running text, where the words may mean something else.

    ## Options
    `form`: `commas` or `brackets`.
    """

    message = MESSAGE
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": THE_HOUSE, "form": "commas"}
    _TEXT = "\n\nThe two met late on Monday, a clerk said. It was cold."
    examples = (
        Bad(
            "Ann Lee» (right)« and Jo Roe in Cork. Photo: Sam Poe/AFP" + _TEXT,
            good="Ann Lee, right, and Jo Roe in Cork. Photo: Sam Poe/AFP" + _TEXT,
        ),
        Bad(
            "Ann Lee», right,« and Jo Roe in Cork. Photo: Sam Poe/AFP" + _TEXT,
            good="Ann Lee (right) and Jo Roe in Cork. Photo: Sam Poe/AFP" + _TEXT,
            options={"form": "brackets"},
        ),
        Good("Ann Lee, right, and Jo Roe in Cork. Photo: Sam Poe/AFP" + _TEXT),
        Good("Ann Lee (right) and Jo Roe in Cork. Photo: Sam Poe/AFP" + _TEXT, options={"form": "brackets"}),
        Good("The man (right) was Ann Lee’s friend, right, and left. It was late."),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=("left", "right", "center", "centre"))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, start = cue.text, cue.span.start
        block = cue.document.block_at(start)
        if block is None or block.kind is not BlockKind.CAPTION:
            return
        commas = cue.options["form"] == "commas"
        reader = _BRACKETS if commas else _COMMAS
        match = next((one for back in (2, 6, 9, 13, 14, 15) if (one := reader.match(text, max(0, start - back)))), None)
        if match is None:
            return
        after = text[match.end() : match.end() + 1]
        better = (
            f", {match['where']}" + ("" if after in (".", ";", "", "\n") else ",") if commas else f" ({match['where']})"
        )
        yield instead(cue, Span(*match.span()), better, safe=True, found=match.group().strip())
