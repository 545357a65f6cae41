"""lintnews.yaml → plain data, with every fault told at once."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from lintnews.core.errors import StyleError
from lintnews.house.layers import EMPTY, bare
from lintnews.house.read_desk import desk_named, read_desks
from lintnews.house.read_guide import FALLBACK, Guide, GuideReader
from lintnews.house.read_layer import KEYS as LAYER_KEYS
from lintnews.house.read_layer import Asked, Known, pattern_options, read_layer
from lintnews.written.nodes import Node, Word
from lintnews.written.schema import Schema
from lintnews.written.yaml_source import text_of_file, yaml_and_faults

KEYS = (
    *(
        "version",
        "style",
        *LAYER_KEYS,
        "articles",
        "fields",
        "desks",
        "paths",
        "files",
        "exclude",
        "plugins",
        "baseline",
        "undated",
        "edition",
        "facts",
    ),
)
ARTICLE_KEYS = ("published", "section", "language", "style", "desk")
PATH_KEYS = ("style", "desk", *LAYER_KEYS)
UNDATED = ("today", "skip")
AskKnown = Known | Callable[[Sequence[str]], Known]


class Read(tuple[dict[str, Any], dict[str, str]]):
    """A configuration as plain data, and the files it was read from (path → text)."""

    __slots__ = ()

    @property
    def data(self) -> dict[str, Any]:
        """What `Configuration` is made from."""
        return self[0]

    @property
    def files(self) -> dict[str, str]:
        """Everything that was read."""
        return self[1]


def read_configuration(path: str, known: AskKnown, shipped: Mapping[str, Guide]) -> Read:
    """What the lintnews.yaml at `path` says.

    `known` is the rules' options by id, or a function that gives them for the plug-ins that are named.
    Raises StyleError with all faults.
    """
    text = text_of_file(path)
    schema = Schema(path)
    root, faults = yaml_and_faults(text, path)
    schema.faults += faults
    fields = schema.fields(root, KEYS, "lintnews.yaml")
    _version(schema, fields)
    plugins = schema.texts(fields["plugins"], "plugins") if "plugins" in fields else []
    asked = Asked(_known(schema, fields, known)) if callable(known) else Asked(known, is_open=bool(plugins))
    reader = GuideReader(shipped, asked)
    data: dict[str, Any] = {"plugins": plugins, **_plain_keys(schema, fields)}
    data["style"] = reader.style(schema, fields["style"], "style") if "style" in fields else ""
    asked = asked._replace(known={**asked.known, **_style_patterns(reader, data["style"])})
    data["own"] = own = read_layer(schema, fields, asked)
    asked = asked._replace(known={**asked.known, **pattern_options(own["patterns"])})
    data["desks"], desks = _desks(schema, fields, asked, shipped)
    data["articles"] = _articles(schema, fields, reader, desks)
    data["fields"] = _story_fields(schema, fields)
    data["paths"] = _paths(schema, fields, reader, asked, desks)
    data["guides"] = {name: dict(guide) for name, guide in reader.guides.items()}
    data["facts"], sheets = _own_facts(schema, fields)
    schema.settle()
    return Read((data, {os.path.abspath(path): text, **reader.files, **sheets}))


def _known(schema: Schema, fields: Mapping[str, Node], known: Callable[[Sequence[str]], Known]) -> Known:
    """The rules there are with the plug-ins that can be loaded; a fault for each that cannot."""
    loaded: list[str] = []
    for word in schema.words(fields["plugins"], "plugins") if "plugins" in fields else ():
        try:
            known([word.text])
        except Exception as problem:  # noqa: BLE001 - a plug-in is anybody's code
            schema.fault(word, f"plugins: {word.text} cannot be loaded ({type(problem).__name__}: {problem})")
        else:
            loaded.append(word.text)
    return known(loaded)


def read_style(path: str, known: Known, shipped: Mapping[str, Guide]) -> Read:
    """The configuration that has the guide at `path` for its style and says nothing else. Raises StyleError."""
    reader = GuideReader(shipped, Asked(known))
    reader.read(path)
    data = {**bare(os.path.normpath(path)), "guides": {name: dict(guide) for name, guide in reader.guides.items()}}
    return Read((data, reader.files))


def _version(schema: Schema, fields: Mapping[str, Node]) -> None:
    node = fields.get("version")
    if node is not None and not (isinstance(node, Word) and node.text == "1"):
        schema.fault(node, "version: this lintnews reads version 1")


def _plain_keys(schema: Schema, fields: Mapping[str, Node]) -> dict[str, Any]:
    said: dict[str, Any] = {"files": [], "exclude": [], "edition": [], "baseline": "", "undated": "today"}
    for key in ("files", "exclude", "edition"):
        if key in fields:
            said[key] = schema.texts(fields[key], key)
    if "baseline" in fields:
        said["baseline"] = schema.text(fields["baseline"], "baseline") or ""
    if "undated" in fields:
        said["undated"] = schema.choice(fields["undated"], UNDATED, "undated") or "today"
    return said


def _own_facts(schema: Schema, fields: Mapping[str, Node]) -> tuple[Mapping[str, Any], dict[str, str]]:
    """The newsroom's own offices and people, and the sheets they were read from (path → text)."""
    if "facts" not in fields:
        return {}, {}
    from lintnews.facts.own import own_sections, own_sheet

    sheets, read = [], {}
    for word in schema.words(fields["facts"], "facts"):
        path = os.path.join(os.path.dirname(schema.path), word.text)
        beside = Schema(path)
        try:
            text = read[os.path.abspath(path)] = text_of_file(path)
            sheets.append(own_sheet(text, beside))
        except StyleError as problem:
            if any(fault.message.startswith("this file cannot be read") for fault in problem.faults):
                schema.fault(word, f"facts: {word.text}: {problem.faults[0].message}")
            else:
                schema.faults += problem.faults
        schema.faults += beside.faults
    return own_sections(sheets), read


def _desks(
    schema: Schema, fields: Mapping[str, Node], asked: Asked, shipped: Mapping[str, Guide]
) -> tuple[dict[str, Any], tuple[str, ...]]:
    """The newsroom's own desks by name, and the names of all there are."""
    from lintnews.house.guides import desks_of

    if not {"desks", "paths", "articles"} & set(fields):
        return {}, ()
    names = tuple(desks_of(shipped))
    if "desks" not in fields:
        return {}, names
    own = read_desks(schema, fields["desks"], asked, names)
    return {name: dict(desk) for name, desk in own.items()}, (*own, *names)


def _articles(schema: Schema, fields: Mapping[str, Node], reader: GuideReader, desks: Sequence[str]) -> list[Any]:
    """[glob, facts] in order; a day alone is the day of publication."""
    found = []
    for key, value in schema.entries(fields["articles"], "articles") if "articles" in fields else ():
        said = dict.fromkeys(ARTICLE_KEYS, "")
        if isinstance(value, Word):
            said["published"] = schema.day(value, f"articles: {key.text}") or ""
        else:
            parts = schema.fields(value, ARTICLE_KEYS, f"articles: {key.text}")
            if "published" in parts:
                said["published"] = schema.day(parts["published"], "published") or ""
            if "section" in parts:
                said["section"] = schema.text(parts["section"], "section") or ""
            if "language" in parts:
                said["language"] = read_layer(schema, {"language": parts["language"]}, reader.asked)["language"]
            if "style" in parts:
                said["style"] = reader.style(schema, parts["style"], "style")
            if "desk" in parts:
                said["desk"] = desk_named(schema, parts["desk"], desks)
        found.append([key.text, said])
    return found


def _story_fields(schema: Schema, fields: Mapping[str, Node]) -> dict[str, str]:
    """Part of an article → the field of a desk's own JSON that holds it."""
    if "fields" not in fields:
        return {}
    from lintnews.readers.json_story import FORMS, PARTS

    said = {}
    for part, node in schema.fields(fields["fields"], (*PARTS, "format"), "fields").items():
        what = f"fields: {part}"
        word = schema.choice(node, FORMS, what) if part == "format" else schema.text(node, what)
        if word is not None:
            said[part] = word
    return said


def _paths(
    schema: Schema, fields: Mapping[str, Node], reader: GuideReader, asked: Asked, desks: Sequence[str]
) -> list[Any]:
    """[glob, style, layer, desk] in order."""
    found = []
    for key, value in schema.entries(fields["paths"], "paths") if "paths" in fields else ():
        parts = schema.fields(value, PATH_KEYS, f"paths: {key.text}")
        style = reader.style(schema, parts["style"], "style") if "style" in parts else ""
        desk = desk_named(schema, parts["desk"], desks) if "desk" in parts else ""
        known = {**asked.known, **_style_patterns(reader, style)}
        found.append([key.text, style, read_layer(schema, parts, asked._replace(known=known)), desk])
    return found


def _style_patterns(reader: GuideReader, style: str) -> Known:
    """The options of the patterns that come with a style, by id."""
    guide = reader.guides.get(style, {"base": style or FALLBACK, "layer": EMPTY})
    return reader.patterns(guide)
