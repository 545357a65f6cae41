"""Desks: what is said of one kind of copy (letters, results, recipes), and which sections are that kind.

A desk is a layer like any other and may say more: `extends` another desk, `sections` that are its copy, and `only`, the
rules that still speak, every other being silent.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from lintnews.core.style import selects
from lintnews.house.desks import NO_DESK, plain_section
from lintnews.house.layers import EMPTY, laid_over
from lintnews.house.read_layer import KEYS as LAYER_KEYS
from lintnews.house.read_layer import Asked, Known, nearest_rule, read_layer
from lintnews.written.nodes import Node, Table, Word
from lintnews.written.schema import Schema, nearest

KEYS = ("title", "extends", "sections", "only", *LAYER_KEYS)
Desk = Mapping[str, Any]


def read_desks(schema: Schema, node: Node, asked: Asked, shipped: Iterable[str]) -> dict[str, Desk]:
    """The desks of `node` by name, each with the layers of those it extends; `base` is the `shipped` one at the bottom.

    A desk that is called as a shipped one and extends nothing stands on that one.
    """
    shipped = tuple(shipped)
    written = {key.text: (key, value) for key, value in schema.entries(node, "desks")}
    order = _bases_first(schema, {name: value for name, (_, value) in written.items()})
    found: dict[str, Desk] = {}
    for name in order:
        key, value = written[name]
        if name == NO_DESK:
            schema.fault(key, f"desks: “{NO_DESK}” is what paths say that have no desk")
            continue
        fields = schema.fields(value, KEYS, f"desks: {name}")
        base = _base(schema, name, fields, (*written, *shipped))
        below = found.get(base, {"base": base if base in shipped else "", "layer": EMPTY})
        own = read_desk(schema, fields, asked)
        found[name] = {**own, "base": below["base"], "layer": laid_over(below["layer"], own["layer"])}
    return {name: found[name] for name in written if name in found}


def read_desk(schema: Schema, fields: Mapping[str, Node], asked: Asked) -> Desk:
    """One desk, without those it extends; faults go to `schema`."""
    layer = read_layer(schema, fields, asked)
    if "only" in fields:
        kept = _only(schema, fields["only"], asked)
        layer = {**layer, "rules": {**silenced(kept, asked.known), **layer["rules"]}}
    return {
        "title": schema.text(fields["title"], "title") or "" if "title" in fields else "",
        "sections": [plain_section(said) for said in schema.texts(fields["sections"], "sections")]
        if "sections" in fields
        else [],
        "layer": layer,
    }


def desk_named(schema: Schema, node: Node, known: Iterable[str]) -> str:
    """The desk that `node` names; empty after a fault."""
    said = schema.text(node, "desk")
    known = tuple(sorted({*known, NO_DESK}))
    if said is not None and said not in known:
        schema.fault(node, f"desk: {said}: no such desk; {nearest(said, known)}")
        return ""
    return said or ""


def silenced(kept: Iterable[str], known: Known) -> dict[str, list[Any]]:
    """Rules as a layer has them that turn off all but `kept`, by whole folders where nothing in one is kept."""
    kept = tuple(kept)
    folders: dict[str, list[str]] = {"house": []}
    for rule in known:
        folders.setdefault(rule.partition("/")[0], []).append(rule)
    off = []
    for folder, rules in sorted(folders.items()):
        quiet = [rule for rule in rules if not any(selects(one, rule) for one in kept)]
        if len(quiet) == len(rules) and not any(one.startswith(f"{folder}/") or one == folder for one in kept):
            off.append(f"{folder}/*")
        else:
            off += quiet
    return {rule: ["off", {}] for rule in off}


def _only(schema: Schema, node: Node, asked: Asked) -> list[str]:
    kept = []
    for word in schema.words(node, "only"):
        if not asked.is_open and not any(selects(word.text, rule) for rule in (*asked.known, "house/terms")):
            schema.fault(word, f"only: {word.text}: no such rule; {nearest_rule(word.text, asked.known)}")
        else:
            kept.append(word.text)
    return kept


def _base(schema: Schema, name: str, fields: Mapping[str, Node], known: tuple[str, ...]) -> str:
    if "extends" not in fields:
        return name
    said = schema.text(fields["extends"], "extends")
    if said is not None and said not in known:
        schema.fault(fields["extends"], f"extends: {said}: no such desk; {nearest(said, sorted(set(known)))}")
    return said or ""


def _bases_first(schema: Schema, written: Mapping[str, Node]) -> list[str]:
    """Names in an order in which each desk follows the one it extends; a fault where they go in a circle."""
    base = {name: said for name, node in written.items() if (said := _extended(node)) is not None}
    ordered: list[str] = []
    for name in written:
        chain = [name]
        while (said := base.get(chain[-1])) is not None and said.text != chain[-1] and said.text in written:
            if said.text in ordered:
                break
            if said.text in chain:
                round_trip = " → ".join([*chain[chain.index(said.text) :], said.text])
                schema.fault(said, f"extends: this goes in a circle: {round_trip}")
                del base[chain[-1]]
                break
            chain.append(said.text)
        ordered += [one for one in reversed(chain) if one not in ordered]
    return ordered


def _extended(node: Node) -> Word | None:
    entries = node.entries if isinstance(node, Table) else ()
    return next((value for key, value in entries if key.text == "extends" and isinstance(value, Word)), None)
