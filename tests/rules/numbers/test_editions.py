"""Editions of events, held against the table; and numbers that are no slip."""

from datetime import date

import pytest

from lintnews.app.linter import Linter

WRONG = [
    ("Brisbane will host the 34th Summer Olympics in 2032.", (2025, 3, 1), "34th"),
    ("The 76th Cannes Film Festival opened on Tuesday with a comedy.", (2024, 5, 16), "76th"),
    ("She won at the 95th Academy Awards on Sunday night.", (2024, 3, 12), "95th"),
    ("Delegates at the 29th conference of the parties in Belém agreed on forests.", (2025, 11, 22), "29th"),
    ("The 68th Eurovision Song Contest begins on Tuesday in Basel.", (2025, 5, 12), "68th"),
    ("Birmingham hosted the 21st Commonwealth Games.", (2025, 5, 12), "21st"),
    ("Kazan is host to the 15th BRICS summit.", (2024, 10, 23), "15th"),
    ("The 149th Kentucky Derby was won on Saturday by a nose.", (2024, 5, 6), "149th"),
    ("The 78th session of the UN General Assembly opened on Tuesday.", (2025, 9, 10), "78th"),
]
RIGHT = [
    "She ran her 23rd World Cup race on Sunday.",
    "It was the 30th World Cup match of his career on Sunday.",
    "The 22nd World Cup ended on penalties in Lusail; its successor kicked off at the Azteca.",
    "In the run-up to the 33rd Summer Olympics, Tokyo's mayor spoke of the 32nd on Friday.",
    "The 18th Asian Games in Jakarta were his first; on Sunday he won in Hangzhou.",
    "It is the fourth Oscars since the strike.",
    "The 96th Academy Awards in 2024 were short.",
    "London hosted the 30th Summer Olympics and Paris the 33rd.",
    "A film shown at the 75th Cannes Film Festival opened on Friday.",
    "The 20th conference of the parties to the wildlife convention opened in Samarkand on Monday.",
    "The 9th conference of the parties to the culture convention met in Paris on Monday.",
]


@pytest.fixture(scope="module")
def linter():
    return Linter("default")


def marked(linter, text, published):
    report = linter.check_text(text, published=date(*published))
    return [one.span.of(text) for one in report.findings if one.rule == "numbers/edition-of-event"]


@pytest.mark.parametrize(("text", "published", "number"), WRONG)
def test_a_wrong_edition_is_told(linter, text, published, number):
    assert marked(linter, text, published) == [number]


@pytest.mark.parametrize("text", RIGHT)
@pytest.mark.parametrize("published", [(2024, 7, 29), (2025, 11, 22), (2026, 6, 15)])
def test_other_numbers_are_left_alone(linter, text, published):
    assert marked(linter, text, published) == []
