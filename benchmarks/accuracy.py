"""How often each rule speaks on edited copy, and how often it is right.

    python benchmarks/accuracy.py                          a table per style: findings per 1,000 words, by rule
    python benchmarks/accuracy.py --show capitals/*        each finding of a rule or desk, with its context
    python benchmarks/accuracy.py --only proselint/*       these rules alone, whether a style has them on or not
    python benchmarks/accuracy.py --pairs FOLDER           pairs of wrong and right text: hit, quiet, both
    python benchmarks/accuracy.py --pairs FOLDER --misses  and what went wrong in each pair that failed

Edited copy is not free of slips (expect 3 to 9 in 100,000 words): read what the table counts before calling it false.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.corpora import CORPORA, Article, absence, articles, rows
from lintnews.app.linter import Linter
from lintnews.app.shipped import guides, shipped_registry
from lintnews.core.finding import Severity
from lintnews.core.report import Report
from lintnews.core.style import selects
from lintnews.house import configuration_of_style

SEVERITIES = tuple(Severity)
LOUD = (Severity.ERROR, Severity.WARNING)


class Said(NamedTuple):
    """One finding, as plain values that pass between processes."""

    style: str
    corpus: str
    place: str
    rule: str
    severity: str
    before: str
    words: str
    after: str
    message: str


class Checked(NamedTuple):
    """What one article came to under one style: findings, and the troubles of rules that failed."""

    said: list[Said]
    troubles: list[tuple[str, str]]


def main() -> int:
    options = _options()
    if options.pairs:
        return tell_pairs(options)
    edited = articles(options.corpora)[:: options.every]
    if not edited:
        print(absence(options.corpora))
        return 0
    jobs = [(style, options.only, article) for style in options.style for article in edited]
    with multiprocessing.Pool(options.jobs, os.nice, (5,)) as pool:
        results = pool.map(_checked, jobs, 20)
    said = [one for result in results for one in result.said]
    if options.show:
        tell_each(said, options.show)
    else:
        words = Counter[str]()
        for article in edited:
            words[article.corpus] += article.words
        for style in options.style:
            print("\n".join(table(style, [one for one in said if one.style == style], words)), end="\n\n")
    tell_troubles([trouble for result in results for trouble in result.troubles])
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpora", type=Path, default=CORPORA, help="where the corpora lie (default: %(default)s)")
    parser.add_argument("--style", action="append", help="a style to measure; may be repeated (default: default, ap)")
    parser.add_argument("--show", metavar="RULE", help="print each finding of a rule or selector")
    parser.add_argument("--only", metavar="RULE", default="", help="measure only this rule or selector")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="take only every Nth article")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), help="worker processes (default: %(default)s)")
    parser.add_argument("--pairs", type=Path, metavar="FOLDER", help="measure pairs of wrong and right text")
    parser.add_argument("--kind", default="", help="with --pairs: only files whose name holds this")
    parser.add_argument("--misses", action="store_true", help="with --pairs: print each pair that failed")
    options = parser.parse_args()
    options.style = options.style or ["default", "ap"]
    return options


@cache
def linter(style: str, language: str = "", only: str = "") -> Linter:
    """The linter of a shipped style, for copy in `language` where the style leaves it open. One a process."""
    registry = shipped_registry()
    house = configuration_of_style(style, registry.known_options(), shipped=guides()).style
    house = house._replace(language=language or house.language)
    return Linter(house, select=(only,) if only else ())


def _checked(job: tuple[str, str, Article]) -> Checked:
    style, only, article = job
    report = linter(style, only=only).check_text(article.text, article.name, article.published)
    text = report.articles[article.name].document.text
    said = []
    for finding in report.findings:
        start, end = finding.span
        before, after = text[max(0, start - 60) : start], text[end : end + 40]
        place = f"{article.name}:{start}"
        said.append(
            Said(
                style,
                article.corpus,
                place,
                finding.rule,
                finding.severity.value,
                before,
                text[start:end],
                after,
                finding.message,
            )
        )
    return Checked(said, [(trouble.rule, trouble.message) for trouble in report.troubles if trouble.kind != "note"])


def table(style: str, said: list[Said], words: Counter[str]) -> Iterator[str]:
    """Findings per 1,000 words by rule, corpus and severity, the loudest rule first."""
    counts: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
    for one in said:
        counts[one.rule][one.corpus, one.severity] += 1
    total = sum((count for count in counts.values()), Counter[tuple[str, str]]())
    wide = max([len(rule) for rule in counts] + [20])
    heads = "".join(f"  {f'{corpus}, {n:,} words':^26}" for corpus, n in words.items())
    yield f"{f'style {style}':<{wide}}{heads}  {'all':^16}"
    columns = "".join(f"  {'error':>8}{'warning':>9}{'suggest.':>9}" for _ in words)
    yield f"{'findings per 1,000 words':<{wide}}{columns}  {'err+warn':>8}{'count':>8}"
    ranked = sorted(counts, key=lambda rule: (-_loud(counts[rule]), -counts[rule].total(), rule))
    for rule in [*ranked, ""]:
        count = counts[rule] if rule else total
        cells = "".join(
            "  "
            + "".join(
                f"{_rate(count[corpus, severity], n):>{w}}" for severity, w in zip(SEVERITIES, (8, 9, 9), strict=True)
            )
            for corpus, n in words.items()
        )
        loud = _loud(count)
        if not rule:
            yield "-" * (wide + len(cells) + 18)
        yield f"{rule or 'all rules':<{wide}}{cells}  {_rate(loud, words.total()):>8}{loud:>8}"


def _loud(count: Counter[tuple[str, str]]) -> int:
    return sum(n for (_, severity), n in count.items() if severity in LOUD)


def _rate(count: int, words: int) -> str:
    return f"{1000 * count / words:.3f}" if count else "·"


def tell_each(said: Iterable[Said], selector: str) -> None:
    """Print the findings of the rules that `selector` names, each once however many styles have it."""
    seen: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for one in said:
        if selects(selector, one.rule):
            seen[one[1:]].append(one.style)
    for key in sorted(seen):
        one = Said(",".join(seen[key]), *key)
        context = f"{one.before}»{one.words}«{one.after}".replace("\n", "⏎")
        print(f"{one.rule}  {one.severity}  {one.place}  [{one.style}]\n    {context}\n    {one.message}")
    print(f"\n{len(seen)} findings of {selector}.")


def tell_troubles(troubles: list[tuple[str, str]]) -> None:
    """Print each rule that failed, how often, and what it said the first time."""
    counts = Counter(rule for rule, _ in troubles)
    first = dict(reversed(troubles))
    for rule, count in counts.most_common():
        print(f"TROUBLE ×{count}  {rule}: {first[rule]}")


class Verdict(NamedTuple):
    """What became of one pair; `why` is empty where both halves came out right."""

    hit: bool
    quiet: bool
    why: str


def tell_pairs(options: argparse.Namespace) -> int:
    """Print how many pairs of each file had the wrong text flagged on its place, and the right one left alone."""
    totals = Counter[str]()
    print(f"{'kind':<40}{'pairs':>7}{'hit':>7}{'quiet':>7}{'both':>7}")
    files = [path for path in sorted(options.pairs.glob("*.jsonl")) if options.kind in path.name]
    if not files:
        print(f"No pairs at {options.pairs}.")
    for path in files:
        verdicts = [(row["id"], verdict(row)) for row in rows(path)]
        counts = Counter[str](pairs=len(verdicts))
        for _, one in verdicts:
            counts.update(hit=one.hit, quiet=one.quiet, both=one.hit and one.quiet)
        totals += counts
        print(_pairs_line(path.stem, counts))
        if options.misses:
            print("".join(f"    {name}: {one.why}\n" for name, one in verdicts if one.why), end="")
    print(_pairs_line("all", totals))
    return 0


def _pairs_line(name: str, counts: Counter[str]) -> str:
    share = 100 * counts["both"] / max(1, counts["pairs"])
    return f"{name:<40}" + "".join(f"{counts[key]:>7}" for key in ("pairs", "hit", "quiet", "both")) + f"{share:>7.0f}%"


def verdict(row: dict) -> Verdict:
    """Whether an error or warning stands on the marked words of the wrong text, and none in the right text."""
    checker = linter(row.get("style", "default"), row.get("language", ""))
    published = date.fromisoformat(row["published"]) if row.get("published") else None
    wrong = _loud_ones(checker.check_text(row["wrong"], published=published))
    right = _loud_ones(checker.check_text(row["right"], published=published))
    start, end = row["at"], row["at"] + len(row["mark"])
    hit = any((one[1] < end and start < one[2]) or start <= one[1] == one[2] <= end for one in wrong)
    why = ""
    if not hit:
        elsewhere = f", but {_told(wrong, row['wrong'])}" if wrong else ""
        why += f"missed “{row['mark']}”{elsewhere} in: {row['wrong']!r}  "
    if right:
        why += f"flagged {_told(right, row['right'])} in the right text: {row['right']!r}"
    return Verdict(hit, not right, why)


def _loud_ones(report: Report) -> list[tuple[str, int, int]]:
    tell_troubles([(trouble.rule, trouble.message) for trouble in report.troubles if trouble.kind == "rule"])
    return [(one.rule, *one.span) for one in report.findings if one.severity in LOUD]


def _told(findings: list[tuple[str, int, int]], text: str) -> str:
    return ", ".join(f"“{text[start:end]}” ({rule})" for rule, start, end in findings)


if __name__ == "__main__":
    sys.exit(main())
