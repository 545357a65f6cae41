"""The table of bodies: its order, what is made of it, and what an article wakes."""

import os
import re
from collections import Counter
from datetime import date

import pytest

from lintnews.facts.folding import folded
from lintnews.facts.institutions import institution_sections, read_institutions
from lintnews.facts.misnamings import Body, halves, misnamings_of
from lintnews.facts.offices import TableFacts
from lintnews.facts.tables import DATA

PATH = os.path.join(DATA, "institutions.yaml")


@pytest.fixture(scope="module")
def bodies():
    return read_institutions(PATH)


def facts(*bodies):
    return TableFacts(institution_sections(bodies).__getitem__)


def test_each_group_is_in_order_of_the_alphabet(bodies):
    groups = {}
    for body in bodies:
        groups.setdefault(body.group, []).append((folded(body.name), body.name))
    for group, names in groups.items():
        assert names == sorted(names), group


def test_a_body_has_one_row_besides_those_with_a_condition(bodies):
    counts = Counter(body.name for body in bodies if not body.near)
    assert [name for name, count in counts.items() if count > 1] == []


def test_each_group_says_when_it_was_read():
    with open(PATH, encoding="utf-8") as file:
        text = file.read()
    days = re.findall(r"^    read: (.*)$", text, re.MULTILINE)
    assert len(days) == text.count("  - group: ")
    assert all(date.fromisoformat(day) for day in days)


def test_a_letter_that_articles_are_folded_without_is_looked_for_in_plain():
    table = facts(Body("Kāinga Ora"))
    assert list(table.misnamings(frozenset(["Kāinga", "Kainga"]))) == ["kainga"]


def test_no_right_name_is_called_wrong(bodies):
    names = {body.name: body for body in bodies}
    wrong = {(form, body.name) for body in bodies for form in body.wrong if form in names and not body.near}
    assert wrong == set()


def test_the_halves_of_a_name_share_no_word():
    assert list(halves("Royal Canadian Mounted Police".split())) == [2, -2]
    assert list(halves("Bank of England".split())) == []


def test_an_article_wakes_the_rows_whose_words_it_has():
    table = facts(Body("Pew Research Center"), Body("Monetary Authority of Singapore"))
    assert table.misnamings(frozenset(["Pew", "said"])) != {}
    assert table.misnamings(frozenset(["pew", "authority", "The"])) == {}


def test_another_word_for_the_kind_is_a_slip_only_where_the_rest_says_which_body():
    kinds = {
        name: [form.siblings for form in misnamings_of(Body(name)) if form.held]
        for name in ("Monetary Authority of Singapore", "National Crime Agency")
    }
    assert all(kinds["Monetary Authority of Singapore"])
    assert not any(kinds["National Crime Agency"])


def test_apostrophes_are_tried_on_either_side():
    written = {form.written for form in misnamings_of(Body("Queen's University Belfast"))}
    assert {"Queens University Belfast", "Queens' University Belfast"} <= written


def test_a_misnaming_comes_back_whole():
    table = facts(Body("Carter Center", near=("Atlanta",), unless=("Leicester",), local_in=("en-GB",)))
    (form,) = [one for one in table.misnamings(frozenset(["Carter", "Centre"]))["carter centre"] if one.written]
    assert (form.right, form.near, form.unless, form.local_in, form.spelling) == (
        "Carter Center", ("Atlanta",), ("Leicester",), ("en-GB",), True
    )  # fmt: skip
