"""What a stretch of an article is to its reader, told by its own looks and then by its place on the page.

Every judgement here is a guess that errs towards "paragraph": a paragraph is checked in full.
"""

from __future__ import annotations

import re

from lintnews.core.document import Block, BlockKind
from lintnews.core.pattern import pattern
from lintnews.core.span import Span

_LIST_MARK = pattern(r"(?:[•‣▪●◦○■□◆►▶∙·*–—-]|\(?(?:\d{1,2}|[a-z])[.)])[ \t\xa0]+(?=\S)")
_MAY_OPEN_LIST = frozenset("•‣▪●◦○■□◆►▶∙·*–—-(0123456789abcdefghijklmnopqrstuvwxyz")
_LONG = 160  # code points: no headline, byline or crosshead is longer
_CAPTION_LONGEST = 420
_MOST_TITLE_WORDS = 20

# “… Photo: Jane Doe/Agency” at the end, or a line that opens so.
_CREDIT = pattern(
    r"(?:^|[\s.,;”’\"')|–—-])"
    r"(?:(?:File |Main )?(?:Photo|Photograph|Picture|Image|Illustration|Graphic|Composite|Video)s?"
    r"(?: credit| by| courtesy of)?|Source|Credit|Handout|Courtesy)s?: ?[A-Z“‘\"'@©][^.!?]{0,90}(?:[.)][^\w\s]?)?$"
)
_AGENCY = pattern(
    r"(?:\bPhoto\s?/\s?[A-Z]|\bREUTERS\s?/\s?[A-Z]|\b(?:AFP|AP|Reuters|Bloomberg|EPA|PA)\s?(?:/|via)\s?[A-Z]"
    r"|\bGetty Images\b"
    r"|\bvia (?:AP|AFP|Reuters|Getty|Shutterstock)\b|\bWikimedia Commons\b|\bShutterstock\b)[^.!?]{0,60}[.)]?$"
)
_SHOWN = pattern(
    r"\((?:(?:[a-z]+ )?from |(?:front|back|far|centre|center|top|bottom) )?(?:left|right|cent(?:re|er)|pictured)\)"
)
_OPENS_CAPTION = pattern(
    r"(?:(?:File )?(?:Photo|Photograph|Picture|Image|Illustration|Graphic)s?|Caption)(?: credit)?: ?\S"
)
_CREDIT_TAIL = 130

_BYLINE = pattern(
    r"(?i:by|words(?: and pictures)? by|story by|report(?:ing|ed)? by|written by|from)[:\s]\s*(?=[^\W\d_a-z])"
)
_BYLINE_SMALL = frozenset("and in at for of the with de da di del der den van von bin al el la le & | – —".split())
_DATED = pattern(
    r"(?:(?:first |last )?(?:published|updated|posted|modified|created)\b|publication date\b|date:).{0,60}\d.{0,40}$"
    r"|(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?"
    r"(?:\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}\.?|[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?),? \d{4}\b.{0,40}$"
    r"|\d{4}-\d\d-\d\d\b.{0,30}$",
    re.IGNORECASE,
)
_STOPS = frozenset(".!?…")
_CLOSERS = "\"'”’»)]"
_INNER_STOP = pattern(r"[a-z)\d][.!?][”’\"')]* +[“‘\"'(]?[A-Z]")


def kind_of(text: str, start: int, end: int) -> BlockKind | None:
    """What the block from `start` to `end` is by its own looks; None for a short line that only its place can tell."""
    if text[start] in _MAY_OPEN_LIST and _LIST_MARK.match(text, start, end):
        return BlockKind.LIST_ITEM
    if text[start] == ">":
        return BlockKind.QUOTE
    if end - start <= _CAPTION_LONGEST and _is_caption(text, start, end):
        return BlockKind.CAPTION
    if end - start > _LONG:
        return BlockKind.PARAGRAPH
    line = text[start:end]
    if _DATED.match(line):
        return BlockKind.DATELINE
    if ends_in_stop(line) or line[-1] in ",;–—-":
        return BlockKind.PARAGRAPH
    if is_byline(line):
        return BlockKind.BYLINE
    words = line.count(" ") + 1
    if words > _MOST_TITLE_WORDS or (line[-1] == ":" and words > 4) or _INNER_STOP.search(line):
        return BlockKind.PARAGRAPH
    return None


def told_by_looks(text: str, block: Block) -> Block:
    """A paragraph that looks like a byline, a date or a caption, called so; any other block as it is."""
    if block.kind is BlockKind.PARAGRAPH:
        kind = kind_of(text, *block.span)
        if kind in (BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.CAPTION):
            return block._replace(kind=kind)
    return block


def ends_in_stop(line: str) -> bool:
    """Whether `line` ends as a sentence does, closing marks aside."""
    last = line.rstrip(_CLOSERS)
    return bool(last) and last[-1] in _STOPS


def is_byline(line: str) -> bool:
    """Whether `line` says who wrote the copy: “By Jane Doe and Joan van Dyck in Oslo”."""
    opening = _BYLINE.match(line)
    if opening is None:
        return False
    names = line[opening.end() :].replace(",", " ").split()
    return 0 < len(names) <= 14 and all(not name[0].islower() or name in _BYLINE_SMALL or "@" in name for name in names)


def _is_caption(text: str, start: int, end: int) -> bool:
    tail = text[max(start, end - _CREDIT_TAIL) : end]
    if ":" in tail and (_CREDIT.search(tail) or _OPENS_CAPTION.match(text, start, end)):
        return True
    if ("/" in tail or "via " in tail or "Images" in tail or "Commons" in tail or "stock" in tail) and _AGENCY.search(
        tail
    ):
        return True
    return text.find("(", start, end) >= 0 and _SHOWN.search(text, start, end) is not None


Looks = list[tuple[BlockKind | None, int, int]]


def placed(text: str, looks: Looks) -> tuple[Block, ...]:
    """The blocks of an article, after their place on the page has told what the short lines are.

    An article of one block is a paragraph, whatever it looks like.
    """
    if len(looks) == 1:
        _, start, end = looks[0]
        return (Block(BlockKind.PARAGRAPH, Span(start, end)),)
    lead = _first_prose(text, looks)
    headline = _headline(text, looks, lead) if lead > 0 else -1
    return tuple(
        [
            Block(kind if kind is not None else _short_line(text[start:end], index, headline, lead), Span(start, end))
            for index, (kind, start, end) in enumerate(_with_standfirst(looks, headline, lead))
        ]
    )


def _short_line(line: str, index: int, headline: int, lead: int) -> BlockKind:
    words = line.count(" ") + 1
    if lead < 0:
        return BlockKind.PARAGRAPH if words >= 8 else BlockKind.SUBHEAD
    if index == headline:
        return BlockKind.HEADLINE
    if 0 <= headline < index < lead and words >= 6:
        return BlockKind.STANDFIRST
    return BlockKind.SUBHEAD


def _first_prose(text: str, looks: Looks) -> int:
    """The number of the first paragraph of at least six words; -1 where there is none."""
    for index, (kind, start, end) in enumerate(looks):
        if kind is BlockKind.PARAGRAPH and text.count(" ", start, end) >= 5:
            return index
    return -1


_CONTENT_WORD = pattern(r"[^\W\d_]{5,}")
_SAMPLE = 4000  # code points of prose that a headline is held against


def _headline(text: str, looks: Looks, lead: int) -> int:
    """Which short line above the first paragraph is the headline: the one that tells what the prose tells."""
    candidates = [index for index in range(lead) if looks[index][0] is None]
    prose = text[looks[lead][1] : looks[lead][1] + _SAMPLE].lower()
    best, most = -1, 0
    for index in candidates:
        words = {word.lower() for word in _CONTENT_WORD.findall(text, looks[index][1], looks[index][2])}
        told = sum(1 for word in words if word in prose)
        if told > most and (told >= 2 or len(words) <= 3):
            best, most = index, told
    if best >= 0:
        return best
    several_words = [index for index in candidates if text.count(" ", looks[index][1], looks[index][2]) >= 2]
    return several_words[0] if several_words else -1


_AFTER_STANDFIRST = (BlockKind.BYLINE, BlockKind.DATELINE)


def _with_standfirst(looks: Looks, headline: int, lead: int) -> Looks:
    """`looks`, where a paragraph between the headline and a byline or date is called a standfirst."""
    if headline < 0 or lead != headline + 1 or lead + 1 >= len(looks) or looks[lead + 1][0] not in _AFTER_STANDFIRST:
        return looks
    _, start, end = looks[lead]
    return [*looks[:lead], (BlockKind.STANDFIRST, start, end), *looks[lead + 1 :]]


_DATELINE = pattern(
    r"(?P<place>[A-Z][A-Z.’' -]*[A-Z]\.?(?:/[A-Z][A-Z.’' -]*[A-Z])?)(?:, [A-Z][A-Za-z.]+(?: [A-Z][a-z]+)?){0,2}"
    r"(?:,? (?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8})(?:,? \d{4})?)?"
    r"(?: ?\([A-Z][\w .,&/-]{1,40}\))? ?(?:[–—-]|--|:)\s"
)


def dateline(text: str, blocks: tuple[Block, ...]) -> tuple[str, Span] | None:
    """The place (“LONDON”) and the span of the dateline that the first paragraph opens with, if it does."""
    for block in blocks:
        if block.kind is BlockKind.PARAGRAPH:
            match = _DATELINE.match(text, block.span.start, min(block.span.end, block.span.start + 120))
            return (match["place"], Span(*match.span())) if match else None
    return None
