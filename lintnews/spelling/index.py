"""From the lists to the compiled lexicon. Runs at the build and at the first run of a checkout, offline."""

from __future__ import annotations

import gc
import zlib
from array import array
from itertools import accumulate
from pathlib import Path

from lintnews.spelling.layout import (
    FORM,
    ONE_BITS,
    ONE_PREFIX,
    SLOT_BITS,
    SLOT_MASK,
    SOUND_BITS,
    SUGGESTED,
    TWO_BITS,
    TWO_PREFIX,
    USUAL,
    deletes,
    letters,
    one_byte,
    packed,
)
from lintnews.spelling.sound import sound_of
from lintnews.spelling.word_lists import Entry, classes, entries

DATA = Path(__file__).resolve().parent.parent / "data" / "words"


def compile_lexicon(data_folder: Path = DATA) -> bytes:
    """The compiled lexicon of the lists in `data_folder`. The same lists give the same bytes."""
    # A million small objects are made and none in a circle: looking for circles would take a fifth of the time.
    was_on = gc.isenabled()
    gc.disable()
    try:
        return _compiled(entries(data_folder), classes(data_folder))
    finally:
        if was_on:
            gc.enable()


def _compiled(words: list[Entry], kinds: dict[str, int]) -> bytes:
    if len(words) >= SLOT_MASK:
        raise ValueError(f"{len(words):,} words do not fit into {SLOT_BITS} bits")
    keys = [entry.key.encode("utf-8") for entry in words]
    suggested = [entry.key for entry in words if entry.flags & SUGGESTED]
    prefixes, firsts = _prefixes(suggested)
    usual = _usual(words)
    sorts = {bits: number for number, bits in enumerate(sorted({0, *kinds.values()}))}
    one_starts, one = _deletes_index(prefixes, 1, ONE_BITS)
    two_starts, two = _deletes_index([words[number].key[:TWO_PREFIX] for number in usual], 2, TWO_BITS)
    sound_starts, sound = _buckets([{sound_of(words[number].key)} for number in usual], SOUND_BITS)
    sections = {
        "sound_starts": sound_starts,
        "sound": sound,
        "keys": b"".join(keys),
        "ends": _ends(keys),
        "slots": _slots(keys),
        "flags": bytes(entry.flags for entry in words),
        "ranks": bytes(entry.rank for entry in words),
        "letters": array("I", [letters(key) for key in suggested]).tobytes(),
        "sizes": bytes(min(255, len(key)) for key in suggested),
        "forms": _forms(words),
        "prefixes": firsts,
        "one_starts": one_starts,
        "one": one,
        "usual": array("I", usual).tobytes(),
        "two_starts": two_starts,
        "two": two,
        "classes": array("H", [sorts[kinds.get(key, 0)] for key in suggested]).tobytes(),
        "kinds": array("I", sorts).tobytes(),
    }
    return packed(len(words), len(suggested), len(prefixes), sections)


def compiled_bytes() -> bytes:
    """The compiled lexicon of the package's own lists."""
    return compile_lexicon()


def _ends(keys: list[bytes]) -> bytes:
    ends, at = array("I", [0]), 0
    for key in keys:
        at += len(key)
        ends.append(at)
    return ends.tobytes()


def _slots(keys: list[bytes]) -> bytes:
    slots = array("I", bytes(4 << SLOT_BITS))
    for number, key in enumerate(keys, 1):
        check = zlib.crc32(key)
        slot = check & SLOT_MASK
        while slots[slot]:
            slot = (slot + 1) & SLOT_MASK
        slots[slot] = (check >> SLOT_BITS) << SLOT_BITS | number
    return slots.tobytes()


def _forms(words: list[Entry]) -> bytes:
    return "\n".join(f"{entry.key}={entry.form}" for entry in words if entry.flags & FORM).encode("utf-8")


def _prefixes(suggested: list[str]) -> tuple[list[str], bytes]:
    """The distinct prefixes in order, and for each the number of its first word, with one past the last."""
    prefixes: list[str] = []
    firsts = array("I")
    for number, key in enumerate(suggested):
        prefix = key[:ONE_PREFIX]
        if not prefixes or prefix != prefixes[-1]:
            prefixes.append(prefix)
            firsts.append(number)
    firsts.append(len(suggested))
    return prefixes, firsts.tobytes()


def _usual(words: list[Entry]) -> list[int]:
    """The numbers of the commonest suggested words, in order."""
    ranked = sorted((-entry.rank, number) for number, entry in enumerate(words) if entry.flags & SUGGESTED)
    return sorted(number for _, number in ranked[:USUAL])


def _deletes_index(prefixes: list[str], most: int, bits: int) -> tuple[bytes, bytes]:
    """The buckets of prefixes, each in those of all that it comes to less up to `most` letters."""
    return _buckets([deletes(one_byte(prefix), most) for prefix in prefixes], bits)


def _buckets(keys: list[set[bytes]], bits: int) -> tuple[bytes, bytes]:
    """Where each bucket starts, and what lies in them: the place in `keys` of each set that holds one of its keys."""
    if len(keys) > 0xFFFF:
        raise ValueError(f"{len(keys):,} rows do not fit into 16 bits")
    crc32, rows, mask = zlib.crc32, set(), (1 << bits) - 1
    for number, found in enumerate(keys):
        rows.update([(crc32(key) & mask) << 16 | number for key in found])
    ordered = sorted(rows)
    starts = array("I", [0]) * ((1 << bits) + 1)
    for row in ordered:
        starts[(row >> 16) + 1] += 1
    return array("I", accumulate(starts)).tobytes(), array("H", [row & 0xFFFF for row in ordered]).tobytes()
