"""`consistency`: one of several forms through the article."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from lintnews.core.cue import Cues
from lintnews.core.desk import Desk
from lintnews.core.document import Document
from lintnews.core.finding import Edit, Fix, Match, Related
from lintnews.core.rule import DocumentRule
from lintnews.patterns.casing import proposals
from lintnews.patterns.data_rule import Bounds, applicability, attributes, cues_of
from lintnews.patterns.search import Found, Phrases

_MOST_SHOWN = 5  # related places a form: a reader goes to the first few


class ConsistencyRule(DocumentRule):
    """Each odd form is told, with every form and its count; the commoner is proposed, at a tie the first used."""

    def __init__(self, rule_id: str, spec: Mapping[str, Any]) -> None:
        self.__dict__.update(attributes(rule_id, spec))
        self._spec = spec
        self._phrases: Phrases | None = None

    def cues(self) -> Cues:  # type: ignore[override]  # a rule as data has its own, not its class's
        """What wakes it."""
        return cues_of(self._spec)

    def check(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Match]:  # noqa: ARG002
        """The places whose form is not the article's own."""
        bounds = Bounds(self._spec)
        if not bounds.speaks(document):
            return
        if self._phrases is None:
            self._phrases = Phrases(self._spec["entries"])
        seen: dict[int, dict[int, list[Found]]] = {}
        for found in self._phrases.everywhere(document):
            if bounds.hold(document, found):
                forms = seen.setdefault(found.entry["set"], {})
                forms.setdefault(found.entry["form"], []).append(found)
        for forms in seen.values():
            if len(forms) > 1:
                yield from self._odd(document, forms)

    def _odd(self, document: Document, forms: dict[int, list[Found]]) -> Iterator[Match]:
        ranked = sorted(forms, key=lambda form: (-len(forms[form]), forms[form][0].span))
        winner = ranked[0]
        told = ", ".join(f"“{self._name(forms[form][0])}” {len(forms[form])}" for form in ranked)
        for form in ranked[1:]:
            for found in forms[form]:
                better = proposals(document, found, [found.entry["others"][winner]])
                if not better:
                    continue
                words = {"found": found.span.of(document.text), "better": better[0], "forms": told}
                fix = Fix(f"Write “{better[0]}”", (Edit(found.span, better[0]),), applicability(self._spec))
                yield Match(found.span, words, (fix,), self._related(document, forms[winner]))

    def _related(self, document: Document, places: list[Found]) -> tuple[Related, ...]:
        return tuple(Related(one.span, f"“{one.span.of(document.text)}” here") for one in places[:_MOST_SHOWN])

    def _name(self, found: Found) -> str:
        name: str = self._spec["forms"][found.entry["set"]][found.entry["form"]]
        return name
