"""The small shapes of a JSON Schema: what the readers of `lintnews.written` take, as an editor is told of it.

An editor sees YAML 1.2: `12` is a number there and `no` a word, where our readers see words throughout. So words may be
numbers here, and a list of one may be that one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

Shape = dict[str, Any]

TEXT: Shape = {"type": ["string", "number", "boolean"], "not": {"const": ""}}
WORDS: Shape = {"anyOf": [TEXT, {"type": "array", "items": TEXT}]}
FLAG: Shape = {"enum": [True, False, "yes", "no", "on", "off"]}
WHOLE: Shape = {"type": "integer", "minimum": 0}
NUMBER: Shape = {"type": "number", "minimum": 0}
DAY: Shape = {"type": "string", "format": "date", "pattern": r"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$"}


def choice(of: Iterable[Any]) -> Shape:
    """One of some words."""
    return {"enum": list(of)}


def told(shape: Shape, description: str) -> Shape:
    """`shape` with what an editor shows beside it."""
    return {**shape, "description": description}


def named(of: Mapping[str, str]) -> Shape:
    """One of some names, each with what it is."""
    return {"oneOf": [{"const": name, "description": about} for name, about in of.items()]}


def either(*shapes: Shape) -> Shape:
    """Any of some shapes."""
    return {"anyOf": list(shapes)}


def listed(item: Shape) -> Shape:
    """A list of what `item` is."""
    return {"type": "array", "items": item}


def table(keys: Mapping[str, Shape], required: Iterable[str] = ()) -> Shape:
    """Keys with values, and no others. Nothing at all is a table without keys."""
    needed = list(required)
    shape = {"type": "object" if needed else ["object", "null"], "properties": dict(keys)}
    return {**shape, "additionalProperties": False, **({"required": needed} if needed else {})}


def mapping(value: Shape, keys: str = "") -> Shape:
    """Keys of the newsroom's own, all with values of one shape; `keys` is the expression they fit."""
    names = {"propertyNames": {"pattern": keys}} if keys else {}
    return {"type": ["object", "null"], "additionalProperties": value, **names}


def filled(shape: Shape) -> Shape:
    """The same table, where nothing at all is a fault."""
    return {**shape, "type": "object"}


def refer(name: str) -> Shape:
    """The shape that is defined once as `name`."""
    return {"$ref": f"#/definitions/{name}"}
