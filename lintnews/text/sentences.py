"""Sentences: where one ends and the next begins."""

from __future__ import annotations

import re

from lintnews.core.document import Block, Document
from lintnews.core.span import Span

# Words that take a point and are followed by more of the same sentence, whatever its case (a name, a number).
TITLES = frozenset(
    """mr mrs ms messrs mme mlle dr drs prof rev fr sr sra st ste gov govs sen sens rep reps gen lt col maj capt cpl sgt
    cmdr adm brig pres hon supt insp det cllr amb atty vs v no nos vol fig figs ch pp p art sec para approx est ca cf al
    jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun mt ft dist""".split()
)
# Words that take a point and may end a sentence too: only what follows can tell.
MAY_END = frozenset(
    """u.s u.k u.n e.u d.c u.a.e u.s.a a.m p.m inc corp co ltd plc llc bros jr sr esq etc ave blvd rd ph.d m.d b.a m.a
    b.c a.d i.e e.g n.y l.a calif fla mass mich minn miss mo ala ariz ark colo conn del ga ill ind kan ky la md mont neb
    nev okla ore pa tenn tex va vt wash wis wyo""".split()
)
_STOP = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s)")
_WORD = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]?$|[^\W_][\w’'-]*$")
_OPENS_SENTENCE = re.compile(r"\s+[\"'“‘«(\[¿¡—–-]*\s?([^\W_])")


def stop_word(text: str, stop: int, floor: int = 0) -> str:
    """The word that the point at `stop` follows, with its inner points, in lower case: `u.s`, `mr`, `april`."""
    match = _WORD.search(text, max(floor, stop - 24), stop)
    return match.group().lower().removesuffix(".") if match else ""


def is_initial(word: str) -> bool:
    """Whether `word`, before a point, is one letter: the J of J. K. Rowling."""
    return len(word) == 1 and word.isalpha() and word != "i"


def sentences(document: Document, block: Block) -> tuple[Span, ...]:
    """The sentences of one block, in order, without the blanks between them."""
    text = document.text
    start, end = block.span
    found = []
    for match in _STOP.finditer(text, start, end):
        if not ends_sentence(text, match.start(), match.end(), end):
            continue
        found.append(Span(start, match.end()))
        start = match.end()
        while start < end and text[start].isspace():
            start += 1
    if text[start:end].strip():
        found.append(Span(start, end))
    return tuple(found)


def ends_sentence(text: str, stop: int, after: int, end: int) -> bool:
    """Whether the marks from `stop` to `after` end a sentence, judged by the words on both sides."""
    follows = _OPENS_SENTENCE.match(text, after, end)
    if follows is None:
        return not text[after:end].strip()
    first = follows.group(1)
    starts = first.isupper() or first.isdigit() or not first.isascii()
    if text[stop] == "." and text[stop : stop + 2] != "..":
        word = stop_word(text, stop)
        if word in TITLES or is_initial(word):
            return False
        if word in MAY_END:
            return starts and not first.isdigit() and _is_opener(text, follows.start(1), end)
        if "." in word:
            return starts and _is_opener(text, follows.start(1), end)
        return starts
    # “Why?” she asked. Wait… what? A mark inside is no end while the sentence goes on in lower case.
    return starts


_OPENERS = frozenset(
    """the a an this that these those he she it they we i you his her its their our my in on at by for from with as if
    when while but and or so yet after before since during under according there here what who how why where however
    meanwhile mr mrs ms dr both some many most all no not also then now one two three""".split()
)


def _is_opener(text: str, start: int, end: int) -> bool:
    """Whether the word at `start` commonly opens a sentence: U.S. The… but not U.S. Supreme Court."""
    match = re.compile(r"[^\W\d_]+").match(text, start, end)
    return bool(match) and match.group().lower() in _OPENERS  # type: ignore[union-attr]


def sentences_in(document: Document, block: Block) -> tuple[Span, ...]:
    """`sentences`, made once a block."""
    return document.once(sentences, block)


def sentence_at(document: Document, place: int) -> Span:
    """The sentence that holds the code point at `place`, or an empty span where no block does."""
    block = document.block_at(place)
    if block is None:
        return Span(place, place)
    for sentence in sentences_in(document, block):
        if place < sentence.end:
            return sentence
    return Span(place, block.span.end)
