"""Reviewdog's JSON. Columns are bytes of UTF-8."""

from __future__ import annotations

import json

from lintnews.core.finding import Finding, Severity
from lintnews.core.lines import Place
from lintnews.core.report import Report
from lintnews.reporters.changes import changes_of
from lintnews.reporters.ci.columns import reach, utf8_bytes

_SEVERITIES = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.SUGGESTION: "INFO"}

Json = dict[str, object]


def render(report: Report) -> str:
    """One result with all diagnostics."""
    told = {"source": {"name": "lintnews"}, "diagnostics": [_diagnostic(report, one) for one in report.findings]}
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


def _diagnostic(report: Report, finding: Finding) -> Json:
    location: Json = {"path": finding.path}
    places = reach(report, finding)
    if places is not None:
        location["range"] = _range(report, finding.path, *places)
    told: Json = {
        "message": finding.message,
        "location": location,
        "severity": _SEVERITIES[finding.severity],
        "code": {"value": finding.rule},
    }
    changes = [change for fix in finding.fixes[:1] for change in changes_of(report, finding, fix)]
    if len(changes) == 1:
        change = changes[0]
        told["suggestions"] = [{"range": _range(report, finding.path, change.start, change.end), "text": change.text}]
    return told


def _range(report: Report, path: str, start: Place, end: Place) -> Json:
    return {"start": _position(report, path, start), "end": _position(report, path, end)}


def _position(report: Report, path: str, place: Place) -> Json:
    return {"line": place.line, "column": utf8_bytes(report, path, place)}
