"""reStructuredText: sections, paragraphs, lists, quotations and notes. Code, tables and options are no prose.

Read by us, line by line: docutils tells a paragraph's first line and nothing of the words in it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from lintnews.core.document import BlockKind, Document
from lintnews.core.pattern import pattern
from lintnews.readers.front_matter import meta_of
from lintnews.readers.inlay import finished
from lintnews.readers.line_markup import Line, is_blank, lines_of, refuse_large, tell_lines
from lintnews.readers.scribe import LEFT_OUT, Scribe

_ADORNMENT = pattern(r"([!-/:-@\[-`{-~])\1+\Z")
_BULLET = pattern(r"(?:[*+•‣-]|(?:\d{1,3}|#|[a-zA-Z]|[ivxIVX]{1,5})[.)]|\((?:\d{1,3}|#|[a-zA-Z])\))[ \t]+(?=\S)")
_FIELD = pattern(r":([\w][\w -]{0,40}):(?:[ \t]+|\Z)")
_EXPLICIT = pattern(r"\.\.(?:[ \t]+|\Z)")
_DIRECTIVE = pattern(r"\.\.[ \t]+(?:\|[^|]+\|[ \t]+)?([\w:.+-]+)::(?:[ \t]+|\Z)")
_FOOTNOTE = pattern(r"\.\.[ \t]+\[[^\]]+\][ \t]+")
_TO_US = pattern(r"\.\.[ \t]+lintnews:\s*(off|on|next)\s+([\w/*,\s-]+?)\s*\Z", re.IGNORECASE)
_GRID = pattern(r"\+[-=+]+\+\Z|=+(?:[ \t]+=+)+\Z")

_DEEPEST = 16  # blocks in blocks; what lies deeper is no copy
_LARGEST = 4_000_000  # code points

# Directives whose content is prose, and those whose argument is.
_PROSE = frozenset(
    """note warning tip important caution attention hint danger error admonition topic sidebar epigraph pull-quote
    highlights compound container versionadded versionchanged deprecated seealso figure list-table rst-class class
    centered rubric todo""".split()
)
_SPOKEN = frozenset("note warning tip important caution attention hint danger error topic sidebar admonition".split())
_CAPTIONED = frozenset({"figure"})

_INLINE = pattern(
    r"``(?P<code>(?:[^`]|`(?!`)){1,500}?)``"
    r"|(?::(?P<role>[\w.+:-]{1,40}):)?`(?P<words>[^`<]{1,500}?)\s*(?:<(?P<target>[^<>`]{1,500})>)?`(?P<mark>__?)?"
    r"|\*\*(?P<strong>[^*\s](?:[^*]{0,500}?[^*\s])?)\*\*|(?<![\w*])\*(?P<emphasis>[^*\s](?:[^*]{0,500}?[^*\s])?)\*(?![\w*])"
    r"|\|(?P<put>[^|\s](?:[^|\n]{0,80}[^|\s])?)\|_{0,2}| ?\[(?:\d{1,3}|#[\w-]*|\*)\]_(?!\w)|(?<=:):\Z"
    r"|(?<![\w`])(?P<named>[^\W_][\w.+-]*[^\W_]|[^\W_])__?(?![\w`])|\\(?P<escaped>\S)|\\\s"
)
_SHOWN_ROLES = frozenset(
    "ref doc term emphasis strong sub sup subscript superscript title title-reference t download any abbr".split()
)


def document(source: str, name: str) -> Document:
    """The article in `source`. It is reported on, never written."""
    refuse_large(source, _LARGEST)
    reading = _Reading(source)
    reading.read(reading.lines)
    return finished(reading.scribe, name, "restructuredtext", meta_of(reading.fields))


class _Reading:
    """Goes through the lines of a file once, a block at a time."""

    def __init__(self, source: str) -> None:
        self.scribe = Scribe(source)
        self.lines = lines_of(source)
        self.fields: dict[str, str] = {}
        self._source = source
        self._has_headline = False
        self._depth = 0

    def read(self, lines: Sequence[Line], *, is_inner: bool = False, kind: BlockKind = BlockKind.PARAGRAPH) -> None:
        """Tell the blocks of `lines`; of `is_inner` ones, an indentation all share is none."""
        base = min((line.indent for line in lines if not is_blank(line)), default=0) if is_inner else 0
        if self._depth > _DEEPEST:
            return
        self._depth += 1
        at = end = 0
        while at < len(lines):
            if is_blank(lines[at]):
                at += 1
                continue
            end = max(end, at + 1)  # of a long block, the end is looked for once
            while end < len(lines) and not is_blank(lines[end]):
                end += 1
            at = self._block(lines, at, end, base, kind)
        self._depth -= 1

    def _words(self, line: Line) -> str:
        return self._source[line.start : line.end]

    def _block(self, lines: Sequence[Line], at: int, end: int, base: int, kind: BlockKind) -> int:
        """Tell the block of lines from `at` to `end`; gives where the next begins."""
        words = self._words(lines[at])
        if _EXPLICIT.match(words):
            return self._explicit(lines, at)
        if (title := self._title(lines, at, end)) is not None:
            return title
        if _GRID.match(words):
            while end < len(lines) and words[0] == "=" and not _GRID.match(self._words(lines[end - 1])):
                end += 1
            return end
        if words.startswith(">>>"):
            return end
        if _FIELD.match(words) and lines[at].indent == base:
            return self._field_list(lines, at)
        if _BULLET.match(words):
            return self._items(lines, at, end)
        if words.startswith("| "):
            for line in lines[at:end]:
                self._tell(BlockKind.PARAGRAPH, [line], line.start + 2 if self._words(line).startswith("| ") else -1)
            return end
        return self._paragraph(lines, at, end, base, kind)

    def _paragraph(self, lines: Sequence[Line], at: int, end: int, base: int, kind: BlockKind) -> int:
        indent = lines[at].indent
        stop = next((place for place in range(at + 1, end) if lines[place].indent > indent), end)
        if stop < end and stop == at + 1:  # a term and what it means
            self._tell(BlockKind.LIST_ITEM, lines[at:stop])
            return self._inner_paragraphs(lines, stop, indent)
        stop = next((place for place in range(at + 1, end) if _EXPLICIT.match(self._words(lines[place]))), end)
        shown = BlockKind.QUOTE if indent > base and kind is BlockKind.PARAGRAPH else kind
        last = self._words(lines[stop - 1])
        if last != "::":
            self._tell(shown, lines[at:stop])
        elif stop - at > 1:
            self._tell(shown, lines[at : stop - 1])
        return self._after_indented(lines, stop, indent) if last.endswith("::") else stop

    def _title(self, lines: Sequence[Line], at: int, end: int) -> int | None:
        """Where the block after a section title begins; None where none stands at `at`."""
        words = self._words(lines[at])
        adorned = _ADORNMENT.match(words) is not None
        if adorned and end - at == 1 and len(words) >= 4:
            return end  # a line across
        place = at + 1 if adorned else at
        under = place + 1
        if under >= end or (lines[at].indent and not adorned):
            return None
        ruler = self._words(lines[under])
        if not _ADORNMENT.match(ruler) or len(ruler) < min(4, lines[place].end - lines[place].start):
            return None
        kind = BlockKind.SUBHEAD if self._has_headline else BlockKind.HEADLINE
        self._has_headline = True
        self._tell(kind, [lines[place]])
        return under + 1

    def _explicit(self, lines: Sequence[Line], at: int) -> int:
        """A directive, note, target or comment, with what is indented under it."""
        words = self._words(lines[at])
        end = self._after_indented(lines, at + 1, lines[at].indent)
        if to_us := _TO_US.match(words):
            self.scribe.over(None)
            selectors = tuple(to_us.group(2).replace(",", " ").split())
            self.scribe.direct(to_us.group(1).lower(), selectors, lines[at].start)
        elif directive := _DIRECTIVE.match(words):
            self._directive(directive.group(1).lower(), lines, at, end, lines[at].start + directive.end())
        elif note := _FOOTNOTE.match(words):
            self._tell(BlockKind.LIST_ITEM, self._while_filled(lines, at, end), lines[at].start + note.end())
        return end

    def _directive(self, name: str, lines: Sequence[Line], at: int, end: int, argument: int) -> None:
        if name not in _PROSE:
            return
        inner = at + 1
        if name in _SPOKEN and argument < lines[at].end:
            block = self._while_filled(lines, at, end)
            self._tell(BlockKind.PARAGRAPH, block, argument)
            inner = at + len(block)
        while inner < end and _FIELD.match(self._words(lines[inner])):
            inner += 1
        kind = BlockKind.CAPTION if name in _CAPTIONED else BlockKind.PARAGRAPH
        self.read(lines[inner:end], is_inner=True, kind=kind)

    def _while_filled(self, lines: Sequence[Line], at: int, end: int) -> Sequence[Line]:
        stop = next((place for place in range(at, end) if is_blank(lines[place])), end)
        return lines[at:stop]

    def _after_indented(self, lines: Sequence[Line], at: int, indent: int) -> int:
        """Where the lines that are blank or indented deeper than `indent` end."""
        while at < len(lines) and (is_blank(lines[at]) or lines[at].indent > indent):
            at += 1
        return at

    def _field_list(self, lines: Sequence[Line], at: int) -> int:
        """Fields at the top tell of the article; those further down are left out."""
        while at < len(lines) and (field := _FIELD.match(self._words(lines[at]))):
            key = field.group(1).lower().replace(" ", "_").replace("-", "_")
            value = self._words(lines[at])[field.end() :].strip()
            if not self.scribe.length or not self.fields or key in ("author", "date", "language"):
                self.fields.setdefault(key, value)
            indent = lines[at].indent
            at += 1
            while at < len(lines) and not is_blank(lines[at]) and lines[at].indent > indent:
                at += 1
        return at

    def _items(self, lines: Sequence[Line], at: int, end: int) -> int:
        """The items of a list that follow without a blank line between them."""
        first = at
        for place in range(at + 1, end + 1):
            if place < end and (
                lines[place].indent > lines[first].indent or not _BULLET.match(self._words(lines[place]))
            ):
                continue
            mark = _BULLET.match(self._words(lines[first]))
            self._tell(BlockKind.LIST_ITEM, lines[first:place], lines[first].start + (mark.end() if mark else 0))
            first = place
        if self._words(lines[end - 1]).endswith("::"):
            end = self._after_literal(lines, end)
        return self._inner_paragraphs(lines, end, lines[at].indent)

    def _after_literal(self, lines: Sequence[Line], at: int) -> int:
        """Where what is indented as deep as the first line from `at` on ends."""
        first = next((line for line in lines[at:] if not is_blank(line)), None)
        if first is None or not first.indent:
            return at
        return self._after_indented(lines, at, first.indent - 1)

    def _inner_paragraphs(self, lines: Sequence[Line], at: int, indent: int) -> int:
        """What goes on under a list item after a blank line."""
        end = self._after_indented(lines, at, indent)
        if end > at and any(not is_blank(line) for line in lines[at:end]):
            self.read(lines[at:end], is_inner=True, kind=BlockKind.LIST_ITEM)
        return end

    def _tell(self, kind: BlockKind, lines: Sequence[Line], first: int = -1) -> None:
        tell_lines(self.scribe, kind, lines, _INLINE, _told, first)


def _told(match: re.Match[str]) -> tuple[int, int] | str | None:
    """What of a mark is read: the place of its words, or a sign that something stands there."""
    if match["code"] is not None or match["put"] is not None:
        return LEFT_OUT
    for group in ("strong", "emphasis", "named"):
        if match[group] is not None:
            return match.span(group)
    if match["words"] is not None:
        role = match["role"]
        is_shown = role is None or role.rpartition(":")[2] in _SHOWN_ROLES
        return match.span("words") if is_shown or match["target"] else LEFT_OUT
    return match["escaped"]
