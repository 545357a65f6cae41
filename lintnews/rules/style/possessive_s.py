"""The possessive of a name that ends in s: James’ or James’s."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.style._house import MESSAGE, THE_HOUSE, instead

# Names of one person or place that end in s: a plural (the Joneses’) is never one of them.
_NAMES = frozenset(
    """james charles thomas chris dennis louis marcus nicholas francis douglas carlos luis texas paris dickens
    harris williams phyllis doris curtis travis agnes gladys lucas silas elias jonas tobias andreas johannes
    hannes lars klaus hans niklas mathias matias nicolas tomas jesus angus linus magnus augustus julius laos honduras
    kansas arkansas illinois dallas memphis keats yeats brussels athens adams burns hughes jones davis evans lewis
    morris ellis""".split()
)
_THING = pattern(r" [^\W\d_]")
_WORD = pattern(r"(?<![\w’'-])[A-Z][\w-]*$")


class PossessiveS(Rule):
    """The possessive of a name that ends in s: James’ or James’s.

    ## Why
    Both are good English; a house writes one.

    ## When it is right
    Names of churches, schools and streets that write themselves (St James’s Park).

    ## Options
    `form`: `s’` or `s’s`.
    """

    message = MESSAGE
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": THE_HOUSE, "form": "s’"}
    examples = (
        Bad("He read »James’s« book.", good="He read James’ book."),
        Bad("He read »Dickens's« letters.", good="He read Dickens' letters."),
        Bad("He read »James’« book.", good="He read James’s book.", options={"form": "s’s"}),
        Good("He read James’ book, and the boss’s letters, in St James’s Park."),
        Good(
            "He read James’s book to the Lakers’ coach, on Brothers’ advice. ‘I met James’ he said.",
            options={"form": "s’s"},
        ),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(marks=("s’s", "s's"), words=tuple(sorted(_NAMES)))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        short = cue.options["form"] == "s’"
        if cue.found[-2:] in ("’s", "'s"):
            word = None if text[end : end + 1].isalnum() else _WORD.search(text, max(0, start - 24), start)
            if not short or word is None or text[max(0, word.start() - 4) : word.start()].endswith(("St ", "St. ")):
                return
            yield instead(cue, Span(word.start(), end), text[word.start() : end - 1])
        elif not short and cue.found[0].isupper() and text[end : end + 1] in ("’", "'"):
            opened = "‘" in text[max(0, start - 40) : start] or text[start - 1 : start] == "'"
            if _THING.match(text, end + 1) and not opened:
                yield instead(cue, Span(start, end + 1), text[start : end + 1] + "s")
