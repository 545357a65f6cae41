"""What reStructuredText and AsciiDoc share: paragraphs of lines, with marks inside that are taken off.

Both are read, not written: places are true, but what a mark does to the words beside it is known to their own
programs only.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from lintnews.core.document import BlockKind
from lintnews.core.errors import UnreadableError
from lintnews.core.record import Record
from lintnews.core.source_map import Escape
from lintnews.readers.scribe import Scribe

READ_ONLY = (Escape.READ_ONLY,)


class Line(Record):
    """A line of the source: where its words begin and end, where the line itself does, and how far it is indented."""

    start: int
    end: int
    begin: int
    stop: int  # after its line end
    indent: int


def lines_of(source: str) -> list[Line]:
    """Every line of `source`; a blank one has its words' start at their end."""
    found, at = [], 0
    for line in source.splitlines(keepends=True) if not _odd(source) else _by_line_ends(source):
        words = line.rstrip()
        begun = line.lstrip(" \t")
        indent = len(line) - len(begun)
        start = at + min(indent, len(words))
        found.append(Line(start, at + len(words), at, at + len(line), indent))
        at += len(line)
    return found


_ODD_ENDS = "\v\f\x1c\x1d\x1e\x85\u2028\u2029"


def _odd(source: str) -> bool:
    """Whether `splitlines` would part lines that an editor does not."""
    return any(end in source for end in _ODD_ENDS)


def _by_line_ends(source: str) -> Iterator[str]:
    return (match.group() for match in re.finditer(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z", source))


def refuse_large(source: str, largest: int) -> None:
    """Raises UnreadableError where `source` has more than `largest` code points."""
    if len(source) > largest:
        raise UnreadableError(
            f"The file has {len(source):,} characters; of this format up to {largest:,} are read.", "large"
        )


def is_blank(line: Line) -> bool:
    """Whether a line holds no words."""
    return line.start >= line.end


def tell_lines(
    scribe: Scribe,
    kind: BlockKind,
    lines: Sequence[Line],
    marks: re.Pattern[str],
    told: Callable[[re.Match[str]], tuple[int, int] | str | None],
    first: int = -1,
) -> None:
    """One block of `lines`, from code point `first` on where that is told.

    `marks` finds what does not stand for itself; `told` gives the places of the words in it that do, or what stands
    for it, or None where nothing does.
    """
    spans = [(line.start, line.stop) for line in lines]
    if first >= 0:
        spans[0] = (first, spans[0][1])
    spans[-1] = (spans[-1][0], lines[-1].end)
    scribe.inside([span for span in spans if span[1] > span[0]], READ_ONLY)
    scribe.begin(kind)
    at = 0
    text = scribe.source
    for match in marks.finditer(text):
        _tell_words(scribe, at, match.start())
        what = told(match)
        if isinstance(what, str):
            scribe.escaped(what, match.start(), match.end())
        elif what is not None:
            _tell_words(scribe, *what)
        at = match.end()
    _tell_words(scribe, at, len(text))
    scribe.end()
    scribe.back()


_LINE_END = re.compile(r"[ \t]*(?:\r\n|\r|\n)[ \t]*")


def _tell_words(scribe: Scribe, start: int, end: int) -> None:
    """Words over several lines, each line end told as a blank."""
    at = start
    for match in _LINE_END.finditer(scribe.source, start, end):
        scribe.verbatim(at, match.start())
        scribe.escaped(" ", match.start(), match.end())
        at = match.end()
    scribe.verbatim(at, end)
