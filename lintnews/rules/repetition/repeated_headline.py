"""The headline stands again in the text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from lintnews.core.desk import Desk
from lintnews.core.document import BlockKind, Document
from lintnews.core.finding import Match, Related
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, DocumentRule, Good
from lintnews.core.span import Span

_TOP = 14  # blocks from the top among which the headline is
_FEWEST = 4  # words: a label or a crosshead has fewer
_LONGEST = 200  # code points
_REACH = 40  # blocks below the headline that are read
_MAY_OPEN = frozenset({BlockKind.HEADLINE, BlockKind.SUBHEAD, BlockKind.STANDFIRST, BlockKind.PARAGRAPH})
# After the headline's words: the end, or the mark that parts them from a credit, a source or a site's name.
_ENDS = pattern(
    r"\s*(?:\Z|[|•·»–—(\[]|[.:,]?\s*(?:Source|Photo|Picture|Image|Credit|Video|File|Courtesy|Photograph|Getty|Via|©)\b|- )"
)


class RepeatedHeadline(DocumentRule):
    """The headline stands again in the text.

    ## Why
    A page shows its headline over the story, under the picture and in the share box, and a copy of the page keeps all
    of them.

    ## When it is right
    A first sentence that opens with the headline’s words and goes on. Crossheads and labels of under four words.

    ## Fix
    None: a caption needs words of its own.
    """

    message = "The headline stands here again."
    any_language = True
    examples = (
        Bad(
            "Leopard caught in Nashik after two days\n\n»Leopard caught in Nashik after two days«\n\nThe leopard that was seen near the college in Nashik has been caught.",
            related="Leopard caught in Nashik after two days",
        ),
        Bad(
            "Leopard caught in Nashik after two days\n\n»Leopard caught in Nashik after two days«. Photo: Asha Rao\n\nThe leopard that was seen near the college in Nashik has been caught.",
        ),
        Good("Leopard caught in Nashik after two days\n\nLeopard caught in Nashik after two days"),
        Good("Leopard caught in Nashik\n\nLeopard caught in Nashik by six men, the police say, and let go."),
        Good(
            "Leopard caught\n\nLeopard caught\n\nThe leopard that was seen near the college in Nashik has been caught."
        ),
        Good(
            "Leopard caught in Nashik after two days\n\nThe leopard that was seen near the college in Nashik has been caught."
        ),
    )

    def check(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Match]:  # noqa: ARG002
        blocks, text = document.blocks, document.text
        reported: set[Span] = set()
        for index in range(_first_prose(document)):
            kind, span = blocks[index]
            if kind not in _MAY_OPEN or not _is_title(span.of(text)) or span in reported:
                continue
            title = span.of(text)
            for _, later in blocks[index + 1 : index + 1 + _REACH]:
                end = later.start + len(title)
                again = Span(later.start, end)
                if (
                    end <= later.end
                    and again not in reported
                    and text.startswith(title, later.start)
                    and _ENDS.match(text[end : later.end])
                ):
                    reported.update((again, later))
                    yield Match(again, related=(Related(span, "first here"),))


def _first_prose(document: Document) -> int:
    """The number of the first paragraph that ends in a stop; 0 where the top of the article has none."""
    for index, (kind, (start, end)) in enumerate(document.blocks[:_TOP]):
        if kind is BlockKind.PARAGRAPH and document.text[max(start, end - 2) : end].rstrip("”\"’'")[-1:] in tuple(
            ".!?"
        ):
            return index
    return 0


def _is_title(line: str) -> bool:
    """Whether a line near the top may be a headline: some words and no stop."""
    return len(line) <= _LONGEST and "\n" not in line and line.count(" ") + 1 >= _FEWEST and line[-1] not in ".:;,?"
