"""Desks: what the default style says of a kind of copy and the desk does not, and a true typo that both find."""

import os
from datetime import date

import pytest

from lintnews.app.linter import Linter
from lintnews.house.guides import guides_folder
from lintnews.written.nodes import plain
from lintnews.written.yaml_source import yaml_of_file

FOLDER = os.path.join(guides_folder(), "desks")
EXAMPLES = [
    pytest.param(name[:-5], example, id=f"{name[:-5]}-{number}")
    for name in sorted(os.listdir(FOLDER))
    for number, example in enumerate(plain(yaml_of_file(os.path.join(FOLDER, name)))["examples"], 1)
]


@pytest.fixture(scope="module")
def linter():
    return Linter("default")


def told(linter, example, section):
    """(rule, words) of all findings in the article of an example, whose front matter says its section."""
    text = f"---\nsection: {section}\ntitle: None\n---\n\n{example['article']}"
    report = linter.check_text(text, "story.md", date.fromisoformat(example["published"]))
    return [(one.rule, report.articles["story.md"].document.text[one.span.start : one.span.end]) for one in report.findings]


@pytest.mark.parametrize(("desk", "example"), EXAMPLES)
def test_the_default_nags_and_the_desk_does_not(linter, desk, example):
    before, after = told(linter, example, "news"), told(linter, example, desk)
    assert set(example["nags"]) <= {rule for rule, _ in before}, before
    assert set(after) <= set(before)
    assert sorted(after) == sorted(example["finds"].items())
