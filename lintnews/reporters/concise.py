"""One line a finding, for terminals and scripts that read lines."""

from __future__ import annotations

from lintnews.core.report import Report
from lintnews.reporters.terminal import one_line
from lintnews.reporters.wording import address, places_of


def render(report: Report) -> str:
    """`path:line:column: severity message [rule]` for each finding, in the report's order."""
    lines = []
    for finding in report.findings:
        places = places_of(report, finding.path, finding.span)
        where = address(finding.path, places[0] if places else None)
        lines.append(f"{one_line(where)}: {finding.severity.value} {one_line(finding.message)} [{finding.rule}]\n")
    return "".join(lines)
