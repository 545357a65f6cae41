"""A newsroom's own offices and people, from sheets that its lintnews.yaml names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from lintnews.facts.read_sheet import SheetReader
from lintnews.facts.sections import Sections, office_sections
from lintnews.facts.sheet import Sheets
from lintnews.written.schema import Schema
from lintnews.written.yaml_source import yaml_and_faults


def own_sheet(text: str, schema: Schema) -> Sheets:
    """The sheet that `text` is. What is wrong with it is kept in `schema`.

    Raises StyleError where the YAML breaks off.
    """
    root, faults = yaml_and_faults(text, schema.path)
    schema.faults += faults
    return SheetReader(schema).read(root)


def own_sections(sheets: Iterable[Sheets]) -> Mapping[str, Any]:
    """All sheets as plain values by section, such as may be kept as JSON; empty where they say nothing."""
    sheets = tuple(sheets)
    offices = {office.id: office for sheet in sheets for office in sheet.offices}  # a later sheet's office stands
    people = tuple(person for sheet in sheets for person in sheet.people)
    counts = tuple(count for sheet in sheets for count in sheet.counts)
    events = tuple(event for sheet in sheets for event in sheet.events)
    honours = tuple(honour for sheet in sheets for honour in sheet.honours)
    if not (offices or people or counts or events or honours):
        return {}
    return office_sections(Sheets(tuple(offices.values()), people, counts, events, honours))


def revived(kept: Mapping[str, Any]) -> Sections:
    """Sections that went through JSON, with their tuples again."""
    return {name: {key: _tuples(value) for key, value in section.items()} for name, section in kept.items()}


def _tuples(value: Any) -> Any:
    return tuple(_tuples(one) for one in value) if isinstance(value, (list, tuple)) else value
