"""Fixes into text: which are made, which are not, and that they settle."""

import pytest

from lintnews import Linter

LINTER = Linter()


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        ("The hospital said the the car park would reopen.\n", "The hospital said the car park would reopen.\n"),
        ("He spoke of of the the dam.\r\n", "He spoke of the dam.\r\n"),
        ("“We saw the the dam,” he said.\n", "“We saw the the dam,” he said.\n"),
        ("They bought buy buy ferries.\n", "They bought buy buy ferries.\n"),
    ],
)
def test_safe_fixes_only_and_none_in_a_quotation(text, fixed):
    assert LINTER.fix_text(text).text == fixed


def test_unsafe_fixes_are_made_when_asked_for():
    assert (
        LINTER.fix_text("They agreed to buy buy two ferries.\n", unsafe=True).text
        == "They agreed to buy two ferries.\n"
    )


def test_what_was_done_is_told():
    done = LINTER.fix_text("The hospital said the the car park would reopen.\n")

    assert [finding.rule for finding in done.applied] == ["repetition/doubled-word"]
    assert done.refused == ()
    assert not [one for one in done.report.findings if one.rule == "repetition/doubled-word"]
