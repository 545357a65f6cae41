"""One word with a space in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from lintnews.core.desk import Desk
from lintnews.core.document import Document
from lintnews.core.finding import Match, Severity, replace
from lintnews.core.rule import Bad, DocumentRule, Good, InQuotations
from lintnews.rules.spelling._judgement import Kind, judged


class SplitWord(DocumentRule):
    """One word with a space in it.

    ## Why
    A line break taken out by hand, or a thumb on the space bar, leaves two halves; each may look like a slip of another.

    ## When it is right
    Only a half that no dictionary has is judged, and only where both halves make an everyday word.

    ## Fix
    Joins the halves.
    """

    message = "“{found}”: probably “{whole}”."
    severity = Severity.ERROR
    in_quotations = InQuotations.NOTE
    examples = (
        Bad("The two parties came »to gether« in the spring.", good="The two parties came together in the spring."),
        Bad("The vote is very »im portant« for the coast.", good="The vote is very important for the coast."),
        Good("The two came to Getheridge, and went to gather wool in the to and fro of the port of Anthony."),
    )  # fmt: skip

    def asleep(self, document: Document, desk: Desk) -> str:
        return document.once(judged, desk).asleep

    def check(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Match]:  # noqa: ARG002
        for suspect in document.once(judged, desk).suspects:
            if suspect.kind is Kind.SPLIT:
                for span in suspect.spans:
                    whole = suspect.meant[0]
                    yield Match(span, {"found": span.of(document.text), "whole": whole}, replace(span, whole))
