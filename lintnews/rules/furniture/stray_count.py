"""A number stands alone between paragraphs."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.document import Document
from lintnews.core.finding import Call, Match
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, Rule
from lintnews.core.span import Span
from lintnews.rules.furniture._blocks import is_prose, line_of, without

_LONE = pattern(r"\(?\d{1,3}(?:,\d{3})?[KkMm]?\)?\Z")
_HAS_FIGURE = pattern(r"\(?(?:\d[\d,.:/–-]*|[ivxIVX]{1,4})\)?[.):]?(?:\s.{0,40})?\Z")
_FURTHEST = 400  # blocks looked at on each side for a sequence that the number may belong to


class StrayCount(Rule):
    """A number stands alone between paragraphs.

    ## Why
    The count of comments, shares or pictures on a web page comes along when the story is copied. Nobody can tell
    what it counts.

    ## When it is right
    A number that belongs to a sequence (numbered sections, a countdown, a page number), a score, a table or a box of
    figures; a year as a crosshead. A number with nothing but paragraphs of prose around it, or after the last one,
    belongs to none.

    ## Fix
    Takes the line out.
    """

    message = "“{words}” stands alone. What does it count?"
    any_language = True
    call = Call.QUERY
    examples = (
        Bad(
            "The survey put the share at a fifth, the council said on Monday.\n\n15",
            "15",
            "The survey put the share at a fifth, the council said on Monday.",
        ),
        Bad(
            "The survey put the share at a fifth, the council said on Monday.\n\n1,204\n\nThe council will meet again in the spring, when it votes.",
            "1,204",
            "The survey put the share at a fifth, the council said on Monday.\n\nThe council will meet again in the spring, when it votes.",
        ),
        Good("1\n\nThe road goes north from here, past the old mill and the quarry.\n\n2\n\nThe road goes south from here, and nobody knows where it ends."),
        Good("The road goes north from here, past the old mill and the quarry.\n\n1945\n\nThe road went south from here, and nobody knew where it ended."),
        Good("The two teams met in Leeds, before a crowd of some 40,000 people.\n\nLeeds\n\n3\n\nHull\n\n1"),
        Good("The two teams met in Leeds, before a crowd of some 40,000 people.\n\n27\n\nmillion people watched"),
        Good("The lottery was drawn on Saturday, in a hall in Hull, by the mayor herself.\n\n7 14 22 31"),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(shapes=(r"\n[ \t\xa0]*\(?\d[\d,]{0,6}[KkMm]?\)?[ \t\xa0]*(?=[\r\n]|\Z)",))

    def check(self, cue: Cue) -> Iterator[Match]:
        document = cue.document
        index = document.block_index(cue.span.end - 1)
        line = line_of(document, index)
        if not _LONE.match(line) or _is_year(line) or not is_prose(document, index - 1):
            return
        if index + 1 < len(document.blocks) and not is_prose(document, index + 1):
            return
        if _belongs(document, index):
            return
        yield Match(Span(*document.blocks[index].span), {"words": line}, without(document, index))


def _is_year(line: str) -> bool:
    return len(line) == 4 and line.isdigit() and 1000 <= int(line) < 2100


def _belongs(document: Document, index: int) -> bool:
    """Whether another line near is a number too, or opens with one as a numbered heading does."""
    near = range(max(0, index - _FURTHEST), min(len(document.blocks), index + _FURTHEST))
    return any(
        other != index
        and document.blocks[other].span.length <= 48
        and _HAS_FIGURE.match(line_of(document, other)) is not None
        for other in near
    )
