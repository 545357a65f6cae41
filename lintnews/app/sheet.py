"""A query sheet of a run, held against an older version where one is named."""

from __future__ import annotations

import os

from lintnews.app.check import report_for
from lintnews.app.files import posix
from lintnews.app.options import CheckOptions
from lintnews.app.setting_up import UsageError
from lintnews.core.document import Document
from lintnews.core.report import Report
from lintnews.core.style import HouseStyle
from lintnews.engine.desk import desk_for
from lintnews.reporters import sheet


def sheet_of(report: Report, form: str, reading: CheckOptions, since: str) -> bytes:
    """The sheet as `html`, `docx` or `csv`. Raises UsageError where the older version cannot be told."""
    older = _older(report, reading, since) if since else {}
    return sheet.render(report, desk_for(HouseStyle()).facts, "html" if form == "htm" else form, older)


def _older(report: Report, reading: CheckOptions, since: str) -> dict[str, Document]:
    """The older version of each article by its path: the one file that is named, or those of its name in the folder."""
    before = report_for(reading._replace(paths=(since,)))
    for trouble in before.troubles:
        if trouble.kind != "note":
            raise UsageError(f"--since {posix(trouble.path)}: {trouble.message}")
    if not os.path.isdir(since):
        if len(report.articles) != 1:
            raise UsageError("--since names one file, and there are several articles: name a folder of older versions.")
        return {path: old.document for path in report.articles for old in before.articles.values()}
    named = {path.rpartition("/")[2]: old.document for path, old in before.articles.items()}
    return {path: named[path.rpartition("/")[2]] for path in report.articles if path.rpartition("/")[2] in named}
