"""Regular expressions that were compiled ahead.

To compile the expressions that a short article needs takes as long as checking it: 100 expressions, 25 ms. What the
compiler of `re` makes of an expression is a list of numbers; the build keeps those lists, and `pattern` hands them
back to the engine of `re`, which checks them again. Where the list is missing or was made by another Python, or the
private door is gone, `re.compile` does what it always does.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Mapping
from typing import NamedTuple

try:
    import _sre
except ImportError:  # pragma: no cover - another implementation of Python
    _sre = None  # type: ignore[assignment]

MAGIC = getattr(_sre, "MAGIC", 0)


class Ready(NamedTuple):
    """What the compiler made of one expression: all that the engine needs."""

    flags: int
    code: bytes
    groups: int
    names: Mapping[str, int]
    order: tuple[str | None, ...]


_ready: dict[tuple[str, int], tuple[object, ...]] = {}
asked: set[tuple[str, int]] = set()
"""Every expression and its flags that this process has asked for: what a build keeps."""


def pattern(expression: str, flags: int = 0) -> re.Pattern[str]:
    """`re.compile(expression, flags)`, from what was compiled ahead where it can be had."""
    key = (expression, int(flags))
    asked.add(key)
    ready = _ready.get(key)
    if ready is None:
        return re.compile(expression, flags)
    made, code, groups, names, order = ready
    try:
        codes = array("I", code).tolist()  # type: ignore[arg-type]
        return _sre.compile(expression, made, codes, groups, names, order)  # type: ignore[no-any-return,attr-defined,arg-type]
    except (TypeError, ValueError, RuntimeError):  # pragma: no cover - an engine that takes other arguments
        return re.compile(expression, flags)


def take(table: Mapping[tuple[str, int], tuple[object, ...]], magic: int) -> None:
    """Use `table` from now on, if this Python's engine is the one it was made for."""
    if magic == MAGIC != 0:
        _ready.update(table)


def ready(expression: str, flags: int) -> Ready | None:
    """What the compiler makes of an expression, or None where its insides are not as we know them."""
    try:
        from re import _compiler, _parser  # type: ignore[attr-defined]

        parsed = _parser.parse(expression, flags)
        code = _compiler._code(parsed, flags)  # noqa: SLF001 - there is no public door
        names = dict(parsed.state.groupdict)
        order: list[str | None] = [None] * parsed.state.groups
        for name, number in names.items():
            order[number] = name
        made = flags | parsed.state.flags
        kept = Ready(int(made), array("I", [int(one) for one in code]).tobytes(), parsed.state.groups - 1, names, tuple(order))
    except (ImportError, AttributeError, TypeError, OverflowError):
        return None
    plain = re.compile(expression, flags)
    rebuilt = _sre.compile(expression, kept.flags, array("I", kept.code).tolist(), *kept[2:])  # type: ignore[attr-defined]
    return kept if rebuilt == plain else None
