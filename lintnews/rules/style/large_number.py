"""A number spelled out where the house uses figures."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.style._house import (
    MESSAGE,
    SMALL,
    TEENS,
    TENS,
    THE_HOUSE,
    counts_things,
    instead,
    is_prose,
    may_open_sentence,
    value_of,
)

_MORE = pattern(rf"[- ](?:{'|'.join(SMALL[1:])})\b(?!-)")
_BEFORE = pattern(r"([\w’'-]+)[ -]$")
_COMPOUND = pattern(
    r"[ -](?:year|month|week|day|hour|minute|second|member|person|point|page|game|man|woman|week|acre|room)s?\b"
)
_PAIR = pattern(rf"\b(?:{'|'.join(SMALL + TEENS + TENS)}|hundred|thousand|\d+) (?:to|or|and|by) $")
_IDIOMS = pattern(r" (?:winks|questions|shades|lashes|paces|somethings|odd|times out of ten|commandments)\b")
_NO_COUNT = frozenset(
    """hundred thousand million billion point number no one two three four five six seven eight nine starting
    playing perfect top dirty fab famous""".split()
)


class LargeNumber(Rule):
    """A number spelled out where the house uses figures.

    ## Why
    From ten, or eleven, most houses write figures: 12 people, a 15-year wait.

    ## When it is right
    At the start of a sentence, in names and idioms (forty winks), in quotations, beside hundred and thousand.

    ## Options
    `figures_from`: the smallest number that takes figures (10 or 11).
    """

    message = MESSAGE
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": THE_HOUSE, "figures_from": 10}
    examples = (
        Bad("The blast hurt »twelve« people.", good="The blast hurt 12 people."),
        Bad("She waited »twenty-five« years.", good="She waited 25 years."),
        Bad("He led a »fifteen«-member panel.", good="He led a 15-member panel."),
        Bad("It was backed by »twelve« mayors.", good="It was backed by 12 mayors."),
        Bad("It set a »fifteen« minute limit.", good="It set a 15 minute limit."),
        Bad("They won »ten« matches.", good="They won 10 matches."),
        Good("They won ten matches.", options={"figures_from": 11}),
        Good("Twelve people were hurt; it took one hundred twelve days. Then: twelve angry men sat."),
        Good("Ten Commandments, forty winks and the first eleven are idioms. Twenty-five years went by."),
        Good("“It took twelve years,” she said. He was twenty and thirsty."),
        Good("- twelve eggs\n- twenty cups"),
        Good("They joined ten-pins teams in May."),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=tuple(TEENS + TENS))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        if not cue.found.islower():
            return
        if cue.found in TENS and (more := _MORE.match(text, end)):
            end = more.end()
        span = Span(start, end)
        number = value_of(span.of(text))
        compound = _COMPOUND.match(text, end) is not None
        if number < cue.options["figures_from"] or not (compound or counts_things(text, end)):
            return
        if text[end] == "-" and not compound:
            return
        if _IDIOMS.match(text, end) or may_open_sentence(text, start) or not is_prose(cue.document, start):
            return
        before = _BEFORE.search(text, max(0, start - 16), start)
        if before is None or before.group(1).lower() in _NO_COUNT or _PAIR.search(text, max(0, start - 16), start):
            return
        yield instead(cue, span, str(number), safe=True)
