"""A figure of the headline stands otherwise in the text, or not at all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate
from typing import Any

from lintnews.core.cue import Cues
from lintnews.core.desk import Desk
from lintnews.core.document import Block, BlockKind, Document
from lintnews.core.finding import Call, Confidence, Match, Related, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, DocumentRule, Good
from lintnews.core.span import Span
from lintnews.rules.headlines._text_below import display_lines, text_below
from lintnews.rules.headlines._tolls import DEAD, fate_of
from lintnews.text.quantities.quantity import Quantity
from lintnews.text.quantities.reader import quantities_in
from lintnews.text.sentences import sentence_at

_ROUNDED = 0.06  # by so much a headline's figure may be rounded
_FAR = 10  # so many times a toll another is of another event
_MANY = 10  # below it a headline may count what the text has
_TIMES = frozenset("year day week month hour minute decade centurie time".split())
_DIED_AT = pattern(r"\b(?:dies|dead|died),? (?:at|aged)(?: age| the age of)? (\d{1,3})\b")
_AGE = pattern(
    r"(?:\b(?:aged|age of|at age|[Hh]e was|[Ss]he was|died at)|(?<=[a-z]),) (?P<age>[2-9]\d|1[01]\d)(?=[,.;]| (?:years|when|and|at)\b)"
)
_FEW = 3  # below it a number is more often a turn of phrase than a figure

_PADDING = (
    " Ministers met in the town hall and talked until late about the road, the school and the river, as they had done "
    "every year. People waited outside in the rain and went home when it grew dark, and no one said a word about "
    "what had been agreed, or when the work on the road and the school would at last begin again after the winter."
)


class FigureNotInText(DocumentRule):
    """A figure of the headline stands otherwise in the text, or not at all.

    ## Why
    Headlines are written last and in haste, and the figure is what readers keep.

    ## When it is right
    The headline rounds (2m for 1.96 million); the text spells the number, adds its parts up, or tells it as a share;
    it belongs to a name, a date, a score or a list. Where the text has no figure of the kind at all, the finding is a
    suggestion.
    """

    message = "“{here}” in the {line}; the text has {there}. {question}"
    call = Call.QUERY
    confidence = Confidence.MEDIUM
    examples = (
        Bad(
            "Fire destroys »40« homes in Ashby\n\nThe fire destroyed 14 homes in Ashby before dawn on Monday." + _PADDING,
            related="14",
        ),
        Bad(
            "Bank fined »£5 million« over loans\n\nThe bank was fined £5 billion over loans that it gave to its own staff." + _PADDING,
            related="£5 billion",
        ),
        Bad("»Four« dead in Ashby fire\n\nFive people died in a fire in Ashby before dawn on Monday." + _PADDING, related="Five"),
        Good("Seven dead in Ashby fire\n\nThree women, three men and a child (1) died in the fire in Ashby on Monday." + _PADDING),
        Bad("Harbour sold for »£4.3 billion«\n\nThe harbour was sold for £3.4 billion to its own staff, the port said." + _PADDING, related="£3.4 billion"),
        Bad("Ferry builder Ann Osei dies at »78«\n\nAnn Osei, who built ferries, died on Sunday. She was 87." + _PADDING, related="87"),
        Bad("Fire in Ashby destroys »40« homes\n\nA fire destroyed many homes in Ashby before dawn on Monday." + _PADDING),
        Good("Ferry builder Ann Osei dies at 87\n\nAnn Osei, 87, who built ferries, died on Sunday in Ashby." + _PADDING),
        Good("Fire destroys 40 homes in Ashby\n\nThe fire destroyed forty homes in Ashby before dawn on Monday." + _PADDING),
        Good("Bank fined £5m over loans\n\nThe bank was fined £4.96 million over loans that it gave to its own staff." + _PADDING),
        Good("Five killed in Ashby fire\n\nThree men and two women died in the fire in Ashby before dawn on Monday." + _PADDING),
        Good("Ashby marks 10 years of peace\n\nSoldiers left Ashby in 2015, and every spring the town keeps the day." + _PADDING),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(shapes=(r"\A[^\n]{0,200}(?:\d|\b(?i:kill|dead|die))",))

    def check(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Match]:  # noqa: ARG002
        text = document.text
        lines = [(block, list(quantities_in(text, block.span))) for block in display_lines(document)]
        if not lines:
            return
        told = [one for span in text_below(document) for one in quantities_in(text, span)]
        for block, found in lines:
            for one in found:
                toll = fate_of(text, one, block.span) == DEAD
                if one.joined or one.rough or (not toll and (one.spelled or one.value < _FEW)):
                    continue
                other = _other_toll(one, told, document) if toll else _same_thing(one, told, text)
                if (toll and one.spelled and other is None) or _is_borne_out(
                    one, told, text, toll=toll and other is not None
                ):
                    continue
                if other is None and (one.value < _MANY or _noun(text, one) in _TIMES):
                    continue  # 6 ways to mend a roof, 10 years of peace
                yield _match(text, block.kind, one.span, other.span if other else None)
            yield from _ages(text, block)


def _match(text: str, line: BlockKind, here: Span, there: Span | None) -> Match:
    words = {"here": here.of(text), "line": line.value}
    if there is None:
        words |= {"there": "no such figure", "question": "Where is it from?"}
        return Match(here, words, severity=Severity.SUGGESTION)
    words |= {"there": f"“{there.of(text)}”", "question": "Which holds?"}
    return Match(here, words, related=(Related(there, "in the text"),))


def _ages(text: str, block: Block) -> Iterator[Match]:
    """The age at which somebody died, where the text has one age, and another."""
    died = _DIED_AT.search(text, *block.span)
    if died is None:
        return
    below = list(_AGE.finditer(text, block.span.end))
    if len({match["age"] for match in below}) == 1 and f" {died[1]}" not in text[block.span.end :]:
        yield _match(text, block.kind, Span(*died.span(1)), Span(*below[0].span("age")))


def _is_borne_out(one: Quantity, told: Sequence[Quantity], text: str, *, toll: bool) -> bool:
    """Whether the text has the figure, one that rounds to it, or parts that make it; of the dead, side by side."""
    alike = [other for other in told if _is_of_kind(one, other)]
    rounded = 0 if toll else _ROUNDED * one.value
    if any(abs(one.value - other.value) <= max(one.step / 2, rounded) for other in alike):
        return True
    if one.span.of(text).strip("$£€%") in text[one.span.end :]:
        return True
    if toll:
        return any(one.value in accumulate(other.value for other in alike[at : at + 4]) for at in range(len(alike)))
    values = sorted({other.value for other in alike})
    return any(low + high == one.value for low in values for high in values)


def _other_toll(one: Quantity, told: Sequence[Quantity], document: Document) -> Quantity | None:
    """The first number of dead that the text has; None where it is an estimate or a bound, or so far off that it is another's."""
    tolls = [other for other in told if fate_of(document.text, other, sentence_at(document, other.span.start)) == DEAD]
    if not tolls or any(other.rough for other in tolls) or not one.value < tolls[0].value * _FAR:
        return None
    return tolls[0]


def _is_of_kind(one: Quantity, other: Quantity) -> bool:
    return one.unit == other.unit or not (one.unit and other.unit)


def _same_thing(one: Quantity, told: Sequence[Quantity], text: str) -> Quantity | None:
    """The one figure of the text that counts the same: the same word after it, or the same digits."""
    noun = _noun(text, one)
    found = [
        other
        for other in told
        if one.unit == other.unit
        and ((noun and _noun(text, other) == noun) or sorted(_digits(one)) == sorted(_digits(other)) != [])
    ]
    return found[0] if len({other.value for other in found}) == 1 else None


def _digits(one: Quantity) -> str:
    """The figures of a sum without its size; empty for plain counts, which are alike by chance."""
    return f"{one.value:g}".rstrip("0").replace(".", "").split("e")[0] if one.unit else ""


def _noun(text: str, one: Quantity) -> str:
    """The word that follows a figure, without a plural s."""
    words = text[one.span.end : one.span.end + 30].split()
    word = words[0].strip(".,;:").lower() if words and words[0].isalpha() else ""
    return word.removesuffix("s")
