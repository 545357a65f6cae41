"""`occurrence`: no more than so many of these words in one article."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from lintnews.core.cue import Cues
from lintnews.core.desk import Desk
from lintnews.core.document import Document
from lintnews.core.finding import Match, Related
from lintnews.core.rule import DocumentRule
from lintnews.patterns.data_rule import Bounds, attributes, cues_of
from lintnews.patterns.search import Phrases


class OccurrenceRule(DocumentRule):
    """One note an article, at the first place past the limit; the places before it are related."""

    def __init__(self, rule_id: str, spec: Mapping[str, Any]) -> None:
        self.__dict__.update(attributes(rule_id, spec))
        self._spec = spec

    def cues(self) -> Cues:  # type: ignore[override]  # a rule as data has its own, not its class's
        """What wakes it."""
        return cues_of(self._spec)

    def check(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Match]:  # noqa: ARG002
        """The first place that is one too many."""
        bounds = Bounds(self._spec)
        if not bounds.speaks(document):
            return
        most = int(options.get("at_most", self._spec["options"]["at_most"]))
        places = [
            found.span for found in Phrases(self._spec["entries"]).everywhere(document) if bounds.hold(document, found)
        ]
        if len(places) <= most:
            return
        related = tuple(Related(span, f"“{span.of(document.text)}” here") for span in places if span != places[most])
        words = {"found": places[most].of(document.text), "count": str(len(places)), "at_most": str(most)}
        yield Match(places[most], words, related=related)
