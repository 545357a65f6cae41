"""Doubles that people leave behind, and doubles that they mean."""

import pytest

from lintnews.core.rule import Good
from lintnews.engine.prove import found
from lintnews.rules.repetition._twice import CLOSED
from lintnews.rules.repetition.doubled_word import DoubledWord
from lintnews.rules.repetition.repeated_headline import RepeatedHeadline
from lintnews.rules.repetition.repeated_paragraph import RepeatedParagraph

PROSE = "The council will vote on the plan for a tram in March, and work could start within a year."


def flagged(rule, text):
    return [finding.span.of(text) for finding in found(rule, Good(text), text)]


@pytest.mark.parametrize("word", sorted(CLOSED - {"was", "were", "is", "are", "been", "has", "i"}))
def test_closed_class_word(word):
    assert flagged(DoubledWord(), f"Nobody knew {word} {word} seventeen ferries.") == [f"{word} {word}"]


@pytest.mark.parametrize(
    "text",
    [
        "The children sang Baden Baden and couscous couscous.",
        "It is a very very long way, long long ago.",
        "“No no,” she said. Knock knock. Ha ha.",
        "New York, New York, was sung; Sirhan Sirhan was there.",
        "He said that that was that, and she had had enough.",
        "He logged in in May, signed on on Monday and called for for-profit schools.",
        "That is what it is is what he says.",
        "A two two-year deal; a so-so so-called star.",
        "will Will go; may May come; the Polish polish; bill Bill",
        "1 2 2 3 3 the",
        "the\tthe\tthe",
        "She gave her her coat and him his.",
        "Bora Bora, Pago Pago, Walla Walla, Wagga Wagga and Woy Woy.",
        "Die die Die das",
    ],
)
def test_right_twice(text):
    assert not flagged(DoubledWord(), text)


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("He asked if if she knew.", "if if"),
        ("“He asked if if she knew,” he said.", "if if"),
        ("The plan  plan is old; it cost cost millions.", "cost cost"),
        ("THE THE COUNCIL MET.", "THE THE"),
        ("It was on the on the table.", "on the on the"),
        ("He came on Tuesday Tuesday to see President President Moi.", "Tuesday Tuesday"),
    ],
)
def test_slip(text, mark):
    assert mark in flagged(DoubledWord(), text)


def test_paragraph_in_an_archive_is_held_against_the_others_as_it_stands():
    filler = "\n\n".join(f"{PROSE} It is plan number {number}, and it is dear." for number in range(2200))
    text = f"{filler}\n\nThe ferry to Leith sank off the coast.\n\n{PROSE}\n\nThe ferry to Leith sank off the coast."

    assert flagged(RepeatedParagraph(), text) == ["The ferry to Leith sank off the coast."]


def test_headline_in_the_share_box_is_found_once_each():
    text = f"Tram plan goes to vote\n\nTram plan goes to vote\n\n{PROSE}\n\nTram plan goes to vote"

    assert len(flagged(RepeatedHeadline(), text)) == 2
