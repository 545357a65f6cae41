"""What the sentences of an article are about: their names, their countries, and their telling words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

from lintnews.core.desk import Desk
from lintnews.core.document import PROSE, BlockKind, Document
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.text.sentences import sentences_in

_WORD = pattern(r"[^\W\d_]+(?:[-'’.][^\W\d_]+)*")
_READ = PROSE | {BlockKind.HEADLINE}
_MOST_NAMES = 8
_SMALL = frozenset(
    """about after again against also among because been before being between both could during each even every first
    from have here into just like made many more most much must only other over same says said should since some such
    than that their them then there these they this those through told under until upon very were what when where which
    while will with would year years week weeks month months today yesterday people""".split()
)


class Sentence(Record):
    """One sentence: its place, the number of its block, its words, the names and countries in it, and its other words.

    `about` are longer words in small letters without their endings, sorted.
    """

    span: Span
    block: int
    words: tuple[Span, ...]
    names: tuple[str, ...]
    places: tuple[str, ...]
    about: tuple[str, ...]


def sentences_told(document: Document, desk: Desk) -> tuple[Sentence, ...]:
    """The sentences of headline and paragraphs, in order; made once."""
    return document.once(_sentences, desk)


def _sentences(document: Document, desk: Desk) -> tuple[Sentence, ...]:
    text = document.text
    sentences = [
        (sentence, list(_WORD.finditer(text, *sentence)), number)
        for number, block in enumerate(block for block in document.blocks if block.kind in _READ)
        for sentence in sentences_in(document, block)
    ]
    known = _names_of((words for _, words, _ in sentences), desk)
    alone = Counter(run[0] for _, words, _ in sentences for run in _runs(text, words, known) if len(run) == 1)
    return tuple(
        Sentence(
            span,
            number,
            tuple(Span(*match.span()) for match in words),
            *_told_of(_runs(text, words, known), alone, desk),
            _about(words, known),
        )
        for span, words, number in sentences
    )


def _about(words: Sequence[re.Match[str]], known: AbstractSet[str]) -> tuple[str, ...]:
    low = {match.group().lower() for match in words if _bare(match.group()) not in known}
    return tuple(sorted({stem(word) for word in low if len(word) > 3 and word not in _SMALL}))


def _runs(text: str, words: Sequence[re.Match[str]], known: AbstractSet[str]) -> Iterator[tuple[str, ...]]:
    """The names of a sentence, each with its words in a row."""
    run: list[str] = []
    end = -1
    for match in words:
        bare = _bare(match.group())
        if bare in known:
            if run and text[end : match.start()] != " ":
                yield tuple(run)
                run = []
            run.append(bare)
            end = match.start() + len(bare)
        elif run:
            yield tuple(run)
            run = []
    if run:
        yield tuple(run)


def _bare(word: str) -> str:
    return word.removesuffix("’s").removesuffix("'s")


# Written with a capital before a name, or as a name of their own, and no name of a person or place.
_NO_NAMES = frozenset(
    """President Vice Prime Minister Secretary Senator Congressman Representative Governor Mayor Chancellor King Queen
    Prince Princess Pope Chairman Director General Chief Officer Judge Justice Professor Mr Mrs Ms Dr Sir Lord Lady
    Congress Senate House Parliament Council Court Supreme Party Democrats Republicans Democratic Republican Department
    Ministry Committee Commission University College School Street Road Avenue Park City County State States Government
    January February March April May June July August September October November December Monday Tuesday Wednesday
    Thursday Friday Saturday Sunday North South East West New Year Internet Covid COVID The In On At And""".split()
)


def _names_of(sentences: Iterable[Sequence[re.Match[str]]], desk: Desk) -> frozenset[str]:
    """The words that the article uses as names: those with a capital inside a sentence, and no others like them.

    Of those that are words in small letters too (Brown, Xi) only such as stand there by themselves.
    """
    found: set[str] = set()
    for words in sentences:
        for at, match in enumerate(words):
            bare = _bare(match.group())
            if not bare[0].isupper() or bare in _NO_NAMES or len(bare) < 2:
                continue
            common = desk.lexicon.is_common(bare.replace(".", "").lower())
            inside = at > 0 and words[at - 1].group()[0].islower()
            last = at + 1 == len(words) or not words[at + 1].group()[0].isupper()
            if not common or (inside and last):
                found.add(bare)
    return frozenset(found)


def _told_of(
    runs: Iterable[tuple[str, ...]], alone: Mapping[str, int], desk: Desk
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The people and bodies of a sentence, each by the word that stands alone in the article; and its countries."""
    names: dict[str, None] = {}
    places: dict[str, None] = {}
    for run in runs:
        place = desk.facts.place_called(" ".join(run))
        if place:
            places[place] = None
        else:
            names[max(reversed(run), key=lambda word: alone.get(word, 0))] = None
    return tuple(list(names)[:_MOST_NAMES]), tuple(list(places)[:_MOST_NAMES])


def stem(word: str) -> str:
    """`word` without a regular ending."""
    for ending in ("ing", "ed", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) > 3:
            return word[: -len(ending)]
    return word
