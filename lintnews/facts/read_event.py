"""An event that comes again, as a sheet of facts gives it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import pairwise

from lintnews.core.pattern import pattern
from lintnews.facts.sheet import Event
from lintnews.written.nodes import Node
from lintnews.written.schema import Schema

EVENT_KEYS = (
    *("event", "also", "year", "number", "step", "none", "moved", "editions", "spans", "months", "hosts"),
    *("sat", "verified_until", "note", "source"),
)
_LAST_YEAR = 2060  # up to which numbers are made ahead
_MONTHS = pattern(r"(\d\d?)-(\d\d?)\Z")
_SPAN = pattern(r"(\d{4})-(\d{4}) (\d+)\Z")
_DAY = pattern(r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\Z")
_HOST = pattern(r"(.+?)((?: \d+)+)\Z")


def event_of(schema: Schema, fields: Mapping[str, Node], source: tuple[str, ...]) -> Event | None:
    """The event in `fields`. What does not fit is kept in `schema`."""
    name = schema.text(fields["event"], "event")
    months = schema.text(fields["months"], "months") if "months" in fields else "1-12"
    between = _MONTHS.match(months or "")
    if months is not None and between is None:
        schema.fault(fields["months"], "months: the first and the last belong here, such as 7-8")
    if name is None or between is None:
        return None
    also = tuple(schema.texts(fields["also"], "also")) if "also" in fields else ()
    sat, until = tuple(_sat(schema, fields)), _until(schema, fields)
    editions = dict(_counted(schema, fields)) | dict(_written_out(schema, fields)) | dict(_whole_years(sat, until))
    editions |= dict(_spans(schema, fields))
    hosts = {city: numbers for city, *numbers in _hosts(schema, fields)}
    if not editions and not hosts:
        schema.fault(fields["event"], "an event: year and number are missing, or editions")
    return Event(
        (name, *also),
        editions,
        (int(between[1]), int(between[2])),
        {c: tuple(map(int, n)) for c, n in hosts.items()},
        source,
        sat,
        until,
    )


def _spans(schema: Schema, fields: Mapping[str, Node]) -> Iterator[tuple[int, int]]:
    """Every year of what went on for years, with its number: the Second World War."""
    for written in schema.texts(fields["spans"], "spans") if "spans" in fields else ():
        span = _SPAN.match(written)
        if span is None:
            schema.fault(fields["spans"], f"spans: a first and a last year and a number belong here, not {written}")
            continue
        yield from ((year, int(span[3])) for year in range(int(span[1]), int(span[2]) + 1))


def _sat(schema: Schema, fields: Mapping[str, Node]) -> Iterator[tuple[date, int]]:
    """The day on which each first sat, and its number: of what sits until the next does."""
    for written in schema.texts(fields["sat"], "sat") if "sat" in fields else ():
        day, _, number = written.partition(" ")
        if _DAY.match(day) and number.isdecimal():
            yield date.fromisoformat(day), int(number)
        else:
            schema.fault(fields["sat"], f"sat: a day and a number belong here, not {written}")


def _until(schema: Schema, fields: Mapping[str, Node]) -> date:
    """The day up to which it is known which one sits."""
    day = schema.day(fields["verified_until"], "verified_until") if "verified_until" in fields else None
    return date.fromisoformat(day) if day else date.max


def _whole_years(sat: tuple[tuple[date, int], ...], until: date) -> Iterator[tuple[int, int]]:
    """The years in which only one sat, with its number."""
    for (first, number), (last, _) in pairwise((*sat, (until, 0))):
        yield from ((year, number) for year in range(first.year + 1, last.year))


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
    for held in range(year, _LAST_YEAR, step):
        if held in none:
            continue
        yield later.get(held, held), number
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
