"""A sheet of facts as it was written → values, with a fault at its line and column for each thing that does not fit.

The shipped tables and a newsroom's own are read by the same code.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from itertools import pairwise

from lintnews.core.pattern import pattern
from lintnews.facts.read_event import EVENT_KEYS, event_of
from lintnews.facts.read_honour import HONOUR_KEYS, honour_of
from lintnews.facts.sheet import IN_WORDS, Count, Death, Event, Holder, HonourSheet, OfficeSheet, Sheets
from lintnews.written.nodes import Listing, Node, Table, Word
from lintnews.written.schema import Schema

IN_OFFICE = "in office"
_SHEET_KEYS = ("verified_until", "offices", "people", "counts", "events", "honours")
_OFFICE_KEYS = (
    *("id", "place", "place_words", "titles", "titles_after_place", "keeps_title", "shared_surnames"),
    *("several", "verified_until", "note", "holders"),
)
_HOLDER_KEYS = ("name", "surname", "aliases", "start", "end", "scheduled_end", "acting", "doubt", "note", "source")
_PERSON_KEYS = ("name", "also", "died", "brand", "note", "source")
_COUNT_KEYS = ("place", "title", "first", "names", "note", "source")
_MONTH = pattern(r"\d{4}-\d\d\Z")
_YEAR = pattern(r"\d{4}\Z")


class SheetReader:
    """Reads one sheet. `sources` are the keys that `source` may name; without them it is plain text."""

    def __init__(self, schema: Schema, sources: Mapping[str, str] | None = None) -> None:
        self.schema = schema
        self.sources = sources
        self._ids: dict[str, Word] = {}

    def read(self, root: Node) -> Sheets:
        """The sheet under `root`; what does not fit is kept in the schema."""
        fields = self.schema.fields(root, _SHEET_KEYS, "a sheet of facts")
        if "verified_until" in fields:
            self.schema.day(fields["verified_until"], "verified_until")
        return Sheets(
            offices=tuple(filter(None, map(self._office, self._rows(fields, "offices")))),
            people=tuple(filter(None, map(self._person, self._rows(fields, "people")))),
            counts=tuple(filter(None, map(self._count, self._rows(fields, "counts")))),
            events=tuple(filter(None, map(self._event, self._rows(fields, "events")))),
            honours=tuple(filter(None, map(self._honour, self._rows(fields, "honours")))),
        )

    def _rows(self, fields: Mapping[str, Node], key: str) -> Iterator[Table]:
        """The tables listed under `key`."""
        node = fields.get(key)
        if node is None:
            return
        if not isinstance(node, Listing):
            self.schema.fault(node, f"{key}: a list belongs here, each item with keys of its own")
            return
        for item in node.items:
            if isinstance(item, Table):
                yield item
            else:
                self.schema.fault(item, f"{key}: each item has keys and values, such as name: …")

    def _office(self, row: Table) -> OfficeSheet | None:
        fields = self.schema.fields(row, _OFFICE_KEYS, "an office")
        if self._lacking(row, fields, ("place", "verified_until", "holders"), "an office"):
            return None
        place = self.schema.text(fields["place"], "place") or ""
        titles, after = self._texts(fields, "titles"), self._texts(fields, "titles_after_place")
        if not (titles or after):
            self.schema.fault(row, "an office: titles is missing")
        verified = self._day(fields["verified_until"], "verified_until")
        known = self._id(fields, row, place, (*titles, *after))
        held = [(item, one) for item in self._rows(fields, "holders") if (one := self._holder(item))]
        several = self._flag(fields, "several")
        if not several:
            self._tell_overlaps(held)
        if verified is None or not (titles or after):
            return None
        return OfficeSheet(
            known,
            place,
            self._texts(fields, "place_words"),
            titles,
            after,
            self._texts(fields, "shared_surnames"),
            self._flag(fields, "keeps_title"),
            several,
            verified,
            tuple(one for _, one in held),
        )

    def _tell_overlaps(self, held: list[tuple[Table, Holder]]) -> None:
        """Holders who surely stood beside each other; one who acts may, and one in doubt is not sure."""
        sure = sorted(
            ((row, one) for row, one in held if not (one.acting or one.doubt)), key=lambda pair: pair[1].first
        )
        for (_, one), (row, other) in pairwise(sure):
            left = one.last - timedelta(one.slack[1]) if one.last else date.max
            if left > other.first + timedelta(other.slack[0]):
                self.schema.fault(
                    row, f"{other.name} starts before {one.name} leaves; “several: true” says that both may hold it"
                )

    def _id(self, fields: Mapping[str, Node], row: Table, place: str, titles: tuple[str, ...]) -> str:
        """The office's own word; made of its place and first title where none is given."""
        node = fields.get("id") or row.entries[0][0]
        given = self.schema.text(fields["id"], "id") if "id" in fields else None
        known = given or "-".join(f"{place} {titles[0] if titles else ''}".lower().split())
        if known in self._ids:
            self.schema.fault(node, f"{known}: this office stands twice, first on line {self._ids[known].line}")
        self._ids[known] = Word(known, node.line, node.column)
        return known

    def _holder(self, row: Table) -> Holder | None:
        fields = self.schema.fields(row, _HOLDER_KEYS, "a holder")
        if self._lacking(row, fields, ("name", "start", "end", "source"), "a holder"):
            return None
        name = self.schema.text(fields["name"], "name") or ""
        start, end = self._days(fields["start"], "start"), self._end(fields["end"])
        scheduled = self._day(fields["scheduled_end"], "scheduled_end") if "scheduled_end" in fields else None
        if start is None or end is None:
            return None
        last = end[1] if end else None
        if last is not None and last < start[0]:
            self.schema.fault(fields["end"], f"{name} leaves before starting")
        if scheduled is not None and scheduled <= start[0]:
            self.schema.fault(fields["scheduled_end"], f"scheduled_end: {name}’s term ends before it starts")
        surname = self.schema.text(fields["surname"], "surname") if "surname" in fields else ""
        doubt = self.schema.text(fields["doubt"], "doubt") if "doubt" in fields else ""
        slack = ((start[1] - start[0]).days, (end[1] - end[0]).days if end else 0)
        return Holder(
            name,
            surname or "",
            self._texts(fields, "aliases"),
            start[0],
            last,
            scheduled,
            self._flag(fields, "acting"),
            doubt or "",
            slack,
            self._source(fields["source"]),
        )

    def _person(self, row: Table) -> Death | None:
        fields = self.schema.fields(row, _PERSON_KEYS, "a person")
        if self._lacking(row, fields, ("name", "died", "source"), "a person"):
            return None
        name, died = self.schema.text(fields["name"], "name"), self._day(fields["died"], "died")
        if name is None or died is None:
            return None
        if " " not in name and "also" not in fields and self.sources is None:
            self.schema.fault(fields["name"], "name: a full name belongs here; one word may mean many people")
            return None
        also, brand = self._texts(fields, "also"), self._flag(fields, "brand")
        return Death(name, also, died, brand, self._source(fields["source"]))

    def _count(self, row: Table) -> Count | None:
        fields = self.schema.fields(row, _COUNT_KEYS, "a count")
        if self._lacking(row, fields, ("place", "title", "names", "source"), "a count"):
            return None
        first = self.schema.number(fields["first"], "first") if "first" in fields else 1
        names = tuple(tuple(part.strip() for part in one.split("/")) for one in self._texts(fields, "names"))
        place, title = self.schema.text(fields["place"], "place"), self.schema.text(fields["title"], "title")
        if place is None or title is None or first is None:
            return None
        return Count(place, title, first, names, self._source(fields["source"]))

    def _event(self, row: Table) -> Event | None:
        fields = self.schema.fields(row, EVENT_KEYS, "an event")
        if self._lacking(row, fields, ("event", "source"), "an event"):
            return None
        return event_of(self.schema, fields, self._source(fields["source"]))

    def _honour(self, row: Table) -> HonourSheet | None:
        fields = self.schema.fields(row, HONOUR_KEYS, "an honour")
        if self._lacking(row, fields, ("honour", "called", "verified_until", "wins", "source"), "an honour"):
            return None
        return honour_of(self.schema, fields, self._source(fields["source"]))

    def _lacking(self, row: Table, fields: Mapping[str, Node], keys: tuple[str, ...], what: str) -> bool:
        """Whether a key that must be there is not; each that lacks is told."""
        missing = [key for key in keys if key not in fields]
        for key in missing:
            if self.schema.lacks(row, fields, key):
                self.schema.fault(row, f"{what}: {key} is missing")
        return bool(missing)

    def _texts(self, fields: Mapping[str, Node], key: str) -> tuple[str, ...]:
        return tuple(self.schema.texts(fields[key], key)) if key in fields else ()

    def _flag(self, fields: Mapping[str, Node], key: str) -> bool:
        return bool(self.schema.flag(fields[key], key)) if key in fields else False

    def _source(self, node: Node) -> tuple[str, ...]:
        words = self.schema.words(node, "source")
        for word in words if self.sources is not None else ():
            if self.sources is not None and word.text not in self.sources:
                self.schema.fault(word, f"source: {word.text} is not in sources.yaml")
        told = IN_WORDS if self.sources is None else ""
        return tuple(told + word.text for word in words)

    def _day(self, node: Node, what: str) -> date | None:
        written = self.schema.day(node, what)
        return date.fromisoformat(written) if written else None

    def _days(self, node: Node, what: str) -> tuple[date, date] | None:
        """The first and last day that a day, a month or a year can mean."""
        if isinstance(node, Word) and _YEAR.match(node.text):
            first, last = (
                self._day(Word(node.text + edge, node.line, node.column), what) for edge in ("-01-01", "-12-31")
            )
            return (first, last) if first and last else None
        if isinstance(node, Word) and _MONTH.match(node.text):
            first = self._day(Word(node.text + "-01", node.line, node.column), what)
            return (first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)) if first else None
        day = self._day(node, what)
        return (day, day) if day else None

    def _end(self, node: Node) -> tuple[date, date] | tuple[()] | None:
        """The days an end can mean; empty for one who is in office."""
        if isinstance(node, Word) and node.text == IN_OFFICE:
            return ()
        return self._days(node, f"end ({IN_OFFICE}, or the last day)")
