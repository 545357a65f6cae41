"""The archive that a Word file is: its parts, read within bounds, and the same archive with some of them changed."""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Mapping
from io import BytesIO

from lintnews.core.errors import LostPlaceError, UnreadableError

_LARGEST_PART = 64 << 20  # bytes; a book of a thousand pages has a tenth of it
_PACKED = 200  # what honest text comes to when it is packed is a tenth of this; a zip bomb, five times
_SMALL = 4 << 20  # bytes; below this no part can do harm
_MOST_ENTRIES = 10_000
_DAMAGED = "The Word file is damaged or cut short. Open it in Word, save it anew, and check it again."
_BOMB = "The Word file unpacks to far more than any article holds, so it was not opened."


class Package:
    """The parts of a Word file by name. Raises UnreadableError for what is none."""

    def __init__(self, raw: bytes) -> None:
        if raw.startswith(b"\xd0\xcf\x11\xe0"):
            message = "The Word file is locked with a password, or is an old .doc. Save it as an open .docx."
            raise UnreadableError(message, "binary")
        if not raw.startswith(b"PK"):
            raise UnreadableError("This is not a Word file, whatever its name says.", "binary")
        if _entry_count(raw) > _MOST_ENTRIES:
            raise UnreadableError(_BOMB, "large")
        self.raw = raw
        try:
            self._archive = zipfile.ZipFile(BytesIO(raw))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, struct.error):
            raise UnreadableError(_DAMAGED, "damaged") from None
        self.entries = self._archive.infolist()
        self._named = {entry.filename: entry for entry in self.entries}
        if len(self._named) != len(self.entries):
            raise UnreadableError("The Word file holds two parts of one name, so it cannot be told what it says.")
        self._read: dict[str, bytes] = {}

    def __contains__(self, name: str) -> bool:
        return name in self._named

    def part(self, name: str) -> bytes:
        """The bytes of a part; none where it is not there. Raises UnreadableError where it is damaged or too large."""
        if name not in self._named:
            return b""
        if name not in self._read:
            self._read[name] = self._unpacked(self._named[name])
        return self._read[name]

    def _unpacked(self, entry: zipfile.ZipInfo) -> bytes:
        size = entry.file_size
        if size > _LARGEST_PART or size > max(_SMALL, _PACKED * entry.compress_size):
            raise UnreadableError(_BOMB, "large")
        if entry.flag_bits & 1:
            raise UnreadableError("The Word file is locked with a password. Save it without one.", "binary")
        try:
            with self._archive.open(entry) as file:
                return file.read(size + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError, RuntimeError):
            raise UnreadableError(_DAMAGED, "damaged") from None

    def changed(self, parts: Mapping[str, bytes]) -> bytes:
        """The archive with `parts` in place of, or added to, its own; what is not named is carried over as it lies.

        Raises LostPlaceError where the archive is of a kind that cannot be carried over.
        """
        out = BytesIO()
        directory: list[bytes] = []
        for entry in self.entries:
            new = parts.get(entry.filename)
            if new is None:
                _put(out, directory, entry, self._packed(entry))
            else:
                _put(out, directory, *_packed_anew(entry, new))
        for name in parts:
            if name not in self._named:
                fresh = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
                fresh.compress_type = zipfile.ZIP_DEFLATED
                _put(out, directory, *_packed_anew(fresh, parts[name]))
        start = out.tell()
        listed = b"".join(directory)
        count = len(directory)
        end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, count, count, len(listed), start, 0)
        return out.getvalue() + listed + end

    def _packed(self, entry: zipfile.ZipInfo) -> bytes:
        at = entry.header_offset
        header = self.raw[at : at + 30]
        if header[:4] != b"PK\3\4" or len(header) < 30:
            raise LostPlaceError("the Word file’s archive is not in order")
        name, extra = struct.unpack("<2H", header[26:30])
        begin = at + 30 + name + extra
        packed = self.raw[begin : begin + entry.compress_size]
        if len(packed) != entry.compress_size:
            raise LostPlaceError("the Word file’s archive is not in order")
        return packed


def _entry_count(raw: bytes) -> int:
    """How many entries the archive says it has, told without reading them; 0 where it does not say."""
    at = raw.rfind(b"PK\5\6", max(0, len(raw) - 66_000))
    if at < 0 or len(raw) < at + 12:
        return 0
    count: int = struct.unpack("<H", raw[at + 10 : at + 12])[0]
    return count


def _packed_anew(entry: zipfile.ZipInfo, new: bytes) -> tuple[zipfile.ZipInfo, bytes]:
    """The entry as it is with `new` in it, and that packed."""
    told = zipfile.ZipInfo(entry.filename, entry.date_time)
    told.compress_type = entry.compress_type
    told.flag_bits = entry.flag_bits
    told.external_attr, told.create_system = entry.external_attr, entry.create_system
    told.CRC, told.file_size = zlib.crc32(new), len(new)
    packed = new
    if entry.compress_type == zipfile.ZIP_DEFLATED:
        squeeze = zlib.compressobj(6, zlib.DEFLATED, -15)
        packed = squeeze.compress(new) + squeeze.flush()
    told.compress_size = len(packed)
    return told, packed


def _put(out: BytesIO, directory: list[bytes], entry: zipfile.ZipInfo, packed: bytes) -> None:
    """Write one entry and note it down for the directory at the end."""
    offset = out.tell()
    if max(offset, entry.file_size, entry.compress_size) >= 0xFFFF_FFFF:
        raise LostPlaceError("the Word file is too large to be written anew")
    try:
        name, utf_8 = entry.filename.encode("ascii"), 0
    except UnicodeEncodeError:
        name, utf_8 = entry.filename.encode("utf-8"), 0x800
    flags = (entry.flag_bits & ~(0x8 | 0x800)) | utf_8  # sizes stand before the data now, not after
    year, month, day, hour, minute, second = entry.date_time
    when = hour << 11 | minute << 5 | second // 2, (year - 1980) << 9 | month << 5 | day
    told = struct.pack(
        "<4H3L2H", flags, entry.compress_type, *when, entry.CRC, entry.compress_size, entry.file_size, len(name), 0
    )
    out.write(struct.pack("<4sH", b"PK\3\4", 20) + told + name + packed)
    directory.append(
        struct.pack("<4sBBH", b"PK\1\2", 20, entry.create_system, 20)
        + told
        + struct.pack("<3H2L", 0, 0, 0, entry.external_attr, offset)
        + name
    )
