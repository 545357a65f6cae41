"""Articles shared out among processes. Worth its start from about a megabyte of work."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence

from lintnews.engine.outcome import Checked

_WORTH_IT = 1 << 20  # bytes
_AT_ONCE = 8  # files a worker is handed at a time: enough to make the passing cheap, few enough to show progress

Check = Callable[[str], list[Checked]]
Progress = Callable[[int, int], None]


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


def in_workers(check: Check, files: Sequence[str], jobs: int, progress: Progress | None) -> list[Checked]:
    """What `check` gives for each file, in the order of `files`, whatever worker had it."""
    import multiprocessing

    # A forked worker has all that is compiled already; where there is no fork, `check` is sent to it.
    method = "fork" if "fork" in multiprocessing.get_all_start_methods() and os.name == "posix" else "spawn"
    context = multiprocessing.get_context(method)
    results: list[Checked] = []
    with context.Pool(min(jobs, len(files)), _begin, (check,)) as pool:
        for number, result in enumerate(pool.imap(_check, files, _AT_ONCE), 1):
            results += result
            if progress:
                progress(number, len(files))
    return results


_of_this_process: list[Check] = []  # a worker has one check for its life


def _begin(check: Check) -> None:
    _of_this_process[:] = [check]


def _check(path: str) -> list[Checked]:
    return _of_this_process[0](path)
