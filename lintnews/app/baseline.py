"""The file of findings that a desk lets stand: read, written, told of."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence

from lintnews.app.files import write_new
from lintnews.core.errors import UnreadableError
from lintnews.core.report import Trouble
from lintnews.engine.baseline import Known, unused
from lintnews.engine.outcome import Checked

NAME = "lintnews-baseline.json"


def entries_of(path: str) -> list[Known]:
    """The entries of the baseline at `path`; none where it is not there. Raises UnreadableError where it is damaged."""
    import json

    try:
        with open(path, encoding="utf-8") as file:
            told = json.load(file)
        return [Known(one["path"], one["fingerprint"], one["rule"], one["words"]) for one in told["findings"]]
    except FileNotFoundError:
        return []
    except OSError as problem:
        raise UnreadableError(f"{path}: the baseline cannot be read ({problem.strerror}).") from None
    except (ValueError, KeyError, TypeError):
        raise UnreadableError(f"{path}: this is no baseline, or a damaged one; `lintnews baseline` makes it.") from None


def keep_entries(path: str, entries: Iterable[Known]) -> None:
    """Write a baseline, a line an entry, sorted, so that a version control shows what was added."""
    import json

    lines = [json.dumps(entry._asdict(), ensure_ascii=False) for entry in sorted(set(entries))]
    inside = ",\n  ".join(lines)
    whole = f'{{"version": 1, "tool": "lintnews", "findings": [\n  {inside}\n]}}\n' if lines else _EMPTY
    write_new(path, whole.encode("utf-8"))


_EMPTY = '{"version": 1, "tool": "lintnews", "findings": []}\n'


def told_unused(path: str, entries: Sequence[Known], results: Sequence[Checked]) -> list[Trouble]:
    """A note where entries for the articles of this run let nothing stand any more."""
    gone = unused(entries, {result.path: result.outcome for result in results})
    if not gone:
        return []
    number = f"{len(gone)} entries are" if len(gone) > 1 else "1 entry is"
    first = f"the first is {gone[0].rule}, “{gone[0].words}” in {gone[0].path}"
    told = f"{number} no longer needed ({first}); `lintnews baseline --prune` takes them out."
    return [Trouble("note", os.path.relpath(path), told)]
