"""An age in words where the house uses a figure, or the other way about."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.style._house import (
    MESSAGE,
    NUMBER_WORD,
    SMALL,
    TEENS,
    TENS,
    THE_HOUSE,
    VALUES,
    in_words,
    instead,
    is_headline,
    may_open_sentence,
    value_of,
)

_BEFORE = pattern(rf"(?<![\w.,$£€-])(?:\d{{1,3}}|{NUMBER_WORD})[- ]$", 2)
_AGED = pattern(r"aged? ")
_NAME_BEFORE = pattern(r"[A-Z][a-z’'-]+ [A-Z][\w’'-]+, $")
_AFTER_NAME = pattern(r",|\.(?:\s|\Z)")
_AGED_BEFORE = pattern(r"\baged $")
_MORE = pattern(rf"-(?:{'|'.join(SMALL[1:])})\b")
_AFTER_AGED = pattern(r"[,.;)\s]")
_NOT_AFTER = pattern(r" (?:and|or|to|months?|years?|weeks?|days?|hundred)\b")


class Age(Rule):
    """An age in words where the house uses a figure, or the other way about.

    ## Why
    Some houses give every age in figures (a 5-year-old girl); others follow their rule for small numbers.

    ## When it is right
    At the start of a sentence, where a number is spelled out; in headlines.

    ## Options
    `figures_from`: the smallest age in figures (0: all ages; 10; 11).
    """

    message = MESSAGE
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": THE_HOUSE, "figures_from": 0}
    examples = (
        Bad("A »five«-year-old girl was found.", good="A 5-year-old girl was found."),
        Bad("The bridge is »nine« years old.", good="The bridge is 9 years old."),
        Bad("Her son, aged »six«, was at school.", good="Her son, aged 6, was at school."),
        Bad("A »5«-year-old girl was found.", good="A five-year-old girl was found.", options={"figures_from": 10}),
        Bad("A »twenty-five«-year-old man was held.", good="A 25-year-old man was held.", options={"figures_from": 11}),
        Bad("Ann Lee, »nineteen«, left early.", good="Ann Lee, 19, left early."),
        Bad("A man aged »fifty-two« left early.", good="A man aged 52 left early."),
        Good("In Cork, twelve left; Ann Lee, twelve of whose cats left, was aged twenty or so. Then, thirty."),
        Good("A 5-year-old girl, aged 6 at most, is nine months pregnant."),
        Good("Five-year-old boys and a 10-year-old cheese.", options={"figures_from": 10}),
        Good("Three-year-old horses ran. Police held a 17-year-old."),
        Good(
            "A 5-year-old girl found\n\nShe was found on Monday, police said. She is well.",
            options={"figures_from": 10},
        ),
        Good("Children aged six months, or aged two to five, are year old hands."),
    )

    @classmethod
    def cues(cls) -> Cues:
        old = tuple(f"{unit} {old}" for unit in ("year", "years", "month") for old in ("old", "olds"))
        aged = tuple(f"{aged} {number}" for aged in ("aged", "age") for number in (*SMALL[1:], "ten"))
        return Cues(words=(*old, *aged, *TEENS[1:], *TENS))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        if aged := _AGED.match(text, start):
            if not _AFTER_AGED.match(text, end) or _NOT_AFTER.match(text, end):
                return
            span = Span(aged.end(), end)
        elif cue.found in VALUES:
            name = _NAME_BEFORE.search(text, max(0, start - 24), start)
            more = _MORE.match(text, end)
            end = more.end() if more and cue.found in TENS else end
            if not _AGED_BEFORE.search(text, max(0, start - 6), start) and not (name and _AFTER_NAME.match(text, end)):
                return
            if _NOT_AFTER.match(text, end):
                return
            span = Span(start, end)
        elif before := _BEFORE.search(text, max(0, start - 16), start):
            span = Span(before.start(), before.end() - 1)
        else:
            return
        number = span.of(text)
        if number.isdigit() == (value_of(number) >= cue.options["figures_from"]) or is_headline(cue.document, start):
            return
        if may_open_sentence(text, span.start) or value_of(number) > 100:
            return
        better = in_words(value_of(number)) if number.isdigit() else str(value_of(number))
        yield instead(cue, span, better, safe=True)
