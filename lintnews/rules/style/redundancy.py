"""Words that say what the next word says, told once an article."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from lintnews.core.cue import Cues
from lintnews.core.desk import Desk
from lintnews.core.document import Document
from lintnews.core.finding import Call, Confidence, Match, Severity
from lintnews.core.rule import Bad, DocumentRule, Good, InQuotations
from lintnews.rules.style._grouped import grouped
from lintnews.rules.style._phrases import REDUNDANT, phrases


class Redundancy(DocumentRule):
    """Words that say what the next word says, told once an article.

    ## Why
    All fundamentals are basic, and all plans are for the future: a line is shorter without.

    ## When it is right
    In quotations, and where the word makes a difference. Terms that only look redundant, such as safe haven and
    general public, are not asked about. Off until a guide asks for it.

    ## Fix
    Offers the shorter form for the first place; the others are listed.
    """

    message = "“{found}”: “{better}” says it{count}."
    severity = Severity.SUGGESTION
    confidence = Confidence.MEDIUM
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    examples = (
        Bad("The hotel is in »close proximity« to the port.", good="The hotel is in proximity to the port."),
        Bad("»Future plans« include a pool.", good="Plans include a pool."),
        Good("“Our future plans are set,” she said. The general public found a safe haven."),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=tuple(phrases(REDUNDANT)))

    def check(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Match]:  # noqa: ARG002
        yield from grouped(document, REDUNDANT)
