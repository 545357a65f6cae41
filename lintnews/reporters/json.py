"""For other programs: one JSON object, whose schema is `schema/output.json`. Equal reports give equal bytes."""

from __future__ import annotations

from lintnews.core.finding import Applicability, Finding, Fix, Related, Severity
from lintnews.core.lines import Place
from lintnews.core.report import Article, Report, Trouble
from lintnews.core.span import Span
from lintnews.core.version import VERSION
from lintnews.reporters.changes import changes_of
from lintnews.reporters.wording import places_of

Json = dict[str, object]


def render(report: Report) -> str:
    """The report as JSON. Places count code points of the decoded source: offset from 0, line and column from 1."""
    import json
    from textwrap import indent

    told: Json = {
        "version": 1,
        "tool": {"name": "lintnews", "version": VERSION},
        "style": report.style,
        "span_unit": "code_point",
        "summary": _summary(report),
        "documents": [_document(path, article) for path, article in report.articles.items()],
        "findings": [],
        "troubles": [_trouble(trouble) for trouble in report.troubles],
    }
    # Finding by finding: in one go, a thousand of them lie about in pieces of ten megabytes.
    head, key, tail = json.dumps(told, ensure_ascii=False, indent=2).partition('\n  "findings": [')
    pieces = [head, key]
    for one in report.findings:
        finding = json.dumps(finding_as_json(report, one), ensure_ascii=False, indent=2)
        pieces += "," if len(pieces) > 2 else "", "\n", indent(finding, "    ")
    pieces += "\n  " if report.findings else "", tail, "\n"
    return "".join(pieces)


def schema() -> str:
    """The JSON Schema of what `render` gives."""
    from importlib.resources import files

    return files("lintnews.reporters").joinpath("schema", "output.json").read_text(encoding="utf-8")


def _trouble(trouble: Trouble) -> Json:
    return {
        "kind": trouble.kind,
        "path": trouble.path,
        "line": trouble.line,
        "column": trouble.column,
        "rule": trouble.rule,
        "message": trouble.message,
    }


def _summary(report: Report) -> Json:
    return {
        "errors": report.count(Severity.ERROR),
        "warnings": report.count(Severity.WARNING),
        "suggestions": report.count(Severity.SUGGESTION),
        "suppressed": report.suppressed,
        "baselined": report.baselined,
        "rules_asleep": [{"rule": nap.rule, "reason": nap.reason, "count": nap.articles} for nap in report.asleep],
    }


def _document(path: str, article: Article) -> Json:
    meta = article.document.meta
    return {
        "path": path,
        "format": article.document.format,
        "words": article.words,
        "published": meta.published.isoformat() if meta.published else None,
        "published_from": meta.published_from,
    }


def finding_as_json(report: Report, finding: Finding) -> Json:
    """One finding with its places, fixes and related places."""
    document = report.articles[finding.path].document
    return {
        "rule": finding.rule,
        "path": finding.path,
        "severity": finding.severity.value,
        "call": finding.call.value,
        "confidence": finding.confidence.value,
        "message": finding.message,
        "text": finding.span.of(document.text),
        "quoted": finding.quoted,
        "fingerprint": finding.fingerprint,
        **_reach(report, finding.path, finding.span),
        "fixes": [_fix(report, finding, fix) for fix in finding.fixes],
        "related": [_related(report, finding, related) for related in finding.related],
    }


def _reach(report: Report, path: str, span: Span) -> Json:
    places = places_of(report, path, span)
    start, end = places or (None, None)
    return {"start": _place(start), "end": _place(end)}


def _place(place: Place | None) -> Json | None:
    return None if place is None else {"offset": place.offset, "line": place.line, "column": place.column}


def _related(report: Report, finding: Finding, related: Related) -> Json:
    path = related.path or finding.path
    return {"path": path, **_reach(report, path, related.span), "message": related.message}


def _fix(report: Report, finding: Finding, fix: Fix) -> Json:
    """A fix with its changes of the source; one that has no place there is for display only."""
    changes = changes_of(report, finding, fix)
    applicability = fix.applicability if changes or not fix.edits else Applicability.DISPLAY
    return {
        "title": fix.title,
        "applicability": applicability.value,
        "edits": [
            {"start": _place(change.start), "end": _place(change.end), "text": change.text} for change in changes
        ],
    }
