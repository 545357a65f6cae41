"""Many values in one file, each marshalled by itself: what nobody asks for is never read.

Marshalled data is as trusted as code: such files are part of the installed package and never lie in a user's cache.
"""

from __future__ import annotations

import marshal
import os
from collections.abc import Callable, Iterator, Mapping
from typing import Any

_HEAD = 4  # bytes that say how long the index is
STABLE = 2
"""The last version of marshal whose bytes depend on the values alone, not on which objects are shared."""


class Packed(Mapping[Any, Any]):
    """The values by their keys, each made anew whenever it is asked for. `made_for` says whom the file fits."""

    __slots__ = ("_body", "_kept", "_places", "made_for")

    def __init__(self, kept: int | bytes) -> None:
        """`kept` is the file: its bytes, or the descriptor it is open under, which is closed with this.

        Raises ValueError, EOFError or TypeError where it is no such file.
        """
        self._kept = kept
        size = len(kept) if isinstance(kept, bytes) else os.fstat(kept).st_size
        length = int.from_bytes(self._bytes(0, _HEAD), "little")
        if length > size:  # else so many bytes are asked for first
            raise ValueError(f"an index of {length:,} bytes in a file of {size:,}")
        self.made_for, self._places = marshal.loads(self._bytes(_HEAD, length))
        self._body = _HEAD + length

    def __del__(self, close: Callable[[int], None] = os.close) -> None:  # modules are gone when a process ends
        if isinstance(self._kept, int):
            close(self._kept)

    def _bytes(self, start: int, length: int) -> bytes:
        if isinstance(self._kept, bytes):
            return self._kept[start : start + length]
        if hasattr(os, "pread"):  # processes that were forked from one another share the place in a file
            return os.pread(self._kept, length, start)
        os.lseek(self._kept, start, os.SEEK_SET)
        return os.read(self._kept, length)

    def __iter__(self) -> Iterator[Any]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)

    def __contains__(self, key: object) -> bool:
        return key in self._places

    def __getitem__(self, key: object) -> Any:
        start, length = self._places[key]
        return marshal.loads(self._bytes(self._body + start, length))


def packed(values: Mapping[Any, Any], made_for: object, version: int = marshal.version) -> bytes:
    """The file of `values`, whose keys and whose `made_for` are plain."""
    places: dict[Any, tuple[int, int]] = {}
    chunks = []
    at = 0
    for key, value in values.items():
        chunk = marshal.dumps(value, version)
        places[key] = at, len(chunk)
        chunks.append(chunk)
        at += len(chunk)
    index = marshal.dumps((made_for, places), version)  # type: ignore[arg-type] # any plain values
    return len(index).to_bytes(_HEAD, "little") + index + b"".join(chunks)
