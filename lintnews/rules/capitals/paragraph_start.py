"""A paragraph begins with a small letter."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.document import PROSE, BlockKind, Document
from lintnews.core.finding import Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.capitals._starts import capital, small_word, writes_small

_STOPPED = pattern(r"[.!?…][”’\"')\]]*\Z")
_PLAIN_STOP = pattern(r"(?<![.…])[.!?][”’\"')\]]*\Z")
_CAPITAL = pattern(r"[A-ZÀ-Þ]")
_INNER_STOP = pattern(r"[.] |[.!?] [a-z]")
_HANGING = pattern(r"\b(?:the|an?|of|in|on|at|to|for|by|with|and|or|but|that|is|are|was|were|said)\Z")
_FEWEST_WORDS = 4


class ParagraphStart(Rule):
    """A paragraph begins with a small letter.

    ## Why
    Paragraphs that are cut from another, or split, keep the small letter that the word had inside its sentence.

    ## When it is right
    Where the line above ends in a comma, colon, dash or no stop at all, the sentence goes on. List items, verse, names
    that keep a small letter, and articles written in small letters throughout are left alone.

    ## Fix
    Puts the capital. Safe.
    """

    message = "The paragraph begins with a small letter: “{word}”."
    severity = Severity.ERROR
    in_quotations = InQuotations.NOTE
    examples = (
        Bad("The keeper broke a finger.\n\nhis deputy, Anna Roe, is 19.", "his",
            "The keeper broke a finger.\n\nHis deputy, Anna Roe, is 19."),
        Bad("a ferry sank off Bergen on Tuesday night.", "a", "A ferry sank off Bergen on Tuesday night."),
        Bad("Grain prices fall\n\nchina has bought nearly two tonnes of beans since May.", "china",
            "Grain prices fall\n\nChina has bought nearly two tonnes of beans since May."),
        Good("The lines are these:\n\nand all the roads are white,\n\nand none goes home tonight."),
        Good("iPhone sales rose in May.\n\neBay did well.\n\nvan Gogh was 37 when he died in Auvers."),
        Good("It is one of\n\nthe best that Oslo had that year."),
        Good("a) the first of the lamps Otto made.\n\nb) the second of the lamps."),
        Good("• the first of the lamps Otto made.\n\n- the second of the lamps."),
        Good("nobody writes so. it is her way. it always was. she says. and why not. it is poetry."),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(shapes=(r"\n[ \t]*[a-zà-ÿ]", r"\A\s*[a-zà-ÿ]"))

    def check(self, cue: Cue) -> Iterator[Match]:
        start = cue.span.end - 1
        if not opens_prose(cue.document, start):
            return
        span = small_word(cue.document, start, cue.desk.lexicon)
        if span is not None:
            yield from capital(cue.document, span)


def opens_prose(document: Document, start: int) -> bool:
    """Whether a paragraph of whole sentences opens at `start`, and none from above goes on in it."""
    text = document.text
    index = document.block_index(start)
    if index < 0 or document.blocks[index].span.start != start or document.blocks[index].kind not in PROSE:
        return False
    words = document.blocks[index].span.of(text)
    if not _STOPPED.search(words) or words.count(" ") + 1 < _FEWEST_WORDS:
        return False
    if not _CAPITAL.search(text) and _INNER_STOP.search(text):
        return False  # small letters throughout
    if index and not _is_complete(document, index - 1):
        return False
    return not writes_small(document)


def _is_complete(document: Document, index: int) -> bool:
    """Whether the block before ends a sentence, or is a line that stands by itself."""
    block = document.blocks[index]
    line = Span(max(block.span.start, block.span.end - 200), block.span.end).of(document.text)
    if block.kind in (BlockKind.HEADLINE, BlockKind.SUBHEAD, BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.CAPTION):
        return line[-1] not in ",:;–—-" and not line[:1].islower() and not _HANGING.search(line)
    return block.kind in PROSE and _PLAIN_STOP.search(line) is not None
