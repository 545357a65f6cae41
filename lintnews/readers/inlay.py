"""Text of one language that lies inside another: HTML in a JSON string or escaped in XML, XHTML among XML."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

from lintnews.core.document import Block, BlockKind, Document, Meta
from lintnews.core.pattern import pattern
from lintnews.core.source_map import Escape, SourceMap
from lintnews.readers.front_matter import day_in
from lintnews.readers.html_tokens import Kind, Token, tag_end, tokens
from lintnews.readers.kinds import told_by_looks
from lintnews.readers.plain import blocks_of, with_headings
from lintnews.readers.prose import Prose
from lintnews.readers.scribe import Scribe
from lintnews.readers.vocabularies import HTML, Vocabulary
from lintnews.readers.xml_source import Chars, Comment, Element

_MARKED_UP = pattern(
    r"</?(?:p|br|b|i|em|strong|a|div|span|ul|ol|li|h[1-6]|img|figure|blockquote|table|body|html|section|article|hr|sup|sub"
    r"|iframe|script|pre|code|q|tt|u|s|small|font|center|time|video|embed)(?=[\s/>])[^<>]*>"
    r"|&(?:#\d{2,6}|#[xX][0-9a-fA-F]{2,5}|[a-zA-Z]{2,8}\d?);",
    re.IGNORECASE,
)

INSIDE = HTML._replace(blocks={**HTML.blocks, "h1": BlockKind.SUBHEAD})
"""HTML below a headline that stands elsewhere in the file."""


def is_marked_up(text: str) -> bool:
    """Whether a text of unknown kind is HTML."""
    return _MARKED_UP.search(text) is not None


def tell_line(scribe: Scribe, layer: SourceMap, kind: BlockKind) -> None:
    """One block of a kind that the format names."""
    if is_marked_up(layer.text):
        tell_html(scribe, layer, kind)
        return
    scribe.over(layer)
    scribe.begin(kind)
    scribe.verbatim(0, len(layer.text))
    scribe.end()


def tell_plain(scribe: Scribe, layer: SourceMap, kind: BlockKind | None = None) -> None:
    """Plain text of one or more paragraphs, all of `kind` where the format names it."""
    scribe.over(layer)
    for block in blocks_of(layer.text):
        scribe.begin(kind or block.kind)
        scribe.verbatim(block.span.start, block.span.end)
    scribe.end()


def tell_html(scribe: Scribe, layer: SourceMap, kind: BlockKind | None = None, vocabulary: Vocabulary = INSIDE) -> None:
    """HTML of one or more paragraphs, all of `kind` where the format names it."""
    scribe.over(layer, (Escape.MARKUP,))
    prose = Prose(scribe, vocabulary)
    prose.kind_around = kind
    for token in tokens(layer.text):
        prose.hear(token)
    prose.end_block()
    scribe.look = ""


def tell_text(scribe: Scribe, layer: SourceMap, kind: BlockKind | None = None) -> None:
    """A text that may be plain or HTML; nobody says which."""
    (tell_html if is_marked_up(layer.text) else tell_plain)(scribe, layer, kind)


def tell_element(
    scribe: Scribe, element: Element, kind: BlockKind | None = None, vocabulary: Vocabulary = INSIDE
) -> None:
    """The prose that an element of an XML file holds as elements of `vocabulary`."""
    scribe.over(None, (Escape.MARKUP,))
    prose = Prose(scribe, vocabulary)
    prose.kind_around = kind
    stack = [iter(_runs(element))]
    opened = [element]
    while stack:
        one = next(stack[-1], None)
        if one is None:
            stack.pop()
            ended = opened.pop()
            prose.end(ended.name, ended.end, ended.end)
        elif isinstance(one, Element):
            prose.start(one.name, one.start, tag_end(scribe.source, one.start))
            stack.append(iter(_runs(one)))
            opened.append(one)
        elif isinstance(one, Comment):
            prose.hear(Token(Kind.COMMENT, "", one.start, one.end))
        elif one.is_cdata:
            scribe.over(None)
            prose.unescaped_text(one.start, one.end)
            scribe.over(None, (Escape.MARKUP,))
        else:
            prose.text(one.start, one.end)
    prose.end_block()
    scribe.look = ""


def _runs(element: Element) -> Iterator[Element | Chars | Comment]:
    """What an element holds; stretches of text that touch are one, as words are read over references."""
    run: Chars | None = None
    for one in element.content:
        if isinstance(one, Chars) and run is not None and run.end == one.start and run.is_cdata == one.is_cdata:
            run = run._replace(end=one.end)
            continue
        if run is not None:
            yield run
        run = one if isinstance(one, Chars) else None
        if run is None:
            yield one
    if run is not None:
        yield run


def finished(scribe: Scribe, name: str, form: str, meta: Meta) -> Document:
    """The document that a scribe wrote down, what the copy itself shows added to `meta`."""
    source_map, found = scribe.finished()
    blocks: tuple[Block, ...] = tuple([told_by_looks(source_map.text, block) for block in found])
    meta = with_headings(meta, source_map.text, blocks)
    return Document(name, form, source_map, blocks, meta, tuple(scribe.directives))


_COMPACT = pattern(r"\s*((?:19|20)\d\d)(0[1-9]|1[0-2])([0-3]\d)(?:T\d|\s*\Z)")
_MAIL = pattern(r"\b(\d{1,2}) ([A-Za-z]{3,9}) (\d\d) \d\d?:\d\d")


def section_told(names: Iterable[str]) -> str:
    """A section of what a format tells: genres, categories, codes such as genre:Archive_material; a path of all."""
    return "/".join(name.rpartition(":")[2].strip().replace("/", " ") for name in names if name.strip())


def day_told(words: str) -> date | None:
    """The day that a field of a wire or feed names: 2025-11-24, 20251124T1015Z, Mon, 24 Nov 25 10:15 GMT."""
    if compact := _COMPACT.match(words):
        try:
            return date(*(int(part) for part in compact.groups()))
        except ValueError:
            return None
    if mail := _MAIL.search(words):
        day, month, year = mail.groups()
        return day_in(f"{day} {month} {'19' if int(year) > 69 else '20'}{year}")
    return day_in(words)
