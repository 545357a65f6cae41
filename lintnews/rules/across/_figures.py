"""The figures of an article, each with what it counts and what its sentence is about."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.desk import Desk
from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.rules.across._sentences import Sentence, sentences_told, stem
from lintnews.rules.headlines._tolls import fate_of
from lintnews.text.quantities.quantity import Quantity
from lintnews.text.quantities.reader import quantities_in
from lintnews.text.quotations import is_quoted

AGE = "age"
"""The unit of somebody's age."""

_COUNTED = pattern(r"\s(?:of\s(?:the\s)?)?((?:[a-z][a-z’'-]+\s){0,2}[a-z][a-z’'-]+)")
_DIGITS = pattern(r"\d+")
_MAGNITUDE = pattern(r"\bmagnitude(?: of)? $")
_AGED = pattern(r"(?:\b(?:aged?|age of|(?:who|he|she|He|She) (?:is|was))|(?<=[a-zà-ž]),) (\d{2})(?=[,.;]| years| when)")
_ENDS = frozenset(
    """in on at to by for from with of and or but as than that which who were was are is had have has will would can may
    be been if when while after before since until through over under per each every more less other the a an its his
    her their this these those out up down into about against across during not also along near beside beyond
    behind below above outside inside within without toward towards amid among upon around must should could might shall
    do does did said says""".split()
)
# Words of figures themselves, which tell nothing of what their sentence is about; without endings.
_OF_FIGURES = frozenset(
    """million billion trillion hundred thousand cent percent euro dollar pound naira rupee crore lakh dozen four five
    seven eight nine eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty
    fifty sixty seventy eighty ninety three killed kill dead died injur wound""".split()
)


class Figure(Record):
    """One figure, and what its sentence is about.

    `unit` is that of a Quantity, or one of those above; `of` are the words for what is counted, without endings; `only`
    whether its sentence has no other of the kind; `others`, the other digits of its sentence; `quoted` figures are a
    speaker's.
    """

    written: str
    start: int
    sentence: int
    value: float
    step: float
    unit: str
    of: tuple[str, ...]
    rough: bool
    only: bool
    quoted: bool
    others: tuple[str, ...]
    names: tuple[str, ...]
    about: tuple[str, ...]


def figures_of(document: Document, desk: Desk) -> Iterator[Figure]:
    """The figures of headline and paragraphs, in order."""
    for told in sentences_told(document, desk):
        found = list(quantities_in(document.text, told.span))
        units = [_unit(document.text, one, told.span) for one in found]
        counted = [_counted(document.text, one.span.end, told.span.end) if not one.unit else "" for one in found]
        kinds = [unit or stem(words.rsplit(" ", 1)[-1]) for unit, words in zip(units, counted, strict=True)]
        for one, unit, words, kind in zip(found, units, counted, kinds, strict=True):
            yield _figure(document, told, one, unit, words, kinds.count(kind) == 1)
        for match in _AGED.finditer(document.text, *told.span):
            aged = Quantity(Span(*match.span(1)), float(match[1]), 1.0)
            yield _figure(document, told, aged, AGE, "", only=True)


def _figure(document: Document, told: Sentence, one: Quantity, unit: str, words: str, only: bool) -> Figure:
    text, of = document.text, tuple(stem(word) for word in words.split())
    return Figure(
        f"{one.span.of(text)} {words}".strip(),
        one.span.start,
        told.span.start,
        one.value,
        one.step,
        unit,
        of,
        one.rough,
        only,
        is_quoted(document, one.span),
        (
            *_DIGITS.findall(text, told.span.start, one.span.start),
            *_DIGITS.findall(text, one.span.end, told.span.end),
        ),
        (*told.names, *told.places),
        tuple(word for word in told.about if word not in of and word not in _OF_FIGURES),
    )


def _unit(text: str, one: Quantity, sentence: Span) -> str:
    """The unit of a figure; of people, what befell them."""
    if not one.unit and _MAGNITUDE.search(text, max(sentence.start, one.span.start - 14), one.span.start):
        return "magnitude"
    return fate_of(text, one, sentence) or one.unit


def _counted(text: str, start: int, end: int) -> str:
    """The words for what a figure counts: up to three in small letters, prepositions and verbs of the clause cut off."""
    match = _COUNTED.match(text, start, end)
    words: list[str] = []
    for word in match.group(1).split() if match else ():
        if word in _ENDS or (words and word.endswith(("ed", "ly"))):
            break
        words.append(word)
    return " ".join(words)
