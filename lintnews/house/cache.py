"""What was made before, as JSON in the user's own cache folder, which only the user can read.

An entry of a configuration holds the text of every file it was made from and is used only if all of them still read
the same: that is surer than a hash, and quicker than importing one. A check sum in its first line finds a damaged
entry. Whatever is wrong with the cache, reading goes on without it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from typing import Any

_CONFIGURATIONS = "configurations"
_MOST_ENTRIES = 64


def cache_folder() -> str:
    """Where lintnews keeps what can be made again: LINTNEWS_CACHE_DIR, or the platform's own place."""
    if said := os.environ.get("LINTNEWS_CACHE_DIR"):
        return said
    if said := os.environ.get("XDG_CACHE_HOME"):
        return os.path.join(said, "lintnews")
    if os.name == "nt" and (said := os.environ.get("LOCALAPPDATA")):
        return os.path.join(said, "lintnews", "Cache")
    if sys.platform == "darwin":
        return os.path.expanduser("~/Library/Caches/lintnews")
    return os.path.expanduser("~/.cache/lintnews")


def cached(path: str, stamp: str) -> dict[str, Any] | None:
    """The plain data of the configuration at `path`, if it was kept under `stamp` and no file of it has changed."""
    kept = entry_at(_CONFIGURATIONS, path)
    try:
        if kept is None or kept["stamp"] != stamp:
            return None
        if not all(_reads(name, text) for name, text in kept["files"].items()):
            return None
        return dict(kept["data"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def keep(path: str, stamp: str, files: Mapping[str, str], data: Mapping[str, Any]) -> None:
    """Keep `data` for the configuration at `path`. Where that cannot be done, nothing happens."""
    keep_entry(_CONFIGURATIONS, path, {"stamp": stamp, "files": dict(files), "data": data}, _MOST_ENTRIES)


def entry_at(kind: str, path: str) -> dict[str, Any] | None:
    """What was kept of this `kind` for the file at `path`; None where nothing was, or it is damaged."""
    import json
    from zlib import crc32

    try:
        with open(_entry(kind, path), "rb") as file:
            check, _, content = file.read().partition(b"\n")
        if check != b"%08x" % crc32(content):
            return None
        kept: dict[str, Any] = json.loads(content)
        return kept if kept["path"] == os.path.abspath(path) else None
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def is_damaged(kind: str, path: str) -> bool:
    """Whether something was kept of this `kind` for the file at `path` that is not as it was written."""
    from zlib import crc32

    try:
        with open(_entry(kind, path), "rb") as file:
            check, _, content = file.read().partition(b"\n")
    except OSError:
        return False
    return check != b"%08x" % crc32(content)


def keep_entry(kind: str, path: str, data: Mapping[str, Any], most: int) -> None:
    """Keep `data`, plain values only, for the file at `path`, and at most about `most` of this kind."""
    import json
    from zlib import crc32

    entry = _entry(kind, path)
    draft = f"{entry}.{os.getpid()}"
    try:
        folder = os.path.dirname(entry)
        if not os.path.isdir(folder):
            os.makedirs(folder, mode=0o700, exist_ok=True)
            os.chmod(folder, 0o700)
        content = json.dumps({**data, "path": os.path.abspath(path)}).encode("ascii")
        with open(draft, "wb", opener=_private) as file:
            file.write(b"%08x\n%b" % (crc32(content), content))
        is_new = not os.path.exists(entry)
        os.replace(draft, entry)
        if is_new:
            _drop_oldest(folder, most)
    except (OSError, ValueError, TypeError):
        return


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _entry(kind: str, path: str) -> str:
    """The file for an entry. Two paths may share one by chance; the path inside tells them apart."""
    from zlib import crc32

    whole = os.path.abspath(path)
    return os.path.join(cache_folder(), kind, f"{crc32(os.fsencode(whole)):08x}-{len(whole)}.json")


def _reads(name: str, text: str) -> bool:
    """Whether the file still holds `text`; a byte-order mark is not part of it."""
    with open(name, encoding="utf-8-sig", newline="") as file:
        return file.read() == text


def _drop_oldest(folder: str, most: int) -> None:
    """Leave no more than `most` entries. A tenth more are let in first, so that not every new one pays for the look."""
    entries = [entry for entry in os.scandir(folder) if entry.is_file()]
    if len(entries) > most + most // 10:
        oldest = sorted(entries, key=lambda entry: (entry.stat().st_mtime_ns, entry.name))
        for entry in oldest[: len(entries) - most]:
            os.unlink(entry.path)
