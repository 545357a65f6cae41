"""Articles shared out among processes. Worth its start from about a megabyte of work."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lintnews.app.linter import Linter, Progress
    from lintnews.engine.batch import Checked

_WORTH_IT = 1 << 20  # bytes
_AT_ONCE = 8  # files a worker is handed at a time: enough to make the passing cheap, few enough to show progress


def jobs_for(paths: Sequence[str], asked: int) -> int:
    """How many processes to use: what was asked for, or as many as there are cores where the work is large."""
    if asked:
        return asked
    size = 0
    for path in paths:
        try:
            size += os.path.getsize(path)
        except OSError:
            continue
        if size >= _WORTH_IT:
            return os.cpu_count() or 1
    return 1


_linter: Linter | None = None
_published: date | None = None


def in_workers(
    linter: Linter, files: Sequence[str], published: date | None, jobs: int, progress: Progress | None
) -> list[Checked]:
    """The result of each file, in the order of `files`, whatever worker had it."""
    import multiprocessing

    # A forked worker has the compiled plan already; where there is no fork the linter is sent to it.
    method = "fork" if "fork" in multiprocessing.get_all_start_methods() and os.name == "posix" else "spawn"
    context = multiprocessing.get_context(method)
    results = []
    with context.Pool(min(jobs, len(files)), _begin, (linter, published)) as pool:
        for number, result in enumerate(pool.imap(_check, files, _AT_ONCE), 1):
            results.append(result)
            if progress:
                progress(number, len(files))
    return results


def _begin(linter: Linter, published: date | None) -> None:
    global _linter, _published  # noqa: PLW0603 - a worker process has one linter for its life
    _linter, _published = linter, published


def _check(path: str) -> Checked:
    assert _linter is not None
    return _linter.check_file(path, _published)
