"""An ordinal in figures with the ending of another number."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Severity, replace
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.text.ordinals import ordinal

_FIGURES = pattern(r"(?<![\w.,/-])(?:\d{1,3}(?:,\d{3})+|\d{1,6})\Z")
# Weights in stones look like ordinals in st: 14st, 11st 4lb.
_SINGLED_OUT = pattern(r"\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Aa]|[Aa]nd|[’']s) \Z")
_WEIGHT = pattern(r" ?\d| \(\d| (?:in weight|weight|man|woman|boxer|prop|frame|lb)\b|lb")
_LONGEST = 12


class OrdinalEnding(Rule):
    """An ordinal in figures with the ending of another number.

    ## Why
    The number is changed and its ending stays: 20th becomes 21th.

    ## When it is right
    11th, 12th and 13th keep theirs, as do 111th and 1,012th. Weights in stones (14st) are no ordinals.

    ## Fix
    Gives the number its own ending, to be looked at by an editor: the number may be the slip.
    """

    message = "“{found}”: {number} takes the ending of {written}."
    severity = Severity.ERROR
    call = Call.FIX
    in_quotations = InQuotations.NOTE
    examples = (
        Bad("The »21th« running of the race drew 40 teams.", good="The 21st running of the race drew 40 teams."),
        Bad("The guild’s »112nd« banquet ran late.", good="The guild’s 112th banquet ran late."),
        Bad("Her »2th« title came in the rain.", good="Her 2nd title came in the rain."),
        Bad("It was his »1,003th« game.", good="It was his 1,003rd game."),
        Bad("She finished »33th« in Lima.", good="She finished 33rd in Lima."),
        Bad("The »12st« edition opens on Monday.", good="The 12th edition opens on Monday."),
        Good("The 11th, 12th, 13th, 21st, 22nd, 23rd, 111th, 112th and 1,013th runners came in."),
        Good(
            "He weighs 14st and fought at 12st 4lb; the 16st prop scored. A 12st man won. Her 11st weight loss; 6ft and 13st (82kg)."
        ),
        Good("Model X21th, part 3.3th, the n-th and 1/4th of it; 5TH AVENUE; a 100th and a 3rd."),
    )

    @classmethod
    def cues(cls) -> Cues:
        # As marks they cost nothing; as expressions that begin with a figure, a hundredth of the whole run.
        return Cues(
            marks=(*(figure + ending for figure in "123456789" for ending in ("st", "nd", "rd")), "1th", "2th", "3th")
        )

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        if text[end : end + 1].isalnum() or text[end : end + 1] == "_":
            return
        figures = _FIGURES.search(text, max(0, start - _LONGEST), end - 2)
        if figures is None:
            return
        value = int(figures.group().replace(",", ""))
        ending = ordinal(value)[-2:]
        if text[end - 2 : end] == ending:
            return
        if text[end - 2 : end] == "st" and (
            _SINGLED_OUT.search(text, max(0, figures.start() - 8), figures.start()) is None or _WEIGHT.match(text, end)
        ):
            return
        span = Span(figures.start(), end)
        written = figures.group() + ending
        yield Match(
            span, {"found": span.of(text), "number": figures.group(), "written": written}, replace(span, written)
        )
