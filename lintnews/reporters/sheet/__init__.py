"""The query sheet: all that somebody has to check before an article runs, with what lintnews knows of it."""

from __future__ import annotations

from collections.abc import Mapping

from lintnews.core.desk import Facts
from lintnews.core.document import Document
from lintnews.core.finding import Finding
from lintnews.core.record import Record
from lintnews.core.report import Report
from lintnews.reporters.sheet.entries import Entry, Section, entries_of

NOT_CLEARED = "Silence here is not legal clearance."
"""Stands on every sheet: that a line is not on it says nothing of the line."""


class Sheet(Record):
    """What is to be checked in one article. `gone` was in the older version and is not in this."""

    path: str
    document: Document
    entries: tuple[Entry, ...]
    gone: tuple[Entry, ...] = ()
    compared: bool = False

    @property
    def title(self) -> str:
        """The headline, or where there is none the file's name."""
        return self.document.meta.title or self.path.rpartition("/")[2]

    def of(self, section: Section) -> list[Entry]:
        """The entries of one section, in the order of the copy."""
        return [entry for entry in self.entries if entry.section is section]


def sheets_of(report: Report, facts: Facts, older: Mapping[str, Document]) -> list[Sheet]:
    """A sheet each article; those with an `older` version, by their path, tell what is new against it."""
    findings: dict[str, list[Finding]] = {path: [] for path in report.articles}
    for finding in report.findings:
        findings[finding.path].append(finding)
    sheets = []
    for path, article in report.articles.items():
        entries = entries_of(article.document, findings[path], facts)
        if path in older:
            before = entries_of(older[path], (), facts)
            sheets.append(_compared(path, article.document, entries, before))
        else:
            sheets.append(Sheet(path, article.document, entries))
    return sheets


def _compared(path: str, document: Document, entries: tuple[Entry, ...], before: tuple[Entry, ...]) -> Sheet:
    known, now = {_key(entry) for entry in before}, {_key(entry) for entry in entries}
    told = tuple(entry._replace(is_new=_key(entry) not in known) for entry in entries)
    gone = tuple(entry for entry in before if _key(entry) not in now)
    return Sheet(path, document, told, gone, compared=True)


def _key(entry: Entry) -> tuple[str, str, str]:
    return entry.section.value, entry.label.removesuffix(" (?)"), entry.words.lower()


def render(report: Report, facts: Facts, form: str, older: Mapping[str, Document] | None = None) -> bytes:
    """The sheet as `html`, `docx` or `csv`."""
    sheets = sheets_of(report, facts, older or {})
    if form == "csv":
        from lintnews.reporters.sheet import table

        return table.render(sheets)
    if form == "docx":
        from lintnews.reporters.sheet import word

        return word.render(sheets)
    from lintnews.reporters.sheet import page

    return page.render(sheets)
