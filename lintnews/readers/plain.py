"""Plain text. It is its own source; only where one block ends and the next begins has to be told."""

from __future__ import annotations

from itertools import pairwise

from lintnews.core.document import Block, BlockKind, Document, Meta
from lintnews.core.pattern import pattern
from lintnews.core.source_map import Piece, SourceMap
from lintnews.core.span import Span
from lintnews.readers.front_matter import front_matter, meta_of
from lintnews.readers.kinds import dateline, kind_of, placed

_LINE = pattern(r"\S(?:[^\r\n]*\S)?")
_STARTS_BLOCK = pattern(r"[•‣▪●◦○■□◆►▶∙·*–—>-][ \t\xa0]|\d{1,2}[.)][ \t]")


def document(source: str, name: str) -> Document:
    """The article in `source`. Front matter, where there is some, becomes its Meta and is no part of its text."""
    begin, fields = front_matter(source)
    text = source[begin:] if begin else source
    source_map = SourceMap(text, (Piece(Span(0, len(text)), Span(begin, len(source))),) if text else (), source)
    blocks = blocks_of(text)
    return Document(name, "plain", source_map, blocks, with_headings(meta_of(fields), text, blocks))


def blocks_of(text: str) -> tuple[Block, ...]:
    """The blocks of a plain text in reading order, without the blanks around them."""
    lines = _lines(text)
    return placed(text, [(kind_of(text, start, end), start, end) for start, end in _joined(text, lines)])


def _lines(text: str) -> list[tuple[int, int]]:
    """Where each line stands that is not blank, without the blanks around it."""
    if "\r" in text:
        return [match.span() for match in _LINE.finditer(text)]
    found = []
    at, size = 0, len(text)
    while at < size:  # three times as quick as the expression
        end = text.find("\n", at)
        end = end if end >= 0 else size
        line = text[at:end]
        begun = line.lstrip()
        if begun:
            start = end - len(begun)
            found.append((start, start + len(begun.rstrip())))
        at = end + 1
    return found


def with_headings(meta: Meta, text: str, blocks: tuple[Block, ...]) -> Meta:
    """`meta` with the title, byline and place that the article itself shows, where `meta` has none."""
    for block in blocks[:40]:
        if block.kind is BlockKind.HEADLINE and not meta.title:
            meta = meta._replace(title=" ".join(block.span.of(text).split()))
        elif block.kind is BlockKind.BYLINE and not meta.byline:
            meta = meta._replace(byline=block.span.of(text))
    place = None if meta.place else dateline(text, blocks)
    return meta._replace(place=place[0]) if place else meta


_SAMPLE = 2000  # lines from which the width of a wrapped text is told
_WIDEST = 100  # code points: nobody wraps copy wider; longer lines are paragraphs
_NARROWEST = 40
_BOX = 35  # in copy that is not wrapped, a line this long may be the first of a wrapped box


def _joined(text: str, lines: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The lines, those that hard wrapping has cut joined again."""
    follows = _single_breaks(text, lines[:_SAMPLE])
    if len(lines) <= _SAMPLE and not follows:
        return lines
    width = _wrap_width(text, follows)
    parted_by_blanks = len(follows) * 2 < min(len(lines), _SAMPLE)
    if not width and not parted_by_blanks:
        return lines
    joined = lines[:1]
    last_start, last_end = lines[0]  # of the line before, which may be one of several in its block
    for start, end in lines[1:]:
        length = last_end - last_start
        if (
            length <= _WIDEST
            and (start - last_end == 1 or _one_break(text, last_end, start))
            and (
                _is_full(text, length, start, end, width) if width else _runs_on(text, last_start, last_end, start, end)
            )
            and not _STARTS_BLOCK.match(text, start)
        ):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
        last_start, last_end = start, end
    return joined


def _one_break(text: str, end: int, start: int) -> bool:
    """Whether one line end, not a blank line, stands between `end` and `start`."""
    gap = text[end:start]
    if gap == "\n\n":
        return False
    return gap.count("\n") + gap.count("\r") - gap.count("\r\n") == 1


def _single_breaks(text: str, lines: list[tuple[int, int]]) -> list[tuple[int, int, int]]:
    """(length of the line, start and end of the next) where two lines have no blank one between them."""
    return [
        (end - start, next_start, next_end)
        for (start, end), (next_start, next_end) in pairwise(lines)
        if next_start - end == 1 or _one_break(text, end, next_start)
    ]


def _wrap_width(text: str, follows: list[tuple[int, int, int]]) -> int:
    """The width at which the text is hard-wrapped; 0 where it is not.

    It is when most lines end where the next word would not have fitted, and sentences run over the ends.
    """
    if len(follows) < 2:
        return 0
    lengths = sorted(length for length, _, _ in follows)
    width = lengths[int(len(lengths) * 0.98)]
    if not _NARROWEST <= width <= _WIDEST:
        return 0
    full = sum(1 for length, start, end in follows if _is_full(text, length, start, end, width))
    run_on = sum(1 for _, start, _ in follows if not text[start].isupper())
    return width if full >= 0.75 * len(follows) and run_on >= 0.5 * len(follows) else 0


def _is_full(text: str, length: int, start: int, end: int, width: int) -> bool:
    """Whether the first word of the line from `start` would not have fitted on the line before it."""
    space = text.find(" ", start, end)
    return length + 1 + (space if space >= 0 else end) - start > width


def _runs_on(text: str, last_start: int, last_end: int, start: int, end: int) -> bool:
    """Whether a line of a box goes on in the next. The first line of all is a headline, which does not."""
    length = last_end - last_start
    return (
        length >= _BOX
        and text[start].islower()
        and end - start <= length + 10
        and text[last_end - 1] not in ".!?…:;”\"'’)"
        and text.find("\n", 0, last_start) >= 0
    )
