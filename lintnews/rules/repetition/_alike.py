"""Paragraphs that are nearly the same, and sentences pasted twice. Each comes with the place it repeats."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from lintnews.core.document import BlockKind, Document
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.text.sentences import sentences_in
from lintnews.text.words import lowered

_FEWEST_ALIKE = 14  # words from which two paragraphs that are nearly the same are compared
_FEWEST_SENTENCE = 12  # words of a sentence that may have been pasted twice inside longer paragraphs
_ALIKE = 0.85  # of the words of the longer one are in the other too
_WORD = pattern(r"[^\W_]+(?:['’.,][^\W_]+)*")
_KEY = 48  # code points by which paragraphs are first held together


def folded(said: str) -> str:
    """`said` in small letters with one blank between its words."""
    return evened(said.lower())


def evened(low: str) -> str:
    """`low` with one blank between its words."""
    # Most copy has no other blanks: to look is cheaper than to split and join.
    return low if low.isprintable() and "  " not in low else " ".join(low.split())


def nearly_the_same(document: Document, groups: Mapping[str, list[Span]]) -> Iterator[tuple[Span, Span]]:
    """Paragraphs that open or end alike and differ in a few small words only."""
    known: dict[str, Span] = {}
    for said, (span, *_) in groups.items():
        if said.count(" ") + 1 < _FEWEST_ALIKE:
            continue
        keys = (said[:_KEY], said[-_KEY:])
        before = known.get("<" + keys[0]) or known.get(">" + keys[1])
        if before is not None and _are_alike(before.of(document.text), span.of(document.text)):
            yield span, before
        known.setdefault("<" + keys[0], span)
        known.setdefault(">" + keys[1], span)


def _are_alike(one: str, other: str) -> bool:
    words, others = _WORD.findall(one), _WORD.findall(other)
    if _told(words) != _told(others):
        return False
    shared = sum((Counter(words) & Counter(others)).values())
    return shared >= _ALIKE * max(len(words), len(others))


def _told(words: list[str]) -> Counter[str]:
    """The names and figures of a paragraph, by which two that are worded alike differ. Its first word may be either."""
    return Counter(word.lower() for word in words[1:] if word[0].isupper() or word[0].isdigit())


def pasted_sentences(document: Document) -> Iterator[tuple[Span, Span]]:
    """Long sentences pasted again into another paragraph of several sentences. A pull quote stands by itself."""
    text, first = document.text, dict[str, Span]()
    if not _says_twice(lowered(document)):
        return
    for block in document.blocks:
        if block.kind is not BlockKind.PARAGRAPH or text.find(". ", *block.span) < 0:
            continue
        spans = sentences_in(document, block)
        for span in spans if len(spans) > 1 else ():
            said = span.of(text)
            if said.count(" ") + 1 < _FEWEST_SENTENCE or not said[0].isalpha() or said[-1] != ".":
                continue
            key = folded(said)
            if key in first and not _is_within(block.span, first[key], document):
                yield span, first[key]
            first.setdefault(key, span)


_STOP = pattern(r"[.!?…](?<![.!?…]{2})[.!?…]*+[\"'”’»)\]]*+\s+")
_TELLING = 20  # code points of a stretch between two stops; a long sentence has at least one so long


def _says_twice(low: str) -> bool:
    """Whether a stretch between two stops comes again: cheap to tell, and seldom so."""
    # The last letters before each point: where none come again, the dearer look at whole stretches is spared.
    tails = [piece[-_TELLING:] for piece in low.split(".") if len(piece) >= _TELLING]
    if len(set(tails)) == len(tails):
        return False
    stretches = [stretch for stretch in _STOP.split(low) if len(stretch) >= _TELLING]
    return len(set(stretches)) < len(stretches)


def _is_within(block: Span, before: Span, document: Document) -> bool:
    """Whether the two sentences stand in paragraphs that are reported as a whole."""
    other = document.block_at(before.start)
    return other is None or _said(document, block) == _said(document, other.span)


def _said(document: Document, span: Span) -> list[str]:
    return span.of(document.text).lower().split()
