"""Checkstyle's XML, which many review tools read."""

from __future__ import annotations

from lintnews.core.finding import Finding, Severity
from lintnews.core.report import Report
from lintnews.reporters.ci.columns import code_points, reach
from lintnews.reporters.ci.xml import HEAD, element

_SEVERITIES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.SUGGESTION: "info"}


def render(report: Report) -> str:
    """A `file` element an article, clean ones too."""
    by_path: dict[str, str] = dict.fromkeys(report.articles, "")
    for finding in report.findings:
        by_path[finding.path] = by_path.get(finding.path, "") + _error(report, finding)
    files = "".join(element("file", {"name": path}, errors and "\n" + errors) for path, errors in by_path.items())
    return HEAD + element("checkstyle", {"version": "4.3"}, "\n" + files)


def _error(report: Report, finding: Finding) -> str:
    places = reach(report, finding)
    where = {"line": places[0].line, "column": code_points(report, finding.path, places[0])} if places else {"line": 1}
    told = {"severity": _SEVERITIES[finding.severity], "message": finding.message}
    return element("error", {**where, **told, "source": f"lintnews.{finding.rule.replace('/', '.')}"})
