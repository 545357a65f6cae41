"""What every reporter says in the same words: calls, counts, and what was not checked."""

from __future__ import annotations

from collections.abc import Iterable

from lintnews.core.errors import LostPlaceError
from lintnews.core.finding import Call, Finding
from lintnews.core.lines import Place
from lintnews.core.report import Report
from lintnews.core.span import Span

CALLS = {Call.FIX: "Fix", Call.QUERY: "Query", Call.STYLE: "Style"}


def counted(number: int, one: str, several: str = "") -> str:
    """`number` with its noun: 1 article, 1,200 articles, no articles."""
    noun = one if number == 1 else several or one + "s"
    return f"{number:,} {noun}" if number else f"no {noun}"


def call_counts(findings: Iterable[Finding]) -> dict[Call, int]:
    """How many findings ask for each call, none left out."""
    counts = dict.fromkeys(Call, 0)
    for finding in findings:
        counts[finding.call] += 1
    return counts


def calls_in_words(findings: Iterable[Finding]) -> str:
    """“3 to fix, 1 to query, 2 of style”; “nothing to mark” where there is nothing."""
    counts = call_counts(findings)
    words = {Call.FIX: "to fix", Call.QUERY: "to query", Call.STYLE: "of style"}
    told = [f"{count:,} {words[call]}" for call, count in counts.items() if count]
    return ", ".join(told) or "nothing to mark"


def summary(report: Report) -> str:
    """What the run came to, in one sentence."""
    number = len(report.articles)
    size = sum(article.words for article in report.articles.values())
    read = f"{counted(number, 'article')}, {counted(size, 'word')}, style {report.style}"
    told = f"{read}: {calls_in_words(report.findings)}."
    if report.suppressed:
        told += f" {counted(report.suppressed, 'finding')} suppressed by comments."
    if report.baselined:
        told += f" {counted(report.baselined, 'finding')} let stand by the baseline."
    return told[0].upper() + told[1:]


def asleep(report: Report) -> list[str]:
    """Rules that could not judge, a sentence each reason."""
    naps: dict[str, list[str]] = {}
    for nap in report.asleep:
        naps.setdefault(f"{nap.reason} ({counted(nap.articles, 'article')})", []).append(nap.rule)
    return [f"{', '.join(rules)}: {reason}" for reason, rules in naps.items()]


def places_of(report: Report, path: str, span: Span) -> tuple[Place, Place] | None:
    """Where `span` stands in the source of the article at `path`; None where it cannot be told."""
    if path not in report.articles:
        return None
    try:
        return report.places(path, span)
    except LostPlaceError:
        return None


def address(path: str, place: Place | None) -> str:
    """`path:line:column`, as editors and terminals take it."""
    return f"{path}:{place.line}:{place.column}" if place else path
