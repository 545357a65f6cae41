"""JUnit's XML: a test suite an article, a failure a finding, and a passing test for an article without any."""

from __future__ import annotations

from lintnews.core.finding import Finding
from lintnews.core.report import Report
from lintnews.reporters.ci.columns import reach
from lintnews.reporters.ci.xml import HEAD, element, text


def render(report: Report) -> str:
    """The report as one `testsuites` element."""
    by_path: dict[str, list[Finding]] = {path: [] for path in report.articles}
    for finding in report.findings:
        by_path.setdefault(finding.path, []).append(finding)
    suites = "".join(_suite(report, path, findings) for path, findings in by_path.items())
    suites += "".join(
        _broken(trouble.path or "the run", trouble.kind, trouble.message)
        for trouble in report.troubles
        if trouble.kind != "note"
    )
    failures = len(report.findings)
    clean = sum(1 for findings in by_path.values() if not findings)
    errors = sum(1 for trouble in report.troubles if trouble.kind != "note")
    counts = {"name": "lintnews", "tests": failures + clean + errors, "failures": failures, "errors": errors}
    return HEAD + element("testsuites", counts, "\n" + suites)


def _suite(report: Report, path: str, findings: list[Finding]) -> str:
    cases = "".join(_case(report, finding) for finding in findings)
    cases = cases or element("testcase", {"name": "nothing to mark", "classname": path})
    counts = {"name": path, "tests": max(len(findings), 1), "failures": len(findings), "errors": 0}
    return element("testsuite", counts, "\n" + cases)


def _case(report: Report, finding: Finding) -> str:
    places = reach(report, finding)
    where = f"{finding.path}:{places[0].line}:{places[0].column}" if places else finding.path
    failure = {"message": finding.message, "type": finding.severity.value}
    inside = element("failure", failure, text(f"{where}: {finding.message}"))
    case: dict[str, object] = {"name": f"{finding.rule} {where}", "classname": finding.path, "file": finding.path}
    return element("testcase", case | ({"line": places[0].line} if places else {}), "\n" + inside)


def _broken(path: str, kind: str, message: str) -> str:
    error = element("error", {"message": message, "type": kind})
    case = element("testcase", {"name": kind, "classname": path}, "\n" + error)
    return element("testsuite", {"name": path, "tests": 1, "failures": 0, "errors": 1}, "\n" + case)
