"""A sum of money with words or noughts that say nothing."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.style._house import MESSAGE, THE_HOUSE, instead, is_prose, may_open_sentence

_SIGNED = pattern(r"(?:US|U\.S\.)?[$£€]\d[\d,.]*\d?(?: ?(?:million|billion|trillion|bn|m))?$")
_FIGURE = pattern(r"(?<![\w.,$£€])\d[\d,]*(?:\.\d+)?(?: (?:million|billion|trillion))?$")
_SIGNS = {"dollars": "$", "pounds": "£", "euros": "€"}
_ENDS = pattern(r"(?!\d|[.,]\d)")
_NOUGHTS = pattern(r"[$£€]\d[\d,]*$")


class Money(Rule):
    """A sum of money with words or noughts that say nothing.

    ## Why
    “$5 million dollars” says dollars twice, “$7.00” no more than $7, and a house writes one form.

    ## When it is right
    Tables of prices; casual sums (a million dollars); pounds of weight.

    ## Options
    `signs`: the words for which the house writes a sign before the figure (`dollars`, or `dollars pounds`).
    `us_dollar`: how the house marks the American dollar: `$`, or `US$` to leave it alone.
    `cents: true` writes 45 cents for 45¢.
    """

    message = MESSAGE
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": THE_HOUSE, "signs": "dollars", "us_dollar": "$", "cents": False}
    examples = (
        Bad("The firm paid »$5 million dollars« for it.", good="The firm paid $5 million for it."),
        Bad("A ticket costs »$7.00« at the door.", good="A ticket costs $7 at the door."),
        Bad("The firm paid »5 million dollars« for it.", good="The firm paid $5 million for it."),
        Bad("The firm paid »US$«5 million for it.", good="The firm paid $5 million for it."),
        Good("The firm paid US$5 million for it.", options={"us_dollar": "US$"}),
        Bad("It earned 45»¢« a share.", good="It earned 45 cents a share.", options={"cents": True}),
        Good("It earned 45¢ a share."),
        Good("A ticket costs $7, or $7.50, or a million dollars; he lost 20 pounds and $1.005."),
        Good("It weighs 20 pounds and cost 20 euros. 5 dollars bought it."),
        Good("- Ticket: $7.00\n- Child: $3.00"),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=("dollars", "pounds", "euros"), marks=("US$", ".00", "¢"))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        if not is_prose(cue.document, start):
            return
        if cue.found == "US$":
            if cue.options["us_dollar"] != "US$" and text[end : end + 1].isdigit():
                yield instead(cue, cue.span, cue.options["us_dollar"], safe=True)
        elif cue.found == "¢":
            if cue.options["cents"] and text[start - 1 : start].isdigit():
                yield instead(cue, cue.span, " cents", safe=True)
        elif cue.found == ".00":
            if whole := _NOUGHTS.search(text, max(0, start - 12), start) if _ENDS.match(text, end) else None:
                yield instead(cue, Span(whole.start(), end), whole.group(), safe=True)
        elif cue.found.islower() and text[start - 1 : start] == " ":
            signed = _SIGNED.search(text, max(0, start - 30), start - 1)
            figure = _FIGURE.search(text, max(0, start - 30), start - 1)
            if signed:
                yield instead(cue, Span(signed.start(), end), signed.group(), safe=True)
            elif figure and cue.found in cue.options["signs"].split() and not may_open_sentence(text, figure.start()):
                better = _SIGNS[cue.found] + figure.group()
                yield instead(cue, Span(figure.start(), end), better, safe=True)
