"""Texts of our own writing: the wrong one is flagged on its words by its rule, the right one left alone by all date rules.

`texts/RULE.txt` and, where there are many, `texts/RULE.MORE.txt` hold them: a line is a date of publication and one
text or more, a bar between. A text with » « around its wrong words is wrong, any other is right.
"""

from datetime import date

import pytest

from tests.rules.dates.reading import PLAN, TEXTS, loud, marked


def fault(rule, published, marked_text):
    """What is wrong with the findings on one text; nothing where all is well."""
    text, wrong = marked(marked_text)
    found = [(finding.rule, finding.span.of(text), finding.span) for finding in loud(text, published)]
    if wrong is None:
        return [(marked_text, told, words) for told, words, _ in found]
    on_it = any(told == f"dates/{rule}" and span.meets(wrong) for told, _, span in found)
    return [] if on_it else [(marked_text, "not found")]


# One test a file: six thousand tests would spend most of their time on being tests.
@pytest.mark.parametrize("file", sorted(TEXTS.glob("*.txt")), ids=lambda file: file.stem)
def test_texts(file):
    rule = file.name.partition(".")[0]
    lines = file.read_text("utf-8").splitlines()
    assert lines
    assert f"dates/{rule}" in {active.entry.id for active in PLAN.active}
    faults = []
    for line in lines:
        published, *texts = line.split("|")
        for text in texts:
            faults += fault(rule, date.fromisoformat(published), text)
    assert faults == []
