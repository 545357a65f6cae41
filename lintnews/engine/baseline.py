"""What a desk has seen and let stand: findings known by the fingerprint of their rule and the words around them.

A fingerprint survives lines that move and goes when the words change, so a finding comes back when its sentence was
worked on.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from lintnews.core.finding import Finding
from lintnews.core.record import Record
from lintnews.core.report import Article
from lintnews.engine.outcome import Outcome


class Known(Record):
    """One finding that is let stand: where, by which rule, on which words."""

    path: str
    fingerprint: str
    rule: str
    words: str


Baseline = Mapping[str, frozenset[str]]
"""Fingerprints by path."""


def by_path(entries: Iterable[Known]) -> Baseline:
    """The fingerprints of `entries` by their paths."""
    found: dict[str, set[str]] = {}
    for entry in entries:
        found.setdefault(entry.path, set()).add(entry.fingerprint)
    return {path: frozenset(fingerprints) for path, fingerprints in found.items()}


def without_known(outcome: Outcome, path: str, baseline: Baseline) -> Outcome:
    """`outcome` without the findings that the baseline lets stand; their fingerprints are kept beside it."""
    known = baseline.get(path)
    if not known:
        return outcome
    kept = tuple(finding for finding in outcome.findings if finding.fingerprint not in known)
    gone = tuple(finding.fingerprint for finding in outcome.findings if finding.fingerprint in known)
    return outcome._replace(findings=kept, known=(*outcome.known, *gone))


def known_from(findings: Sequence[Finding], articles: Mapping[str, Article]) -> list[Known]:
    """Entries for `findings`, in order of path, rule and fingerprint."""
    return sorted(
        Known(finding.path, finding.fingerprint, finding.rule, _words(finding, articles[finding.path]))
        for finding in findings
    )


def _words(finding: Finding, article: Article) -> str:
    words = " ".join(finding.span.of(article.document.text).split())
    return words if len(words) <= 60 else words[:59] + "…"


def unused(entries: Iterable[Known], outcomes: Mapping[str, Outcome]) -> list[Known]:
    """The entries for articles of `outcomes` that let nothing stand any more."""
    return [
        entry for entry in entries if entry.path in outcomes and entry.fingerprint not in outcomes[entry.path].known
    ]
