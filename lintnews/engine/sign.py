"""From what a rule says to what a house is told: wording, severity, quotations, fingerprints."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lintnews.core.digest import digest
from lintnews.core.document import Document
from lintnews.core.finding import Applicability, Call, Confidence, Finding, Match, Severity
from lintnews.core.rule import Decision, InQuotations
from lintnews.engine.plan import Active
from lintnews.text.quotations import is_quoted

_QUOTED = " In a quotation: check the original before changing."
_ASSUMED = " (date assumed)"
_AROUND = 24  # code points on each side that tell one place of an article from another


def signed(match: Match, active: Active, rule: Decision, document: Document) -> Finding | None:
    """`match` as a finding, or None where the rule does not speak of the words of a quotation."""
    quoted = is_quoted(document, match.span)
    if quoted and rule.in_quotations is InQuotations.SKIP:
        return None
    message = rule.message.format_map(match.words)
    call = Call(active.entry.call)
    severity = active.severity
    if match.severity is not None and match.severity.rank > severity.rank:
        severity = match.severity
    fixes = match.fixes
    if quoted:
        fixes = tuple(
            fix._replace(applicability=Applicability.UNSAFE) if fix.applicability is Applicability.SAFE else fix
            for fix in fixes
        )
        if rule.in_quotations is InQuotations.NOTE:
            call = Call.QUERY
            message += _QUOTED
    if rule.needs_date and document.meta.published_from == "assumed":
        severity = Severity.SUGGESTION
        message += _ASSUMED
    return Finding(
        rule=active.entry.id,
        path=document.name,
        span=match.span,
        message=message,
        severity=severity,
        confidence=Confidence(active.entry.confidence),
        call=call,
        quoted=quoted,
        fixes=fixes,
        related=match.related,
    )


def settled(findings: Iterable[Finding], text: str) -> tuple[Finding, ...]:
    """In order of place, each said once, and with its fingerprint.

    Of findings on the very same words that offer the same first change, the gravest and surest speaks for all.
    """
    ordered = sorted(findings, key=_order)
    kept = []
    said: set[object] = set()
    for finding in ordered:
        change = finding.fixes[0].edits if finding.fixes else finding.rule
        keys = {(finding.rule, finding.span), (finding.span, change)}
        if said.isdisjoint(keys):
            kept.append(finding)
        said |= keys
    return tuple(_fingerprinted(kept, text))


_SURE = {Confidence.HIGH: 0, Confidence.MEDIUM: 1, Confidence.LOW: 2}


def _order(finding: Finding) -> tuple[object, ...]:
    return (*finding.span, finding.severity.rank, _SURE[finding.confidence], finding.rule, finding.message)


def _fingerprinted(findings: list[Finding], text: str) -> Iterator[Finding]:
    """Each finding with a word made of its rule and the text around it, numbered where two are alike.

    So it survives lines that move, and goes when its words change.
    """
    if not findings:
        return
    seen: dict[str, int] = {}
    for finding in findings:
        start, end = finding.span
        around = " ".join(text[max(0, start - _AROUND) : end + _AROUND].split())
        key = f"{finding.rule}\0{text[start:end]}\0{around}"
        seen[key] = seen.get(key, 0) + 1
        yield finding._replace(fingerprint=digest(key.encode("utf-8", "surrogatepass"), str(seen[key]).encode()))
