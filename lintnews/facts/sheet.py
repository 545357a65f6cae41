"""What an editor's sheet of facts says, as values."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from lintnews.core.record import Record

IN_WORDS = "= "
"""Before a source that a newsroom tells in its own words, not by a key of our sources."""


class Holder(Record):
    """One row: a person's term in an office. `first` and `last` are days; `last` is None while in office.

    `slack` are the days by which the first may be later and the last earlier: a month or a year was written.
    """

    name: str
    surname: str
    aliases: tuple[str, ...]
    first: date
    last: date | None
    scheduled_end: date | None
    acting: bool
    doubt: str
    slack: tuple[int, int]
    source: tuple[str, ...]


class OfficeSheet(Record):
    """One office with all its rows. `place_words` stand before the title or after “of” and name its place.

    `several` people may hold it at one time: deputy prime ministers, joint chief executives.
    """

    id: str
    place: str
    place_words: tuple[str, ...]
    titles: tuple[str, ...]
    titles_after_place: tuple[str, ...]
    shared_surnames: tuple[str, ...]
    keeps_title: bool
    several: bool
    verified_until: date
    holders: tuple[Holder, ...]


class Death(Record):
    """A person who died. `also` are other forms of the name; a `brand` is a firm's name too."""

    name: str
    also: tuple[str, ...]
    died: date
    brand: bool
    source: tuple[str, ...]


class Count(Record):
    """The holders of an office in order, from number `first` on; each may have several names."""

    place: str
    title: str
    first: int
    names: tuple[tuple[str, ...], ...]
    source: tuple[str, ...]


class Event(Record):
    """An event that comes again. `editions` are the numbers by year, `hosts` those by city, `months` first and last.

    `sat` are, of what sits until the next does, the first days and numbers, known up to `verified_until`.
    """

    names: tuple[str, ...]
    editions: Mapping[int, int]
    months: tuple[int, int]
    hosts: Mapping[str, tuple[int, ...]]
    source: tuple[str, ...]
    sat: tuple[tuple[date, int], ...] = ()
    verified_until: date = date.max


class HonourSheet(Record):
    """An honour and who won it when: rows of names, the number of the first win, and the wins as they were written."""

    name: str
    called: tuple[str, ...]
    people: bool
    deed: str
    verified_until: date
    wins: tuple[tuple[tuple[str, ...], int, tuple[str, ...]], ...]
    source: tuple[str, ...]


class Sheets(Record):
    """Sheets of facts taken together."""

    offices: tuple[OfficeSheet, ...] = ()
    people: tuple[Death, ...] = ()
    counts: tuple[Count, ...] = ()
    events: tuple[Event, ...] = ()
    honours: tuple[HonourSheet, ...] = ()
    places: Mapping[str, tuple[str, ...]] = {}  # place → other words for it
    shared_surnames: tuple[str, ...] = ()
    sources: Mapping[str, str] = {}  # key → what it stands for
    peoples: frozenset[str] = frozenset()  # places with a word that stands before a title: Kenya (Kenyan)
