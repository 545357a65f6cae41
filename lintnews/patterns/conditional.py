"""`conditional`: if this stands in the article, that stands there too."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from lintnews.core.cue import Cues
from lintnews.core.desk import Desk
from lintnews.core.document import Document
from lintnews.core.finding import Match
from lintnews.core.rule import DocumentRule
from lintnews.patterns.data_rule import Bounds, attributes, cues_of
from lintnews.patterns.search import Phrases


class ConditionalRule(DocumentRule):
    """One note an article, at the first of the words that ask for others."""

    def __init__(self, rule_id: str, spec: Mapping[str, Any]) -> None:
        self.__dict__.update(attributes(rule_id, spec))
        self._spec = spec

    def cues(self) -> Cues:  # type: ignore[override]  # a rule as data has its own, not its class's
        """What wakes it."""
        return cues_of(self._spec)

    def check(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Match]:  # noqa: ARG002
        """The first place that lacks its other half anywhere in the article, quotations and headlines included."""
        bounds = Bounds(self._spec)
        if not bounds.speaks(document):
            return
        asking = Phrases(self._spec["entries"]).everywhere(document)
        first = next((found for found in asking if bounds.hold(document, found)), None)
        if first is None or next(Phrases(self._spec["then"]).everywhere(document), None) is not None:
            return
        yield Match(first.span, {"found": first.span.of(document.text), "then": self._spec["then_words"]})
