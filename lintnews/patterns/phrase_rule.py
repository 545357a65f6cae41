"""`existence` (never these words) and `substitution` (these words, not those)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Edit, Fix, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Rule
from lintnews.core.span import Span
from lintnews.patterns.casing import proposals
from lintnews.patterns.data_rule import Bounds, applicability, attributes, cues_of
from lintnews.patterns.search import Found, Phrases


class PhraseRule(Rule):
    """A rule as data that looks at one place at a time."""

    def __init__(self, rule_id: str, spec: Mapping[str, Any]) -> None:
        self.__dict__.update(attributes(rule_id, spec))
        self._spec = spec
        self._phrases: Phrases | None = None

    def cues(self) -> Cues:  # type: ignore[override]  # a rule as data has its own, not its class's
        """What wakes it."""
        return cues_of(self._spec)

    def check(self, cue: Cue) -> Iterator[Match]:
        """The phrase that stands where the cue does, if nothing around makes it right."""
        if self._phrases is None:
            self._phrases = Phrases(self._spec["entries"])
            self._bounds = Bounds(self._spec)
            self._regexes = [(pattern(one["pattern"]), one) for one in self._spec.get("regexes", ())]
        if not self._bounds.speaks(cue.document):
            return
        found = self._found(cue)
        if found is None or found.entry.get("keeps") or not self._bounds.hold(cue.document, found):
            return
        words = {"found": found.span.of(cue.text)}
        written = found.entry["better"]
        if not written:
            yield Match(found.span, words)
            return
        better = proposals(cue.document, found, written)
        if better:
            told = {**words, "better": better[0]}
            softer = found.entry.get("severity")
            grave = Severity(softer) if softer else None
            yield Match(found.span, told, self._fixes(found.span, better), severity=grave)

    def _found(self, cue: Cue) -> Found | None:
        assert self._phrases is not None
        for regex, entry in self._regexes:
            match = regex.match(cue.text, cue.span.start)
            if match is not None and match.end() > match.start():
                return Found(Span(*match.span()), entry)
        return self._phrases.at(cue.document, cue.span)

    def _fixes(self, span: Span, better: list[str]) -> tuple[Fix, ...]:
        who = applicability(self._spec)
        return tuple(Fix(f"Write “{one}”", (Edit(span, one),), who) for one in better)
