"""Sentences of our own writing, wrong and right, that the rules of order, age and tense tell apart without marks."""

from datetime import date
from pathlib import Path

import pytest

from tests.rules.dates.test_pairs import loud

RULES = {
    "chronology": {"dates/reversed-events"},
    "age": {"dates/age-against-birth-date"},
    "deadline": {"dates/deadline-past", "dates/past-day-in-future-tense"},
    "tense": {"dates/future-day-in-past-tense"},
}


def cases():
    kind = ""
    for line in (Path(__file__).parent / "sentences.txt").read_text("utf-8").splitlines():
        if line.startswith("# "):
            kind = line[2:]
        elif line:
            published, sentence = line.split("|")
            yield pytest.param(
                date.fromisoformat(published), sentence, *kind.split(", "), id=f"{kind}: {sentence[:48]}"
            )


@pytest.mark.parametrize(("published", "sentence", "kind", "side"), list(cases()))
def test_sentence(published, sentence, kind, side):
    found = {finding.rule for finding in loud(sentence, published)}
    assert bool(RULES[kind] & found) is (side == "wrong")
