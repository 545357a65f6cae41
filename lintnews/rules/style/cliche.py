"""Worn phrases, told once an article."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from lintnews.core.cue import Cues
from lintnews.core.desk import Desk
from lintnews.core.document import Document
from lintnews.core.finding import Call, Confidence, Match, Severity
from lintnews.core.rule import Bad, DocumentRule, Good, InQuotations
from lintnews.rules.style._grouped import grouped
from lintnews.rules.style._phrases import CLICHES, phrases


class Cliche(DocumentRule):
    """Worn phrases, told once an article.

    ## Why
    A phrase that has been in every story this week says nothing in this one.

    ## When it is right
    Where it is meant as it stands, or played upon; in quotations and titles. Off until a guide asks for it.
    """

    message = "“{found}”: a worn phrase{count}."
    severity = Severity.SUGGESTION
    confidence = Confidence.MEDIUM
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    examples = (
        Bad("The vote is »too close to call« in three towns. It remains to be seen who won.", related="remains to be seen"),
        Bad("The report was a »wake-up call« for the council."),
        Good("“It was a wake-up call,” she said. The film is called “Perfect Storm”."),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=tuple(phrases(CLICHES)))

    def check(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Match]:  # noqa: ARG002
        yield from grouped(document, CLICHES)
