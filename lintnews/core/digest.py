"""Short words that stand for long texts."""

from __future__ import annotations

try:
    from _blake2 import blake2b  # what hashlib hands out; hashlib itself loads OpenSSL, three milliseconds
except ImportError:  # pragma: no cover - another implementation of Python
    from hashlib import blake2b

__all__ = ["digest"]


def digest(*parts: bytes, size: int = 8) -> str:
    """A word of `2 * size` hexadecimal figures for `parts` in their order."""
    made = blake2b(digest_size=size)
    for part in parts:
        made.update(len(part).to_bytes(8, "little") + part)
    return made.hexdigest()
