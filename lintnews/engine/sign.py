"""From what a rule says to what a house is told: wording, severity, quotations, fingerprints."""

from __future__ import annotations

from collections.abc import Iterable

from lintnews.core.digest import digest
from lintnews.core.document import Document
from lintnews.core.finding import Applicability, Call, Confidence, Finding, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Decision, InQuotations
from lintnews.core.span import Span
from lintnews.engine.plan import Active
from lintnews.text.quotations import is_quoted

_QUOTED = " In a quotation: check the original before changing."
_ASSUMED = " (date assumed)"
_TWO_POINTS = pattern(r"(?<=\w)\.\.(?=\s|\Z)")  # a sentence of a message that ends in “9 a.m.”
_AROUND = 24  # code points on each side that tell one place of an article from another


def signed(match: Match, active: Active, rule: Decision, document: Document) -> Finding | None:
    """`match` as a finding, or None where the rule, or the house, does not speak of the words of a quotation."""
    quoted = is_quoted(document, match.span)
    if quoted and (rule.in_quotations is InQuotations.SKIP or active.options.get("in_quotations") == "skip"):
        return None
    entry = active.entry
    message = rule.message.format_map(match.words)
    if ".." in message:
        message = _TWO_POINTS.sub(".", message)
    call = active.call
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
    mark = _fingerprint(entry.id, match.span, document.text)
    # In the order of its fields: with their names it takes twice as long, for every finding.
    return Finding(
        entry.id, document.name, match.span, message, severity, active.confidence, call, quoted,
        fixes, match.related, mark,
    )  # fmt: skip


def settled(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """In order of place, each said once, and each with a fingerprint of its own.

    Of findings on the very same words that offer the same first change, the gravest and surest speaks for all.
    """
    kept: list[Finding] = []
    said: set[object] = set()  # of the findings on the words of the last one kept or dropped
    last: Span | None = None
    for finding in sorted(findings, key=_order):
        if finding.span != last:
            last = finding.span
            said.clear()
        change = finding.fixes[0].edits if finding.fixes else finding.rule
        if finding.rule not in said and change not in said:
            kept.append(finding)
        said.add(finding.rule)
        said.add(change)
    _number_alike(kept)
    return tuple(kept)


_SURE = {Confidence.HIGH: 0, Confidence.MEDIUM: 1, Confidence.LOW: 2}


def _order(finding: Finding) -> tuple[object, ...]:
    return finding.span, finding.severity.rank, _SURE[finding.confidence], finding.rule, finding.message


def _fingerprint(rule: str, span: Span, text: str) -> str:
    """A word made of a rule and its match's line around it: it survives lines that move, and goes when words change."""
    start, end = span
    found = text[start:end]
    before = text[max(0, start - _AROUND) : start].rpartition("\n")[2]
    after = text[end : end + _AROUND].partition("\n")[0]
    around = " ".join((before + found + after).split())
    return digest(f"{rule}\0{found}\0{around}".encode("utf-8", "surrogatepass"))


def _number_alike(findings: list[Finding]) -> None:
    """Tell findings apart whose rule and surroundings are the same, by their order."""
    seen: dict[str, int] = {}
    for place, finding in enumerate(findings):
        before = seen.get(finding.fingerprint, 0)
        seen[finding.fingerprint] = before + 1
        if before:
            findings[place] = finding._replace(fingerprint=digest(f"{finding.fingerprint} {before}".encode()))
