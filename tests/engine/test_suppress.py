"""Comments in the copy that quieten a rule."""

import pytest

from lintnews import Linter

LINTER = Linter(select=("repetition/doubled-word",))
WRONG = "The hospital said the the car park would reopen.\n"
OFF = "<!-- lintnews: off repetition/doubled-word -->\n\n"


def check(text):
    return LINTER.check_text(text, name="story.md")


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (WRONG, 1),
        (OFF + WRONG, 0),
        (OFF + WRONG + "\n<!-- lintnews: on repetition/doubled-word -->\n\n" + WRONG, 1),
        ("<!-- lintnews: off repetition/* -->\n\n" + WRONG + "\n" + WRONG, 0),
        ("<!-- lintnews: next repetition/doubled-word -->\n\n" + WRONG + "\n" + WRONG, 1),
        ("<!-- lintnews: off dates/impossible-date -->\n\n" + WRONG, 1),
    ],
)
def test_off_on_and_next(text, left):
    assert len(check(text).findings) == left


def test_how_many_were_quietened_is_counted():
    assert check(OFF + WRONG).suppressed == 1


def test_a_comment_that_nothing_needs_is_told_with_its_line():
    (trouble,) = check("Prices rose.\n\n" + OFF + "They fell.\n").troubles

    assert (trouble.kind, trouble.line) == ("note", 3)
    assert "nothing to switch off" in trouble.message
