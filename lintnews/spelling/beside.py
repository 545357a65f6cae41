"""Which words stand side by side in print, and how often: a hash table in the compiled lexicon.

Kept only for words that are mistaken for each other. What is not held was printed too seldom to count: level 0.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from zlib import adler32, crc32

BITS = 18  # of a slot
_MASK = (1 << BITS) - 1


def made(rows: Iterable[str]) -> bytes:
    """The table of `rows`: a word, then each that follows it with its level (1 to 255; four levels double a count).

    Raises ValueError where there are too many.
    """
    slots = array("I", bytes(4 << BITS))
    taken = 0
    for row in rows:
        first, *others = row.split()
        for second, level in zip(others[::2], others[1::2], strict=True):
            taken += 1
            if taken > _MASK // 2:
                raise ValueError(f"more pairs of words than half of {_MASK:,}")
            slot, check = _place(f"{first} {second}".encode())
            while slots[slot]:
                slot = (slot + 1) & _MASK
            slots[slot] = check << 8 | int(level)
    return slots.tobytes()


def level(slots: memoryview, first: str, second: str) -> int:
    """The level of two words in lower case, 0 where they hardly stand side by side. `slots` are of 32 bits each."""
    key = f"{first} {second}".encode("utf-8", "replace")
    slot = crc32(key) & _MASK
    if not slots[slot]:  # most end here
        return 0
    slot, check = _place(key)
    while held := slots[slot]:
        if held >> 8 == check:
            return held & 255
        slot = (slot + 1) & _MASK
    return 0


def _place(key: bytes) -> tuple[int, int]:
    check = crc32(key)
    return check & _MASK, (check >> BITS << 9 ^ adler32(key)) & 0xFFFFFF
