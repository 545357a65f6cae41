"""What each kind of rule as data says for itself: its words, its pairs, its forms."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any

from lintnews.patterns.entries import Entry, consistent_entries, entries_of
from lintnews.patterns.phrase import PhraseError
from lintnews.patterns.regex_guard import objection
from lintnews.written.nodes import Listing, Node, Word
from lintnews.written.schema import Schema

Spec = dict[str, Any]


def demand(schema: Schema, node: Node, fields: dict[str, Node], keys: Iterable[str]) -> None:
    """Keep a fault for each of `keys` that the rule lacks."""
    for key in keys:
        if schema.lacks(node, fields, key):
            schema.fault(node, f"{key}: this rule does not say it")


def phrase_read(schema: Schema, word: Word, read: Callable[[str], Any]) -> Any:
    """What `read` makes of a phrase; a fault at its place where it cannot."""
    try:
        return read(word.text)
    except PhraseError as problem:
        schema.fault(word, f"“{word.text}”: {problem}")
        return None


def _entries(schema: Schema, node: Node, what: str) -> list[Entry]:
    return [entry for word in schema.words(node, what) for entry in phrase_read(schema, word, entries_of) or ()]


def _read_existence(schema: Schema, node: Node, fields: dict[str, Node], spec: Spec) -> None:
    _demand_one_of(schema, node, fields, "words")
    spec["entries"] = _entries(schema, fields["words"], "words") if "words" in fields else []
    if "regex" in fields:
        spec["regexes"] = [_regex(word.text, []) for word in _regexes(schema, fields, fields["regex"])]


def _read_substitution(schema: Schema, node: Node, fields: dict[str, Node], spec: Spec) -> None:
    _demand_one_of(schema, node, fields, "swap")
    spec["entries"] = []
    for key, value in schema.entries(fields["swap"], "swap") if "swap" in fields else ():
        better = schema.texts(value, f"swap: {key.text}")
        if better == [key.text]:
            schema.fault(key, f"“{key.text}” is swapped for itself")
        elif better:
            spec["entries"] += phrase_read(schema, key, partial(entries_of, better=better)) or ()
    if "regex" in fields:
        pairs = schema.entries(fields["regex"], "regex")
        _regexes(schema, fields, Listing(tuple(key for key, _ in pairs), node.line, node.column))
        spec["regexes"] = [_regex(key.text, schema.texts(value, f"regex: {key.text}")) for key, value in pairs]


def _read_consistency(schema: Schema, node: Node, fields: dict[str, Node], spec: Spec) -> None:
    demand(schema, node, fields, ("forms",))
    written = fields.get("forms")
    sets: list[list[str]] = []
    spec["entries"] = []
    if isinstance(written, Listing) and all(isinstance(item, Word) for item in written.items):
        written = Listing((written,), written.line, written.column)
    for item in written.items if isinstance(written, Listing) else ():
        words = schema.texts(item, "forms")
        if len(words) < 2:
            schema.fault(item, "forms: a set has two forms or more")
            continue
        if phrase_read(schema, Word(words[0], item.line, item.column), partial(_set_entries, words)) is not None:
            sets.append(words)
    if written is not None and not isinstance(written, Listing):
        schema.fault(written, "forms: a list of sets belongs here, such as [[adviser, advisor]]")
    spec["forms"] = [[form.replace("~", "") for form in words] for words in sets]
    spec["entries"] = consistent_entries(sets)


def _set_entries(words: list[str], _: str) -> list[Entry]:
    return consistent_entries([words])


def _read_occurrence(schema: Schema, node: Node, fields: dict[str, Node], spec: Spec) -> None:
    demand(schema, node, fields, ("words", "at_most"))
    spec["entries"] = _entries(schema, fields["words"], "words") if "words" in fields else []
    most = schema.number(fields["at_most"], "at_most") if "at_most" in fields else 0
    spec["options"] = {"at_most": most}


def _read_conditional(schema: Schema, node: Node, fields: dict[str, Node], spec: Spec) -> None:
    demand(schema, node, fields, ("if", "then"))
    spec["entries"] = _entries(schema, fields["if"], "if") if "if" in fields else []
    spec["then"] = _entries(schema, fields["then"], "then") if "then" in fields else []
    then = schema.texts(fields["then"], "then") if spec["then"] else [""]
    spec["then_words"] = then[0].replace("~", "")


READERS: dict[str, Callable[[Schema, Node, dict[str, Node], Spec], None]] = {
    "existence": _read_existence,
    "substitution": _read_substitution,
    "consistency": _read_consistency,
    "occurrence": _read_occurrence,
    "conditional": _read_conditional,
}


def _demand_one_of(schema: Schema, node: Node, fields: dict[str, Node], key: str) -> None:
    if schema.lacks(node, fields, key) and "regex" not in fields:
        schema.fault(node, f"{key}: this rule does not say it")


def _regexes(schema: Schema, fields: dict[str, Node], node: Node) -> list[Word]:
    """The regular expressions of a rule, each of which has passed the guard."""
    words = schema.words(node, "regex")
    if "because" not in fields:
        schema.fault(node, "because: a regular expression says why words do not do")
    else:
        schema.text(fields["because"], "because")
    taken = []
    for word in words:
        problem = objection(word.text)
        if problem:
            schema.fault(word, f"regex: {problem}")
        else:
            taken.append(word)
    return taken


def _regex(pattern: str, better: Sequence[str]) -> Entry:
    return {"words": pattern, "pattern": pattern, "better": list(better), "classes": [], "exact": False}
