"""One person's decisions laid over another's: a guide over the one it extends, a newsroom over its guide.

A layer is plain data (dicts, lists, strings, numbers), so that it can be compiled ahead or kept as JSON:

    language   "" where it says none
    rules      selector → [level, options]
    terms      phrase → {better, entries, examples}, or None for a term that is taken back
    words      word → True (accepted) or False (rejected)
    patterns   id → spec, or None for a pattern that is taken back

Laying over is associative: what is said later wins; options are merged key by key; a list is replaced.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from lintnews.core.style import HouseStyle, Level, Setting

Layer = Mapping[str, Any]
TERMS = "house/terms"
EMPTY: Layer = {"language": "", "rules": {}, "terms": {}, "words": {}, "patterns": {}}


def bare(style: str) -> dict[str, Any]:
    """A configuration that says its style and nothing else."""
    empty = {"plugins": [], "files": [], "exclude": [], "baseline": "", "undated": "today", "articles": [], "paths": []}
    return {**empty, "style": style, "own": dict(EMPTY), "guides": {}}


def laid_over(under: Layer, over: Layer) -> dict[str, Any]:
    """`over` on top of `under`."""
    return {
        "language": over["language"] or under["language"],
        "rules": _rules(under["rules"], over["rules"]),
        "terms": {**under["terms"], **over["terms"]},
        "words": {**under["words"], **over["words"]},
        "patterns": {**under["patterns"], **over["patterns"]},
    }


def stacked(layers: Iterable[Layer]) -> Layer:
    """All layers, the first at the bottom."""
    result: Layer = EMPTY
    for layer in layers:
        result = laid_over(result, layer)
    return result


def _rules(under: Mapping[str, Any], over: Mapping[str, Any]) -> dict[str, Any]:
    """A level said again is said last; options said again change what stood there and stay where it stood."""
    merged = dict(under)
    for selector, (level, options) in over.items():
        before_level, before_options = merged.get(selector, ("default", {}))
        if level != "default":
            merged.pop(selector, None)
        merged[selector] = [level if level != "default" else before_level, {**before_options, **options}]
    return merged


def house_style(
    name: str, layer: Layer, *, title: str = "", sources: Iterable[str] = (), plugins: Iterable[str] = ()
) -> HouseStyle:
    """The style that `layer` comes to."""
    words = layer["words"]
    return HouseStyle(
        name=name,
        title=title,
        language=layer["language"],
        rules={selector: Setting(Level(level), options) for selector, (level, options) in layer["rules"].items()},
        terms={phrase: term["better"][0] for phrase, term in layer["terms"].items() if term},
        accept=tuple(word for word, accepted in words.items() if accepted),
        reject=tuple(word for word, accepted in words.items() if not accepted),
        patterns=_patterns(layer),
        plugins=tuple(plugins),
        sources=tuple(sources),
    )


def _patterns(layer: Layer) -> dict[str, Mapping[str, Any]]:
    patterns = {rule_id: spec for rule_id, spec in layer["patterns"].items() if spec}
    terms = [term for term in layer["terms"].values() if term]
    if terms:
        patterns[TERMS] = terms_spec(terms)
    return patterns


def terms_spec(terms: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """All terms of a house as one rule."""
    entries = [entry for term in terms for entry in term["entries"]]
    return {
        "kind": "substitution",
        "title": "The house's word for it",
        "why": "The house has chosen one form of this word or name.",
        "right_when": "In a quotation, a title or a name the form stays as its owner writes it.",
        "message": "“{found}”: the house writes “{better}”.",
        "severity": "warning",
        "confidence": "high",
        "call": "style",
        "on": True,
        "in_quotations": "skip",
        "applicability": "unsafe",
        "in_names": "skip",
        "entries": entries,
        "examples": [example for term in terms for example in term["examples"]],
        "cues": sorted({entry["key"] for entry in entries}),
        "shapes": [],
    }
