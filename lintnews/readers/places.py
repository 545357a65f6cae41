"""From the bytes that a parser counts to code points."""

from __future__ import annotations


class Places:
    """Code points for places in UTF-8 bytes. Each place asked for is near the last one, and counted from there."""

    def __init__(self, raw: bytes, begin: int, *, is_ascii: bool) -> None:
        self._raw = raw
        self._begin = begin
        self._is_ascii = is_ascii
        self._byte = self._char = 0

    def place(self, byte: int) -> int:
        """The code point at `byte` of the raw text, whose first is code point `begin`."""
        if self._is_ascii:
            return self._begin + byte
        if byte >= self._byte:
            self._char += len(self._raw[self._byte : byte].decode())
        else:
            self._char -= len(self._raw[byte : self._byte].decode())
        self._byte = byte
        return self._begin + self._char
