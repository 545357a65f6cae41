"""When an article was published, and where that is known from."""

from __future__ import annotations

import re
from datetime import date

from lintnews.core.document import Block, Document, Meta
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.text.calendar import calendar_day, day_at, weekday_at

_SAYS_SO = pattern(
    r"(?:last\s+)?(?:updated|published|posted|first published|date)\b\s*:?\s*"
    r"(?:at\s+\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?)?(?:\s+[A-Z]{2,4})?,?\s+)?(?:on\s+)?",
    re.IGNORECASE,
)
_CLOCK = r"\d{1,2}[:.]\d\d(?::\d\d)?\s?(?:[ap]\.?m\.?)?\s?(?:Z|[A-Z]{2,4}|[+-]\d\d:\d\d)?"
_TIME = pattern(rf"(?:(?:T|,?\s(?:at\s)?){_CLOCK})?[ .,]*")  # what may follow a date that stands alone
_DATELINE = pattern(r"[A-Z][A-Z.'’ -]{2,40}(?:,\s+[A-Z][\w.]+)?,\s+(?=[A-Z\d])")
_IN_NAME = pattern(r"(?<!\d)((?:19|20)\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)")
_GAP = pattern(r",?\s*")
_LOOKED_AT = 4  # blocks at either end of an article in which a line with its date may stand


class Dating(Record):
    """What a run knows of dates besides the articles themselves."""

    given: date | None = None  # --published
    today: date | None = None  # the clock; None where undated copy is not to be dated (`undated: skip`)


def dated(document: Document, dating: Dating, configured: date | None = None) -> Document:
    """The article with its publication date and where it came from.

    In order: the option, the file's own metadata, the configuration, a dateline or “Updated …” line, a date in the
    file's name, and last, today's date as an assumption.
    """
    found = _found(document, dating, configured)
    if found is None:
        if document.meta.published_from == "assumed":  # by its reader; but undated copy is not to be dated
            return document.dated(document.meta._replace(published=None, published_from=None))
        return document
    day, source = found
    return document.dated(document.meta._replace(published=day, published_from=source))


def _found(document: Document, dating: Dating, configured: date | None) -> tuple[date, str] | None:
    meta: Meta = document.meta
    if dating.given is not None:
        return dating.given, "option"
    if meta.published is not None and meta.published_from != "assumed":
        return meta.published, meta.published_from or "metadata"
    if configured is not None:
        return configured, "config"
    written = _written(document)
    if written is not None:
        return written, "dateline"
    named = _IN_NAME.search(document.name.rpartition("/")[2])
    day = calendar_day(int(named.group(3)), int(named.group(2)), int(named.group(1))) if named else None
    if day is not None:
        return day, "filename"
    assumed = meta.published or dating.today  # a file that tells when it was saved knows better than the clock
    return (assumed, "assumed") if dating.today and assumed else None


def _written(document: Document) -> date | None:
    """The date that a line of the article gives as its own: a dateline, “Updated …”, or a line that is only a date."""
    for block in (*document.blocks[:_LOOKED_AT], *document.blocks[-_LOOKED_AT:]):
        day = _day_of_line(document.text, block)
        if day is not None:
            return day
    return None


def _day_of_line(text: str, block: Block) -> date | None:
    start, end = block.span
    if said := _SAYS_SO.match(text, start, end):
        start, alone = said.end(), False
    elif line := _DATELINE.match(text, start, end):
        start, alone = line.end(), False
    else:
        alone = True
    if weekday := weekday_at(text, start):
        start = _GAP.match(text, weekday.span.end).end()  # type: ignore[union-attr]
    written = day_at(text, start)
    if written is None or written.year is None or written.span.end > end:
        return None
    if alone and not _TIME.fullmatch(text, written.span.end, end):
        return None
    return calendar_day(written.day, written.month, written.year)
