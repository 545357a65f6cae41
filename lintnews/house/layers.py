"""One person's decisions laid over another's: a guide over the one it extends, a newsroom over its guide.

A layer is plain data (dicts, lists, strings, numbers), so that it can be compiled ahead or kept as JSON:

    language   "" where it says none
    house      what messages call the house (“AP”); "" where it says none
    unconfirmed  "on" or "off": whether decisions speak that nobody has read in a source; "" where it says none
    rules      selector → [level, options]; the option UNCONFIRMED marks a decision that was written from memory
    terms      phrase → {better, entries, examples, confidence, unconfirmed}, or None for a term that is taken back
    words      word → True (accepted), False (rejected) or what the house writes instead of it; and, after a mark,
               the path of a list of words → where it is named: file, line, column, as written
    patterns   id → spec, or None for a pattern that is taken back

Laying over is associative: what is said later wins; options are merged key by key; a list is replaced.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from lintnews.core.style import HouseStyle, Level, Setting

if TYPE_CHECKING:
    from lintnews.spelling.house_words import HouseWords

Layer = Mapping[str, Any]
TERMS = "house/terms"
UNCONFIRMED = "unconfirmed"
FILE_MARK = "\n"  # before the path of a list of words: no word begins so
EMPTY: Layer = {"language": "", "house": "", "unconfirmed": "", "rules": {}, "terms": {}, "words": {}, "patterns": {}}


def bare(style: str) -> dict[str, Any]:
    """A configuration that says its style and nothing else."""
    empty = {
        "plugins": [],
        "files": [],
        "exclude": [],
        "edition": [],
        "baseline": "",
        "undated": "today",
        "facts": {},
        "articles": [],
        "paths": [],
        "desks": {},
        "fields": {},
    }
    return {**empty, "style": style, "own": dict(EMPTY), "guides": {}}


def laid_over(under: Layer, over: Layer) -> dict[str, Any]:
    """`over` on top of `under`."""
    return {
        "language": over["language"] or under["language"],
        "house": over["house"] or under["house"],
        "unconfirmed": over["unconfirmed"] or under["unconfirmed"],
        "rules": _rules(under["rules"], over["rules"]),
        "terms": {**under["terms"], **over["terms"]},
        "words": _said_later(under["words"], over["words"]),
        "patterns": {**under["patterns"], **over["patterns"]},
    }


def stacked(layers: Iterable[Layer]) -> Layer:
    """All layers, the first at the bottom."""
    result: Layer = EMPTY
    for layer in layers:
        result = laid_over(result, layer)
    return result


def _said_later(under: Mapping[str, Any], over: Mapping[str, Any]) -> dict[str, Any]:
    """Both, in the order they were said: what is said again is said where it was said last."""
    return {**{word: said for word, said in under.items() if word not in over}, **over} if over else dict(under)


def _rules(under: Mapping[str, Any], over: Mapping[str, Any]) -> dict[str, Any]:
    """A level said again is said last; options said again change what stood there and stay where it stood.

    Who says a level again has looked at it: that it was unconfirmed is forgotten.
    """
    merged = dict(under)
    for selector, (level, options) in over.items():
        before_level, before_options = merged.get(selector, ("default", {}))
        if level != "default":
            merged.pop(selector, None)
            before_options = {name: said for name, said in before_options.items() if name != UNCONFIRMED}
        merged[selector] = [level if level != "default" else before_level, {**before_options, **options}]
    return merged


def house_style(
    name: str,
    layer: Layer,
    *,
    title: str = "",
    sources: Iterable[str] = (),
    plugins: Iterable[str] = (),
    shelf: Mapping[str, HouseWords] | None = None,
    facts: Mapping[str, Any] | None = None,
) -> HouseStyle:
    """The style that `layer` comes to. `shelf` has the lists of words that were read, by path."""
    words, files = _own_words(layer["words"], shelf or {})
    layer = _settled(layer)
    return HouseStyle(
        name=name,
        title=title,
        language=layer["language"],
        rules={selector: Setting(Level(level), options) for selector, (level, options) in layer["rules"].items()},
        terms={phrase: term["better"][0] for phrase, term in layer["terms"].items() if term},
        accept=tuple(word for word, said in words.items() if said is True),
        reject=tuple(f"{word} (say {said})" if said else word for word, said in words.items() if said is not True),
        word_files=files,
        patterns=_patterns(layer),
        plugins=tuple(plugins),
        sources=tuple(sources),
        facts=facts or {},
    )


def _settled(layer: Layer) -> Layer:
    """`layer` with only the decisions that speak, and without the marks that say which are unconfirmed."""
    is_off = layer["unconfirmed"] == "off"
    rules = {selector: _heard(level, options, is_off=is_off) for selector, (level, options) in layer["rules"].items()}
    if not is_off:
        return {**layer, "rules": rules}
    terms = {phrase: term for phrase, term in layer["terms"].items() if not _is_unconfirmed(term)}
    patterns = {rule_id: spec for rule_id, spec in layer["patterns"].items() if not _is_unconfirmed(spec)}
    return {**layer, "rules": rules, "terms": terms, "patterns": patterns}


def _heard(level: str, options: Mapping[str, Any], *, is_off: bool) -> list[Any]:
    if UNCONFIRMED not in options:
        return [level, options]
    rest = {name: said for name, said in options.items() if name != UNCONFIRMED}
    return ["off" if is_off and options[UNCONFIRMED] else level, rest]


def _is_unconfirmed(decision: Mapping[str, Any] | None) -> bool:
    return decision is not None and bool(decision.get(UNCONFIRMED))


def _own_words(
    said: Mapping[str, Any], shelf: Mapping[str, HouseWords]
) -> tuple[dict[str, Any], tuple[HouseWords, ...]]:
    """The words that lie over all lists, and the lists. Words that a later list says otherwise are left to it."""
    words: dict[str, Any] = {}
    files = []
    for word, how in said.items():
        if not word.startswith(FILE_MARK):
            words[word] = how
        elif word[1:] in shelf:
            later = shelf[word[1:]]
            files.append(later)
            if words:
                from lintnews.spelling.vocabulary import Vocabulary

                listed = Vocabulary(files=(later,))
                refused = {one.form for one in listed.refused()}
                words = {
                    one: how
                    for one, how in words.items()
                    if (one not in refused if how is True else not listed.accepts(one))
                }
    return words, tuple(files)


def _patterns(layer: Layer) -> dict[str, Mapping[str, Any]]:
    patterns = {rule_id: spec for rule_id, spec in layer["patterns"].items() if spec}
    terms = [term for term in layer["terms"].values() if term]
    if terms:
        patterns[TERMS] = terms_spec(terms, layer["house"])
    return patterns


def terms_spec(terms: Iterable[Mapping[str, Any]], house: str = "") -> dict[str, Any]:
    """All terms of a house as one rule; `house` is what its message calls it."""
    who = house.replace("{", "{{").replace("}", "}}") or "the house"
    entries = [entry for term in terms for entry in term["entries"]]
    return {
        "kind": "substitution",
        "title": "The house's word for it",
        "why": "The house has chosen one form of this word or name.",
        "right_when": "In a quotation, a title or a name the form stays as its owner writes it.",
        "message": f"“{{found}}”: {who} writes “{{better}}”.",
        "severity": "warning",
        "confidence": "high",
        "call": "style",
        "on": True,
        "in_quotations": "skip",
        "applicability": "unsafe",
        "in_names": "skip",
        "entries": entries,
        "examples": [example for term in terms for example in term["examples"]],
        "cues": sorted({entry["key"] for entry in entries if not entry.get("keeps")}),
        "shapes": [],
    }
