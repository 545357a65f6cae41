"""No full point at the end of a paragraph."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from lintnews.core.desk import Desk
from lintnews.core.document import Block, BlockKind, Document
from lintnews.core.finding import Match, replace
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, DocumentRule, Good, InQuotations
from lintnews.core.span import Span
from lintnews.text.sentences import sentences_in

_STOPPED = pattern(r"[.!?…][\s\"'”’»)\]*_]*\Z")
_WORD = pattern(r"[^\W_][\w’'.-]*")
# How a line begins that is no prose: a bullet, a label (“Photo:”, “Q:”), a credit, a number in a list.
_NO_PROSE = pattern(
    r"\W|\d+[.)]\s|(?!(?:He|She|They|It|I|We)\b)(?!\w+ (?:said|added|asked|wrote|replied|told)\b)[A-Z]\w*(?: \w+)?:|(?i:by|photo|image|source|reporting|additional|edited|editing|follow|read|copyright"
    r"|written|listen|watch|subscribe|click|with|tel|phone|www|http|rating|verdict|tickets|contact|email|e-mail)\b"
)
# What makes two or three words a sentence: who or what, and what it does.
_HAS_VERB = pattern(
    r"\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|do|does|did|may|might|must|should|said|went|came|fell|rose|left|won|lost|"
    r"\w{3,}ed)\b|[’'](?:s|re|ll|ve|d|t)\b"
)
# A smile, a heart or a kiss ends what was written as well as a point does.
_FACE = pattern(r"(?:[:;=8][-'^o]?[()DPp\[\]3/|]|<3|\bx{1,4}|[\u2600-\u27bf\U0001f300-\U0001faff]\ufe0f?)[\"'”’)]*\Z")
_NO_SENTENCE = pattern(r"https?:|www\.|@|#|\.(?:com|org|net|gov|edu|co|uk)\b|/\w+/|\b(?i:read|learn|see) more\Z")


class MissingFullPoint(DocumentRule):
    """No full point at the end of a paragraph.

    ## Why
    A cut at the end of a paragraph takes the last point with it, and the reader wonders what else went.

    ## When it is right
    Headlines, crossheads, captions, bylines, bullets, questions and answers, verse, listings, a line that ends in an
    address or a colon. Only a paragraph of two or more sentences between paragraphs that end in a stop is judged.

    ## Fix
    Puts the point in. A person should look: more than the point may be lost.
    """

    message = "“{words}”: the paragraph ends without a full point."
    in_quotations = InQuotations.CHECK
    examples = (
        Bad(
            "The barn was sold. It was old.\n\nThe buyer is a farmer. He will keep his hay there\n\nNobody spoke.",
            "hay there",
            "The barn was sold. It was old.\n\nThe buyer is a farmer. He will keep his hay there.\n\nNobody spoke.",
        ),
        Bad(
            "The barn was sold. The buyer called it “dear”",
            "it “dear”",
            "The barn was sold. The buyer called it “dear”.",
        ),
        Bad(
            "The barn was sold. It had stood empty since 1990",
            "since 1990",
            "The barn was sold. It had stood empty since 1990.",
        ),
        Good("The barn was sold. It was old.\n\nWhat the buyer said\n\nThe buyer is a farmer. He spoke:\n\nHay. Oats"),
        Good(
            "A barn on a hill. Photo: Ann Roe\n\n• The barn was sold. It was very old\n\nQ: Was it sold. I ask\n\nBy Ann"
        ),
        Good(
            "The barn was sold. Follow Ann Roe on her own page\n\nThe barn was sold. See all of it at example.org/barn"
        ),
        Good("The barn was sold. Old Barn House Sale Fair Day\n\nThe barn was sold"),
        Good("One line\n\nThe barn was sold. The buyer is a farmer\n\nNobody spoke. It was late."),
    )

    def check(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Match]:  # noqa: ARG002
        text, blocks = document.text, document.blocks
        for index, block in enumerate(blocks):
            end = block.span.end
            if block.kind is not BlockKind.PARAGRAPH or text[end - 1 : end] in ".!?…:;,–—-":
                continue
            if not _neighbours_stop(text, blocks, index) or not _is_prose(document, block):
                continue
            last = list(_WORD.finditer(text, *sentences_in(document, block)[-1]))[-2:]
            span = Span(last[0].start(), end)
            yield Match(
                span,
                {"words": " ".join(span.of(text).split())},
                replace(Span(last[-1].start(), end), text[last[-1].start() : end] + "."),
            )


def _neighbours_stop(text: str, blocks: tuple[Block, ...], index: int) -> bool:
    """Whether the paragraphs on both sides, where there are any, end in a stop, and the next does not carry this on."""
    if index + 1 < len(blocks) and text[(after := blocks[index + 1].span.start) : after + 1].islower():
        return False
    before, after = index - 1, index + 1
    if before == 0 and blocks[0].kind is BlockKind.HEADLINE:
        before = -1
    if after + 1 < len(blocks) and _is_crosshead(text, blocks[after]):
        after += 1
    around = [blocks[near] for near in (before, after) if 0 <= near < len(blocks)]
    return all(_STOPPED.search(text, max(block.span.start, block.span.end - 6), block.span.end) for block in around)


def _is_crosshead(text: str, block: Block) -> bool:
    """Whether a block is set as a crosshead, by whoever wrote the copy in a form that can tell."""
    return block.kind is BlockKind.SUBHEAD and block.span.of(text)[:1].isupper()


def _is_prose(document: Document, block: Block) -> bool:
    """Whether the block is two or more sentences, all but the last with a stop, the last one a sentence in words."""
    text, end = document.text, block.span.end
    if _STOPPED.search(text, max(block.span.start, end - 6), end) or not (
        (text[end - 1].isalnum() or text[end - 1] in '%”’")]')
        and not _FACE.search(text, max(block.span.start, end - 8), end)
    ):
        return False
    found = sentences_in(document, block)
    if len(found) < 2 or (_NO_PROSE.match(text, block.span.start) and text[block.span.start] not in "“‘\"'("):
        return False
    last = found[-1].of(text)
    if (_NO_PROSE.match(last) and last[0] not in "“‘\"'(") or _NO_SENTENCE.search(last):
        return False
    words = [word for word in _WORD.findall(last) if not word[0].isdigit()]
    small = sum(word[0].islower() for word in words)
    if last[0].isdigit() or not words:
        return False
    if _HAS_VERB.search(last):
        told = all(_HAS_VERB.search(text, *sentence) for sentence in found[:-1])
        return len(words) > (1 if told else 3) and small * 3 >= len(words)
    return len(words) > 3 and small * 2 > len(words)
