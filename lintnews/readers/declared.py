"""What an HTML or XML file says of its own encoding, and whether that can be believed."""

from __future__ import annotations

import re

from lintnews.core.pattern import pattern

_LOOKED_AT = 2048  # bytes in which a file says so
_XML = pattern(r"\s*<\?xml\b[^>]*?\bencoding\s*=\s*[\"']([\w.:-]+)")
_HTML = pattern(r"<meta\b[^>]*?\bcharset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
# Encodings whose first 128 characters are those of ASCII, so that the declaration itself could be read.
_FAMILIES = ("iso8859", "cp", "koi8", "mac-", "ascii", "shift_jis", "euc", "gb", "big5")


def declared(raw: bytes) -> tuple[str, str] | None:
    """The text of `raw` and its encoding as it says itself; None where it says none, UTF-8, or one that is not true."""
    head = raw[:_LOOKED_AT].decode("latin-1")
    match = _XML.match(head)
    is_xml = match is not None
    match = match or _HTML.search(head)
    if match is None:
        return None
    encoding = _codec(match.group(1))
    if encoding is None or (not raw.isascii() and _is_utf_8(raw)):
        return None
    for codec in _candidates(encoding, raw, is_xml=is_xml):
        try:
            text = raw.decode(codec)
            if text.encode(codec) == raw:  # else the bytes could not be given back
                return text, codec
        except UnicodeError:
            continue
    return None


def _candidates(encoding: str, raw: bytes, *, is_xml: bool) -> tuple[str, ...]:
    """The codecs that may be meant. What calls itself Latin-1 is Windows-1252 in a browser, and most often in truth."""
    if encoding not in ("iso8859-1", "ascii"):
        return (encoding,)
    if is_xml and not any(0x80 <= byte < 0xA0 for byte in raw):
        return (encoding, "iso8859-1")
    return ("cp1252", "iso8859-1")


def _is_utf_8(raw: bytes) -> bool:
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _codec(name: str) -> str | None:
    """The codec called `name`, if it is one in which copy comes."""
    import codecs

    try:
        found = codecs.lookup(name).name
    except LookupError:
        return None
    return found if found.startswith(_FAMILIES) else None
