"""What a fix changes in the source, as other programs are told."""

from __future__ import annotations

from lintnews.core.errors import LostPlaceError
from lintnews.core.finding import Finding, Fix
from lintnews.core.lines import Place
from lintnews.core.record import Record
from lintnews.core.report import Report
from lintnews.readers.patch import patches, said_in


class Change(Record):
    """Put `text`, in the words of the file's format, where the source has `start` to `end`."""

    start: Place
    end: Place
    text: str


def changes_of(report: Report, finding: Finding, fix: Fix) -> tuple[Change, ...]:
    """The changes of the source that `fix` makes; none where it has no place there and is for display only."""
    source_map = report.articles[finding.path].document.source_map
    lines = report.lines(finding.path)
    try:
        return tuple(
            Change(
                lines.place(patch.raw.start),
                lines.place(patch.raw.end),
                said_in(patch.text, patch.escapes, markdown=False),
            )
            for edit in fix.edits
            for patch in patches(source_map, edit)
        )
    except LostPlaceError:
        return ()
