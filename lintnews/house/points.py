"""What houses do, point by point: `points:` of a guide, and the table of the points there are.

A run needs none of this; `lintnews styles` and the manual read it from the YAML when they are asked.
"""

from __future__ import annotations

import os
from collections.abc import Mapping

from lintnews.core.record import Record
from lintnews.house.read_terms import CONFIDENCES
from lintnews.written.nodes import Node, Table, Word
from lintnews.written.schema import Schema
from lintnews.written.yaml_source import yaml_of_file

_TABLE = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "data", "points.yaml")

DECISION_KEYS = ("says", "note", "confidence", "unconfirmed")


class Point(Record):
    """One point of style that houses decide. Either `rules` know it, or `why_not` says why none does."""

    id: str
    about: str
    rules: tuple[str, ...] = ()
    why_not: str = ""


class Decision(Record):
    """What a house does about a point, and how sure that is."""

    says: str
    note: str = ""
    confidence: str = "high"
    unconfirmed: bool = False


def points() -> dict[str, Point]:
    """All points, by id, in the order of the table."""
    schema = Schema(_TABLE)
    found = {}
    for key, value in schema.entries(yaml_of_file(_TABLE), "points"):
        fields = schema.fields(value, ("about", "rules", "why_not"), key.text)
        found[key.text] = Point(
            key.text,
            schema.text(fields["about"], "about") or "",
            tuple(schema.texts(fields["rules"], "rules")) if "rules" in fields else (),
            schema.text(fields["why_not"], "why_not") or "" if "why_not" in fields else "",
        )
    schema.settle()
    return found


def read_decisions(schema: Schema, node: Node) -> dict[str, Decision]:
    """What `points:` of a guide says, by id; faults go to `schema`. A word alone is what the house does."""
    found = {}
    for key, value in schema.entries(node, "points"):
        if not isinstance(value, Table):
            found[key.text] = Decision(schema.text(value, key.text) or "")
            continue
        fields = schema.fields(value, DECISION_KEYS, f"points: {key.text}")
        if schema.lacks(value, fields, "says"):
            schema.fault(value, f"points: {key.text}: “says” tells what the house does")
        found[key.text] = Decision(
            schema.text(fields["says"], "says") or "" if "says" in fields else "",
            schema.text(fields["note"], "note") or "" if "note" in fields else "",
            (schema.choice(fields["confidence"], CONFIDENCES, "confidence") or "high")
            if "confidence" in fields
            else "high",
            bool("unconfirmed" in fields and schema.flag(fields["unconfirmed"], "unconfirmed")),
        )
    return found


def decisions_of(path: str, shipped: Mapping[str, str]) -> dict[str, Decision]:
    """What the guide at `path`, and under it those it extends, says of each point; `shipped` is name → path.

    Raises StyleError where a guide cannot be read.
    """
    root = yaml_of_file(path)
    entries = {key.text: value for key, value in root.entries} if isinstance(root, Table) else {}
    below: dict[str, Decision] = {}
    base = entries.get("extends")
    if isinstance(base, Word):
        beside = os.path.normpath(os.path.join(os.path.dirname(path), os.path.expanduser(base.text)))
        below = decisions_of(shipped.get(base.text, beside), shipped)
    if "points" not in entries:
        return below
    schema = Schema(path)
    own = read_decisions(schema, entries["points"])
    schema.settle()
    return {**below, **own}
