"""The compile step: the YAML tables as one small file of plain values, opened in a millisecond.

The file is marshalled, which is safe because it is part of the installed package and never lies in a user's cache.
Sections are marshalled by themselves, so that a rule pays for what it asks.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

from lintnews.facts.offices import TableFacts
from lintnews.facts.packing import rows_packed
from lintnews.facts.sections import Sections, laid_over, office_sections
from lintnews.facts.sheets import read_sheets
from lintnews.written.packed import STABLE, Packed, packed

DATA = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "data")
MADE_FOR = "lintnews facts 7"


def compiled_bytes() -> bytes:
    """The shipped tables, compiled."""
    return compile_facts(DATA)


def compile_facts(data_folder: str) -> bytes:
    """The tables in `data_folder` as bytes: the same input gives the same bytes. Raises StyleError."""
    from lintnews.facts.institutions import institution_sections, read_institutions

    sheets = read_sheets(os.path.join(data_folder, "offices"))
    sections: dict[str, Any] = {
        **rows_packed(office_sections(sheets)),
        "sources": dict(sheets.sources),
    }
    sections |= institution_sections(read_institutions(os.path.join(data_folder, "institutions.yaml")))
    return packed(dict(sorted(sections.items())), MADE_FOR, STABLE)


def open_facts(sections: Packed) -> TableFacts:
    """The facts in the compiled `sections`. Raises ValueError where they are of another version."""
    if sections.made_for != MADE_FOR:
        raise ValueError("the compiled facts are of another version of lintnews")
    return TableFacts(sections.__getitem__)


def with_own(facts: TableFacts, own: Sections) -> TableFacts:
    """`facts` with a newsroom's own sections laid over them."""
    both: dict[str, Mapping[str, Any]] = {}

    def opened(name: str) -> Mapping[str, Any]:
        if name not in own:
            return facts.section(name)
        if not both:
            both.update(laid_over({part: facts.section(part) for part in own}, own))
        return both[name]

    return TableFacts(opened)
