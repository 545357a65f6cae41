"""The sheet as CSV, for a spreadsheet."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import StringIO

from lintnews.reporters.sheet import NOT_CLEARED, Sheet
from lintnews.reporters.sheet.entries import Entry
from lintnews.reporters.sheet.told import known_in_words

_HEADS = "checked article section kind_or_speaker item paragraph other_paragraphs known context status".split()
_FORMULA = ("=", "+", "-", "@", "\t", "\r")  # a spreadsheet would reckon what begins so


def render(sheets: list[Sheet]) -> bytes:
    """The bytes of the table, with the mark by which spreadsheets know UTF-8."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(_HEADS)
    for sheet in sheets:
        for row in _rows(sheet):
            writer.writerow([_inert(cell) for cell in row])
    return b"\xef\xbb\xbf" + out.getvalue().encode("utf-8", "replace")


def _rows(sheet: Sheet) -> Iterator[list[str]]:
    for entry in sheet.entries:
        yield _row(sheet.path, entry, "new" if entry.is_new else "")
    for entry in sheet.gone:
        yield _row(sheet.path, entry, "gone")
    yield ["", sheet.path, "Note", "", NOT_CLEARED, "", "", "", "", ""]


def _row(path: str, entry: Entry, status: str) -> list[str]:
    others = " ".join(str(number) for number in entry.others)
    told = ["", path, entry.section.value, entry.label, entry.words, str(entry.paragraph), others]
    return [*told, known_in_words(entry), entry.context, status]


def _inert(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
