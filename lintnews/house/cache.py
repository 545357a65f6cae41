"""Configurations that were read before, as JSON in the user's own cache folder.

An entry holds the text of every file it was made from and is used only if all of them still read the same: that is
surer than a hash, and quicker than importing one. A check sum in its first line finds a damaged entry. Whatever is
wrong with the cache, reading goes on without it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from typing import Any

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
    import json
    from zlib import crc32

    try:
        with open(_entry(path), "rb") as file:
            check, _, content = file.read().partition(b"\n")
        if check != b"%08x" % crc32(content):
            return None
        kept = json.loads(content)
        if kept["stamp"] != stamp or kept["path"] != os.path.abspath(path):
            return None
        if not all(_reads(name, text) for name, text in kept["files"].items()):
            return None
        data: dict[str, Any] = dict(kept["data"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    return data


def keep(path: str, stamp: str, files: Mapping[str, str], data: Mapping[str, Any]) -> None:
    """Keep `data` for the configuration at `path`. Where that cannot be done, nothing happens."""
    import json
    from zlib import crc32

    entry = _entry(path)
    draft = f"{entry}.{os.getpid()}"
    kept = {"stamp": stamp, "path": os.path.abspath(path), "files": dict(files), "data": data}
    try:
        folder = os.path.dirname(entry)
        os.makedirs(folder, mode=0o700, exist_ok=True)
        os.chmod(folder, 0o700)
        content = json.dumps(kept).encode("ascii")
        with open(draft, "wb", opener=_private) as file:
            file.write(b"%08x\n%b" % (crc32(content), content))
        os.replace(draft, entry)
        _drop_oldest(folder)
    except (OSError, ValueError, TypeError):
        return


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _entry(path: str) -> str:
    """The file for a configuration. Two paths may share one by chance; the path inside tells them apart."""
    from zlib import crc32

    whole = os.path.abspath(path)
    return os.path.join(cache_folder(), "configurations", f"{crc32(os.fsencode(whole)):08x}-{len(whole)}.json")


def _reads(name: str, text: str) -> bool:
    """Whether the file still holds `text`; a byte-order mark is not part of it."""
    with open(name, encoding="utf-8-sig", newline="") as file:
        return file.read() == text


def _drop_oldest(folder: str) -> None:
    entries = [entry for entry in os.scandir(folder) if entry.is_file()]
    if len(entries) > _MOST_ENTRIES:
        oldest = sorted(entries, key=lambda entry: (entry.stat().st_mtime_ns, entry.name))
        for entry in oldest[: len(entries) - _MOST_ENTRIES]:
            os.unlink(entry.path)
