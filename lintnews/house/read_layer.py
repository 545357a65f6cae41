"""The keys that guides and lintnews.yaml share: language, rules, terms, vocabulary, patterns."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.style import Level, selects
from lintnews.house.layers import FILE_MARK, TERMS, UNCONFIRMED
from lintnews.house.read_terms import read_terms
from lintnews.patterns.load import spec_of
from lintnews.spelling.house_words import BadLineError, acceptance, rejection
from lintnews.written.nodes import Listing, Node, Table, Word, plain
from lintnews.written.schema import Schema, nearest, option

KEYS = ("language", "house", "unconfirmed", "rules", "terms", "vocabulary", "patterns")
LEVELS = tuple(level.value for level in Level)
Known = Mapping[str, Mapping[str, Any]]
Made = TypeVar("Made")
VOCABULARY_KEYS = ("accept", "reject", "files")
IN_QUOTATIONS = "in_quotations"  # an option of every rule: silent about the words of others
IN_QUOTATIONS_SAYS = ("skip",)
UNCONFIRMED_SAYS = ("on", "off")
LANGUAGE = r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*"
_LANGUAGE = pattern(LANGUAGE)


class Asked(Record):
    """What a layer is checked against: rules and their options by id, and whether others may exist (a plug-in's)."""

    known: Known
    is_open: bool = False


def read_layer(schema: Schema, fields: Mapping[str, Node], asked: Asked) -> dict[str, Any]:
    """The layer that `fields` describe; faults go to `schema`."""
    language = _language(schema, fields["language"]) if "language" in fields else ""
    patterns = _patterns(schema, fields["patterns"]) if "patterns" in fields else {}
    known = {**asked.known, TERMS: {}, **pattern_options(patterns)}
    return {
        "language": language,
        "house": schema.text(fields["house"], "house") or "" if "house" in fields else "",
        "unconfirmed": schema.choice(fields["unconfirmed"], UNCONFIRMED_SAYS, "unconfirmed") or ""
        if "unconfirmed" in fields
        else "",
        "rules": _rules(schema, fields["rules"], asked._replace(known=known)) if "rules" in fields else {},
        "terms": read_terms(schema, fields["terms"]) if "terms" in fields else {},
        "words": _vocabulary(schema, fields["vocabulary"]) if "vocabulary" in fields else {},
        "patterns": patterns,
    }


def pattern_options(patterns: Mapping[str, Any]) -> Known:
    """The options of patterns by id, as `Asked.known` has them."""
    return {rule_id: (spec or {}).get("options", {}) for rule_id, spec in patterns.items()}


def _language(schema: Schema, node: Node) -> str:
    text = schema.text(node, "language") or ""
    if text and not _LANGUAGE.fullmatch(text):
        schema.fault(node, f"language: a code such as en-GB belongs here, not “{text[:40]}”")
    elif text.lower() == "en-uk":
        schema.fault(node, f"language: “{text}” is no code; nearest: en-GB")
    return text


def _rules(schema: Schema, node: Node, asked: Asked) -> dict[str, Any]:
    found = {}
    for key, value in schema.entries(node, "rules"):
        if not any(selects(key.text, rule_id) for rule_id in asked.known) and not asked.is_open:
            schema.fault(key, f"{key.text}: no such rule; {nearest_rule(key.text, asked.known)}")
            continue
        found[key.text] = _setting(schema, key, value, asked.known)
    return found


def nearest_rule(said: str, known: Known) -> str:
    """What may have been meant by `said`: a rule, or for the name of many a folder of them."""
    if said.endswith("*"):
        return nearest(said, sorted({f"{rule.partition('/')[0]}/*" for rule in known} | {"all"}))
    return nearest(said, known)


def _setting(schema: Schema, key: Word, value: Node, known: Known) -> list[Any]:
    if isinstance(value, Word):
        return [_level(schema, value, key.text), {}]
    level = "default"
    options: dict[str, object] = {}
    defaults = known.get(key.text)
    for name, said in schema.entries(value, key.text):
        if name.text == "level":
            level = _level(schema, said, f"{key.text}: level")
        elif name.text == UNCONFIRMED:
            options[UNCONFIRMED] = schema.flag(said, f"{key.text}: {UNCONFIRMED}")
        elif name.text == IN_QUOTATIONS:
            options[IN_QUOTATIONS] = schema.choice(said, IN_QUOTATIONS_SAYS, f"{key.text}: {IN_QUOTATIONS}")
        elif defaults is None:
            options[name.text] = _untyped(said)
        elif name.text not in defaults:
            schema.fault(
                name, f"{name.text}: {key.text} has no such option; {nearest(name.text, (*defaults, 'level'))}"
            )
        else:
            options[name.text] = option(schema, said, defaults[name.text], f"{key.text}: {name.text}")
    return [level, options]


def _level(schema: Schema, node: Node, what: str) -> str:
    return schema.choice(node, LEVELS, what) or "default"


def _untyped(node: Node) -> object:
    """An option of a rule that is not known here (a plug-in's, or of many rules at once), by its looks."""
    if isinstance(node, Word) and not node.quoted:
        if node.text.lower() in ("true", "false"):
            return node.text.lower() == "true"
        if re.fullmatch(r"\d{1,9}", node.text):
            return int(node.text)
    return plain(node)


def _vocabulary(schema: Schema, node: Node) -> dict[str, Any]:
    """Words as a layer has them. Files are named and not read here: they are read at every run."""
    fields = schema.fields(node, VOCABULARY_KEYS, "vocabulary")
    words: dict[str, Any] = {}
    for file in schema.words(fields["files"], "vocabulary: files") if "files" in fields else ():
        path = os.path.join(os.path.dirname(os.path.abspath(schema.path)), os.path.expanduser(file.text))
        words[FILE_MARK + os.path.normpath(path)] = [os.path.abspath(schema.path), file.line, file.column, file.text]
    accepted = {}
    for word in schema.words(fields["accept"], "vocabulary: accept") if "accept" in fields else ():
        if (entry := _entry(schema, word, "accept", acceptance)) is not None:
            accepted[entry] = True
    words.update(accepted)
    for word in schema.words(fields["reject"], "vocabulary: reject") if "reject" in fields else ():
        refused = _entry(schema, word, "reject", rejection)
        if refused is None:
            continue
        if refused.written in accepted:
            schema.fault(word, f"vocabulary: “{refused.written}” is both accepted and rejected")
        words[refused.written] = refused.better or False
    return words


def _entry(schema: Schema, word: Word, what: str, read: Callable[[str], Made]) -> Made | None:
    try:
        return read(word.text)
    except BadLineError as problem:
        schema.fault(word, f"vocabulary: {what}: “{word.text[:40]}”: {problem}")
        return None


def _patterns(schema: Schema, node: Node) -> dict[str, Any]:
    """Rules as data, by id: `house/` and their key, or, in a list, their title."""
    found: dict[str, Any] = {}
    if isinstance(node, Listing):
        named = [(_slug(item), item, item) for item in node.items]
    else:
        named = [(key.text, key, value) for key, value in schema.entries(node, "patterns")]
    for name, place, value in named:
        rule_id = f"house/{name.removeprefix('house/')}"
        if not re.fullmatch(r"house/[a-z0-9]+(?:-[a-z0-9]+)*", rule_id) or rule_id == TERMS:
            schema.fault(place, f"patterns: “{name}” is no name: small letters, figures and hyphens make one")
        elif rule_id in found:
            schema.fault(place, f"patterns: two have the name {rule_id}")
        elif isinstance(value, Word) and value.text == "off":
            found[rule_id] = None
        else:
            found[rule_id] = spec_of(schema, value, house=name)
    return found


def _slug(node: Node) -> str:
    title = ""
    if isinstance(node, Table):
        title = next((value.text for key, value in node.entries if key.text == "title" and isinstance(value, Word)), "")
    return "-".join(re.findall(r"[a-z0-9]+", title.lower())) or "a pattern in a list has a title"
