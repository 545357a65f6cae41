"""Events whose editions are counted."""

import pytest

from lintnews.facts.folding import folded
from lintnews.facts.own import own_sheet
from lintnews.rules.numbers.edition_of_event import EVENT_CUES
from lintnews.rules.numbers.number_of_honour import HONOUR_CUES
from lintnews.written.schema import Schema


def test_every_event_of_the_tables_wakes_the_rule(shipped):
    of_an_owner = {"parliament", "national assembly"}
    assert set(shipped.section("events")) == {folded(cue) for cue in EVENT_CUES} - of_an_owner


def test_every_honour_of_the_tables_wakes_the_rule(shipped):
    assert set(shipped.section("honours")) == {folded(cue) for cue in HONOUR_CUES} | {"term"}


@pytest.mark.parametrize(
    ("name", "year", "number"),
    [
        ("Summer Olympics", 2024, 33),
        ("summer games", 2021, 32),  # put off by a year
        ("Summer Olympics", 2020, None),
        ("Winter Olympics", 2026, 25),
        ("FIFA World Cup", 2026, 23),
        ("Women's World Cup", 2023, 9),
        ("Asian Games", 2023, 19),
        ("Oscars", 2026, 98),
        ("Eurovision", 2020, None),  # called off, and took no number
        ("Eurovision", 2021, 65),
        ("Congress", 2024, 118),
        ("UN General Assembly", 2025, 80),
        ("Tour de France", 2025, 112),
        ("G20 summit", 2023, 18),
    ],
)
def test_editions_by_year(shipped, name, year, number):
    assert shipped.event(name).editions.get(year) == number


def test_a_city_may_hold_several(shipped):
    assert shipped.event("Summer Olympics").hosts["paris"] == (2, 8, 33)
    assert shipped.event("Village Games") is None


def faults(row):
    schema = Schema("our.yaml")
    sheet = own_sheet(f"events:\n  - {row}\n", schema)
    return [str(fault) for fault in schema.faults], sheet.events


def test_an_event_of_ones_own():
    told, (event,) = faults(
        "{event: Fell Race, year: 2001, number: 3, none: [2020], months: 5-6, hosts: [Keswick 4 5], source: club}"
    )
    assert told == []
    assert (event.editions[2019], event.editions[2021], event.hosts) == (21, 22, {"Keswick": (4, 5)})


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ("{event: Fell Race, year: 2001, number: 3, months: May, source: club}", "months: the first and the last"),
        ("{event: Fell Race, months: 5-6, editions: [2001], source: club}", "editions: a year and its number"),
        ("{event: Fell Race, year: 2001, number: 3, months: 5-6, hosts: [Keswick], source: club}", "hosts: a city and its"),
        ("{event: Fell Race, months: 5-6, source: club}", "year and number are missing"),
    ],
)  # fmt: skip
def test_each_fault_is_told(row, fault):
    told, _ = faults(row)
    assert any(fault in one for one in told), told
