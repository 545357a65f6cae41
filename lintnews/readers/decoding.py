"""Bytes to text and back, byte for byte.

The name of an encoding says all that is needed to write the same bytes again: `utf-8-sig` has its mark at the
start, `utf-16-le` and `utf-16-be` always have theirs, the others have none. Line ends stay as they are.
"""

from __future__ import annotations

from lintnews.core.errors import LostPlaceError, UnreadableError
from lintnews.core.record import Record


class Decoded(Record):
    """The characters of a file, without a byte order mark, and the encoding that gives the bytes back."""

    text: str
    encoding: str


_MARKS = {"utf-8-sig": b"\xef\xbb\xbf", "utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}
_UTF_32_MARKS = (b"\xff\xfe\0\0", b"\0\0\xfe\xff")
_CODECS = {"utf-8-sig": "utf-8"}
_SAVE_AS_UTF_8 = "Save it as UTF-8 and check it again."

# What a file is that begins so, and what an editor can do about it.
_KNOWN = (
    (b"%PDF-", "a PDF file. Export its text, or check the file it was made from."),
    (b"PK\x03\x04", "a zip or office file. Save its text as plain text or Markdown."),
    (b"\xd0\xcf\x11\xe0", "an old office file (.doc). Save its text as plain text or Markdown."),
    (b"{\\rtf", "a rich text file (RTF). Save it as plain text or Markdown."),
    (b"\x89PNG", "a picture."),
    (b"\xff\xd8\xff", "a picture."),
    (b"GIF8", "a picture."),
    (b"\x1f\x8b", "a compressed file. Unpack it first."),
)

# Control characters that no copy holds; tab, line ends, form feed and escape (from old wires) are left out.
_CONTROLS = bytes([*range(1, 9), *range(14, 27), 28, 29, 30, 31, 127])
_HIGH = bytes(range(128, 256))
_CONTROLS_SHARE = 0.02  # a wire's own marks stay well below; of random bytes every tenth is one
_HIGH_SHARE = 0.25  # French copy in Windows-1252 has one in 25; Russian or Japanese, more than every other
_FEW = 12  # in a line or two of text a share says nothing


def decoded(raw: bytes, *, is_tagged: bool = False) -> Decoded:
    """The text of `raw` and its encoding.

    UTF-8 with or without a mark, UTF-16 with a mark, what a tagged file says of itself, else Windows-1252, else
    Latin-1. What is UTF-8 is read so, whatever it says; only where that cannot be told apart, because all is ASCII, is
    the word of the file taken. Raises UnreadableError with the kind "binary" for what is no text, "encoding" for text
    in an encoding that cannot be told.
    """
    if raw.startswith(_UTF_32_MARKS):
        raise UnreadableError(f"The file is UTF-32, which is not read. {_SAVE_AS_UTF_8}", "encoding")
    for encoding, mark in _MARKS.items():
        if raw.startswith(mark):
            return _marked(raw, encoding, mark)
    _refuse_binary(raw)
    if is_tagged:
        from lintnews.readers.declared import declared

        told = declared(raw)
        if told is not None:
            return Decoded(*told)
    try:
        return Decoded(raw.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as problem:
        return _western(raw, problem)


def encoded(text: str, encoding: str, *, by_reference: bool = False) -> bytes:
    """The bytes of `text` in an encoding that `decoded` named.

    A character that the encoding lacks becomes a reference of XML where that is allowed; otherwise LostPlaceError is
    raised.
    """
    if by_reference:
        return _MARKS.get(encoding, b"") + text.encode(_CODECS.get(encoding, encoding), "xmlcharrefreplace")
    try:
        return _MARKS.get(encoding, b"") + text.encode(_CODECS.get(encoding, encoding))
    except UnicodeEncodeError as problem:
        raise LostPlaceError(f"“{text[problem.start]}” cannot be written in the file’s encoding, {encoding}") from None


def _marked(raw: bytes, encoding: str, mark: bytes) -> Decoded:
    try:
        text = raw[len(mark) :].decode(_CODECS.get(encoding, encoding))
    except UnicodeDecodeError as problem:
        name = encoding.removesuffix("-sig").upper()
        where = len(mark) + problem.start + 1
        message = f"The file is marked as {name}, but byte {where:,} is not. {_SAVE_AS_UTF_8}"
        raise UnreadableError(message, "encoding") from None
    if "\0" in text:
        raise UnreadableError("The file holds NUL characters; it is no text.", "binary")
    return Decoded(text, encoding)


def _refuse_binary(raw: bytes) -> None:
    for beginning, what in _KNOWN:
        if raw.startswith(beginning):
            raise UnreadableError(f"This is {what}", "binary")
    if b"\0" in raw:
        if _looks_like_utf_16(raw):
            raise UnreadableError(f"The file looks like UTF-16 without its mark. {_SAVE_AS_UTF_8}", "encoding")
        raise UnreadableError("The file holds NUL bytes; it is data, not text.", "binary")
    if _is_full_of(raw, _CONTROLS, _CONTROLS_SHARE):
        raise UnreadableError("The file is full of control characters; it is data, not text.", "binary")


def _looks_like_utf_16(raw: bytes) -> bool:
    """Whether every other byte is NUL, as in English text in UTF-16."""
    sample = raw[:4096]
    return max(sample[0::2].count(0), sample[1::2].count(0)) > len(sample) * 0.4


def _western(raw: bytes, problem: UnicodeDecodeError) -> Decoded:
    """`raw`, which is not UTF-8, as Windows-1252 or Latin-1, where it can be either."""
    loose = raw.decode("utf-8", "replace")
    lost = loose.count("\ufffd")
    kept = len(loose) - lost - len(raw.translate(None, _HIGH))
    if kept > lost:
        line = raw.count(b"\n", 0, problem.start) + 1
        message = f"The file is UTF-8 but for byte {problem.start + 1:,} (line {line:,}). {_SAVE_AS_UTF_8}"
        raise UnreadableError(message, "encoding")
    if _is_full_of(raw, _HIGH, _HIGH_SHARE):
        raise UnreadableError(f"The file is neither UTF-8 nor a Western encoding. {_SAVE_AS_UTF_8}", "encoding")
    try:
        return Decoded(raw.decode("cp1252"), "cp1252")
    except UnicodeDecodeError:
        return Decoded(raw.decode("latin-1"), "latin-1")


def _is_full_of(raw: bytes, some: bytes, share: float) -> bool:
    count = len(raw) - len(raw.translate(None, some))
    return count > max(_FEW, share * len(raw))
