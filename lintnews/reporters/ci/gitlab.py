"""A Code Quality report of GitLab."""

from __future__ import annotations

import json

from lintnews.core.finding import Finding, Severity
from lintnews.core.report import Report
from lintnews.reporters.ci.columns import reach

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.SUGGESTION: "info"}


def render(report: Report) -> str:
    """A list of all findings. The fingerprint does not change when lines move."""
    return json.dumps([_issue(report, finding) for finding in report.findings], ensure_ascii=False, indent=2) + "\n"


def _issue(report: Report, finding: Finding) -> dict[str, object]:
    places = reach(report, finding)
    first, last = (places[0].line, places[1].line) if places else (1, 1)
    return {
        "type": "issue",
        "check_name": finding.rule,
        "description": finding.message,
        "categories": ["Style"],
        "severity": _SEVERITIES[finding.severity],
        "fingerprint": finding.fingerprint,
        "location": {"path": finding.path, "lines": {"begin": first, "end": last}},
    }
