"""Rows of the compiled tables as bytes, unpacked one by one: an article asks for very few of them."""

from __future__ import annotations

import marshal
from collections.abc import Mapping
from typing import Any

from lintnews.written.packed import STABLE


def rows_packed(sections: Mapping[str, Mapping[str, Any]]) -> dict[str, dict[str, Any]]:
    """`sections` with the rows packed of persons, offices, events and honours: an article asks for very few."""
    few = {
        part: {key: marshal.dumps(rows, STABLE) for key, rows in sections[part].items()}
        for part in ("terms", "holders", "events", "honours")
    }
    names = {
        name: row[0][0] if len(row[0]) == 1 and row[1:] == (True, False) else row
        for name, row in sections["names"].items()
    }
    return {**{part: dict(section) for part, section in sections.items()}, **few, "names": names}


def rows_of(kept: Any) -> tuple[Any, ...]:
    """The rows of a person or an office, whether packed or not."""
    rows: tuple[Any, ...] = marshal.loads(kept) if isinstance(kept, bytes) else kept
    return rows


def named_row(kept: Any) -> tuple[tuple[str, ...], bool, bool]:
    """(people, whether it is a full name, whether others bear it) of a name; a full name of one person is kept bare."""
    return ((kept,), True, False) if isinstance(kept, str) else kept
