"""The compile step: the YAML tables as one small file of plain values, opened in a millisecond.

The file is marshalled, which is safe because it is part of the installed package and never lies in a user's cache.
Sections are marshalled by themselves, so that a rule pays for what it asks.
"""

from __future__ import annotations

import marshal
import os
from collections.abc import Mapping
from typing import Any

from lintnews.facts.offices import TableFacts
from lintnews.facts.packing import packed
from lintnews.facts.sections import Sections, laid_over, office_sections
from lintnews.facts.sheets import read_sheets

DATA = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "data")
MAGIC = b"lintnews facts 4\n"
_STABLE = 2  # the last marshal version whose bytes depend on the values alone, not on which objects are shared


def compiled_bytes() -> bytes:
    """The shipped tables, compiled."""
    return compile_facts(DATA)


def compile_facts(data_folder: str) -> bytes:
    """The tables in `data_folder` as bytes: the same input gives the same bytes. Raises StyleError."""
    from lintnews.facts.institutions import institution_sections, read_institutions

    sheets = read_sheets(os.path.join(data_folder, "offices"))
    sections: dict[str, Any] = {
        **packed(office_sections(sheets)),
        "sources": dict(sheets.sources),
    }
    sections |= institution_sections(read_institutions(os.path.join(data_folder, "institutions.yaml")))
    parts: dict[str, bytes] = {name: marshal.dumps(section, _STABLE) for name, section in sorted(sections.items())}
    return MAGIC + marshal.dumps(parts, _STABLE)


def open_facts(content: bytes) -> TableFacts:
    """The facts in compiled bytes. Raises ValueError where they are of another version."""
    if not content.startswith(MAGIC):
        raise ValueError("the compiled facts are of another version of lintnews")
    parts: Mapping[str, bytes] = marshal.loads(content[len(MAGIC) :])
    return TableFacts(lambda name: marshal.loads(parts[name]))


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
