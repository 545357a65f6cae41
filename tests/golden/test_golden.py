"""Whole articles with everything they are told, and what they look like mended.

`pytest tests/golden --update-golden` writes what is found now beside each article; the difference is read by eye.
"""

import json

import pytest

from lintnews import Linter
from tests.conftest import ROOT, SEEDS

ARTICLES = sorted((ROOT / "tests" / "golden" / "articles").glob("*.[tm][xd]*"))


def told(report):
    """Each finding in a line: where, how grave, the words, the message, the rule."""
    lines = []
    for finding in report.findings:
        start, _ = report.place(finding)
        words = " ".join(finding.span.of(report.articles[finding.path].document.text).split())
        words = words if len(words) <= 60 else words[:57] + "…"
        lines.append(f"{start.line}:{start.column} {finding.severity} “{words}” {finding.message} [{finding.rule}]")
    return "\n".join(lines) + "\n"


def compare(path, now, update):
    if update:
        path.write_text(now, encoding="utf-8")
    assert now == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.name)
def test_article(path, update_golden):
    text = path.read_text(encoding="utf-8")
    linter = Linter("ap" if path.suffix == ".txt" else "default")

    compare(path.with_suffix(".findings"), told(linter.check_text(text, path.name)), update_golden)
    compare(path.with_suffix(".mended"), linter.fix_text(text, path.name).text, update_golden)


def test_seeds_under_our_own_configuration(update_golden):
    linter = Linter.from_config(str(ROOT / "lintnews.yaml"))
    report = linter.check_paths([str(path) for path in sorted(SEEDS.glob("*.txt"))])
    found = {path: [] for path in report.articles}
    for finding in report.findings:
        words = " ".join(finding.span.of(report.articles[finding.path].document.text).split())
        found[finding.path].append([finding.rule, finding.severity.value, words[:60]])

    compare(ROOT / "tests/golden/seeds.json", json.dumps(found, ensure_ascii=False, indent=1) + "\n", update_golden)
