"""A bracket without its fellow."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from lintnews.core.desk import Desk
from lintnews.core.document import Block, BlockKind, Document
from lintnews.core.finding import Match
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, DocumentRule, Good, InQuotations
from lintnews.core.span import Span
from lintnews.rules.punctuation._surroundings import blocks_holding, is_data, token_after, token_before

_BRACKET = pattern(r"[()\[\]]")
_PAIRS = {")": "(", "]": "["}
_FAR = 3000  # code points that an aside of several paragraphs may take
_ITEM = pattern(r"(?:\A|(?<=[\s“‘\"(:;,]))(?:[a-zA-Z]|\d{1,2}|[ivx]{1,5})\.?\Z")
_FACE = pattern(r"[:;=8xX][-'^o]?\Z")


class UnclosedBracket(DocumentRule):
    """A bracket without its fellow.

    ## Why
    An aside that is opened and never closed swallows the rest of the sentence; one that is only closed has lost its
    beginning.

    ## When it is right
    The letters and figures of a list, a) and 1); emoticons; an aside that runs over several paragraphs.
    """

    message = "“{words}”: this bracket {fault}."
    in_quotations = InQuotations.NOTE
    examples = (
        Bad("The barn (built in 1890 was sold for a song.", "(built"),
        Bad("The couple, aged 30 and 33), were fined.", "33)"),
        Bad("Two men, Roe (Cork and Daly (Kerry), were hurt.", "(Cork"),
        Bad("“He [the vicar said no,” she said.", "[the"),
        Bad("The barn was (.", "("),
        Bad("Two men (one of Cork (the other not) were hurt.", "(one"),
        Good("The barn (built in 1890 (by Roe)) was sold [sic] for: a) hay, b) straw; 1) oats, iv) rye."),
        Good("It was fun :) and ;-) and then :( and 8) at the end."),
        Good("(This runs on.\n\nAnd on, and ends.)"),
        Good("See https://example.org/a(b for the rest."),
    )

    def check(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Match]:  # noqa: ARG002
        text = document.text
        odd = [document.blocks[index] for index in blocks_holding(document, "()[]")]
        odd = [block for block in odd if _is_odd(text, block)]
        lone = [(block, place) for block in odd for place in _unmatched(text, block)]
        across = _closed_later([place for _, place in lone], text)
        seen: set[Block] = set()
        for block, place in lone:
            if place in across or block in seen:
                continue
            seen.add(block)
            opens = text[place] in "(["
            word = token_after(text, place + 1) if opens else token_before(text, place)
            span = Span(place, place + 1 + len(word)) if opens else Span(place - len(word), place + 1)
            fault = "is not closed" if opens else "closes what no bracket opens"
            yield Match(span, {"words": span.of(text), "fault": fault})


def _is_odd(text: str, block: Block) -> bool:
    start, end = block.span
    return block.kind is not BlockKind.FURNITURE and (
        text.count("(", start, end) != text.count(")", start, end)
        or text.count("[", start, end) != text.count("]", start, end)
    )


def _unmatched(text: str, block: Block) -> list[int]:
    """The places of brackets in `block` that have no fellow there."""
    open_at: list[int] = []
    lone: list[int] = []
    items: list[int] = []
    listed = 0
    for match in _BRACKET.finditer(text, *block.span):
        place, mark = match.start(), match.group()
        if _FACE.search(text, max(block.span.start, place - 2), place) and not text[place + 1 : place + 2].isalnum():
            continue
        if mark in "([":
            open_at.append(place)
        elif open_at and text[open_at[-1]] == _PAIRS[mark]:
            if place - open_at.pop() < 6 and _ITEM.search(text, max(block.span.start, place - 6), place):
                listed += 1
        elif _ITEM.search(text, max(block.span.start, place - 6), place):
            items.append(place)
        else:
            lone.append(place)
    if len(items) == 1 and not listed and items[0] - block.span.start > 6:
        lone += items  # one figure before a bracket in running text is no list
    return sorted(place for place in (*lone, *open_at) if not is_data(text, place))


def _closed_later(places: list[int], text: str) -> set[int]:
    """Of lone brackets, those that one paragraph opens and a later one, not far down, closes."""
    across: set[int] = set()
    waiting: dict[str, int] = {}
    for place in sorted(places):
        mark = text[place]
        if mark in "([":
            waiting[mark] = place
        elif _PAIRS[mark] in waiting:
            opened = waiting.pop(_PAIRS[mark])
            if place - opened < _FAR:
                across |= {place, opened}
    return across
