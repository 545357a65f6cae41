"""How every run tells what stopped it, or what it left out: on the error stream, in one form."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from functools import wraps
from typing import ParamSpec

from lintnews.core.errors import LintnewsError, StyleError
from lintnews.core.report import Exit, Trouble

P = ParamSpec("P")


def stops_with_a_word(run: Callable[P, int]) -> Callable[P, int]:
    """`run` so that what stops it is told in a sentence, and the exit code is that of trouble."""

    @wraps(run)
    def told(*args: P.args, **kwargs: P.kwargs) -> int:
        try:
            return run(*args, **kwargs)
        except StyleError as faults:  # each names its own file and line
            sys.stderr.write(f"{faults}\n")
        except LintnewsError as problem:
            sys.stderr.write(f"lintnews: {problem}\n")
        return Exit.TROUBLE

    return told


def tell_troubles(troubles: Iterable[Trouble]) -> None:
    """Say what could not be read or done, each with its place."""
    for trouble in troubles:
        place = f":{trouble.line}:{trouble.column}" if trouble.line else ""
        rule = f" [{trouble.rule}]" if trouble.rule else ""
        sys.stderr.write(f"{trouble.path}{place}: {trouble.message}{rule}\n")
