"""An embargo that ends after the publication date."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from lintnews.core.desk import Desk
from lintnews.core.document import Document
from lintnews.core.finding import Call, Match
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, DocumentRule, Good
from lintnews.core.span import Span
from lintnews.text.calendar import day_at
from lintnews.text.days import long_date

_LONGEST = 160  # code points of a line that gives an embargo
_TOP = 8  # blocks at either end in which it stands
# A line that opens so is a notice to the desk. In prose, goods are under embargo and reports are embargoed.
_NOTICE = pattern(
    r"[\W_]{0,6}(?:(?:press|news|media) release\s?[-–—:|]?\s?)?(?:strictly |under (?:strict )?|media |press |news )?"
    r"(?:embargo(?:ed)?\b(?!,)|(?:not )?for (?:release|publication|broadcast|use)\b(?: or (?:broadcast|publication))?(?: (?:on or )?(?:before|after|until|from|at|on))|"
    r"hold (?:for release )?(?:until|till|for)\b|do not (?:publish|release|use)(?: or \w+)? (?:before|until)\b)",
    2,
)
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}"
_DAY = pattern(
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH}|\b{_MONTH}\.?\s+\d{{1,2}}\b|\b\d{{4}}-\d\d-\d\d\b"
    r"|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b",
    2,
)
_FIGURES = pattern(r"(\d{1,2})[/.](\d{1,2})[/.](\d{2,4})\Z")
_VERB = pattern(
    r"\b(?:is|are|was|were|will|has|had|have|shows?|showed|said|says|remains?|cannot|can|ends?|ended|runs?|ran|lifted|from [a-z]+ [a-z]+)\b"
)
_HALF_A_YEAR = 183  # days: a date without its year is the nearest one


class EmbargoAfterPublication(DocumentRule):
    """An embargo that ends after the publication date.

    ## Why
    A story published before its embargo ends breaks a promise to its source. Either the embargo line or the
    publication date is wrong, or the story is early.

    ## When it is right
    An arms embargo, a trade embargo, news of a broken embargo: only a line that opens as a notice to the desk is
    read, or the embargo in the story’s own data. An embargo that ends on the day of publication is kept.
    """

    message = "The embargo ends on {until}; the story is published on {published}. Which holds?"
    call = Call.QUERY
    needs_date = True
    examples = (
        Bad("»EMBARGOED UNTIL 00:01 FRIDAY 7 MARCH 2025«\n\nWaiting lists have fallen, a survey says.", published=date(2025, 3, 4)),
        Bad("»Embargo: 00.01, 18/09/2025«\n\nOne in three renters has moved.", published=date(2025, 9, 16)),
        Bad("»For release on or after Jan. 2«\n\nOne in three renters has moved.", published=date(2025, 12, 30)),
        Good("EMBARGOED UNTIL 00:01 FRIDAY 7 MARCH 2025\n\nWaiting lists have fallen.", published=date(2025, 3, 7)),
        Good("EMBARGOED UNTIL NOON\n\nWaiting lists have fallen.", published=date(2025, 3, 7)),
        Good("Embargo: 45/13/2025\n\nEmbargo: 31 February 2026\n\nWaiting lists have fallen.", published=date(2025, 3, 7)),
        Good("The arms embargo will run until 17 July 2026, and the state’s firms are short of work.", published=date(2025, 7, 15)),
        Good("Embargo on arms will run until 17 July 2026, and the state’s firms are short of work.", published=date(2025, 7, 15)),
    )  # fmt: skip

    def check(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Match]:  # noqa: ARG002
        published = document.meta.published
        if published is None:
            return
        language = document.meta.language
        blocks = document.blocks
        top = blocks if len(blocks) <= 2 * _TOP else (*blocks[:_TOP], *blocks[-_TOP:])
        for block in top:
            end = min(block.span.end, block.span.start + _LONGEST)
            if _NOTICE.match(document.text, block.span.start, end) is None:
                continue
            until = _until(document.text[block.span.start : end], published, language)
            if until is not None and until > published:
                yield _match(block.span, until, published, language)
                return
        embargo = document.meta.embargo
        if embargo is not None and embargo > published and blocks:
            yield _match(blocks[0].span, embargo, published, language)


def _match(span: Span, until: date, published: date, language: str) -> Match:
    return Match(span, {"until": long_date(until, language), "published": long_date(published, language)})


def _until(notice: str, published: date, language: str) -> date | None:
    """The day a notice gives, if it gives one and no sentence is made of it."""
    if _VERB.search(notice):
        return None
    for found in _DAY.finditer(notice):
        figures = _FIGURES.match(found.group())
        written = None if figures else day_at(notice, found.start())
        if figures is not None:
            day, month, year = (int(figures[place]) for place in (1, 2, 3))
            if month > 12 or (day <= 12 and language in ("en", "en-US", "en-PH")):
                day, month = month, day
            return _day(year if year > 99 else 2000 + year, month, day)
        if written is not None:
            return (
                _day(written.year, written.month, written.day)
                if written.year
                else _nearest(written.month, written.day, published)
            )
    return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _nearest(month: int, day: int, published: date) -> date | None:
    """The day of that month nearest to the publication."""
    days = [
        found for year in (published.year - 1, published.year, published.year + 1) if (found := _day(year, month, day))
    ]
    return min(
        (found for found in days if abs(found - published).days <= _HALF_A_YEAR),
        key=lambda found: abs(found - published),
        default=None,
    )
