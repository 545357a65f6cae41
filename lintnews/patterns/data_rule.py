"""What the five kinds of rules as data share: a spec, plain and checked, becomes a rule."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from lintnews.core.cue import Cues
from lintnews.core.document import Document
from lintnews.core.finding import Applicability, Call, Confidence, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Example, Good, InQuotations
from lintnews.patterns.search import Found, excused, is_address, is_name, opens_sentence
from lintnews.text.quotations import is_quoted


def attributes(rule_id: str, spec: Mapping[str, Any]) -> dict[str, object]:
    """What a rule says of itself, as the engine asks it."""
    return {
        "id": rule_id,
        "aliases": tuple(spec.get("aliases", ())),
        "message": spec["message"],
        "severity": Severity(spec["severity"]),
        "confidence": Confidence(spec["confidence"]),
        "call": Call(spec["call"]),
        "in_quotations": InQuotations(spec["in_quotations"]),
        "on": spec["on"],
        "options": dict(spec.get("options", {})),
        "examples": tuple(_example(one) for one in spec.get("examples", ())),
        "__doc__": page(spec),
    }


def page(spec: Mapping[str, Any]) -> str:
    """The manual page, in the shape of a Python rule's docstring."""
    parts = [spec["title"]]
    if spec.get("why"):
        parts.append(f"## Why\n{spec['why']}")
    if spec.get("right_when"):
        parts.append(f"## When it is right\n{spec['right_when']}")
    return "\n\n".join(parts)


def cues_of(spec: Mapping[str, Any]) -> Cues:
    """What wakes the rule."""
    return Cues(words=tuple(spec.get("cues", ())), shapes=tuple(spec.get("shapes", ())))


def _example(one: Mapping[str, str]) -> Example:
    published = date.fromisoformat(one["published"]) if one.get("published") else None
    language = one.get("language", "en")
    if "bad" not in one:
        return Good(one["good"], published=published, language=language)
    return Bad(one["bad"], mark=one.get("mark", ""), good=one.get("good"), published=published, language=language)


class Bounds:
    """Where a rule as data does not apply: languages, blocks, names, addresses, and the words around."""

    def __init__(self, spec: Mapping[str, Any]) -> None:
        self._spec = spec
        self._blocks = frozenset(spec.get("only_in", ()))
        self._not_blocks = frozenset(spec.get("not_in", ()))
        before, after = spec.get("unless_before", ""), spec.get("unless_after", "")
        self._before = pattern(before) if before else None
        self._after = pattern(after) if after else None
        self._skips_quotations = spec["in_quotations"] == "skip"

    def hold(self, document: Document, found: Found) -> bool:
        """Whether a phrase that was found is the rule's business."""
        span = found.span
        if self._blocks or self._not_blocks:
            block = document.block_at(span.start)
            kind = block.kind.value if block is not None else ""
            if kind in self._not_blocks or (self._blocks and kind not in self._blocks):
                return False
        text = document.text
        if is_address(text, span) or excused(text, span, self._before, self._after):
            return False
        if self._spec.get("unless_first") and opens_sentence(document, span):
            return False
        # A phrase written with capitals is looked for as it stands: its capitals say nothing about a name.
        if self._spec["in_names"] == "skip" and not found.entry["exact"] and is_name(document, span):
            return False
        return not (self._skips_quotations and is_quoted(document, span))

    def speaks(self, document: Document) -> bool:
        """Whether the article's language is one of the rule's."""
        spec, language = self._spec, document.meta.language.lower()
        wanted, refused = spec.get("languages", ()), spec.get("not_languages", ())
        if any(_is_of(language, one) for one in refused):
            return False
        return not wanted or any(_is_of(language, one) for one in wanted)


def _is_of(language: str, wanted: str) -> bool:
    """Whether `language` (en-gb) is `wanted` (en-GB, or en for all of them)."""
    wanted = wanted.lower()
    return language == wanted or language.startswith(wanted + "-")


def applicability(spec: Mapping[str, Any]) -> Applicability:
    """Who may make the rule's changes."""
    return Applicability(spec["applicability"])
