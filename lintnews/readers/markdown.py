"""Markdown, by pyromark (pulldown-cmark): the only reader found that gives exact places for inline text.

Emphasis and links are transparent; code, comments, tags, link targets and template shortcodes are no prose. Smart
punctuation stays off: it would hide the marks that we check.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from lintnews.core.document import BlockKind, Document
from lintnews.core.pattern import pattern
from lintnews.core.source_map import Escape, SourceMap
from lintnews.readers.directives import follow_directives
from lintnews.readers.front_matter import front_matter, meta_of
from lintnews.readers.kinds import told_by_looks
from lintnews.readers.places import Places
from lintnews.readers.plain import with_headings
from lintnews.readers.scribe import LEFT_OUT, Scribe
from lintnews.readers.vocabularies import LOOKS, SHOWN_AS_ONE

# Jekyll and Hugo: {% include x %}, {{< figure >}}. Read as a comment of the same length, so places stay true.
_SHORTCODE = pattern(r"\{:[^{}\n]{4,200}\}|\{%(?:[^%{]|%(?!\})|\{(?!%)){3,2000}?%\}|\{\{[^{}]{3,2000}?\}\}")

_LOOKS = {"Emphasis": "emphasis", "Strong": "strong", "Strikethrough": "struck", "Link": "link"}
_ESCAPES = (Escape.MARKDOWN,)
_TAG_NAME = pattern(r"<(/?)([a-zA-Z][\w-]*)")
_NO_PROSE = SHOWN_AS_ONE | frozenset("script style svg button textarea select".split())
_MOST_TAGS = 40  # open at once; a paragraph has one or two
_OPAQUE = frozenset({"CodeBlock", "MetadataBlock", "Image"})


def document(source: str, name: str) -> Document:
    """The article in `source`. Front matter becomes its Meta and is no part of its text."""
    begin, fields = front_matter(source)
    meta = meta_of(fields)
    scribe = Scribe(source, _ESCAPES)
    _tell(_Reading(scribe, has_title=bool(meta.title)), begin)
    source_map, found = scribe.finished()
    blocks = tuple(told_by_looks(source_map.text, block) for block in found)
    meta = with_headings(meta, source_map.text, blocks)
    return Document(name, "markdown", source_map, blocks, meta, tuple(scribe.directives))


def tell_markdown(scribe: Scribe, layer: SourceMap) -> None:
    """Markdown that lies in another format, below a headline that stands elsewhere in the file."""
    scribe.over(layer, _ESCAPES)
    _tell(_Reading(scribe, has_title=True, has_headline=True), front_matter(layer.text)[0])
    scribe.end()


def _tell(reading: _Reading, begin: int) -> None:
    for event, start, end in _events(reading.scribe.source, begin):
        reading.hear(event, start, end)


Event = str | Mapping[str, Any]


def _named(event: Any) -> tuple[str, Any]:
    """The name of an event or element, and what it holds: the parser gives a word, or one key with its value."""
    return (event, None) if isinstance(event, str) else next(iter(event.items()))


def _events(source: str, begin: int) -> Iterator[tuple[Event, int, int]]:
    """The parser's events with their code points in `source`, whose article begins at `begin`."""
    from pyromark import Options, events_with_range

    options = (
        Options.ENABLE_TABLES
        | Options.ENABLE_FOOTNOTES
        | Options.ENABLE_STRIKETHROUGH
        | Options.ENABLE_TASKLISTS
        | Options.ENABLE_HEADING_ATTRIBUTES
    )
    body = _SHORTCODE.sub(_as_comment, source[begin:])
    raw = body.encode()
    place = Places(raw, begin, is_ascii=len(raw) == len(body)).place
    for event, reach in events_with_range(body, options=options):
        yield event, place(reach["start"]), place(reach["end"])


def _as_comment(match: re.Match[str]) -> str:
    length = match.end() - match.start()
    if match.string[max(0, match.start() - 1) : match.start()].endswith(("(", "/", '"', "'", "=")):
        return "x" * length  # in a link's target, where a comment would end it
    return "<!--" + "x" * (length - 7) + "-->"


class _Reading:
    """Hears the parser's events in order and dictates to the scribe."""

    def __init__(self, scribe: Scribe, *, has_title: bool, has_headline: bool = False) -> None:
        self.scribe = scribe
        self._source = scribe.source
        self._has_headline = has_headline
        self._html: list[tuple[int, int]] = []  # the lines of an HTML block
        self._tags: list[str] = []  # inline HTML that is open
        self._silent = ""  # the inline element without prose that is open
        self._has_title = has_title
        self._around: list[str] = []  # the names of what is open: List, Item, BlockQuote, Emphasis…
        self._break: tuple[str, int] | None = None  # a line break whose end the next event tells
        self._skips_blank = False
        self._heard_to = 0  # the end of the last stretch of text, break or tag

    def hear(self, event: Event, start: int, end: int) -> None:
        """Write down what `event` says."""
        name, value = _named(event)
        if name == "End":
            self._close()
            return
        if name == "Html":
            self._html.append((start, end))
            return
        if self._break is not None:
            text, at = self._break
            self._break = None
            self.scribe.escaped(text, at, start - 1 if name == "Text" and self._is_escaped(start) else start)
        if name == "Start":
            self._open(*_named(value), start, end)
        elif not _OPAQUE.intersection(self._around):
            self._inline(name, value, start, end)
            self._heard_to = end

    def _inline(self, name: str, value: Any, start: int, end: int) -> None:
        if self._silent and name != "InlineHtml":
            return
        if name == "Text":
            self._text(value, start, end)
        elif name == "SoftBreak":
            self._break = (" ", start)
        elif name == "HardBreak":
            self._break = ("\n", start)
        elif name in ("Code", "InlineMath", "DisplayMath"):
            self.scribe.escaped(LEFT_OUT, start, end)
        elif name == "InlineHtml":
            self._tag(value, start, end)

    def _text(self, text: str, start: int, end: int) -> None:
        if self._skips_blank:
            self._skips_blank = False
            if text[:1] == " " == self._source[start : start + 1] and self.scribe.last in ("", " "):
                text, start = text[1:], start + 1
        if self._source[start:end] != text:
            self.scribe.escaped(text, start, end)
            return
        if text and self._is_escaped(start):
            self.scribe.escaped(text[0], start - 1, start + 1)
            start += 1
        self.scribe.verbatim(start, end)

    def _is_escaped(self, start: int) -> bool:
        """Whether a backslash before `start` takes the character there for itself."""
        return start > self._heard_to and self._source[start - 1] == "\\"

    def _tag(self, tag: str, start: int, end: int) -> None:
        if self._source[start : start + 1] == "{":
            self.scribe.escaped(LEFT_OUT, start, end)
        elif tag.startswith("<!--"):
            follow_directives(self.scribe, start, end)
            self._skips_blank = True
        elif named := _TAG_NAME.match(tag):
            self._element(named.group(2).lower(), start, end, is_end=bool(named.group(1)))

    def _element(self, name: str, start: int, end: int, *, is_end: bool) -> None:
        """A tag among the words of a line."""
        if name == "br" and not self._silent:
            self._break = ("\n", start)
        elif self._silent:
            self._silent = "" if is_end and name == self._silent else self._silent
        elif name in _NO_PROSE and not is_end:
            self._silent = name
            self.scribe.escaped(LEFT_OUT, start, end)
        elif name in LOOKS:
            if not is_end:
                if len(self._tags) < _MOST_TAGS:
                    self._tags.append(name)
            elif name in self._tags:
                self._tags.remove(name)
            self._dress()

    def _open(self, name: str, value: Any, start: int, end: int) -> None:
        self._around.append(name)
        if name == "Heading":
            self.scribe.begin(self._heading(value["level"]))
        elif name == "Paragraph":
            self.scribe.begin(self._paragraph())
        elif name in ("Item", "TableCell"):
            self.scribe.begin(BlockKind.LIST_ITEM)
        elif name == "HtmlBlock":
            self.scribe.end()
            self._html = []
        elif name == "Image":
            self._picture(start, end)
        elif name in _LOOKS:
            self._dress()
        else:
            self.scribe.end()

    def _close(self) -> None:
        name = self._around.pop()
        if name in _LOOKS:
            self._dress()
        elif name == "HtmlBlock":
            self._tell_html()
        elif name != "Image":
            self._silent = ""
            if self._tags:
                self._tags.clear()
                self._dress()
            self._break = None
            self._skips_blank = False
            self.scribe.end()

    def _tell_html(self) -> None:
        """The words of an HTML block, whose lines may stand in a list or quotation."""
        from lintnews.readers.html_tokens import tokens
        from lintnews.readers.inlay import INSIDE
        from lintnews.readers.prose import Prose

        if not _SHORTCODE.sub("", "".join([self._source[start:end] for start, end in self._html])).strip():
            return
        self.scribe.inside(self._html, (Escape.MARKUP,))
        prose = Prose(self.scribe, INSIDE)
        for token in tokens(self.scribe.source):
            prose.hear(token)
        prose.end_block()
        self.scribe.back()
        self._dress()

    def _dress(self) -> None:
        looks = {_LOOKS[name] for name in self._around if name in _LOOKS}
        looks.update([LOOKS[name] for name in self._tags])
        self.scribe.look = " ".join(sorted(looks))

    def _heading(self, level: str) -> BlockKind:
        """The first heading is the headline, unless the front matter has the title and this is a lesser one."""
        if self._has_headline or self._around[:-1] or (level != "H1" and (self._has_title or self.scribe.has_blocks)):
            return BlockKind.SUBHEAD
        self._has_headline = True
        return BlockKind.HEADLINE

    def _paragraph(self) -> BlockKind:
        if "BlockQuote" in self._around:
            return BlockKind.QUOTE
        return BlockKind.LIST_ITEM if "Item" in self._around else BlockKind.PARAGRAPH

    def _picture(self, start: int, end: int) -> None:
        """A picture alone in its paragraph shows its words as a caption; one inside a sentence stands for itself."""
        alone = self.scribe.is_empty and self._source[end : end + 2].lstrip(" ")[:1] in ("", "\n", "\r")
        if alone and self._source[start : start + 2] == "![":
            self.scribe.begin(BlockKind.CAPTION)
            self._around[-1] = "Picture"
        else:
            self.scribe.escaped(LEFT_OUT, start, end)
