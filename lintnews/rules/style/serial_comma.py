"""The comma before the last of a plain series: with it or without."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Applicability, Call, Match, Severity, replace
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.style._house import THE_HOUSE
from lintnews.rules.style._states import CUT

_ITEM = r"(?:[a-zà-ÿ’-]+|[A-Z][a-zà-ÿ’-]+)"
_LAST = rf"(?P<last>{_ITEM}(?: [a-zà-ÿ’-]+){{0,2}}?)"
_ENDS = r"(?=[.;:)!?]|, (?:which|but|he|she|they|who|said|while|as|according)\b|$|\n"
_GOES_ON = r"| (?:were|are|was|is|have|has|had|will|would|can|could|in|on|at|for|from|with|during|after|before|into)\b)"
_WITH = pattern(rf", (?P<middle>{_ITEM})(?P<comma>,) (?P<join>and|or) {_LAST}{_ENDS}{_GOES_ON}")
_WITHOUT = pattern(rf", (?P<middle>[a-zà-ÿ’-]+) (?P<join>and|or) (?P<last>[a-zà-ÿ’-]+){_ENDS})")
_FIRST = pattern(rf"(?P<lead>[\w’-]+[, ] ?|\b)(?P<first>{_ITEM})$")
# Words that show no list of things stands here but a clause or a turn of phrase.
_NO_ITEM = frozenset(
    """however therefore meanwhile moreover then though also too indeed instead finally first second third again once
    now here there when if but so yet because although while as not perhaps clearly slowly and or said says well yes no
    today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday him her it them me us you ever
    still only even more less later earlier sir please with without to for from of in on at by after before his her
    its their my our your a an the this that these those is are was were be been has have had will would could can may
    i we he she they who which what where how never always soon just""".split()
)


class SerialComma(Rule):
    """The comma before the last of a plain series: with it or without.

    ## Why
    “Red, white and blue” or “red, white, and blue”: newspapers leave the last comma out, books put it in.

    ## When it is right
    Where a comma keeps two items apart that would run together. Only a series of single words is judged.

    ## Options
    `comma`: whether the house sets it.
    """

    message = "“{found}”: {house} sets {what} before the last of a plain series."
    severity = Severity.WARNING
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    options = {"house": THE_HOUSE, "comma": False}
    examples = (
        Bad("The flag is red, white», «and blue.", good="The flag is red, white and blue."),
        Bad("They sell bread, butter», «and smoked eel.", good="They sell bread, butter and smoked eel."),
        Bad("Trade, aid», «and defense were on the table.", good="Trade, aid and defense were on the table."),
        Good("He left Gary, Indiana, and Tulsa; she spoke, smiling, and left."),
        Bad("They sold apples, pears», «or plums.", good="They sold apples, pears or plums."),
        Bad(
            "They sold apples, pears, figs» «and plums.",
            good="They sold apples, pears, figs, and plums.",
            options={"comma": True},
        ),
        Good("The flag is red, white and blue. He came, however, and left. He ate, drank, and his wife left."),
        Good("In May, parents and teachers met. The flag is red, white, and blue.", options={"comma": True}),
        Good("“It is red, white, and blue,” he said."),
        Good("He saw in May, parents and teachers.", options={"comma": True}),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(shapes=(r", [A-Za-zà-ÿ’-]+,? (?:and|or) [A-Za-zà-ÿ’-]+",))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, start = cue.text, cue.span.start
        wants = cue.options["comma"]
        match = (_WITHOUT if wants else _WITH).match(text, start)
        first = _FIRST.search(text, max(0, start - 40), start)
        if match is None or first is None:
            return
        if {match["middle"], *match["last"].split(), first["first"]} & _NO_ITEM or match["middle"].endswith("ly"):
            return
        if _is_aside(cue, first["first"], match["middle"]):
            return
        if wants and "," not in first["lead"]:
            return  # with one comma only, “In May, parents and teachers” looks the same
        span = Span(match.end("middle"), match.start("join"))
        words = {"house": cue.options["house"], "found": text[first.start("first") : match.end()]}
        words["what"] = "a comma" if wants else "no comma"
        yield Match(span, words, replace(span, ", " if wants else " ", Applicability.SAFE))


def _is_aside(cue: Cue, first: str, middle: str) -> bool:
    """Whether the middle word belongs to the first: Gary, Indiana, and Tulsa; he said, smiling, and left."""
    if middle.endswith("ing") and not first.endswith("ing"):
        return True
    place = cue.desk.facts.place_called
    return middle[0].isupper() and (middle in CUT or place(middle) != "") and not (first in CUT or place(first) != "")
