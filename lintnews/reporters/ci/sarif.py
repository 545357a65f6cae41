"""SARIF 2.1.0, which code hosts and editors read. Columns are code points, and the log says so."""

from __future__ import annotations

import json
from urllib.parse import quote

from lintnews.core.finding import Finding, Related, Severity
from lintnews.core.lines import Place
from lintnews.core.report import Report
from lintnews.core.version import VERSION
from lintnews.reporters.changes import Change, changes_of
from lintnews.reporters.ci.columns import reach
from lintnews.reporters.wording import places_of

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.SUGGESTION: "note"}
_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"

Json = dict[str, object]


def render(report: Report) -> str:
    """A log of one run."""
    rules = sorted({finding.rule for finding in report.findings})
    failed = any(trouble.kind == "rule" for trouble in report.troubles)
    run: Json = {
        "tool": {"driver": {"name": "lintnews", "version": VERSION, "rules": [{"id": rule} for rule in rules]}},
        "columnKind": "unicodeCodePoints",
        "invocations": [
            {
                "executionSuccessful": not failed,
                "toolExecutionNotifications": [
                    {"level": "note" if trouble.kind == "note" else "error", "message": {"text": trouble.message}}
                    for trouble in report.troubles
                ],
            }
        ],
        "results": [_result(report, finding, rules) for finding in report.findings],
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def _result(report: Report, finding: Finding, rules: list[str]) -> Json:
    told: Json = {
        "ruleId": finding.rule,
        "ruleIndex": rules.index(finding.rule),
        "level": _LEVELS[finding.severity],
        "message": {"text": finding.message},
        "locations": [_location(finding.path, reach(report, finding))],
        "partialFingerprints": {"lintnews/v1": finding.fingerprint},
    }
    if finding.related:
        told["relatedLocations"] = [_related(report, finding, place) for place in finding.related]
    fixes = [_fix(finding.path, fix.title, changes_of(report, finding, fix)) for fix in finding.fixes]
    if any(fixes):
        told["fixes"] = [fix for fix in fixes if fix]
    return told


def _fix(path: str, title: str, changes: tuple[Change, ...]) -> Json:
    """A fix of one file; empty where it changes nothing there."""
    if not changes:
        return {}
    replacements = [
        {"deletedRegion": _region(change.start, change.end), "insertedContent": {"text": change.text}}
        for change in changes
    ]
    changed = {"artifactLocation": {"uri": quote(path)}, "replacements": replacements}
    return {"description": {"text": title}, "artifactChanges": [changed]}


def _related(report: Report, finding: Finding, place: Related) -> Json:
    path = place.path or finding.path
    return {**_location(path, places_of(report, path, place.span)), "message": {"text": place.message}}


def _location(path: str, places: tuple[Place, Place] | None) -> Json:
    physical: Json = {"artifactLocation": {"uri": quote(path)}}
    if places is not None:
        physical["region"] = _region(*places)
    return {"physicalLocation": physical}


def _region(start: Place, end: Place) -> Json:
    return {
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
        "charOffset": start.offset,
        "charLength": end.offset - start.offset,
    }
