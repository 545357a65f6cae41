"""A percentage written another way than the house writes it."""

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
    THE_HOUSE,
    instead,
    is_headline,
    may_open_sentence,
    value_of,
)

_FIGURE = pattern(r"(?<![\w.,$£€])-?\d[\d,]*(?:\.\d+)?$")
_WORDS = pattern(rf"(?<![\w-]){NUMBER_WORD}$")
_SURE_OF = pattern(r" (?!of\b)[a-z]")


class Percent(Rule):
    """A percentage written another way than the house writes it.

    ## Why
    5%, 5 percent and 5 per cent are one thing; a house has chosen.

    ## When it is right
    Casual amounts (a zero percent chance, 100 percent sure), a number that opens a sentence, names, percentage points.

    ## Options
    `form` is what follows a figure: `%`, `percent` or `per cent`. `word` is how the word is written where a word
    stands (`percent` or `per cent`). With `form: "%"` a number in words becomes a figure (six percent, 6%).
    """

    message = MESSAGE
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": THE_HOUSE, "form": "%", "word": "percent"}
    examples = (
        Bad("Prices rose »3.5 percent« in March.", good="Prices rose 3.5% in March."),
        Bad("About »12 per cent« of voters stayed at home.", good="About 12% of voters stayed at home."),
        Bad("Output fell by »twenty-five percent« in a year.", good="Output fell by 25% in a year."),
        Bad("The rate is »4 %« now.", good="The rate is 4% now."),
        Bad("Prices rose »3.5%« in March.", good="Prices rose 3.5 percent in March.", options={"form": "percent"}),
        Bad(
            "Prices rose 3.5 »percent« in March.",
            good="Prices rose 3.5 per cent in March.",
            options={"form": "per cent", "word": "per cent"},
        ),
        Bad("Forty »per cent« of voters stayed away.", good="Forty percent of voters stayed away."),
        Good("There is a zero percent chance; she was 100 percent sure. Rates rose by 2 percentage points."),
        Good("40 percent of voters stayed at home. Turnout was 12%. The Ten Percent Club met."),
        Good("“It fell 40 percent in a week,” the broker said. The one percent left."),
        Good("Rents rose 3%.", options={"form": "%", "word": "per cent"}),
        Good(
            "Rents up 3% in a year\n\nThe rise came on Monday, an agent said. It will last.",
            options={"form": "percent"},
        ),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=("percent", "per cent"), marks=("%",))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        form, word = cue.options["form"], cue.options["word"]
        blank = text[start - 1 : start] == " "
        stop = start - 1 if blank else start
        figure = _FIGURE.search(text, max(0, stop - 16), stop)
        if cue.found == "%":
            if figure is None or (form == "%" and not blank) or is_headline(cue.document, start):
                return
            better = figure.group() + ("%" if form == "%" else f" {form}")
            yield instead(cue, Span(figure.start(), end), better, safe=True)
            return
        if not cue.found.islower():
            return
        number = figure or _WORDS.search(text, max(0, stop - 20), stop)
        if form == "%" and number is not None and _is_counted(text, number.start(), number.group(), end):
            digits = number.group() if figure else str(value_of(number.group()))
            yield instead(cue, Span(number.start(), end), f"{digits}%", safe=True)
        elif cue.found != word and (form != "%" or number is None or may_open_sentence(text, number.start())):
            yield instead(cue, cue.span, word, safe=True)


def _is_counted(text: str, start: int, number: str, end: int) -> bool:
    """Whether a figure and a sign can stand for the words: no idiom, and no sentence opens here."""
    if may_open_sentence(text, start) or number in ("zero", "0"):
        return False
    if number == "one" and text[max(0, start - 4) : start].lower() == "the ":
        return False
    return not (number == "100" and _SURE_OF.match(text, end))
