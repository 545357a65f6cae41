"""Words that every form of the sheet says alike."""

from __future__ import annotations

from lintnews.core.document import Meta
from lintnews.reporters.sheet.entries import Entry
from lintnews.text.days import stretch_in_words


def published_in_words(meta: Meta) -> str:
    """The day of publication that dates were counted from."""
    if meta.published is None:
        return "no publication date: dates are not worked out"
    told = stretch_in_words(meta.published, meta.published)
    return f"runs {told}" + (" (assumed)" if meta.published_from == "assumed" else "")


def paragraphs_in_words(entry: Entry) -> str:
    """“3”; “3, also 5, 9”."""
    others = ", ".join(str(number) for number in entry.others[:8]) + ("…" if len(entry.others) > 8 else "")
    return f"{entry.paragraph}, also {others}" if others else str(entry.paragraph)


def known_in_words(entry: Entry) -> str:
    """All that is known of an entry, in one line."""
    return "; ".join(line.rstrip(".") for line in entry.known)
