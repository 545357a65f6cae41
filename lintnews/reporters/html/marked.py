"""Copy with its marks. All text is escaped here and nowhere else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from itertools import pairwise

from lintnews.core.document import Block, Document
from lintnews.core.finding import Call
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.reporters.html.notes import Note
from lintnews.reporters.names import names_in
from lintnews.reporters.wording import CALLS
from lintnews.text.quotations import quotations_in

_UNSEEN = pattern("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_TURNING = pattern("[\u202a-\u202e\u2066-\u2069]")  # would turn the text around them, ours too
_RANKS = {Call.FIX: 0, Call.QUERY: 1, Call.STYLE: 2}


def safe(text: str) -> str:
    """`text` as HTML shows it, inside elements and attributes: nothing in it can become a tag or turn the page."""
    return escape(_TURNING.sub("", _UNSEEN.sub("\ufffd", text))).replace("\ufffc", "[…]")


class Mark(Record):
    """One place that a note marks. `key` is its id in the page."""

    span: Span
    note: Note
    key: str


def marks_of(notes: Iterable[Note], article: int) -> tuple[Mark, ...]:
    """Every place of every note of the article with this number, in the order of the copy."""
    marks = []
    for note in notes:
        for place, finding in enumerate(note.findings, start=1):
            key = f"a{article}-m{note.number}" + (f"-{place}" if place > 1 else "")
            marks.append(Mark(finding.span, note, key))
    return tuple(sorted(marks, key=lambda mark: mark.span))


def by_block(document: Document, marks: Iterable[Mark]) -> dict[int, list[Mark]]:
    """The marks that touch each block, by its number."""
    beside: dict[int, list[Mark]] = {}
    for mark in marks:
        first = max(document.block_index(mark.span.start), 0)
        last = max(document.block_index(max(mark.span.end - 1, mark.span.start)), first)
        for place in range(first, last + 1):
            beside.setdefault(place, []).append(mark)
    return beside


def marked(document: Document, block: Block, marks: Iterable[Mark], article: int) -> str:
    """The words of `block` as HTML, with those of `marks` that touch it."""
    here = [mark for mark in marks if _touches(mark.span, block.span)]
    dress = {
        "said": [quotation.span for quotation in quotations_in(document, block)],
        "name": list(names_in(document, block)),
    }
    borders = {block.span.start, block.span.end}
    for span in (*(mark.span for mark in here), *(span for spans in dress.values() for span in spans)):
        borders.update(min(max(place, block.span.start), block.span.end) for place in span)
    return "".join(_pieces(document.text, sorted(borders), here, dress, article))


def _touches(span: Span, block: Span) -> bool:
    return span.meets(block) or (span.length == 0 and block.start <= span.start <= block.end)


def _pieces(
    text: str, borders: list[int], marks: list[Mark], dress: dict[str, list[Span]], article: int
) -> Iterator[str]:
    seen: set[str] = set()
    carets: dict[int, list[Mark]] = {}
    for mark in marks:
        if mark.span.length == 0:
            carets.setdefault(mark.span.start, []).append(mark)
    pieces = [Span(*pair) for pair in pairwise(borders)]
    wide = [mark for mark in marks if mark.span.length]
    over_all = _covering([mark.span for mark in wide], pieces)
    worn_all = {look: _covering(sorted(spans), pieces) for look, spans in dress.items()}
    for place, start in enumerate(borders):
        for mark in carets.get(start, ()):
            yield f'<mark class="{mark.note.call.value} caret" id="{mark.key}">‸</mark>' + _number(mark, article)
        if place == len(pieces):
            return
        piece = pieces[place]
        over = [wide[number] for number in over_all[place]]
        worn = " ".join(look for look, found in worn_all.items() if found[place])
        yield _dressed(safe(piece.of(text)), over, seen, worn)
        for mark in over:
            if mark.span.end == piece.end or piece.end == borders[-1]:
                yield _number(mark, article)


def _covering(spans: list[Span], pieces: list[Span]) -> list[list[int]]:
    """For each of `pieces`, the numbers of the spans over it. Both are in order; no span ends inside a piece."""
    found = []
    inside: list[int] = []
    following = 0
    for piece in pieces:
        while following < len(spans) and spans[following].start <= piece.start:
            inside.append(following)
            following += 1
        inside = [number for number in inside if spans[number].end >= piece.end]
        found.append(inside.copy())
    return found


def _dressed(words: str, over: list[Mark], seen: set[str], worn: str) -> str:
    if not over:
        return f'<span class="{worn}">{words}</span>' if worn else words
    gravest = min((mark.note.call for mark in over), key=_RANKS.__getitem__)
    fresh = [mark.key for mark in over if mark.key not in seen]
    seen.update(fresh)
    key = f' id="{fresh[0]}"' if fresh else ""
    others = "".join(f'<span id="{one}"></span>' for one in fresh[1:])
    notes = " ".join(str(mark.note.number) for mark in over)
    worn = f" {worn}" if worn else ""
    return f'<mark class="{gravest.value}{worn}"{key} data-notes="{notes}">{others}{words}</mark>'


def _number(mark: Mark, article: int) -> str:
    note = mark.note
    label = f"Note {note.number}: {CALLS[note.call]}"
    return f'<a class="ref {note.call.value}" href="#a{article}-n{note.number}" aria-label="{label}">{note.number}</a>'
