"""The shipped sheets: YAML that an editor keeps, read and checked."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

from lintnews.facts.read_sheet import SheetReader
from lintnews.facts.sheet import Sheets
from lintnews.written.schema import Schema
from lintnews.written.yaml_source import yaml_of_file

_NO_SHEETS = ("places.yaml", "sources.yaml", "surnames.yaml")


def sheets_under(folder: str) -> list[str]:
    """The paths of the sheets in `folder` and the folders in it, in order."""
    paths = [
        os.path.join(inner, name)
        for inner, _, names in os.walk(folder)
        for name in names
        if name.endswith(".yaml") and name not in _NO_SHEETS
    ]
    return sorted(paths)


def read_sheets(folder: str) -> Sheets:
    """All sheets under `folder`. Raises StyleError with every fault of the first sheet that has any."""
    sources: Mapping[str, str] = plain_yaml(os.path.join(folder, "sources.yaml"))["sources"]
    places = plain_yaml(os.path.join(folder, "places.yaml"))["places"]
    sheets = [sheet_at(path, sources) for path in sheets_under(folder)]
    return Sheets(
        tuple(office for sheet in sheets for office in sheet.offices),
        tuple(person for sheet in sheets for person in sheet.people),
        tuple(count for sheet in sheets for count in sheet.counts),
        tuple(event for sheet in sheets for event in sheet.events),
        tuple(honour for sheet in sheets for honour in sheet.honours),
        {place: (*words["before"], *words["names"]) for place, words in places.items()},
        tuple(plain_yaml(os.path.join(folder, "surnames.yaml"))["shared"]),
        sources,
        frozenset(place for place, words in places.items() if words["before"]),
    )


def sheet_at(path: str, sources: Mapping[str, str] | None = None, shown: str = "") -> Sheets:
    """The sheet at `path`, which faults name `shown`. Raises StyleError with every fault."""
    schema = Schema(shown or path)
    sheet = SheetReader(schema, sources).read(yaml_of_file(path, schema.path))
    schema.settle()
    return sheet


def plain_yaml(path: str) -> Any:
    """A YAML file with every scalar left a string, so that a date, `no` or `12:30` stays what it says."""
    from ruamel.yaml import YAML

    with open(path, encoding="utf-8") as file:
        return YAML(typ="base").load(file)
