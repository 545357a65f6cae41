"""Where a finding stands, in the unit that a format counts in."""

from __future__ import annotations

from collections.abc import Callable

from lintnews.core.finding import Finding
from lintnews.core.lines import Place
from lintnews.core.report import Report
from lintnews.reporters.wording import places_of

Column = Callable[[Report, str, Place], int]


def reach(report: Report, finding: Finding) -> tuple[Place, Place] | None:
    """Where the finding begins and ends in the source; None where it has no place there."""
    return places_of(report, finding.path, finding.span)


def code_points(report: Report, path: str, place: Place) -> int:  # noqa: ARG001 - as the others
    """The column from 1, in code points."""
    return place.column


def utf8_bytes(report: Report, path: str, place: Place) -> int:
    """The column from 1, in bytes of UTF-8."""
    return len(_before(report, path, place).encode("utf-8", "replace")) + 1


def utf16_units(report: Report, path: str, place: Place) -> int:
    """The column from 1, in units of UTF-16."""
    return len(_before(report, path, place).encode("utf-16-le", "replace")) // 2 + 1


def _before(report: Report, path: str, place: Place) -> str:
    """What stands before `place` on its line."""
    lines = report.lines(path)
    start = place.offset - (place.column - 1)
    return lines.source[start : place.offset]
