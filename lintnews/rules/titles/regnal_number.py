"""A ruler’s number that is not the ordinal given beside it."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Applicability, Call, Edit, Fix, Match, Related, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.text.ordinals import ORDINAL, ordinal_like, ordinal_value, roman_value
from lintnews.text.quantities.reader import LONGEST_SENTENCE
from lintnews.text.sentences import sentence_at

_ROYAL = pattern(r"\b(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}) (?P<number>[IVX]{1,6})\b(?!\.)")
_IS = r"(?:\b(?:is|was|be|being|become|becomes|became|as|makes? (?:him|her)|made (?:him|her))(?: [a-z]+)?|,)"
_RANK = pattern(
    rf"{_IS} (?:now )?(?:the )?(?P<ordinal>{ORDINAL}) (?:(?:[a-z]+ ){{0,2}}(?:king|queen|pope|pontiff|emperor|empress|monarch|sultan|tsar|ruler|"
    r"sovereign)(?: of [A-Z][\w ]{2,24}?)? )?(?:of|by|with|to (?:take|bear|choose|use|have|carry)) \Z"
)
_OF_NAME = pattern(rf"{_IS} (?:now |only )?(?:the )?(?P<ordinal>{ORDINAL}) \Z")  # Leo XIV, the 14th Leo
_NOT_OF_NAME = pattern(r" [A-Z]|[’']s\b|-")
_ENDINGS = frozenset({"st", "nd", "rd", "th"})
_NAMES = tuple(
    """charles,george,henry,edward,james,william,elizabeth,mary,louis,leo,benedict,pius,gregory,clement,innocent,john paul,
    philip,philippe,felipe,carlos,alfonso,ferdinand,frederik,frederick,christian,margrethe,harald,haakon,olav,gustaf,
    leopold,baudouin,albert,nicholas,alexander,catherine,peter,napoleon,rama,ramses""".replace("\n    ", "").split(",")
)


class RegnalNumber(Rule):
    """A ruler’s number that is not the ordinal given beside it.

    ## Why
    Charles III is the third of that name; “the second” is a memory of the last one.

    ## When it is right
    Where the sentence names more than one ruler, or none with a number.

    ## Fix
    None is made: either number may be the slip.
    """

    message = "{name} {number} is the {right} of that name, not the {written}. Which number is meant?"
    severity = Severity.WARNING
    call = Call.QUERY
    in_quotations = InQuotations.SKIP
    examples = (
        Bad("Edward VIII, who gave up the crown in December, was the »seventh« king of that name.",
            good="Edward VIII, who gave up the crown in December, was the eighth king of that name.", related="Edward VIII"),
        Bad("Leo XIV is the »13th« pope to take that name.", good="Leo XIV is the 14th pope to take that name."),
        Bad("Benedict XVI was the »15th« Benedict.", good="Benedict XVI was the 16th Benedict."),
        Good("Benedict XVI was the 16th Benedict. Henry VIII, the second Henry Tudor, was the second George’s hero."),
        Good("Charles III is the third king of that name. Leo XIV is the 14th pope to take the name."),
        Good("Charles III, unlike Charles II, is the second king of that name to be crowned late."),
        Good("Charles III is the second monarch crowned since the war. The second king of that name fled."),
        Good("Henry V was the second king of the House; he made the name feared."),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=("that name", "the name", "his name", "her name", *_NAMES))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        is_name = text[start].isupper()
        if is_name and (text[start - 3 : start - 1] not in _ENDINGS or _NOT_OF_NAME.match(text, end)):
            return
        sentence = sentence_at(cue.document, start)
        if sentence.length > LONGEST_SENTENCE:
            return
        rank = (_OF_NAME if is_name else _RANK).search(text, sentence.start, start)
        royals = list(_ROYAL.finditer(text, *sentence)) if rank else []
        if rank is None or len(royals) != 1 or (is_name and not royals[0]["name"].endswith(cue.found)):
            return
        value, written = roman_value(royals[0].group("number")), rank.group("ordinal")
        said = ordinal_value(written)
        if said is None or said == value:
            return
        right = ordinal_like(value, written)
        span = Span(*rank.span("ordinal"))
        words = {
            "name": royals[0].group("name"),
            "number": royals[0].group("number"),
            "right": right,
            "written": written,
        }
        fix = Fix(f"Write “{right}”", (Edit(span, right),), Applicability.DISPLAY)
        yield Match(span, words, (fix,), (Related(Span(*royals[0].span()), f"{royals[0].group()}: the {right}."),))
