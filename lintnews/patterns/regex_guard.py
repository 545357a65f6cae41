"""Whether a regular expression that somebody wrote can make a text slow.

A rule may come from a stranger's style. An expression is taken only if every repetition has an upper bound and the
ways it can try at one place are few: then no text, however hostile, costs more than so many steps a character.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

_MOST_WAYS = 5_000  # ways of trying at one place; \w{1,40}\s\w{1,40} has 1,600
_LONGEST = 2_000


def objection(pattern: str) -> str:
    """Why `pattern` is not taken, in a few words; empty where it is."""
    if len(pattern) > _LONGEST:
        return f"this is longer than {_LONGEST:,} characters"
    try:
        tree = re._parser.parse(pattern)  # type: ignore[attr-defined]  # noqa: SLF001 - no public parser exists
        re.compile(pattern)
    except (re.error, OverflowError, RecursionError) as problem:
        return f"this is no regular expression ({problem})"
    if tree.state.flags & ~re.UNICODE:
        return "flags for the whole expression are not taken; (?i:…) holds for a part"
    try:
        ways = _ways_of_sequence(tree)
    except _ObjectionError as problem:
        return str(problem)
    if ways > _MOST_WAYS:
        return f"this can try some {min(ways, 10**9):,} ways at one place; {_MOST_WAYS:,} is the most"
    lowest, _ = tree.getwidth()
    return "" if lowest else "this fits where nothing stands"


class _ObjectionError(ValueError):
    pass


def _ways_of_sequence(items: Iterable[tuple[Any, Any]]) -> int:
    ways = 1
    for operation, argument in items:
        ways = min(ways * _ways(str(operation), argument), 10**12)
    return ways


def _ways(operation: str, argument: Any) -> int:
    if operation in ("LITERAL", "NOT_LITERAL", "ANY", "IN", "AT", "CATEGORY", "RANGE"):
        return 1
    if operation in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        return _ways_of_repeat(*argument)
    if operation == "BRANCH":
        return sum(_ways_of_sequence(branch) for branch in argument[1])
    if operation == "SUBPATTERN":
        return _ways_of_sequence(argument[-1])
    if operation in ("ASSERT", "ASSERT_NOT"):
        return _ways_of_sequence(argument[1])
    if operation == "ATOMIC_GROUP":
        return _ways_of_sequence(argument)
    raise _ObjectionError("references to a group, and tests of one, are not taken")


def _ways_of_repeat(least: int, most: Any, body: Any) -> int:
    if not isinstance(most, int) or most > 1_000:  # the library's MAXREPEAT is an int past any real bound
        raise _ObjectionError("* and + have no upper bound; {0,40} and {1,40} have one")
    inner = _ways_of_sequence(body)
    if inner == 1:
        return int(most) - int(least) + 1
    return int(min(sum(min(inner**count, 10**12) for count in range(int(least), int(most) + 1)), 10**12))
