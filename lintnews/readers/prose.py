"""Marked-up prose, from HTML or XML: blocks told by elements, references resolved, blanks folded as a browser does.

Hears start tags, end tags and text in order, each with its place in the scribe's source, and dictates.
"""

from __future__ import annotations

import re
from html import unescape

from lintnews.core.document import BlockKind
from lintnews.core.pattern import pattern
from lintnews.readers.directives import follow_directives
from lintnews.readers.html_tokens import Kind, Token
from lintnews.readers.scribe import LEFT_OUT, Scribe
from lintnews.readers.vocabularies import HTML, LOOKS, OUTER, SHOWN_AS_ONE, Vocabulary

_NOTE_MARK = pattern(r"<sup\b[^<>]*>\s*(?:<a\b[^<>]*>)?\s*\[?\d{1,3}\]?\s*(?:</a\s*>)?\s*</sup\s*>", re.IGNORECASE)
# What cannot be taken over as it stands: blanks that fold, references, soft hyphens.
_ODD = pattern(
    r"[ \t\n\f\r]*[\t\n\f\r][ \t\n\f\r]*|  +|&(?:#[xX]?[0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);?|\u00ad"
    # Templates: what they put in stands as something, what they do as nothing.
    r"|\{\{[^{}]{1,500}\}\}|\{%(?:[^%{]|%(?!\})|\{(?!%)){1,2000}%\}"
)
_ODD_UNESCAPED = pattern(r"[ \t\n\f\r]*[\t\n\f\r][ \t\n\f\r]*|  +|\u00ad")
_DRESSES: dict[tuple[str, ...], str] = {}  # the looks of elements that are open together: a few dozen at most
_BLANKS = " \t\n\f\r"


class Prose:
    """Dictates what it hears to a scribe. A format may derive from it to look at elements as they open and close."""

    def __init__(self, scribe: Scribe, vocabulary: Vocabulary = HTML) -> None:
        self.scribe = scribe
        self.open: list[str] = []
        self.kind_around: BlockKind | None = None  # what the format itself knows of the blocks that follow
        self._source = scribe.source
        self._words_of = vocabulary
        self._counts: dict[str, int] = {}
        self._blank: tuple[str, int, int] | None = None  # held back: at the end of a block it is nothing
        self._skip_to = 0  # inside a note mark
        self._silent = 0  # how many elements without prose are open

    def hear(self, token: Token) -> None:
        """Write down what `token` says."""
        kind, name, start, end = token
        if start < self._skip_to:
            return
        if kind is Kind.TEXT:
            self.text(start, end)
        elif kind is Kind.START:
            self.start(name, start, end)
        elif kind is Kind.END:
            self.end(name, start, end)
        elif kind is Kind.COMMENT:
            follow_directives(self.scribe, start, end)

    def is_open(self, name: str) -> bool:
        """Whether an element of that name is open."""
        return bool(self._counts.get(name))

    @property
    def is_silent(self) -> bool:
        """Whether what is heard now is no prose."""
        return self._silent > 0

    def start(self, name: str, start: int, end: int) -> None:
        """An element opens; its tag stands from `start` to `end`."""
        words = self._words_of
        if name == "sup" and (mark := _NOTE_MARK.match(self._source, start)):
            self._skip_to = mark.end()
            return
        for closed in words.closes.get(name, ()):
            self.close_up_to(closed)
        if name in words.blocks or name in words.other_blocks:
            self.close_up_to("p")
            self.end_block()
        elif name == "br" and not self.is_silent:
            self._line_break(start, end)
        elif name in words.quoting and not self.is_silent:
            self._put("“", start, end)
        elif name in SHOWN_AS_ONE and not self.is_silent:
            self._put(LEFT_OUT, start, end)
        if name not in words.void:
            self.open.append(name)
            self._counts[name] = self._counts.get(name, 0) + 1
            if name in words.no_prose:
                self._silent += 1
            elif name in LOOKS:
                self._dress()
            self.opened(name, start, end)

    def end(self, name: str, start: int, end: int) -> None:
        """An element ends; its tag stands from `start` to `end`."""
        words = self._words_of
        if name in words.quoting and self._counts.get(name) and not self.is_silent:
            self._put("”", start, end)
        if name in words.blocks or name in words.other_blocks:
            self.end_block()
        self.close_up_to(name)

    def opened(self, name: str, start: int, end: int) -> None:
        """For formats that look at elements: the innermost of `open` was opened by the tag from `start` to `end`."""

    def closed(self) -> None:
        """For formats that look at elements: some of `open` were closed."""

    def close_up_to(self, name: str) -> None:
        """Close the innermost open element of that name and all that it holds."""
        if not self._counts.get(name):
            return
        last, dressed = "", False
        while last != name:
            last = self.open.pop()
            self._counts[last] -= 1
            self._silent -= last in self._words_of.no_prose
            dressed = dressed or last in LOOKS
        self.closed()
        if dressed:
            self._dress()

    def end_block(self) -> None:
        """What follows is another block."""
        self._blank = None
        self.scribe.end()

    def text(self, start: int, end: int) -> None:
        """Text as the source has it, references and all."""
        if self.is_silent:
            return
        at = start
        for match in _ODD.finditer(self._source, start, end):
            self._words(at, match.start())
            words = match.group()
            at = match.end()
            if words[0] in _BLANKS:
                self._fold(match.start(), at)
            elif words[0] == "&":
                self._reference(words, match.start(), at)
            elif words[:2] == "{{":
                self._put(LEFT_OUT, match.start(), at)
        self._words(at, end)

    def unescaped_text(self, start: int, end: int) -> None:
        """Text in which nothing is a reference, as in a CDATA section of XML."""
        if self.is_silent:
            return
        at = start
        for match in _ODD_UNESCAPED.finditer(self._source, start, end):
            self._words(at, match.start())
            at = match.end()
            if self._source[match.start()] in _BLANKS:
                self._fold(match.start(), at)
        self._words(at, end)

    def _dress(self) -> None:
        worn = tuple([tag for tag in LOOKS if self._counts.get(tag)])
        look = _DRESSES.get(worn)
        if look is None:
            look = _DRESSES[worn] = " ".join(sorted({LOOKS[tag] for tag in worn}))
        self.scribe.look = look

    def _line_break(self, start: int, end: int) -> None:
        """One break is a new line; two part paragraphs, as old pages do it."""
        if self._blank is not None and self._blank[0] == "\n":
            self.end_block()
        elif not self.scribe.is_empty:
            start = self._blank[1] if self._blank else start
            self._blank = ("\n", start, end)

    def _words(self, start: int, end: int) -> None:
        """Words with single blanks between them, perhaps one at either end."""
        if start < end and self._source[start] == " ":
            self._fold(start, start + 1)
            start += 1
        if start >= end:
            return
        last = end - 1 if self._source[end - 1] == " " else end
        if start < last:
            self._before_words()
            self.scribe.verbatim(start, last)
        if last < end:
            self._fold(last, end)

    def _fold(self, start: int, end: int) -> None:
        """Blanks: one at most between words, none where a block begins."""
        if self._blank is None:
            if not self.scribe.is_empty:
                self._blank = (" ", start, end)
        elif self._blank[2] == start:
            self._blank = (self._blank[0], self._blank[1], end)

    def _reference(self, words: str, start: int, end: int) -> None:
        text = unescape(words)
        if text == words:
            self._before_words()
            self.scribe.verbatim(start, end)
        elif text.strip("\u00ad"):
            self._put(text, start, end)

    def _put(self, text: str, start: int, end: int) -> None:
        self._before_words()
        self.scribe.escaped(text, start, end)

    def _before_words(self) -> None:
        """Open a block of the kind that the elements around it tell, and write the blank that was held back."""
        if self.scribe.is_empty:
            self.scribe.begin(self.block_kind())
        elif self._blank is not None:
            text, first, last = self._blank
            if text == " " == self._source[first:last]:
                self.scribe.verbatim(first, last)
            else:
                self.scribe.escaped(text, first, last)
        self._blank = None

    def block_kind(self) -> BlockKind:
        """What a block that begins here is, by the elements around it."""
        if self.kind_around is not None:
            return self.kind_around
        kind = BlockKind.PARAGRAPH
        blocks = self._words_of.blocks
        for name in reversed(self.open[-40:]):  # deeper than any real page goes between a paragraph and its list
            around = blocks.get(name)
            if around is not None and (kind is BlockKind.PARAGRAPH or around in OUTER):
                kind = around
                if around in OUTER:
                    return kind
        return kind
