"""Guides: a YAML file and those it extends → plain data."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

from lintnews.core.errors import StyleError
from lintnews.house.layers import EMPTY, laid_over
from lintnews.house.points import read_decisions
from lintnews.house.read_layer import KEYS, Asked, pattern_options, read_layer
from lintnews.written.nodes import Listing, Node, Word
from lintnews.written.schema import Schema, nearest
from lintnews.written.yaml_source import text_of_file, yaml_and_faults

Guide = Mapping[str, Any]
GUIDE_KEYS = (*KEYS, "title", "extends", "based_on", "not_affiliated_with", "points")
SOURCE_KEYS = ("title", "read", "where")
FALLBACK = "default"


class GuideReader:
    """Reads guides for one configuration. A guide is {name, title, base, layer, sources}.

    `shipped` are compiled guides by name; a guide that extends one names it as its `base`, and the two are put together
    when a style is made. `files` gathers what was read: path → text.
    """

    def __init__(self, shipped: Mapping[str, Guide], asked: Asked) -> None:
        self.shipped = shipped
        self.asked = asked
        self.files: dict[str, str] = {}
        self.guides: dict[str, Guide] = {}

    def style(self, schema: Schema, node: Node, what: str, opened: tuple[str, ...] = ()) -> str:
        """The name under which `guides` or `shipped` has the style that `node` names; empty after a fault."""
        said = schema.text(node, what)
        if said is None:
            return ""
        if not is_path(said):
            if said in self.shipped:
                return said
            schema.fault(node, f"{said}: no such style; {nearest(said, sorted(self.shipped))}")
            return ""
        path = os.path.normpath(os.path.join(os.path.dirname(schema.path), os.path.expanduser(said)))
        if path in opened:
            round_trip = " → ".join(os.path.basename(one) for one in (*opened[opened.index(path) :], path))
            schema.fault(node, f"{what}: this goes in a circle: {round_trip}")
            return ""
        if not os.path.isfile(path):
            schema.fault(node, f"{what}: {said} is not there")
            return ""
        try:
            self.read(path, opened)
        except StyleError as problem:
            schema.faults.extend(problem.faults)
            return ""
        return path

    def read(self, path: str, opened: tuple[str, ...] = (), name: str = "") -> Guide:
        """The guide in the file at `path`. Raises StyleError with all faults of it and of those it extends."""
        path = os.path.normpath(path)
        if path in self.guides:
            return self.guides[path]
        schema = Schema(path)
        root = self._source(path, schema)
        fields = schema.fields(root, GUIDE_KEYS, "a guide")
        base: Guide = {"base": "" if name == FALLBACK else FALLBACK, "layer": EMPTY, "sources": []}
        if "extends" in fields:
            extended = self.style(schema, fields["extends"], "extends", (*opened, path))
            base = self.guides.get(extended, {"base": extended, "layer": EMPTY, "sources": []})
        known = {**self.asked.known, **self.patterns(base)}
        layer = read_layer(schema, fields, self.asked._replace(known=known))
        title = schema.text(fields["title"], "title") or "" if "title" in fields else ""
        sources = _sources(schema, fields)
        if "points" in fields:
            read_decisions(schema, fields["points"])  # for its faults: a run needs none of it
        schema.settle()
        guide = {
            "name": name or os.path.basename(path).rsplit(".", 1)[0],
            "title": title,
            "base": base["base"],
            "layer": laid_over(base["layer"], layer),
            "sources": [*base["sources"], *sources],
        }
        self.guides[path] = guide
        return guide

    def patterns(self, guide: Guide) -> dict[str, Any]:
        """The options of the patterns of a guide and its base, by id."""
        base = self.shipped.get(guide["base"])
        below = pattern_options(base["layer"]["patterns"]) if base else {}
        return {**below, **pattern_options(guide["layer"]["patterns"])}

    def _source(self, path: str, schema: Schema) -> Node:
        text = text_of_file(path)
        self.files[os.path.abspath(path)] = text
        root, faults = yaml_and_faults(text, path)
        schema.faults += faults
        return root


def is_path(style: str) -> bool:
    """Whether a style is named by its path and not by its name."""
    return "/" in style or "\\" in style or style.endswith((".yaml", ".yml"))


def _sources(schema: Schema, fields: Mapping[str, Node]) -> list[str]:
    """What the guide rests on, each a line for people."""
    found = []
    node = fields.get("based_on")
    items = node.items if isinstance(node, Listing) else (node,) if node is not None else ()
    for item in items:
        if isinstance(item, Word):
            found.append(schema.text(item, "based_on") or "")
            continue
        source = schema.fields(item, SOURCE_KEYS, "based_on")
        title = schema.text(source["title"], "title") if "title" in source else None
        if schema.lacks(item, source, "title"):
            schema.fault(item, "based_on: a source has a title")
        read = schema.day(source["read"], "read") if "read" in source else None
        found.append(f"{title}, read {read}" if read else f"{title}")
    if "not_affiliated_with" in fields:
        whom = schema.text(fields["not_affiliated_with"], "not_affiliated_with")
        found.append(f"Not affiliated with {whom}")
    return found
