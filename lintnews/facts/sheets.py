"""The office sheets: YAML that an editor keeps, read and checked."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from lintnews.core.errors import Fault, StyleError
from lintnews.core.pattern import pattern
from lintnews.core.record import Record


class Holder(Record):
    """One row: a person's term in an office. `first` and `last` are days; `last` is None while in office."""

    name: str
    surname: str
    aliases: tuple[str, ...]
    first: date
    last: date | None
    scheduled_end: date | None
    acting: bool
    doubt: str
    source: tuple[str, ...]


class OfficeSheet(Record):
    """One office with all its rows."""

    id: str
    place: str
    titles: tuple[str, ...]
    titles_after_place: tuple[str, ...]
    shared_surnames: tuple[str, ...]
    keeps_title: bool
    verified_until: date
    holders: tuple[Holder, ...]
    file: str


class Sheets(Record):
    """Everything in the folder of office sheets."""

    offices: tuple[OfficeSheet, ...]
    places: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]  # place → (words before a title, other names)
    shared_surnames: tuple[str, ...]
    sources: Mapping[str, str]


_OFFICE_KEYS = frozenset(
    "id place titles titles_after_place keeps_title shared_surnames verified_until note holders".split()
)
_HOLDER_KEYS = frozenset("name surname aliases start end scheduled_end acting doubt note source".split())
_NOT_OFFICES = ("places.yaml", "sources.yaml", "surnames.yaml")


def read_sheets(folder: str) -> Sheets:
    """The sheets in `folder`. Raises StyleError with every fault found."""
    sources = plain_yaml(os.path.join(folder, "sources.yaml"))["sources"]
    places = plain_yaml(os.path.join(folder, "places.yaml"))["places"]
    faults: list[Fault] = []
    offices: list[OfficeSheet] = []
    for name in sorted(os.listdir(folder)):
        if name.endswith(".yaml") and name not in _NOT_OFFICES:
            offices += offices_in(os.path.join(folder, name), sources, faults)
    if faults:
        raise StyleError(tuple(faults))
    return Sheets(
        tuple(offices),
        {place: (tuple(words["before"]), tuple(words["names"])) for place, words in places.items()},
        tuple(plain_yaml(os.path.join(folder, "surnames.yaml"))["shared"]),
        sources,
    )


def plain_yaml(path: str) -> Any:
    """A YAML file with every scalar left a string, so that a date, `no` or `12:30` stays what it says."""
    from ruamel.yaml import YAML

    with open(path, encoding="utf-8") as file:
        return YAML(typ="base").load(file)


def offices_in(path: str, sources: Mapping[str, str], faults: list[Fault]) -> Iterator[OfficeSheet]:
    """The offices of one sheet; what is wrong with it is added to `faults`."""
    file = os.path.basename(path)
    for row in plain_yaml(path)["offices"]:
        _refuse_unknown(row, _OFFICE_KEYS, f"office {row.get('id', '?')}", file, faults)
        try:
            yield _office(row, file, sources, faults)
        except (KeyError, ValueError) as problem:
            faults.append(Fault(file, 1, 1, f"office {row.get('id', '?')}: {problem}"))


def _office(row: Mapping[str, Any], file: str, sources: Mapping[str, str], faults: list[Fault]) -> OfficeSheet:
    holders = []
    for holder in row["holders"]:
        where = f"{row['id']}, {holder.get('name', '?')}"
        _refuse_unknown(holder, _HOLDER_KEYS, where, file, faults)
        unknown = [key for key in holder["source"] if key not in sources]
        if unknown:
            faults.append(Fault(file, 1, 1, f"{where}: source {unknown[0]} is not in sources.yaml"))
        holders.append(_holder(holder))
    return OfficeSheet(
        row["id"],
        row["place"],
        tuple(row.get("titles", ())),
        tuple(row.get("titles_after_place", ())),
        tuple(row.get("shared_surnames", ())),
        row.get("keeps_title") == "true",
        date.fromisoformat(row["verified_until"]),
        tuple(holders),
        file,
    )


def _holder(row: Mapping[str, Any]) -> Holder:
    first = _days(row["start"])[0]
    last = None if row["end"] == "in office" else _days(row["end"])[1]
    if last is not None and last < first:
        raise ValueError(f"{row['name']} leaves before starting")
    scheduled = row.get("scheduled_end")
    return Holder(
        row["name"],
        row.get("surname", ""),
        tuple(row.get("aliases", ())),
        first,
        last,
        date.fromisoformat(scheduled) if scheduled else None,
        row.get("acting") == "true",
        row.get("doubt", ""),
        tuple(row["source"]),
    )


_MONTH = pattern(r"\d{4}-\d\d\Z")


def _days(written: str) -> tuple[date, date]:
    """The first and last day that `written`, a day or a month, can mean."""
    if not _MONTH.match(written):
        day = date.fromisoformat(written)
        return day, day
    first = date.fromisoformat(written + "-01")
    return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def _refuse_unknown(row: Mapping[str, Any], known: frozenset[str], where: str, file: str, faults: list[Fault]) -> None:
    faults += [Fault(file, 1, 1, f"{where}: {key} is no key of this table") for key in row if key not in known]
