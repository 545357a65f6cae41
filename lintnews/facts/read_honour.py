"""An honour and its winners, as a sheet of facts gives them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from lintnews.core.pattern import pattern
from lintnews.facts.sheet import HonourSheet
from lintnews.written.nodes import Node
from lintnews.written.schema import Schema

HONOUR_KEYS = ("honour", "called", "people", "deed", "verified_until", "wins", "note", "source")
_WINS = pattern(r"(?P<names>.+?)(?: (?P<first>\d\d?))?(?P<days>(?: \d{4}(?:-\d\d(?:-\d\d)?)?)+)\Z")


def honour_of(schema: Schema, fields: Mapping[str, Node], source: tuple[str, ...]) -> HonourSheet | None:
    """The honour in `fields`. What does not fit is kept in `schema`."""
    name, day = schema.text(fields["honour"], "honour"), schema.day(fields["verified_until"], "verified_until")
    called, wins = tuple(schema.texts(fields["called"], "called")), tuple(_wins(schema, fields["wins"]))
    people = "people" in fields and bool(schema.flag(fields["people"], "people"))
    deed = schema.choice(fields["deed"], ("win", "host", "serve"), "deed") if "deed" in fields else "win"
    if name is None or day is None or deed is None:
        return None
    return HonourSheet(name, called, people, deed, date.fromisoformat(day), wins, source)


def _wins(schema: Schema, node: Node) -> Iterator[tuple[tuple[str, ...], int, tuple[str, ...]]]:
    """Each winner's names, the number of the first win, and the days, months or years of the wins."""
    for written in schema.texts(node, "wins"):
        row = _WINS.match(written)
        if row is None:
            schema.fault(node, f"wins: a name and the years it won belong here, not {written}")
            continue
        yield tuple(row["names"].split(" / ")), int(row["first"] or 1), tuple(row["days"].split())
