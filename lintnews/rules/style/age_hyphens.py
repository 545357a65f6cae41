"""An age whose hyphens are missing, or that has some too many."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.style._house import MESSAGE, NUMBER_WORD, THE_HOUSE, instead

_AGE = pattern(rf"(?<![\w.,-])(?P<number>\d{{1,3}}|{NUMBER_WORD})(?P<first>[- ])$", 2)
_UNIT = pattern(r"(?P<unit>year|month)(?P<plural>s?)(?P<second>[- ])(?P<old>olds?)", 2)
_IS = pattern(r"\b(?:is|are|was|were|be|been|being|turned|turns|only|just|about|nearly|almost|now) $")
_NOUN = pattern(r" [a-z]{3,}")
_NO_NOUN = pattern(r" (?:and|when|but|who|which|that|with|this|next|last|from|than|for|had|has|was|were)\b")


class AgeHyphens(Rule):
    """An age whose hyphens are missing, or that has some too many.

    ## Why
    A 5-year-old boy, a group of 5-year-olds; but the boy is 5 years old.

    ## When it is right
    After a verb (is 5 years old), the words stand free.
    """

    message = MESSAGE
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": THE_HOUSE}
    examples = (
        Bad("A »5 year old« boy was found.", good="A 5-year-old boy was found."),
        Bad("The »17-year old« driver fled.", good="The 17-year-old driver fled."),
        Bad("A class of »six year olds« sang.", good="A class of six-year-olds sang."),
        Bad("A »5-years-old« boy was found.", good="A 5-year-old boy was found."),
        Bad("The boy is »5-years-old«.", good="The boy is 5 years old."),
        Good("A 5-year-old boy is 5 years old; a year old, the boys are many years old."),
        Good("The church, 300 years old this spring, is old. A six-month-old cat."),
        Good("“A 5 year old boy,” she said."),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=tuple(f"{unit} {old}" for unit in ("year", "years", "month") for old in ("old", "olds")))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        before = _AGE.search(text, max(0, start - 16), start)
        unit = _UNIT.fullmatch(text, start, end)
        if before is None or unit is None:
            return
        hyphens = before["first"] + unit["second"]
        free = _IS.search(text, max(0, before.start() - 10), before.start()) is not None
        if unit["plural"]:
            if hyphens == "  " or unit["old"] == "olds":
                return
            joined = not free and _NOUN.match(text, end) is not None and not _NO_NOUN.match(text, end)
        else:
            joined = True
            if hyphens == "--":
                return
        whole = Span(before.start(), end)
        number = before["number"]
        better = f"{number}-{unit['unit']}-{unit['old']}" if joined else f"{number} {unit['unit']}s {unit['old']}"
        yield instead(cue, whole, better, safe=True)
