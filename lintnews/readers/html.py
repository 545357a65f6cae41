"""Web pages and fragments of them: prose told by elements, the article of a page told from what stands around it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import unescape

from lintnews.core.document import Block, BlockKind, Document, Meta
from lintnews.core.pattern import pattern
from lintnews.core.source_map import Escape
from lintnews.readers.front_matter import front_matter, meta_of
from lintnews.readers.html_meta import PageFacts
from lintnews.readers.html_region import PAGE, Names, Part, names_of, told_by_region
from lintnews.readers.html_tokens import Kind, Token, tokens
from lintnews.readers.kinds import kind_of, placed
from lintnews.readers.plain import with_headings
from lintnews.readers.prose import Prose
from lintnews.readers.scribe import Scribe

_HIDDEN = pattern(r"\shidden(?=[\s/>=])|display:\s*none", re.IGNORECASE)


def document(source: str, name: str) -> Document:
    """The article in `source`: where a page has a part that is its article, the rest is furniture."""
    begin, fields = front_matter(source)
    page = _Page(source)
    for token in tokens(source, begin):
        page.hear(token)
    source_map, found = page.scribe.finished()
    text = source_map.text
    blocks = told_by_looks(text, told_by_region(found, page.scribe.marks, page.parts))
    blocks = _told_by_facts(text, blocks, page.facts)
    told = {name: value for name, value in meta_of(fields)._asdict().items() if value != getattr(Meta(), name)}
    meta = with_headings(page.facts.meta()._replace(**told), text, blocks)
    return Document(name, "html", source_map, blocks, meta, tuple(page.scribe.directives))


def told_by_looks(text: str, blocks: Sequence[Block]) -> tuple[Block, ...]:
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
        told.append(block._replace(kind=kind) if kind is not block.kind else block)
    return tuple(told)


_LOOKED_AT = 12  # blocks of an article in which its headline, standfirst and byline stand
_LONGEST_BYLINE = 120  # code points


def _told_by_facts(text: str, blocks: tuple[Block, ...], facts: PageFacts) -> tuple[Block, ...]:
    """Paragraphs above the body that the page's own data names: its headline, its standfirst, its author's line."""
    known = (facts.words("title"), facts.words("description"), facts.words("byline"))
    if not any(known) or len(blocks) < 2:
        return blocks
    title, standfirst, byline = known
    told = list(blocks)
    has_headline = any(block.kind is BlockKind.HEADLINE for block in blocks)
    looked_at = [place for place, block in enumerate(blocks) if block.kind is not BlockKind.FURNITURE][:_LOOKED_AT]
    for place in looked_at:
        block = blocks[place]
        if block.kind is not BlockKind.PARAGRAPH:
            continue
        words = " ".join(block.span.of(text).split())
        if words == title and not has_headline:
            told[place] = block._replace(kind=BlockKind.HEADLINE)
        elif words == standfirst and place != looked_at[-1]:
            told[place] = block._replace(kind=BlockKind.STANDFIRST)
        elif byline and byline in words and len(words) <= min(_LONGEST_BYLINE, 3 * len(byline)):
            told[place] = block._replace(kind=BlockKind.BYLINE)
    return tuple(told)


class _Page(Prose):
    """Prose that also hears what a page says of itself, and notes in which part of the page each block stands."""

    def __init__(self, source: str) -> None:
        super().__init__(Scribe(source, (Escape.MARKUP,)))
        self.facts = PageFacts()
        self.parts: list[Part] = [PAGE]
        self._in_parts: list[tuple[int, int]] = [(0, 0)]  # depth of an open part's element, and the part's number
        self._known: dict[str, Names] = {}  # a page repeats its tags
        self._json = False
        self._hidden = 0  # the depth of the outermost hidden element, of one named for its kind; 0 outside such
        self._named = 0

    def hear(self, token: Token) -> None:
        kind, name, start, end = token
        if kind is Kind.TEXT and name == "title":
            if not self.is_open("svg"):
                self.facts.tell("title", "title", unescape(self._source[start:end]))
        elif kind is Kind.RAW:
            if self._json:
                self.facts.tell_json(self._source[start:end])
        else:
            if kind is Kind.START and name in ("meta", "time", "html", "script"):
                tag = self._source[start:end]
                self._json = name == "script" and "ld+json" in tag
                self.facts.tell_element(name, tag)
            super().hear(token)

    def opened(self, name: str, start: int, end: int) -> None:
        is_part = name in ("article", "main")
        if not is_part and end - start == len(name) + 2:
            return
        tag = self._source[start:end]
        if ("hidden" in tag or "none" in tag) and not self._hidden and _HIDDEN.search(tag):
            self._hidden = len(self.open)
            self._silent += 1
        known = self._known.get(tag)
        if known is None:
            known = self._known[tag] = names_of(name, tag)
        if known.sort:
            self.parts.append(Part(known.sort, self._in_parts[-1][1]))
            self._in_parts.append((len(self.open), len(self.parts) - 1))
            self.scribe.mark = len(self.parts) - 1
        if known.kind is not None and not self._named:
            self._named = len(self.open)
            self.kind_around = known.kind

    def closed(self) -> None:
        depth = len(self.open)
        if self._hidden > depth:
            self._hidden = 0
            self._silent -= 1
        if self._named > depth:
            self._named = 0
            self.kind_around = None
        if self._in_parts[-1][0] > depth:
            while self._in_parts[-1][0] > depth:
                self._in_parts.pop()
            self.scribe.mark = self._in_parts[-1][1]
