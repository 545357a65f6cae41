"""The compiled lexicon: one file that is mapped into memory, and how it is made.

    header    magic, version, byte order, length, checksums, and (offset, length) of each section
    keys      every word in lower case, UTF-8, end to end: suggested words first, then the rest, each by code point
    ends      u32 a word: where its key ends
    slots     u32 hash table over crc32 of the key: 13 bits of the hash, 19 bits of word number + 1
    flags     u8 a word: COMMON, PROPER and the like, below
    ranks     u8 a word: how common it is
    letters   u32 a suggested word: one bit for each letter that stands in it
    sizes     u8 a suggested word: its length in code points
    forms     lines `key=Form` for names that are not merely capitalised
    prefixes  u32 a prefix: the first suggested word that begins with it
    one       deletes index over the prefixes of all suggested words, less at most one letter
    usual     u32 a word of the next index: its number
    two       deletes index over the prefixes of the commonest words, less at most two letters
    sound     the same words by how they sound
    classes   u16 a suggested word: what kinds of word it is, as a number in the next section
    kinds     u32 each set of bits of `lintnews.text.classes`, the empty one first

A deletes index is two sections: u32 a bucket, where it begins, and u16 what lies in it (prefixes, or usual words). The
bucket of a prefix less some letters is its crc32; what lies there for another reason falls out when it is measured.

Opening checks the header, the length and a sample of the pages, so that its cost does not grow with the file.
"""

from __future__ import annotations

import struct
import sys
import zlib
from itertools import combinations

from lintnews.core.errors import LintnewsError
from lintnews.core.record import Record

MAGIC = b"LINTNEWS LEXICON"
VERSION = 5
SECTIONS = (
    "keys", "ends", "slots", "flags", "ranks", "letters", "sizes", "forms", "prefixes",
    "one_starts", "one", "usual", "two_starts", "two", "sound_starts", "sound", "classes", "kinds",
)  # fmt: skip
SLOT_BITS = 19
SLOT_MASK = (1 << SLOT_BITS) - 1
# Bits of a word's flags: known in lower case, known with a capital, who spells it so, has a form, may be suggested.
COMMON, PROPER, US, GB, CA, AU, FORM, SUGGESTED = 1, 2, 4, 8, 16, 32, 64, 128
EVERYWHERE = US | GB | CA | AU
ONE_PREFIX, TWO_PREFIX = 6, 7  # letters of a word that a deletes index looks at; the cost is of the whole word
ONE_BITS, TWO_BITS, SOUND_BITS = 18, 19, 16  # bits of a bucket
USUAL = 48_000  # words that are looked for at two places: of rarer ones nobody could say that they were meant
_HEADER = struct.Struct(f"<16sHHQIIIII{len(SECTIONS) * 2}Q")
_CHECKED = 28  # magic, version, byte order, length: what stands before the header's own checksum
_SAMPLES, _SAMPLE = 3, 1024
_ORDER = 1 if sys.byteorder == "little" else 2


class LexiconError(LintnewsError):
    """A compiled lexicon cannot be used: missing, cut short, damaged, foreign or of another version."""


class Header(Record):
    """What stands at the front of a compiled lexicon."""

    words: int
    suggested: int
    prefixes: int
    sections: dict[str, tuple[int, int]]  # name → offset and length in bytes


def packed(words: int, suggested: int, prefixes: int, sections: dict[str, bytes]) -> bytes:
    """The whole file."""
    offset = _aligned(_HEADER.size)
    places: list[int] = []
    body = bytearray()
    for name in SECTIONS:
        data = sections[name]
        places += [offset + len(body), len(data)]
        body += data
        body += bytes(_aligned(len(body)) - len(body))
    total = offset + len(body)
    front = bytearray(offset)
    _HEADER.pack_into(front, 0, MAGIC, VERSION, _ORDER, total, 0, 0, words, suggested, prefixes, *places)
    whole = bytes(front) + bytes(body)
    sample = _sampled(whole)
    head = zlib.crc32(whole[:_CHECKED] + whole[_CHECKED + 8 : offset])
    return whole[:_CHECKED] + struct.pack("<II", head, sample) + whole[_CHECKED + 8 :]


def _aligned(length: int) -> int:
    return (length + 15) & ~15


def _sampled(data: bytes | memoryview) -> int:
    """A checksum of stretches spread evenly over everything behind the header."""
    first = _aligned(_HEADER.size)
    step = max(1, (len(data) - first - _SAMPLE) // (_SAMPLES - 1))
    check = 0
    for number in range(_SAMPLES):
        start = first + number * step
        check = zlib.crc32(data[start : start + _SAMPLE], check)
    return check


def header(data: memoryview) -> Header:
    """The checked header of a mapped lexicon.

    Raises LexiconError where the file is no lexicon, of another version or machine, cut short, or damaged.
    """
    if len(data) < _HEADER.size or data[: len(MAGIC)] != MAGIC:
        raise LexiconError("this is no compiled lexicon")
    _, version, order, total, head, sample, words, suggested, prefixes, *places = _HEADER.unpack_from(data)
    if version != VERSION:
        raise LexiconError(f"the compiled lexicon has version {version}, this program reads {VERSION}")
    if order != _ORDER:
        raise LexiconError("the compiled lexicon was made on a machine of another byte order")
    if total != len(data):
        raise LexiconError(f"the compiled lexicon has {len(data):,} bytes of {total:,}")
    front = bytes(data[: _aligned(_HEADER.size)])
    if head != zlib.crc32(front[:_CHECKED] + front[_CHECKED + 8 :]) or sample != _sampled(data):
        raise LexiconError("the compiled lexicon is damaged: its checksum differs")
    sections = {name: (places[2 * i], places[2 * i + 1]) for i, name in enumerate(SECTIONS)}
    return Header(words, suggested, prefixes, sections)


def deletes(key: bytes, most: int) -> set[bytes]:
    """`key` less up to `most` of its letters, in every way."""
    found = {key}
    for size in range(max(0, len(key) - most), len(key)):
        found.update(map(bytes, combinations(key, size)))
    return found


def one_byte(key: str) -> bytes:
    """A key with one byte a letter, for the deletes indexes: letters outside Latin-1 are one and the same."""
    return key.encode("latin-1", "replace")


def letters(key: str) -> int:
    """One bit for each letter that stands in `key`; all that are not a to z share six."""
    mask = 0
    for letter in key:
        code = ord(letter) - 97
        mask |= 1 << (code if 0 <= code < 26 else 26 + ord(letter) % 6)
    return mask
