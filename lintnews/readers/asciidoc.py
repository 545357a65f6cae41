"""AsciiDoc: sections, paragraphs, lists, quotations and tables. Code, macros and attributes are no prose.

Read by us, line by line: its own program gives no places of words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from lintnews.core.document import BlockKind, Document
from lintnews.core.pattern import pattern
from lintnews.readers.front_matter import front_matter, meta_of
from lintnews.readers.inlay import finished
from lintnews.readers.line_markup import Line, is_blank, lines_of, refuse_large, tell_lines
from lintnews.readers.scribe import LEFT_OUT, Scribe

_LARGEST = 4_000_000  # code points
_TITLE = pattern(r"(={1,6}|#{1,6})[ \t]+(?=\S)")
_ATTRIBUTE = pattern(r":(!?[\w-]+!?):(?:[ \t]+(.*))?\Z")
_AUTHOR = pattern(r"[^\W\d_][\w.'’-]*(?: [\w.'’-]+){0,3}(?: <[^<>]+>)?(?:; .*)?\Z")
_REVISION = pattern(
    r"(?:v[\d.]+,?[ \t]*)?((?:\d{4}-\d\d-\d\d|[A-Z][a-z]+ \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]+ \d{4}).*)\Z"
)
_STYLE = pattern(r"\[([^\[\]]*)\]\Z")
_BLOCK_TITLE = pattern(r"\.(?=[^\s.])")
_MACRO = pattern(r"[a-z]+::\S*\[.*\]\Z")
_ITEM = pattern(r"(?:\*{1,6}|-|\.{1,6}|\d{1,3}\.|<[\d.]+>)[ \t]+(?:\[[ x*]\][ \t]+)?(?=\S)")
_TERM = pattern(r"(\S.{0,200}?)(?:::{1,3}|;;)(?:[ \t]+|\Z)")
_TO_US = pattern(r"//[ \t]*lintnews:\s*(off|on|next)\s+([\w/*,\s-]+?)\s*\Z", re.IGNORECASE)
_NO_PROSE = ("----", "....", "++++", "////", "```", "--", "====", "****", "____", "|===", "!===", ",===", ":===")
_SKIPPED = ("----", "....", "++++", "////", "```", ",===", ":===")
_CODE_STYLES = frozenset("source listing literal stem latexmath asciimath pass plantuml graphviz mermaid".split())

_INLINE = pattern(
    r"``(?P<code2>[^`]{1,300})``|(?<!\w)`(?P<code>[^`\n]{1,300})`(?!\w)"
    r"|(?:link:|(?=https?://|mailto:))(?P<url>[^\s\[\]<>]{1,400})\[(?P<linked>[^\]]{0,400}?)(?:,[^\]]{0,100})?\]"
    r"|xref:[^\s\[\]]{1,200}\[(?P<referred>[^\]]{0,300})\]|<<[^<>,]{1,200}(?:,(?P<crossed>[^<>]{1,300}))?>>"
    r"|footnote:[\w-]*\[(?P<note>[^\]]{0,1000})\]|(?:image|icon|kbd|btn|menu|stem|latexmath|asciimath|pass):[^\s\[\]]*\[[^\]]*\]"
    r"|\{(?P<put>[\w-]{1,60})\}|(?<![\w\\])\[[.#%][^\]\s]{1,80}\](?=[#*_`])"
    r"|\*\*(?P<strong2>[^*\n]{1,400}?)\*\*|(?<![\w*])\*(?P<strong>[^*\s](?:[^*]{0,400}?[^*\s])?)\*(?![\w*])"
    r"|__(?P<emphasis2>[^_\n]{1,400}?)__|(?<![\w_])_(?P<emphasis>[^_\s](?:[^_]{0,400}?[^_\s])?)_(?![\w_])"
    r"|##(?P<marked2>[^#\n]{1,400}?)##|(?<![\w#&])#(?P<marked>[^#\s](?:[^#]{0,400}?[^#\s])?)#(?![\w#])"
    r"|\[\[[^\[\]\s]{1,80}\]\]|[ \t]\+(?=\r?\n)|\\(?=[*_`#{<\[^~])"
)
_PUT = {
    "nbsp": "\u00a0", "sp": " ", "amp": "&", "apos": "'", "quot": '"', "lsquo": "‘", "rsquo": "’", "ldquo": "“",
    "rdquo": "”", "deg": "°", "plus": "+", "asterisk": "*", "backtick": "`", "lt": "<", "gt": ">",
}  # fmt: skip
_WORDS = ("linked", "referred", "crossed", "strong2", "strong", "emphasis2", "emphasis", "marked2", "marked")


def document(source: str, name: str) -> Document:
    """The article in `source`. It is reported on, never written."""
    refuse_large(source, _LARGEST)
    reading = _Reading(source)
    reading.read()
    return finished(reading.scribe, name, "asciidoc", meta_of(reading.fields))


class _Reading:
    """Goes through the lines of a file once, a block at a time."""

    def __init__(self, source: str) -> None:
        begin, fields = front_matter(source)
        self.scribe = Scribe(source)
        self.fields: dict[str, str] = dict(fields)
        self._source = source
        self._lines = [line for line in lines_of(source) if line.begin >= begin]
        self._open: list[str] = []  # delimiters of the blocks that are open
        self._style = ""  # what the line of attributes above says of the next block
        self._has_headline = False

    def read(self) -> None:
        """Tell every block."""
        at = 0
        while at < len(self._lines):
            line = self._lines[at]
            if is_blank(line):
                at += 1
                continue
            at = self._block(at)

    def _words(self, line: Line) -> str:
        return self._source[line.start : line.end]

    def _block(self, at: int) -> int:
        """Tell what begins at line `at`; gives the line after it."""
        line = self._lines[at]
        words = self._words(line)
        if (fence := self._fence(words)) is not None:
            return self._delimited(at, fence)
        if words.startswith("//"):
            if to_us := _TO_US.match(words):
                selectors = tuple(to_us.group(2).replace(",", " ").split())
                self.scribe.direct(to_us.group(1).lower(), selectors, line.start)
            return at + 1
        if title := _TITLE.match(words):
            return self._title(at, title)
        if attribute := _ATTRIBUTE.match(words):
            self._take(attribute.group(1).lower(), attribute.group(2) or "")
            return at + 1
        if (style := _STYLE.match(words)) and not words.startswith("[["):
            self._style = style.group(1).partition(",")[0].strip().lower()
            return at + 1
        if _MACRO.match(words) or words in ("'''", "<<<", "+") or words.startswith("[["):
            return at + 1
        if dot := _BLOCK_TITLE.match(words):
            self._tell(BlockKind.CAPTION, [line], line.start + dot.end())
            return at + 1
        return self._copy(at)

    def _fence(self, words: str) -> str | None:
        """The delimiter that a line is; None where it is none."""
        for fence in _NO_PROSE:
            if words.startswith(fence) and (words.strip(fence[-1]) in ("", "|", "!", ",", ":") or fence == "```"):
                return words if fence != "```" else "```"
        return None

    def _delimited(self, at: int, fence: str) -> int:
        style, self._style = self._style, ""
        if fence in self._open:
            del self._open[self._open.index(fence) :]
            return at + 1
        if fence[:4] in _SKIPPED or fence[:3] == "```" or style in _CODE_STYLES:
            end = at + 1
            while end < len(self._lines) and self._words(self._lines[end]) != fence:
                end += 1
            return end + 1
        self._open.append(fence)
        return at + 1

    def _title(self, at: int, title: re.Match[str]) -> int:
        is_headline = not self._has_headline and not self.scribe.has_blocks
        self._has_headline = True
        line = self._lines[at]
        self._tell(BlockKind.HEADLINE if is_headline else BlockKind.SUBHEAD, [line], line.start + title.end())
        at += 1
        if not is_headline or len(title.group(1)) > 1:
            return at
        # Under the title of a document, without a blank line: who wrote it, and when.
        if at < len(self._lines) and _AUTHOR.match(self._words(self._lines[at])):
            self._take("author", self._words(self._lines[at]).partition("<")[0].strip())
            self._tell(BlockKind.BYLINE, [self._lines[at]])
            at += 1
            if at < len(self._lines) and (revision := _REVISION.match(self._words(self._lines[at]))):
                self._take("date", revision.group(1))
                at += 1
        return at

    def _take(self, key: str, value: str) -> None:
        name = {"revdate": "date", "docdate": "date", "lang": "language", "description": "description"}.get(key, key)
        self.fields.setdefault(name, value)

    def _copy(self, at: int) -> int:
        """A paragraph, list item or row of a table."""
        style, self._style = self._style, ""
        line = self._lines[at]
        words = self._words(line)
        if self._open and self._open[-1].endswith("===") and self._open[-1][0] in "|!":
            self._row(line)
            return at + 1
        end = self._paragraph_end(at)
        if style in _CODE_STYLES or (line.indent and not _ITEM.match(words)):
            return end
        block = self._lines[at:end]
        if item := _ITEM.match(words):
            self._tell(BlockKind.LIST_ITEM, block, line.start + item.end())
        elif term := _TERM.match(words):
            self._tell(
                BlockKind.LIST_ITEM, [line._replace(end=line.start + term.end(1), stop=line.start + term.end(1))]
            )
            if term.end() < len(words):
                self._tell(BlockKind.LIST_ITEM, block, line.start + term.end())
            elif len(block) > 1:
                self._tell(BlockKind.LIST_ITEM, block[1:])
        else:
            is_quote = style in ("quote", "verse") or any(fence.startswith("____") for fence in self._open)
            self._tell(BlockKind.QUOTE if is_quote else BlockKind.PARAGRAPH, block)
        return end

    def _paragraph_end(self, at: int) -> int:
        end = at + 1
        while end < len(self._lines) and not is_blank(self._lines[end]):
            words = self._words(self._lines[end])
            if (
                self._fence(words) is not None
                or words == "+"
                or _MACRO.match(words)
                or _ITEM.match(words)
                or words.startswith("//")
            ):
                break
            end += 1
        return end

    def _row(self, line: Line) -> None:
        """The cells of a line of a table."""
        words = self._words(line)
        at = 0
        for part in re.split(r"(?:\d+\+|\.\d+\+|[\^<>.]*[aehlmsdv]?)?(?<!\\)\|", words):
            start = words.find(part, at) if part else at
            at = start + len(part)
            cell = part.strip()
            if cell:
                begin = line.start + start + len(part) - len(part.lstrip())
                end = begin + len(cell)
                self._tell(BlockKind.LIST_ITEM, [line._replace(start=begin, end=end, stop=end)])

    def _tell(self, kind: BlockKind, lines: Sequence[Line], first: int = -1) -> None:
        tell_lines(self.scribe, kind, lines, _INLINE, _told, first)


def _told(match: re.Match[str]) -> tuple[int, int] | str | None:
    """What of a mark is read: the place of its words, or a sign that something stands there."""
    for group in _WORDS:
        if match[group]:
            return match.span(group)
    if match["note"] is not None or match.group() == "\\" or match.group()[:2] == "[[":
        return None
    if match.group().lstrip().startswith("+"):
        return None
    if match["put"] is not None:
        return _PUT.get(match["put"].lower(), LEFT_OUT)
    return None if match.group()[:1] == "[" else LEFT_OUT
