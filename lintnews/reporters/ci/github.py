"""Workflow commands of GitHub Actions, which shows them beside the lines they speak of."""

from __future__ import annotations

from lintnews.core.finding import Finding, Severity
from lintnews.core.report import Report
from lintnews.reporters.ci.columns import reach, utf16_units
from lintnews.reporters.wording import summary

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.SUGGESTION: "notice"}


def render(report: Report) -> str:
    """A command for each finding, and a last line with the count, since only some of many are shown."""
    return "".join(_command(report, finding) for finding in report.findings) + _message(summary(report)) + "\n"


def _command(report: Report, finding: Finding) -> str:
    properties = {"file": finding.path}
    places = reach(report, finding)
    if places is not None:
        start, end = places
        properties |= {"line": str(start.line), "endLine": str(end.line)}
        properties["col"] = str(utf16_units(report, finding.path, start))
        if start.line == end.line:
            properties["endColumn"] = str(utf16_units(report, finding.path, end))
    properties["title"] = f"lintnews: {finding.rule}"
    told = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{_LEVELS[finding.severity]} {told}::{_message(finding.message)}\n"


def _message(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")
