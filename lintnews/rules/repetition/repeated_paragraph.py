"""A paragraph stands twice, word for word or nearly so."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from lintnews.core.desk import Desk
from lintnews.core.document import PROSE, BlockKind, Document
from lintnews.core.finding import Match, Related
from lintnews.core.rule import Bad, DocumentRule, Good
from lintnews.core.span import Span
from lintnews.rules.repetition._alike import evened, folded, nearly_the_same, pasted_sentences
from lintnews.text.words import lowered

_FEWEST = 7  # words of a paragraph that may be a repetition; shorter ones are refrains, replies, labels
_FEWEST_REFRAIN = 25  # words of one that comes three times or more
_SHORTEST = 30  # code points
_LONGEST_ARTICLE = 200_000  # code points: what is longer is no article, and only whole paragraphs are compared


class RepeatedParagraph(DocumentRule):
    """A paragraph stands twice, word for word or nearly so.

    ## Why
    Text is pasted twice, or a standfirst is set again as the first paragraph.

    ## When it is right
    Pull quotes, captions, list items, refrains and questions; lines under seven words; what the house says in every
    story (list the openings of such paragraphs under the option `boilerplate`). Two paragraphs that are nearly the
    same are left alone when a name or a figure differs: they tell of two people, or of two matches.

    ## Options
    `boilerplate`: openings of paragraphs that may come again, such as “This article was first published by”.
    """

    message = "The paragraph “{words}” stands here for the second time."
    any_language = True
    options = {"boilerplate": ()}
    examples = (
        Bad(
            "One of the two was treated for cold.\n\nThe crew were home by four.\n\n»One of the two was treated for cold.«",
            related="One of the two was treated for cold.",
        ),
        Bad(
            "The council says that the new bridge over the river will open to lorries in March.\n\nIt cost £6m.\n\n»The council said that the new bridge over the river will open to lorries in March.«",
            related="The council says that the new bridge over the river will open to lorries in March.",
        ),
        Bad(
            "It cost £6m. The council says that the new bridge over the river will open in March.\n\nLorries wait. »The council says that the new bridge over the river will open in March.« They wait.",
            related="The council says that the new bridge over the river will open in March.",
        ),
        Good(
            "The council says that the new bridge over the river Aire will open to lorries in March.\n\nThe council says that the new bridge over the river Ouse will open to lorries in March."
        ),
        Good("“We will mend every bridge by June.”\n\nIt rained all day, and nobody came to the show.\n\n“We will mend every bridge by June.”"),
        Good("When in doubt, ask the office of the council.\n\nWhen in doubt, ask the office of the council.\n\nWhen in doubt, ask the office of the council."),
        Good("Carry us over the water.\n\nCarry us home.\n\nCarry us over the water."),
        Good(
            "This story is part of a series on rivers.\n\nIt rained.\n\nThis story is part of a series on rivers.",
            options={"boilerplate": ("This story is part of",)},
        ),
        Good("“Classes resume on Wednesday at the latest,” she said. “Go.”\n\n“Classes resume on Wednesday at the latest,” he said. “Go.”"),
        Good(
            "It cost £6m. The council says that the new bridge over the river will open in March.\n\nThe council says that the new bridge over the river will open in March."
        ),
        Good("He said it. “The council will see that the new bridge over the river will open in March.” It did.\n\nIt did. “The council will see that the new bridge over the river will open in March.” So he said."),
    )  # fmt: skip

    def check(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Match]:  # noqa: ARG002
        boilerplate = tuple(" ".join(opening.lower().split()) for opening in options["boilerplate"])
        groups = _groups(document)
        for said, spans in groups.items():
            if (
                len(spans) > 1
                and _counts(said, len(spans))
                and not (boilerplate and said.lower().startswith(boilerplate))
            ):
                for span in spans[1:]:
                    yield _match(document, span, spans[0])
        if len(document.text) <= _LONGEST_ARTICLE:
            for span, before in (*nearly_the_same(document, groups), *pasted_sentences(document)):
                yield _match(document, span, before)


def _groups(document: Document) -> dict[str, list[Span]]:
    """Where each paragraph stands, by its words."""
    text = document.text
    short = len(text) <= _LONGEST_ARTICLE
    low = lowered(document) if short else text
    of_a_length = len(low) == len(text)
    groups: dict[str, list[Span]] = {}
    for kind, span in document.blocks:
        if (kind in PROSE or kind is BlockKind.SUBHEAD) and span.end - span.start >= _SHORTEST:
            # To fold every paragraph of an archive costs more than it finds.
            said = (low if of_a_length else text)[span.start : span.end]
            if short:
                said = evened(said) if of_a_length else folded(said)
            groups.setdefault(said, []).append(span)
    return groups


def _counts(said: str, times: int) -> bool:
    """Whether a paragraph that stands so many times is a slip.

    A short one that comes three times is a refrain; one that is nothing but a quotation is a pull quote.
    """
    words = said.count(" ") + 1
    if said[0] in '“"‘' and said[-1] in '”"’':
        return False
    return not said.endswith("?") and words >= (_FEWEST if times == 2 else _FEWEST_REFRAIN)


def _match(document: Document, span: Span, before: Span) -> Match:
    words = " ".join(span.of(document.text).split())
    words = words if len(words) <= 50 else words[:47].rstrip() + "…"
    return Match(span, {"words": words}, related=(Related(before, "first here"),))
