"""The articles of one file, one after the other, as one: a feed is fixed whole, whatever its items are."""

from __future__ import annotations

from collections.abc import Sequence

from lintnews.core.document import Document
from lintnews.core.report import Article
from lintnews.core.source_map import Piece, PieceKind, SourceMap
from lintnews.core.span import Span
from lintnews.readers.scribe import BREAK


def joined(articles: Sequence[Article], name: str) -> Article:
    """All of `articles`, which lie in one file, as one called `name`; what is known is known of the first."""
    pieces: list[Piece] = []
    texts: list[str] = []
    blocks, directives = [], []
    for article, start in zip(articles, starts(articles), strict=True):
        document = article.document
        if texts:
            texts.append(BREAK)
            pieces.append(Piece(Span(start - len(BREAK), start), Span(0, 0), PieceKind.MADE))
        texts.append(document.text)
        pieces += [piece._replace(plain=_moved(piece.plain, start)) for piece in document.source_map.pieces]
        blocks += [block._replace(span=_moved(block.span, start)) for block in document.blocks]
        directives += [one._replace(place=one.place + start) for one in document.directives]
    first = articles[0].document
    source_map = SourceMap("".join(texts), tuple(pieces), first.source_map.source)
    document = Document(name, first.format, source_map, tuple(blocks), first.meta, tuple(directives), first.unread)
    return Article(document, articles[0].encoding, sum(article.words for article in articles))


def starts(articles: Sequence[Article]) -> list[int]:
    """Where the text of each of `articles` begins in that of them all, in code points."""
    found, at = [], 0
    for article in articles:
        found.append(at)
        at += len(article.document.text) + len(BREAK)
    return found


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)
