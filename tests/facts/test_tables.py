"""The shipped tables: what an editor may rely on."""

from datetime import date

import pytest

from lintnews.facts.folding import folded
from lintnews.facts.packing import rows_of
from lintnews.text.titles.cues import TITLE_CUES


@pytest.fixture(scope="module")
def facts(shipped):
    return shipped


def test_every_title_of_the_tables_wakes_the_rules(facts):
    assert set(facts.section("titles")) <= {folded(cue) for cue in TITLE_CUES}


def test_every_row_names_a_source(facts):
    rows = [row for kept in facts.section("terms").values() for row in rows_of(kept)]
    assert len(rows) > 1000
    assert all(row[-1] for row in rows)
    assert all(facts.death(name).source for name in facts.section("dead"))
    assert all(key in facts.section("sources") for row in rows for key in row[-1].split("\n"))


def test_nobody_who_died_is_in_office_after(facts):
    for person in facts.people():
        death = facts.death(person)
        for term in facts.terms(person) if death else ():
            assert term.end is not None, person
            assert term.doubtful or term.end <= death.died, person


def test_counts_agree_with_terms(facts):
    for office, title, place, first in (("us-president", "president", "United States", date(1945, 1, 1)),
                                        ("us-vice-president", "vice president", "United States", date(1960, 1, 1)),
                                        ("canada-prime-minister", "prime minister", "Canada", date(1985, 1, 1)),
                                        ("un-secretary-general", "secretary general", "United Nations", date(1983, 1, 1))):  # fmt: skip
        held = sorted(
            {(term.start, term.person) for person in facts.people() for term in facts.terms(person) if term.office == office}
        )  # fmt: skip
        numbers = []
        for start, person in held:
            if start >= first:
                (series,) = facts.series(title, place, person)
                numbers.append(
                    next(number for number in series.numbers if number > (numbers[-1] if numbers else 0))
                    if numbers
                    else series.numbers[-1]
                )
        assert numbers == list(range(numbers[0], numbers[0] + len(numbers))), (office, numbers)


def test_a_prime_minister_may_be_called_premier_beside_the_place(facts):
    assert ("japan-prime-minister", True) in [(one.office, one.needs_place) for one in facts.offices_titled("Premier")]


def test_no_office_stands_in_the_tables_twice(facts):
    seen = {}
    for title, rows in facts.section("titles").items():
        for office, _ in rows if title != "leader" else ():  # a country may have two
            place = facts.office(office).place
            assert seen.setdefault((title, place), office) == office, (title, place)
