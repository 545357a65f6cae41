"""The results of the articles of one file as those of one article: a file is fixed whole."""

from __future__ import annotations

from collections.abc import Sequence

from lintnews.core.errors import UnreadableError
from lintnews.core.finding import Finding
from lintnews.core.report import Article
from lintnews.core.span import Span
from lintnews.engine.outcome import Checked


def as_one(results: Sequence[Checked], name: str) -> tuple[Article, tuple[Finding, ...]]:
    """The articles of the file `name` as one, and their findings where they stand in it.

    Raises UnreadableError where the file could not be read.
    """
    articles = [result.article for result in results if result.article is not None]
    if not articles:
        trouble = results[0].outcome.troubles[0]
        raise UnreadableError(trouble.message, trouble.kind)
    if len(articles) == 1:
        return articles[0], results[0].outcome.findings
    from lintnews.readers.whole import joined, starts

    findings = [
        _moved(finding, start)
        for result, start in zip(results, starts(articles), strict=True)
        for finding in result.outcome.findings
    ]
    return joined(articles, name), tuple(findings)


def _moved(finding: Finding, by: int) -> Finding:
    """A finding `by` code points further on. Its fingerprint tells of which article it was."""
    fixes = tuple(
        fix._replace(edits=tuple(edit._replace(span=_span(edit.span, by)) for edit in fix.edits))
        for fix in finding.fixes
    )
    fingerprint = f"{finding.path} {finding.fingerprint}"
    return finding._replace(span=_span(finding.span, by), fixes=fixes, fingerprint=fingerprint)


def _span(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)
