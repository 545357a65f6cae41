"""Web pages and fragments of them: blocks of prose, references resolved, blanks folded as a browser folds them."""

from __future__ import annotations

import re
from html import unescape

from lintnews.core.document import Block, BlockKind, Document, Meta
from lintnews.core.pattern import pattern
from lintnews.core.source_map import Escape
from lintnews.readers.directives import follow_directives
from lintnews.readers.front_matter import front_matter, meta_of
from lintnews.readers.html_meta import PageFacts
from lintnews.readers.html_tokens import Kind, Token, tokens
from lintnews.readers.kinds import kind_of, placed
from lintnews.readers.plain import with_headings
from lintnews.readers.scribe import LEFT_OUT, Scribe

_BLOCKS = {
    "p": BlockKind.PARAGRAPH, "h1": BlockKind.HEADLINE, "h2": BlockKind.SUBHEAD, "h3": BlockKind.SUBHEAD,
    "h4": BlockKind.SUBHEAD, "h5": BlockKind.SUBHEAD, "h6": BlockKind.SUBHEAD, "li": BlockKind.LIST_ITEM,
    "dt": BlockKind.LIST_ITEM, "dd": BlockKind.LIST_ITEM, "td": BlockKind.LIST_ITEM, "th": BlockKind.LIST_ITEM,
    "blockquote": BlockKind.QUOTE, "figcaption": BlockKind.CAPTION, "caption": BlockKind.CAPTION,
    "address": BlockKind.BYLINE, "footer": BlockKind.FURNITURE, "aside": BlockKind.FURNITURE,
    "form": BlockKind.FURNITURE, "button": BlockKind.FURNITURE, "label": BlockKind.FURNITURE,
}  # fmt: skip
_OTHER_BLOCKS = frozenset(
    """html body head div section article main header figure ul ol dl table thead tbody tfoot tr hr details summary
    fieldset legend center nav pre template select video audio object noscript menu hgroup dialog option""".split()
)
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_OUTER = (
    BlockKind.FURNITURE,
    BlockKind.LIST_ITEM,
    BlockKind.QUOTE,
    BlockKind.CAPTION,
)  # these win over what is in them
_NO_PROSE = frozenset("head nav pre template select video audio object svg math canvas code kbd samp tt".split())
_SHOWN_AS_ONE = frozenset("math code kbd samp tt".split())  # inside a sentence: something is there
_LOOKS = {
    "b": "strong",
    "strong": "strong",
    "i": "emphasis",
    "em": "emphasis",
    "a": "link",
    "s": "struck",
    "del": "struck",
}
# A new one of these closes an open one.
_CLOSES = {"p": ("p",), "li": ("li",), "dt": ("dt", "dd"), "dd": ("dt", "dd"), "tr": ("tr",), "td": ("td", "th"),
           "th": ("td", "th"), "option": ("option",)}  # fmt: skip
_NOTE_MARK = pattern(r"<sup\b[^<>]*>\s*(?:<a\b[^<>]*>)?\s*\[?\d{1,3}\]?\s*(?:</a\s*>)?\s*</sup\s*>", re.IGNORECASE)
_HIDDEN = pattern(r"\shidden(?=[\s/>=])|display:\s*none", re.IGNORECASE)
_NAMES_BYLINE = pattern(r"(?:class|rel|itemprop)\s*=\s*[\"']?[^\"'>]*\b(?:by-?line|authors?)\b", re.IGNORECASE)
_MAY_BE_BYLINE = frozenset("p div span ul".split())
# What cannot be taken over as it stands: blanks that fold, references, soft hyphens.
_ODD = pattern(
    r"[ \t\n\f\r]*[\t\n\f\r][ \t\n\f\r]*|  +|&(?:#[xX]?[0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);?|\u00ad"
    # Templates: what they put in stands as something, what they do as nothing.
    r"|\{\{[^{}]{1,500}\}\}|\{%(?:[^%{]|%(?!\})|\{(?!%)){1,2000}%\}"
)
_BLANKS = " \t\n\f\r"


def document(source: str, name: str) -> Document:
    """The article in `source`: of a page with an article or main element, the rest is furniture."""
    begin, fields = front_matter(source)
    reading = _Reading(source)
    for token in tokens(source, begin):
        reading.hear(token)
    source_map, found = reading.scribe.finished()
    blocks = _told_by_looks(source_map.text, found)
    told = {name: value for name, value in meta_of(fields)._asdict().items() if value != getattr(Meta(), name)}
    meta = with_headings(reading.facts.meta()._replace(**told), source_map.text, blocks)
    return Document(name, "html", source_map, blocks, meta, tuple(reading.scribe.directives))


def _told_by_looks(text: str, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Paragraphs that look like a byline, a date or a caption, called so; the first headline alone keeps the name."""
    if len(blocks) == 1 and blocks[0].kind is BlockKind.PARAGRAPH:
        return placed(text, [(BlockKind.PARAGRAPH, *blocks[0].span)])
    told = []
    has_h1 = any(block.kind is BlockKind.HEADLINE for block in blocks)
    has_headline = has_body = False
    for block in blocks:
        kind = block.kind
        if kind is BlockKind.PARAGRAPH:
            looks = kind_of(text, *block.span)
            kind = looks if looks in (BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.CAPTION) else kind
        elif kind in (BlockKind.HEADLINE, BlockKind.SUBHEAD):
            is_headline = not has_headline and (kind is BlockKind.HEADLINE or not (has_h1 or has_body))
            kind = BlockKind.HEADLINE if is_headline else BlockKind.SUBHEAD
            has_headline = has_headline or is_headline
        has_body = has_body or kind in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTE)
        told.append(block._replace(kind=kind))
    return tuple(told)


class _Reading:
    """Hears the tokens of a page in order and dictates to the scribe."""

    def __init__(self, source: str) -> None:
        self.scribe = Scribe(source, (Escape.MARKUP,))
        self.facts = PageFacts()
        self._source = source
        self._open: list[str] = []
        self._counts: dict[str, int] = {}
        self._blank: tuple[str, int, int] | None = None  # held back: at the end of a block it is nothing
        self._skip_to = 0  # inside a note mark
        self._json = False
        self._hidden = 0  # the depth of the outermost hidden element, of one named as byline; 0 outside such
        self._byline = 0
        self._silent = 0  # how many elements without prose are open
        self._has_region = bool(re.search(r"<(?:article|main)\b", source, re.IGNORECASE))

    def hear(self, token: Token) -> None:
        """Write down what `token` says."""
        if token.start < self._skip_to:
            return
        if token.kind is Kind.TEXT:
            if token.name == "title" and not self._counts.get("svg"):
                self.facts.tell("title", "title", unescape(self._source[token.start : token.end]))
            elif not self._silent and not self._hidden:
                self._text(token.start, token.end)
        elif token.kind is Kind.START:
            self._start(token)
        elif token.kind is Kind.END:
            self._end(token)
        elif token.kind is Kind.COMMENT:
            follow_directives(self.scribe, token.start, token.end)
        elif self._json:
            self.facts.tell_json(self._source[token.start : token.end])

    def _start(self, token: Token) -> None:
        name = token.name
        if name in ("meta", "time", "html"):
            self.facts.tell_element(name, self._source[token.start : token.end])
        if name == "sup" and (mark := _NOTE_MARK.match(self._source, token.start)):
            self._skip_to = mark.end()
            return
        for closed in _CLOSES.get(name, ()):
            self._close_up_to(closed)
        if name in _BLOCKS or name in _OTHER_BLOCKS:
            self._close_up_to("p")
            self._end_block()
        elif name == "br" and not self._silent and not self._hidden:
            self._line_break(token)
        elif name == "q" and not self._silent and not self._hidden:
            self._put("“", token.start, token.end)
        elif name in _SHOWN_AS_ONE and not self._silent and not self._hidden:
            self._put(LEFT_OUT, token.start, token.end)
        if name == "script":
            self._json = "ld+json" in self._source[token.start : token.end]
        if name not in _VOID:
            self._push(name, self._source[token.start : token.end])

    def _push(self, name: str, tag: str) -> None:
        self._open.append(name)
        self._counts[name] = self._counts.get(name, 0) + 1
        if name in _NO_PROSE:
            self._silent += 1
        elif name in _LOOKS:
            self._dress()
        if "=" in tag or "hidden" in tag:
            if not self._hidden and _HIDDEN.search(tag):
                self._hidden = len(self._open)
            if not self._byline and name in _MAY_BE_BYLINE and _NAMES_BYLINE.search(tag):
                self._byline = len(self._open)

    def _end(self, token: Token) -> None:
        name = token.name
        if name == "q" and self._counts.get("q") and not self._silent and not self._hidden:
            self._put("”", token.start, token.end)
        if name in _BLOCKS or name in _OTHER_BLOCKS:
            self._end_block()
        self._close_up_to(name)

    def _close_up_to(self, name: str) -> None:
        """Close the innermost open element of that name and all that it holds."""
        if not self._counts.get(name):
            return
        last, dressed = "", False
        while last != name:
            last = self._open.pop()
            self._counts[last] -= 1
            self._silent -= last in _NO_PROSE
            dressed = dressed or last in _LOOKS
        depth = len(self._open)
        self._hidden = self._hidden if self._hidden <= depth else 0
        self._byline = self._byline if self._byline <= depth else 0
        if dressed:
            self._dress()

    def _dress(self) -> None:
        looks = {look for tag, look in _LOOKS.items() if self._counts.get(tag)}
        self.scribe.look = " ".join(sorted(looks))

    def _end_block(self) -> None:
        self._blank = None
        self.scribe.end()

    def _line_break(self, token: Token) -> None:
        """One break is a new line; two part paragraphs, as old pages do it."""
        if self._blank is not None and self._blank[0] == "\n":
            self._end_block()
        elif not self.scribe.is_empty:
            start = self._blank[1] if self._blank else token.start
            self._blank = ("\n", start, token.end)

    def _text(self, start: int, end: int) -> None:
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
            self.scribe.begin(self._kind())
        elif self._blank is not None:
            text, first, last = self._blank
            if text == " " == self._source[first:last]:
                self.scribe.verbatim(first, last)
            else:
                self.scribe.escaped(text, first, last)
        self._blank = None

    def _kind(self) -> BlockKind:
        if self._has_region and not (self._counts.get("article") or self._counts.get("main")):
            return BlockKind.FURNITURE
        if self._byline:
            return BlockKind.BYLINE
        kind = BlockKind.PARAGRAPH
        for name in reversed(self._open[-40:]):  # deeper than any real page goes between a paragraph and its list
            around = _BLOCKS.get(name)
            if around is not None and (kind is BlockKind.PARAGRAPH or around in _OUTER):
                kind = around
                if around in _OUTER:
                    return kind
        return kind
