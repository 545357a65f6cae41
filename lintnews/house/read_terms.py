"""`terms:`, a house's words: what it writes, how sure that is, and where the other form stays.

- `write`: what the house writes; `advisor~: adviser~` is the short way to say no more than that
- `keep`: phrases in which the words stay as they are: chicken Kiev, Dynamo Kiev
- `confidence`: high warns, medium suggests, low says nothing
- `unconfirmed`: written from memory; nobody has read it in a source
- `examples`: as rules have them
"""

from __future__ import annotations

from typing import Any

from lintnews.house.layers import UNCONFIRMED
from lintnews.patterns.entries import entries_of
from lintnews.patterns.load_examples import examples_of
from lintnews.patterns.phrase import PhraseError
from lintnews.written.nodes import Node, Table, Word
from lintnews.written.schema import Schema

CONFIDENCES = ("high", "medium", "low")
KEYS = ("write", "keep", "confidence", UNCONFIRMED, "examples")
Term = dict[str, Any]


def read_terms(schema: Schema, node: Node) -> dict[str, Term | None]:
    """The terms of `node` by phrase; None for one that is itself: it takes back what a guide below said."""
    found: dict[str, Term | None] = {}
    for key, value in schema.entries(node, "terms"):
        fields: dict[str, Node] = {"write": value}
        if isinstance(value, Table):
            fields = schema.fields(value, KEYS, f"terms: {key.text}")
            if schema.lacks(value, fields, "write"):
                schema.fault(value, f"terms: {key.text}: “write” says what the house writes")
        if "write" not in fields:
            continue
        better = schema.texts(fields["write"], f"terms: {key.text}")
        if better == [key.text]:
            found[key.text] = None
        elif better:
            found[key.text] = _term(schema, key, better, fields)
    _refuse_circles(schema, node, found)
    return found


def _refuse_circles(schema: Schema, node: Node, found: dict[str, Term | None]) -> None:
    """A fault for each term that writes what another term of the same list writes otherwise."""
    plain = {phrase.replace("~", ""): term for phrase, term in found.items() if term}
    for key, _ in schema.entries(node, "terms"):
        term = found.get(key.text)
        for better in term["better"][:1] if term else ():
            other = plain.get(better.replace("~", ""))
            if other is not None and other["better"][0].replace("~", "").lower() != better.replace("~", "").lower():
                schema.fault(key, f"terms: {key.text}: “{better}” is itself written otherwise: {other['better'][0]}")


def _term(schema: Schema, key: Word, better: list[str], fields: dict[str, Node]) -> Term:
    sure = "high"
    if "confidence" in fields:
        sure = schema.choice(fields["confidence"], CONFIDENCES, f"terms: {key.text}: confidence") or sure
    entries = _entries(schema, key, better) if sure != "low" else []
    if sure == "medium":
        entries = [{**entry, "severity": "suggestion"} for entry in entries]
    for word in schema.words(fields["keep"], f"terms: {key.text}: keep") if entries and "keep" in fields else ():
        entries += [{**entry, "keeps": True} for entry in _entries(schema, word, [])]
    return {
        "better": better,
        "entries": entries,
        "examples": examples_of(schema, fields.get("examples")),
        "confidence": sure,
        UNCONFIRMED: UNCONFIRMED in fields and schema.flag(fields[UNCONFIRMED], f"terms: {key.text}: {UNCONFIRMED}"),
    }


def _entries(schema: Schema, word: Word, better: list[str]) -> list[dict[str, Any]]:
    try:
        return entries_of(word.text, better)
    except PhraseError as problem:
        schema.fault(word, f"terms: “{word.text}”: {problem}")
        return []
