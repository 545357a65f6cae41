"""A sentence that opens with a figure."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.document import BlockKind
from lintnews.core.finding import Applicability, Call, Fix, Match, Severity, replace
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.style._house import THE_HOUSE, in_words
from lintnews.text.sentences import sentence_at

_FIGURE = pattern(r"(?P<figure>\d{1,3}(?:,\d{3})*|\d{4,})(?P<sign>%| per ?cent)?(?= (?P<next>[a-z]+))")
_YEAR = pattern(r"(?:1[0-9]|20)\d\d$")
_CLOCK = frozenset("am pm a p hours hrs noon midnight".split())


class NumberFirst(Rule):
    """A sentence that opens with a figure.

    ## Why
    A sentence opens with a capital letter, which a figure has not; houses spell the number out or recast.

    ## When it is right
    A year may stand first, a name keeps its figure (3M), and lists, listings and headlines are left alone.

    ## Fix
    Numbers to a hundred are spelled out.

    ## Options
    `percent`: how the house spells the word (percent, per cent).
    """

    message = "“{found}” opens a sentence; {house} spells the number out or turns the sentence."
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": THE_HOUSE, "percent": "percent"}
    examples = (
        Bad("The fire spread. »12« people were hurt.", good="The fire spread. Twelve people were hurt."),
        Bad(
            "The vote was dull. »40%« of voters stayed at home.",
            good="The vote was dull. Forty percent of voters stayed at home.",
        ),
        Bad(
            "The test was hard. »7%« of pupils failed.",
            good="The test was hard. Seven per cent of pupils failed.",
            options={"percent": "per cent"},
        ),
        Bad("The fire spread. »1,200« people fled.", good=None),
        Good("The fire spread. 2024 was worse. 3M makes tape."),
        Good("- 12 eggs\n- 3 cups of flour"),
        Good("10 a.m. prayers begin. 5 p.m. tea is served."),
        Good("12 people hurt in fire"),
        Good("At No. 12 people waited. He finished with 3. 5 were lost."),
        Good("“40% of us left,” she said."),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(
            marks=tuple(f"{mark}{digit}" for mark in (". ", "? ", "! ", "” ", '" ', "\n") for digit in "123456789")
        )

    def check(self, cue: Cue) -> Iterator[Match]:
        text, document = cue.text, cue.document
        start = cue.span.end - 1
        match = _FIGURE.match(text, start)
        if match is None or match["next"] in _CLOCK:
            return
        if _YEAR.match(match["figure"]) and not match["sign"]:
            return
        block = document.block_at(start)
        sentence = sentence_at(document, start)
        if block is None or block.kind is not BlockKind.PARAGRAPH or sentence.start != start:
            return
        if sentence.length < 16 or text[sentence.end - 1] not in '.!?”"' or text[start - 2 : start - 1].isdigit():
            return
        span = Span(start, match.end())
        words = {"house": cue.options["house"], "found": span.of(text)}
        fixes: tuple[Fix, ...] = ()
        if len(match["figure"]) < 3 or match["figure"] == "100":
            spelled = in_words(int(match["figure"])).capitalize()
            sign = f" {cue.options['percent']}" if match["sign"] else ""
            fixes = replace(span, spelled + sign, Applicability.UNSAFE)
        yield Match(span, words, fixes)
