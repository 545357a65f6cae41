"""Texts of our own writing: the wrong one is flagged on its words by its rule, the right one left alone by all date rules.

`texts/RULE.txt` and, where there are many, `texts/RULE.MORE.txt` hold them: a line is a date of publication and one
text or more, a bar between. A text with » « around its wrong words is wrong, any other is right.
"""

from datetime import date

import pytest

from tests.rules.dates.reading import TEXTS, loud, marked


def cases():
    for file in sorted(TEXTS.glob("*.txt")):
        rule = file.name.partition(".")[0]
        for line in file.read_text("utf-8").splitlines():
            published, *texts = line.split("|")
            for text in texts:
                yield pytest.param(rule, date.fromisoformat(published), text, id=f"{rule}: {text[:48]}")


@pytest.mark.parametrize(("rule", "published", "text"), list(cases()))
def test_text(rule, published, text):
    text, wrong = marked(text)
    found = loud(text, published)

    if wrong is None:
        assert not [(finding.rule, finding.span.of(text)) for finding in found]
    else:
        assert f"dates/{rule}" in {finding.rule for finding in found if finding.span.meets(wrong)}
