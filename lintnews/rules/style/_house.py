"""What the rules of house style share: their message, where they keep quiet, numbers in words."""

from __future__ import annotations

from lintnews.core.cue import Cue
from lintnews.core.document import PROSE, BlockKind, Document
from lintnews.core.finding import Applicability, Match, Severity, replace
from lintnews.core.pattern import pattern
from lintnews.core.span import Span

MESSAGE = "“{found}”: {house} writes “{better}”."
THE_HOUSE = "the house"

SMALL = "zero one two three four five six seven eight nine".split()
TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
VALUES = {word: value for value, word in enumerate(SMALL + TEENS)} | {
    word: value * 10 for value, word in enumerate(TENS, 2)
}
NUMBER_WORD = rf"(?:(?:{'|'.join(TENS)})(?:[- ](?:{'|'.join(SMALL[1:])})\b)?|{'|'.join(TEENS)}|{'|'.join(SMALL)})"
_OPENING = " \"“‘'(["
_COUNTED = frozenset("people men women children others more teeth feet mice geese police cattle".split())
_NO_PLURALS = frozenset(
    """is was has as does plus minus versus across this his its yes us thus perhaps always towards besides unless
    less sometimes afterwards business address process access success congress""".split()
)
_LOWER_WORD = pattern(r"[ -]([a-z]+)(?![\w’'])")


def instead(cue: Cue, span: Span, better: str, *, safe: bool = False, about: str = "", found: str = "") -> Match:
    """The house's way for the words at `span`; `found` is what the message quotes where that is less.

    Where `about` is among the words of the option `unsure`, the house is less sure of it: a suggestion.
    """
    words = {"house": cue.options["house"], "found": found or span.of(cue.text), "better": better}
    how = Applicability.SAFE if safe else Applicability.UNSAFE
    unsure = about != "" and about in cue.options["unsure"].split()
    return Match(span, words, replace(span, better, how), (), Severity.SUGGESTION if unsure else None)


def is_prose(document: Document, place: int) -> bool:
    """Whether the code point at `place` stands in a paragraph of sentences."""
    block = document.block_at(place)
    return block is not None and block.kind in PROSE


def is_headline(document: Document, place: int) -> bool:
    """Whether the code point at `place` stands in a headline or a crosshead."""
    block = document.block_at(place)
    return block is not None and block.kind in (BlockKind.HEADLINE, BlockKind.SUBHEAD)


def may_open_sentence(text: str, place: int) -> bool:
    """Whether what stands before `place` may have ended a sentence: sure enough to keep quiet."""
    before = text[max(0, place - 8) : place].rstrip(_OPENING)
    return not before or before[-1] in '.!?…:\n\t|•*>”"' or (place < 8 and not before.strip())


def in_words(value: int) -> str:
    """`value`, from 0 to 100, in words."""
    if value == 100:
        return "one hundred"
    if value < 20:
        return (SMALL + TEENS)[value]
    tens, ones = divmod(value, 10)
    return TENS[tens - 2] + (f"-{SMALL[ones]}" if ones else "")


def value_of(words: str) -> int:
    """The number that `words` (`twenty-five`, `Six`, `12`) say, below 100 if in words."""
    if words.isdigit():
        return int(words)
    return sum(VALUES[word] for word in words.lower().replace("-", " ").split())


def counts_things(text: str, end: int) -> bool:
    """Whether the word after the number that ends at `end` is what is counted: a plural in small letters."""
    after = _LOWER_WORD.match(text, end)
    if after is None:
        return False
    word = after.group(1)
    return word in _COUNTED or (word.endswith("s") and not word.endswith("ss") and word not in _NO_PLURALS)
