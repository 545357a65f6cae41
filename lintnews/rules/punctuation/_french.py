"""Signs that a stretch of copy is French, where a blank stands before tall marks."""

from __future__ import annotations

import re

from lintnews.core.pattern import pattern

_FRENCH = pattern(
    r"\b(?:les?|la|des|du|une?|est|et|que|qui|pas|vous|nous|je|tu|il|elle|avec|pour|dans|sur|c[’']est|n[’']\w+|ça|à|où"
    r"|vive|bonjour|merci|mon|ma|mes|tout|bien|sont|ont|oui)\b",
    re.IGNORECASE,
)


def is_french(text: str, start: int, end: int) -> bool:
    """Whether the words from `start` to `end` hold two or more of the small words of French, or French marks."""
    if "«" in text[start:end] or "»" in text[start:end]:
        return True
    words = {match.group().lower() for match in _FRENCH.finditer(text, start, end)}
    return len(words) >= 2
