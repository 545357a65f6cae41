"""Where the article of a page is. The rest of the page is furniture: it is shown, and not judged as copy.

Judged after the page is read, by how much prose each part of it holds: class names alone would now and then take
the article itself for a box. Every doubt leaves a block in the article, where it is checked in full.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from lintnews.core.document import PROSE, Block, BlockKind
from lintnews.core.pattern import pattern
from lintnews.core.record import Record


class Part(Record):
    """A part of a page that may be the article or furniture; `around` is the number of the part that it lies in."""

    sort: str  # page, article, body or furniture
    around: int


PAGE = Part("page", 0)

_ATTRIBUTE = pattern(
    r"\s(?:class|id|rel|role|itemprop|aria-label|data-testid|data-component)\s*=\s*"
    r"(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))",
    re.IGNORECASE,
)
_WORD = pattern(r"[a-z]+")
_BODY = pattern(
    r"(?<![^\s_])(?:article-?body|story-?body|entry-content|post-content|article__body|article-content|body-copy"
    r"|articlecontent)(?![^\s_])"
)
_FURNITURE = frozenset(
    """nav navbar navigation breadcrumb breadcrumbs share sharing social related recirc newsletter promo advert
    advertisement advertorial sidebar comment comments cookie cookies consent subscribe subscription banner contentinfo
    complementary trending outbrain taboola tags topics copyright login signup pagination""".split()
)
_BYLINE = frozenset("byline author authors".split())
_STANDFIRST = frozenset("standfirst dek subtitle".split())
_CAPTION = frozenset(("wp-caption-text", "photo-caption", "image-caption"))
_MAY_BE_FURNITURE = frozenset("div section ul ol p header aside figure menu".split())
_MAY_BE_NAMED = frozenset("p div span ul h2 header section".split())
_MOST = 0.4  # of the page's prose: what is named like a box and holds more is none
_CHIEF = 0.6  # of an outer part's prose: an inner one that holds as much is the article


class Names(Record):
    """What an element's class, role and the like make of it: a sort of part, a kind of block."""

    sort: str = ""
    kind: BlockKind | None = None


_NAMELESS = Names()
_ARTICLE = Names("article")


def names_of(name: str, tag: str) -> Names:
    """What the start tag `tag` of an element `name` tells of what is in it."""
    if name in ("article", "main"):
        return _ARTICLE
    if "=" not in tag or not (name in _MAY_BE_FURNITURE or name in _MAY_BE_NAMED):
        return _NAMELESS
    said = " ".join([one for match in _ATTRIBUTE.finditer(tag) for one in match.groups() if one]).lower()
    words = frozenset(_WORD.findall(said))
    kind = None
    if name in _MAY_BE_NAMED:
        if not words.isdisjoint(_BYLINE) or "by-line" in said:
            kind = BlockKind.BYLINE
        elif not words.isdisjoint(_STANDFIRST) or "article-summary" in said:
            kind = BlockKind.STANDFIRST
        elif not words.isdisjoint(("caption",)) and not _CAPTION.isdisjoint(said.split()):
            kind = BlockKind.CAPTION
    sort = ""
    if name in _MAY_BE_FURNITURE:
        if said == "main" or _BODY.search(said):
            sort = "body"
        elif kind is None and not words.isdisjoint(_FURNITURE):
            sort = "furniture"
    return Names(sort, kind)


def told_by_region(blocks: Sequence[Block], marks: Sequence[int], parts: Sequence[Part]) -> list[Block]:
    """`blocks`, those outside the page's article called furniture. `marks` has the number of each block's part."""
    prose = [0] * len(parts)
    for block, mark in zip(blocks, marks, strict=True):
        if block.kind in PROSE:
            prose[mark] += block.span.length
    for number in range(len(parts) - 1, 0, -1):  # a part comes after the one it lies in
        prose[parts[number].around] += prose[number]
    if len(parts) == 1:
        return list(blocks)
    region = _region(parts, prose)
    inside = _within(region, parts)
    if not region and (articles := _in_articles(parts)):
        told = sum(
            prose[number]
            for number, part in enumerate(parts)
            if part.sort == "article" and not _is_inner(number, parts)
        )
        inside = articles if told >= _CHIEF * prose[0] else inside
    boxed = [False]
    for number, part in enumerate(parts[1:], 1):
        is_box = part.sort == "furniture" and prose[number] <= _MOST * prose[0]
        boxed.append(is_box or boxed[part.around])
    opening = _opening(blocks, marks, inside, boxed)
    return [
        block
        if (inside[mark] or place in opening) and (not boxed[mark] or block.kind is BlockKind.HEADLINE)
        else block._replace(kind=BlockKind.FURNITURE)
        for place, (block, mark) in enumerate(zip(blocks, marks, strict=True))
    ]


_DEEPEST = 24  # articles in articles: a page has two or three


def _region(parts: Sequence[Part], prose: Sequence[int]) -> int:
    """The number of the part that is the article; 0, the page, where none stands out."""
    for sort in ("article", "body"):
        region = 0
        for _ in range(_DEEPEST):
            within = _within(region, parts)
            inner = [number for number, part in enumerate(parts) if part.sort == sort and within[number]]
            inner = [number for number in inner if number != region]
            best = max(inner, key=lambda number: prose[number], default=0)
            # Of several articles beside each other none is the page's own, unless it has most of their words.
            whole = prose[region] if region else sum(prose[number] for number in inner if not _is_inner(number, parts))
            if not best or (prose[best] < _CHIEF * whole):
                break
            region = best
            if sort == "body":
                break
        if region:
            return region
        if sort == "article" and any(part.sort == sort for part in parts):
            return 0
    return 0


def _is_inner(number: int, parts: Sequence[Part]) -> bool:
    """Whether an article lies directly in another."""
    return parts[parts[number].around].sort == "article"


def _in_articles(parts: Sequence[Part]) -> list[bool]:
    """For each part, whether it is or lies in any article; empty where there is none."""
    within = [False]
    for part in parts[1:]:
        within.append(part.sort == "article" or within[part.around])
    return within if any(within) else []


def _within(region: int, parts: Sequence[Part]) -> list[bool]:
    """For each part, whether it is `region` or lies in it."""
    within = [region == 0]
    for number, part in enumerate(parts[1:], 1):
        within.append(number == region or within[part.around])
    return within


def _opening(
    blocks: Sequence[Block], marks: Sequence[int], inside: Sequence[bool], boxed: Sequence[bool]
) -> frozenset[int]:
    """The blocks from the headline above the article to its first words, where it has none of its own."""
    first = next((place for place, mark in enumerate(marks) if inside[mark]), 0)
    if any(block.kind is BlockKind.HEADLINE and inside[mark] for block, mark in zip(blocks, marks, strict=True)):
        return frozenset()
    above = [place for place in range(first) if blocks[place].kind is BlockKind.HEADLINE]
    if not above:
        return frozenset()
    return frozenset(place for place in range(above[-1], first) if not boxed[marks[place]])
