"""XML as the reports of test runners have it."""

from __future__ import annotations

from collections.abc import Mapping
from xml.sax.saxutils import escape, quoteattr

from lintnews.core.pattern import pattern

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_FORBIDDEN = pattern("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def element(name: str, attributes: Mapping[str, object], inside: str = "") -> str:
    """One element with escaped attributes; `inside` is XML already."""
    told = "".join(f" {key}={quoteattr(allowed(str(value)))}" for key, value in attributes.items())
    return f"<{name}{told}>{inside}</{name}>\n" if inside else f"<{name}{told}/>\n"


def text(words: str) -> str:
    """Escaped text."""
    return escape(allowed(words))


def allowed(words: str) -> str:
    """`words` with U+FFFD for each character that XML 1.0 has no place for."""
    return _FORBIDDEN.sub("\ufffd", words)
