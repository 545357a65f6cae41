"""A word that no list knows, with nothing near that it could have been."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from lintnews.core.desk import Desk
from lintnews.core.document import Document
from lintnews.core.finding import Call, Confidence, Match, Severity
from lintnews.core.rule import Bad, DocumentRule, Good
from lintnews.rules.spelling._judgement import Kind, judged


class UnknownWord(DocumentRule):
    """A word that no list knows, with nothing near that it could have been.

    ## Why
    It may be a coinage, a term of science, a foreign word that wants italics, or a slip too wild to guess. One look
    settles it; a house that uses the word adds it to `vocabulary: accept` and is not asked again.

    ## When it is right
    Names, words built from known ones and words amid other foreign words are not listed. Each word is listed once,
    at its first place.
    """

    message = "“{word}” is in no list. Is it spelt as meant?"
    severity = Severity.SUGGESTION
    confidence = Confidence.LOW
    call = Call.QUERY
    examples = (
        Bad("The ship carried a load of grimbozzle.", "grimbozzle"),
        Bad("A zorplentic tax was proposed.", "zorplentic"),
        Good("The load of manioc was shipped from Zorplenty to Grimbozzle."),
        Good("The ship’s co-owners weren’t told about the semi-submersible rig."),
    )

    def asleep(self, document: Document, desk: Desk) -> str:
        return document.once(judged, desk).asleep

    def check(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Match]:  # noqa: ARG002
        for suspect in document.once(judged, desk).suspects:
            if suspect.kind is Kind.UNKNOWN:
                span = suspect.spans[0]
                yield Match(span, {"word": span.of(document.text)})
