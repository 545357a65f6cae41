"""Headline words in the text, told once an article."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from lintnews.core.cue import Cues
from lintnews.core.desk import Desk
from lintnews.core.document import Document
from lintnews.core.finding import Call, Confidence, Match, Severity
from lintnews.core.rule import Bad, DocumentRule, Good, InQuotations
from lintnews.rules.style._grouped import grouped
from lintnews.rules.style._phrases import JOURNALESE, phrases


class Journalese(DocumentRule):
    """Headline words in the text, told once an article.

    ## Why
    Nobody outside a newspaper says that a minister hit out at a boffin. Short words are for headlines.

    ## When it is right
    In headlines and quotations. Amid, row, bid, plea and key are ordinary in British copy and not asked about. Off
    until a guide asks for it.
    """

    message = "“{found}”: a headline's word in the text{count}."
    severity = Severity.SUGGESTION
    confidence = Confidence.MEDIUM
    call = Call.STYLE
    in_quotations = InQuotations.SKIP
    on = False
    examples = (
        Bad("The union »hit out at« the plan on Monday. Two boffins were named.", related="boffins"),
        Good("“He hit out at us,” she said. The ministry rejected the plan amid a row."),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=tuple(phrases(JOURNALESE)))

    def check(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Match]:  # noqa: ARG002
        yield from grouped(document, JOURNALESE)
