"""An event that comes again, as a sheet of facts gives it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lintnews.core.pattern import pattern
from lintnews.facts.sheet import Event
from lintnews.written.nodes import Node
from lintnews.written.schema import Schema

EVENT_KEYS = (
    *("event", "also", "year", "number", "step", "lasts", "none", "moved", "editions", "months", "hosts"),
    *("note", "source"),
)
_LAST_YEAR = 2060  # up to which numbers are made ahead
_MONTHS = pattern(r"(\d\d?)-(\d\d?)\Z")
_HOST = pattern(r"(.+?)((?: \d+)+)\Z")


def event_of(schema: Schema, fields: Mapping[str, Node], source: tuple[str, ...]) -> Event | None:
    """The event in `fields`. What does not fit is kept in `schema`."""
    name, months = schema.text(fields["event"], "event"), schema.text(fields["months"], "months")
    between = _MONTHS.match(months or "")
    if months is not None and between is None:
        schema.fault(fields["months"], "months: the first and the last belong here, such as 7-8")
    if name is None or between is None:
        return None
    also = tuple(schema.texts(fields["also"], "also")) if "also" in fields else ()
    editions = dict(_counted(schema, fields)) | dict(_written_out(schema, fields))
    hosts = {city: numbers for city, *numbers in _hosts(schema, fields)}
    if not editions and not hosts:
        schema.fault(fields["event"], "an event: year and number are missing, or editions")
    return Event(
        (name, *also),
        editions,
        (int(between[1]), int(between[2])),
        {c: tuple(map(int, n)) for c, n in hosts.items()},
        source,
    )


def _counted(schema: Schema, fields: Mapping[str, Node]) -> Iterator[tuple[int, int]]:
    """The year and number of each edition from `year` on, one every `step` years."""
    if "year" not in fields or "number" not in fields:
        return
    year, number = schema.number(fields["year"], "year"), schema.number(fields["number"], "number")
    step = schema.number(fields["step"], "step") if "step" in fields else 1
    if year is None or number is None or not step:
        return
    none = _years(schema, fields, "none")
    moved = _years(schema, fields, "moved")
    later = dict(zip(moved[::2], moved[1::2], strict=False))
    lasts = "lasts" in fields and schema.flag(fields["lasts"], "lasts")
    for held in range(year, _LAST_YEAR, step):
        if held in none:
            continue
        yield later.get(held, held), number
        if lasts:
            yield from ((after, number) for after in range(held + 1, held + step))
        number += 1


def _written_out(schema: Schema, fields: Mapping[str, Node]) -> Iterator[tuple[int, int]]:
    for written in schema.texts(fields["editions"], "editions") if "editions" in fields else ():
        year, _, number = written.partition(" ")
        if year.isdecimal() and number.isdecimal():
            yield int(year), int(number)
        else:
            schema.fault(fields["editions"], f"editions: a year and its number belong here, not {written}")


def _hosts(schema: Schema, fields: Mapping[str, Node]) -> Iterator[tuple[str, ...]]:
    """Each city with the numbers of the editions it held."""
    for written in schema.texts(fields["hosts"], "hosts") if "hosts" in fields else ():
        host = _HOST.match(written)
        if host is not None:
            yield host[1], *host[2].split()
        else:
            schema.fault(fields["hosts"], f"hosts: a city and its numbers belong here, not {written}")


def _years(schema: Schema, fields: Mapping[str, Node], key: str) -> list[int]:
    return [int(year) for year in schema.texts(fields[key], key) if year.isdecimal()] if key in fields else []
