"""Regular expressions that were compiled ahead.

To compile the expressions that a short article needs takes as long as checking it: 100 expressions, 25 ms. What the
compiler of `re` makes of an expression is a list of numbers; the build keeps those lists, and `pattern` hands them
back to the engine of `re`, which checks them again. Where the list is missing or was made by another Python, or the
private door is gone, `re.compile` does what it always does.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable, Mapping
from functools import cache
from zlib import crc32

try:
    import _sre  # type: ignore[import-not-found] # the engine of re, which has no public door
except ImportError:  # pragma: no cover - another implementation of Python
    _sre = None

MAGIC: int = getattr(_sre, "MAGIC", 0)


# An expression, and what the compiler made of it: its flags, code, number of groups, their names, the names in order.
Fields = tuple[str, int, bytes, int, Mapping[str, int], tuple[str | None, ...]]
asked: set[tuple[str, int]] = set()
"""Every expression and its flags that this process has asked for: what a build keeps."""


def pattern(expression: str, flags: int = 0) -> re.Pattern[str]:
    """`re.compile(expression, flags)`, from what was compiled ahead where it can be had."""
    asked.add((expression, int(flags)))
    kept = _kept(key_of(expression, flags))
    if kept is None or kept[0] != expression:
        return re.compile(expression, flags)
    try:
        return _rebuilt(kept)
    except (TypeError, ValueError, RuntimeError):  # pragma: no cover - an engine that takes other arguments
        return re.compile(expression, flags)


@cache
def seldom(expression: str, flags: int = 0) -> re.Pattern[str]:
    """`pattern`, made when it is first asked for and kept: for what most articles never need."""
    return pattern(expression, flags)


def key_of(expression: str, flags: int) -> tuple[int, int]:
    """What an expression is kept under: two may share it, so what is kept says whose it is."""
    return crc32(expression.encode("utf-8", "surrogatepass")), int(flags)


def _rebuilt(kept: Fields) -> re.Pattern[str]:
    expression, made, code, groups, names, order = kept
    rebuilt: re.Pattern[str] = _sre.compile(expression, made, array("I", code).tolist(), groups, names, order)
    return rebuilt


def _kept_nothing(key: tuple[int, int]) -> Fields | None:  # noqa: ARG001
    return None


_kept: Callable[[tuple[int, int]], Fields | None] = _kept_nothing


def take(kept: Callable[[tuple[int, int]], Fields | None], magic: int) -> None:
    """Ask `kept` from now on for what was made under a `key_of`, if this Python's engine is the one it was made for."""
    global _kept  # noqa: PLW0603 - set once, when the command begins
    if magic == MAGIC != 0:
        _kept = kept


def ready(expression: str, flags: int) -> Fields | None:
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
        numbers = array("I", [int(one) for one in code]).tobytes()
    except (ImportError, AttributeError, TypeError, OverflowError):
        return None
    kept = (expression, int(made), numbers, parsed.state.groups - 1, names, tuple(order))
    return kept if _rebuilt(kept) == re.compile(expression, flags) else None
