"""The benchmark that counts: tables, pairs, and politeness where there is nothing to count."""

import gzip
import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

from benchmarks.accuracy import Said, table, verdict
from benchmarks.corpora import articles

SCRIPT = Path(__file__).resolve().parents[2] / "benchmarks" / "accuracy.py"


def run(*words):
    return subprocess.run([sys.executable, str(SCRIPT), *map(str, words)], capture_output=True, text=True, check=True)


def said(rule, severity, corpus="wikinews"):
    return Said("default", corpus, "a.txt:0", rule, severity, "", "word", "", "message")


def test_without_corpora_it_says_so(tmp_path):
    assert "nothing to measure" in run("--corpora", tmp_path).stdout


def test_articles_are_read_with_their_days_and_interviews_left_out(tmp_path):
    folder = tmp_path / "usgov-posts"
    folder.mkdir()
    rows = [
        {"id": "x/1.md", "date": "2014-03-31", "text": "One."},
        {"id": "2", "date": "2019-01-04", "text": "Two.", "kind": "interview"},
        {"id": "3", "date": "", "text": "Three."},
    ]
    with gzip.open(folder / "posts.jsonl.gz", "wt") as file:
        file.write("".join(json.dumps(row) + "\n" for row in rows))

    assert [(one.name, one.published.isoformat()) for one in articles(tmp_path)] == [("posts-1.txt", "2014-03-31")]


def test_the_table_gives_rates_per_thousand_words_the_loudest_rule_first():
    findings = [said("a/quiet", "suggestion")] * 3 + [said("b/loud", "error")]
    lines = list(table("default", findings, Counter(wikinews=2000)))

    assert [line.split()[0] for line in lines[2:4]] == ["b/loud", "a/quiet"]
    assert lines[2].split()[1:] == ["0.500", "·", "·", "0.500", "1"]
    assert lines[3].split()[1:] == ["·", "·", "1.500", "·", "0"]


def test_a_pair_is_hit_on_its_place_and_quiet_when_the_right_text_is():
    row = {"wrong": "They met at the the dock.", "mark": "the the", "at": 12, "right": "They met at the dock."}

    assert verdict(row)[:2] == (True, True)
    assert verdict(row | {"at": 0, "mark": "They"})[:2] == (False, True)
    assert verdict(row | {"right": row["wrong"]})[:2] == (True, False)
    assert "missed “They”" in verdict(row | {"at": 0, "mark": "They"}).why
