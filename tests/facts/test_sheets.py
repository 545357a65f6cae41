"""The shipped sheets, as editors write them: what each row must hold, and where it stands."""

import os
import re
from collections import Counter, defaultdict
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest

from lintnews.facts.folding import folded, plain
from lintnews.facts.sections import office_sections
from lintnews.facts.sheets import plain_yaml, sheets_under
from lintnews.facts.tables import DATA

FOLDER = os.path.join(DATA, "offices")
# `x`, and announcements that a row names but nobody has read.
GENERAL_KNOWLEDGE = ("x", "vatican", "palace", "pib", "presidency", "family", "notice")
# One office under the names of two bodies: the refugee chief of the UN is the high commissioner of UNHCR.
ONE_OFFICE = {frozenset({"un-refugee-chief", "unhcr-high-commissioner"})}
LETTERS = re.compile(r"(?:^|-)([a-z])-([a-z])$")
RULERS = ("Pope ", "Queen ", "King ")


def lines(path):
    with open(path, encoding="utf-8") as file:
        return file.read().splitlines()


def key_of(name):
    return plain(name).lower().removeprefix("the ")


@pytest.mark.parametrize("path", sheets_under(FOLDER), ids=lambda path: os.path.relpath(path, FOLDER))
def test_a_sheet_is_short_and_in_order(path):
    """Offices by place and id, the dead by day; `a-b` and `2010s` in the name of a sheet say what it holds."""
    written, name = lines(path), os.path.basename(path).removesuffix(".yaml")
    assert len(written) <= 500
    places = [key_of(line.partition(": ")[2].strip("'\"")) for line in written if line.startswith("    place: ")]
    ids = [line.partition(": ")[2] for line in written if line.startswith("  - id: ")]
    rows = list(zip(places, ids, strict=bool(ids)))
    assert rows == sorted(rows)
    if letters := LETTERS.search(name):
        assert [place for place in places if not letters[1] <= place[0] <= letters[2]] == []
    died = [line.partition("died: ")[2][:10] for line in written if "died: " in line]
    assert died == sorted(died)
    assert all(day.startswith(name[:3] if name.endswith("0s") else name) for day in died)


def test_no_office_has_two_ids(sheets):
    assert [known for known, count in Counter(office.id for office in sheets.offices).items() if count > 1] == []
    rows = {office.id: {(row.name, row.first) for row in office.holders} for office in sheets.offices}
    of_holder = defaultdict(set)
    for office, held in rows.items():
        for row in held:
            of_holder[row].add(office)
    together = Counter(frozenset((one, two)) for ids in of_holder.values() for one in ids for two in ids if one < two)
    same = {
        pair for pair, count in together.items() if count >= 3 and count > 0.9 * min(len(rows[one]) for one in pair)
    }
    assert same == ONE_OFFICE


def test_nobody_holds_an_office_beside_another(sheets):
    """Sure days alone count: a month or a year leaves slack. One who acts may stand beside the holder on leave."""
    beside = []
    for office in sheets.offices:
        rows = sorted((row for row in office.holders if not (row.doubt or row.acting)), key=lambda row: row.first)
        for one, other in pairwise(rows if not office.several else ()):
            left = (one.last or date.max) - timedelta(one.slack[1] if one.last else 0)
            if left > other.first + timedelta(other.slack[0]):
                beside.append((office.id, one.name, other.name))
    assert beside == []


def test_days_follow_one_another(sheets):
    today = datetime.now(UTC).date()
    for office in sheets.offices:
        assert office.verified_until <= today, office.id
        for row in office.holders:
            assert row.first <= (row.last or office.verified_until), (office.id, row.name)
            assert row.last is None or row.last <= today, (office.id, row.name)
            assert row.scheduled_end is None or row.scheduled_end > row.first, (office.id, row.name)
    assert all(person.died <= today for person in sheets.people)


def test_a_death_rests_on_more_than_general_knowledge(sheets):
    assert [person.name for person in sheets.people if set(person.source) <= set(GENERAL_KNOWLEDGE)] == []


def test_every_source_is_used(sheets):
    rows = [row for office in sheets.offices for row in office.holders]
    used = {
        key for row in (*rows, *sheets.people, *sheets.counts, *sheets.events, *sheets.honours) for key in row.source
    }
    assert set(sheets.sources) == used  # that no other is used, the reader sees to


def test_nobody_is_spelt_in_two_ways(sheets):
    """Neither in two forms that fold alike, nor with a form here that is another row's name there."""
    others = defaultdict(set)
    for office in sheets.offices:
        for row in office.holders:
            others[row.name] |= {*row.aliases}
    for person in sheets.people:
        others[person.name] |= {*person.also}
    for count in sheets.counts:
        for names in count.names:
            others[names[0]] |= {*names[1:]}
    spelt = defaultdict(set)
    for name in others:
        spelt[folded(name)].add(name)
    assert [names for names in spelt.values() if len(names) > 1] == []
    twice = [(name, form) for name, forms in others.items() for form in forms if form != name and form in others]
    assert [
        pair for pair in twice if not any({name, ruler + name} == {*pair} for name in pair for ruler in RULERS)
    ] == []


def test_no_form_of_a_name_is_written_that_is_found_without(sheets):
    rows = [(row.name, row.aliases) for office in sheets.offices for row in office.holders]
    needless = [(name, alias) for name, aliases in rows for alias in aliases if folded(alias) == folded(name)]
    assert needless == []


def test_the_order_of_the_sheets_changes_nothing(sheets):
    other_way = sheets._replace(offices=sheets.offices[::-1], people=sheets.people[::-1])
    assert list(office_sections(other_way).items()) == list(office_sections(sheets).items())


def test_the_readme_names_every_sheet():
    with open(os.path.join(FOLDER, "README.md"), encoding="utf-8") as file:
        text = file.read()
    folders = {os.path.relpath(path, FOLDER).partition(os.sep)[0] for path in sheets_under(FOLDER)}
    assert [name for name in folders if f"`{name}" not in text] == []


def test_a_source_is_told_in_a_line_of_its_own():
    sources = plain_yaml(os.path.join(FOLDER, "sources.yaml"))["sources"]
    assert all(told and told[0] != " " for told in sources.values())
    assert len(set(sources.values())) == len(sources)
