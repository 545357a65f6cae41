"""The compile step: the YAML tables as one small file of plain values, opened in a millisecond.

The file is marshalled, which is safe because it is part of the installed package and never lies in a user's cache.
Sections are marshalled by themselves, so that a rule pays for what it asks.
"""

from __future__ import annotations

import marshal
import os
from collections.abc import Mapping
from typing import Any

from lintnews.facts.folding import folded
from lintnews.facts.offices import TableFacts
from lintnews.facts.sheets import Sheets, read_sheets

DATA = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "data")
MAGIC = b"lintnews facts 1\n"
_STABLE = 2  # the last marshal version whose bytes depend on the values alone, not on which objects are shared


def compiled_bytes() -> bytes:
    """The shipped tables, compiled."""
    return compile_facts(DATA)


def compile_facts(data_folder: str) -> bytes:
    """The tables in `data_folder` as bytes: the same input gives the same bytes. Raises StyleError."""
    from lintnews.facts.institutions import institution_sections, read_institutions

    sections = office_sections(read_sheets(os.path.join(data_folder, "offices")))
    sections |= institution_sections(read_institutions(os.path.join(data_folder, "institutions.yaml")))
    packed = {name: marshal.dumps(section, _STABLE) for name, section in sorted(sections.items())}
    return MAGIC + marshal.dumps(packed, _STABLE)


def open_facts(content: bytes) -> TableFacts:
    """The facts in compiled bytes. Raises ValueError where they are of another version."""
    if not content.startswith(MAGIC):
        raise ValueError("the compiled facts are of another version of lintnews")
    packed: Mapping[str, bytes] = marshal.loads(content[len(MAGIC) :])
    return TableFacts(lambda name: marshal.loads(packed[name]))


def office_sections(sheets: Sheets) -> dict[str, Any]:
    """`sheets` as plain values, by section: offices, terms, people, titles and places."""
    offices: dict[str, Any] = {}
    terms: dict[str, list[Any]] = {}
    titles: dict[str, set[tuple[str, bool]]] = {}
    for office in sheets.offices:
        offices[office.id] = (
            office.place,
            (*office.titles, *office.titles_after_place),
            office.verified_until.toordinal(),
            office.keeps_title,
        )
        for title in office.titles:
            titles.setdefault(folded(title), set()).add((office.id, False))
        for title in office.titles_after_place:
            titles.setdefault(folded(title), set()).add((office.id, True))
        for row in office.holders:
            last = row.last.toordinal() if row.last else 0
            scheduled = row.scheduled_end.toordinal() if row.scheduled_end else 0
            term = (office.id, row.first.toordinal(), last, row.acting, bool(row.doubt), scheduled)
            terms.setdefault(row.name, []).append(term)
    return {
        "offices": offices,
        "terms": {person: tuple(sorted(found)) for person, found in sorted(terms.items())},
        "names": _names(sheets),
        "titles": {title: tuple(sorted(found)) for title, found in sorted(titles.items())},
        "places": _places(sheets),
    }


def _names(sheets: Sheets) -> dict[str, Any]:
    """Folded name → (people, whether it is a full name, whether a lone surname is shared)."""
    full: dict[str, set[str]] = {}
    short: dict[str, set[str]] = {}
    shared = {folded(surname) for surname in sheets.shared_surnames}
    for office in sheets.offices:
        shared |= {folded(surname) for surname in office.shared_surnames}
        for row in office.holders:
            full.setdefault(folded(row.name), set()).add(row.name)
            if row.surname:
                short.setdefault(folded(row.surname), set()).add(row.name)
            for alias in row.aliases:
                bare = _without_title(alias, office.titles)
                kind = full if " " in bare and bare == alias else short
                kind.setdefault(folded(bare), set()).add(row.name)
    names = {}
    for name in sorted(full.keys() | short.keys()):
        people = tuple(sorted(full.get(name) or short[name]))
        names[name] = (people, name in full, name in shared or len(people) > 1)
    return names


def _without_title(alias: str, titles: tuple[str, ...]) -> str:
    """`alias` without a title at its head: Charles, for King Charles."""
    for title in titles:
        if alias.startswith(title + " "):
            return alias[len(title) + 1 :]
    return alias


def _places(sheets: Sheets) -> dict[str, str]:
    places = {}
    for place, (before, names) in sheets.places.items():
        for words in (place, *before, *names):
            places[folded(words)] = place
    return dict(sorted(places.items()))
