"""Bodies that spell their names in one way: the table, and the wrong forms made from it."""

from __future__ import annotations

from typing import Any


def read_institutions(path: str) -> Any:
    """The rows of the table."""
    return ()


def institution_section(rows: Any) -> dict[str, Any]:
    """Trigger word → wrong forms."""
    return {}
