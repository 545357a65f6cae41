"""Two words without a space between them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from lintnews.core.desk import Desk
from lintnews.core.document import Document
from lintnews.core.finding import Match, Severity, replace
from lintnews.core.rule import Bad, DocumentRule, Good, InQuotations
from lintnews.rules.spelling._judgement import Kind, judged
from lintnews.text.casing import like


class RunTogether(DocumentRule):
    """Two words without a space between them.

    ## Why
    A space is the key most often missed, and the eye puts it back: “inthe” reads as well as “in the”.

    ## When it is right
    Only a small word (in, of, the, and, a) run into an everyday one counts. Two longer words in one are how new words
    begin (“livestream”), and are left alone.

    ## Fix
    Puts the space in. Never made unseen: a coinage may look the same.
    """

    message = "“{word}”: a space seems to be missing in “{meant}”."
    severity = Severity.ERROR
    in_quotations = InQuotations.NOTE
    examples = (
        Bad("The ferry sank inthe harbour.", "inthe", "The ferry sank in the harbour."),
        Bad("They had alot of time.", "alot", "They had a lot of time."),
        Bad("Members ofthe council met.", "ofthe", "Members of the council met."),
        Good("The livestream was onside, inland and offhand."),
        Good("Arnel Dela Cruz and Jean-Luc Dela Vega met."),
    )

    def asleep(self, document: Document, desk: Desk) -> str:
        return document.once(judged, desk).asleep

    def check(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Match]:  # noqa: ARG002
        for suspect in document.once(judged, desk).suspects:
            if suspect.kind is not Kind.RUN_TOGETHER:
                continue
            for span in suspect.spans:
                found = span.of(document.text)
                meant = suspect.meant[0] if found.islower() else like(found[:1], suspect.meant[0])
                yield Match(span, {"word": found, "meant": meant}, replace(span, meant))
