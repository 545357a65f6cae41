"""A newsroom's own offices and people: read with places, laid over the shipped tables, used by the same rules."""

from datetime import date, timedelta

import pytest

from lintnews.app.linter import Linter
from lintnews.core.errors import StyleError
from lintnews.facts.own import own_sections, own_sheet, revived
from lintnews.facts.tables import with_own
from lintnews.written.schema import Schema

SHEET = """\
offices:
  - place: Leeds
    place_words: [Leeds City Council]
    titles: [Mayor, council leader]
    verified_until: 2026-10-01
    holders:
      - {name: Jane Roe, surname: Roe, start: 2022-05-09, end: 2026-05-08, source: "City council, minutes"}
      - {name: Tom Okafor, surname: Okafor, start: 2026-05-08, end: in office, scheduled_end: 2030-05-08, source: council}
  - place: Rovers
    titles: [head coach]
    verified_until: 2026-10-01
    holders:
      - {name: Ana Silva, start: 2024-07-01, end: 2026-02-01, source: club}
      - {name: Piet Jansen, start: 2026-02-02, end: in office, source: club}
people:
  - {name: Alf Ramsbottom, died: 2026-01-05, source: family notice}
"""


def read(text):
    schema = Schema("our.yaml")
    sheet = own_sheet(text, schema)
    return sheet, [str(fault) for fault in schema.faults]


def with_newsroom(shipped, text=SHEET):
    sheet, faults = read(text)
    assert faults == []
    return with_own(shipped, own_sections([sheet]))


def test_own_offices_lie_beside_the_shipped_ones(shipped):
    facts = with_newsroom(shipped)
    assert [term.person for term in facts.holders("leeds-mayor", date(2026, 9, 1))] == ["Tom Okafor"]
    assert facts.source(facts.terms("Jane Roe")[0].source) == "City council, minutes"
    assert facts.place_called("Leeds City Council") == "Leeds"
    assert [one.name for one in facts.dead(frozenset({"Ramsbottom"}))] == ["Alf Ramsbottom"]
    assert facts.terms("Joe Biden") == shipped.terms("Joe Biden")


def test_a_source_of_ones_own_is_no_key_of_ours(shipped):
    facts = with_newsroom(
        shipped, SHEET.replace("source: family notice", "source: notice").replace("source: council", "source: [x, wd]")
    )
    assert facts.source(facts.death("Alf Ramsbottom").source) == "notice"
    assert facts.source(facts.terms("Tom Okafor")[0].source) == "x; wd"


def test_a_surname_of_both_tables_is_shared(shipped):
    facts = with_newsroom(shipped, SHEET.replace("Jane Roe, surname: Roe", "Jane Macron, surname: Macron"))
    named = facts.named("Macron")
    assert named is not None
    assert named.shared
    assert set(named.people) == {"Emmanuel Macron", "Jane Macron"}


def test_an_own_office_of_a_shipped_id_takes_its_place(shipped):
    text = SHEET.replace("  - place: Leeds\n", "  - id: us-president\n    place: United States\n", 1)
    facts = with_newsroom(shipped, text)
    assert [term.person for term in facts.holders("us-president", date(2026, 9, 1))] == ["Tom Okafor"]


def test_sections_survive_json(shipped):
    import json

    sheet, _ = read(SHEET)
    sections = own_sections([sheet])
    assert revived(json.loads(json.dumps(sections))) == revived(sections)


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        (("place: Leeds", "plac: Leeds"), "our.yaml:2:5: plac: no such key; nearest: place"),
        (("end: 2026-02-01", "end: 2023-02-01"), "our.yaml:13:51: Ana Silva leaves before starting"),
        (("end: in office", "end: still there"), "our.yaml:8:69: end (in office, or the last day): a day such as"),
        (("verified_until: 2026-10-01", "verified_until: lately"), "our.yaml:5:21: verified_until: a day such as"),
        (("died: 2026-01-05, ", ""), "our.yaml:16:5: a person: died is missing"),
        (("name: Alf Ramsbottom", "name: Alf"), "our.yaml:16:12: name: a full name belongs here"),
        (("start: 2026-05-08", "start: 2025-01-08"), "our.yaml:8:9: Tom Okafor starts before Jane Roe leaves; “several: true” says that"),
        (("end: 2026-02-01", "end: in office"), "our.yaml:14:9: Piet Jansen starts before Ana Silva leaves"),
        (("scheduled_end: 2030-05-08", "scheduled_end: 2020-05-08"), "our.yaml:8:95: scheduled_end: Tom Okafor’s term ends before it starts"),
        (("titles: [head coach]", "note: x"), "our.yaml:9:5: an office: titles is missing"),
        (("source: club}\n      - {name: Piet", "soruce: club}\n      - {name: Piet"), "our.yaml:13:63: soruce: no such key"),
    ],
)  # fmt: skip
def test_each_fault_is_told_with_its_place(change, fault):
    _, faults = read(SHEET.replace(*change, 1))
    assert any(one.startswith(fault) for one in faults), faults


def test_two_offices_of_one_name_are_told():
    _, faults = read(SHEET.replace("place: Rovers", "id: leeds-mayor\n    place: Rovers"))
    assert faults == ["our.yaml:9:9: leeds-mayor: this office stands twice, first on line 2"]


@pytest.mark.parametrize(
    "change", [("end: 2026-02-01", "end: 2026-02"), ("source: club}", "acting: true, source: club}")]
)
def test_what_may_be_a_handover_or_a_stand_in_is_no_fault(change):
    _, faults = read(SHEET.replace(*change, 1))
    assert faults == []


def test_an_office_of_several_may_be_held_by_two():
    _, faults = read(
        SHEET.replace("[head coach]", "[head coach]\n    several: true").replace("end: 2026-02-01", "end: in office")
    )
    assert faults == []


@pytest.fixture
def newsroom(tmp_path):
    (tmp_path / "our.yaml").write_text(SHEET, "utf-8")
    (tmp_path / "lintnews.yaml").write_text("facts: [our.yaml]\n", "utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Mayor Jane Roe will open the baths on Friday.", "titles/left-office"),
        ("Former head coach Piet Jansen was there on Tuesday.", "titles/former-in-office"),
        ("Rovers head coach Tom Okafor is happy.", "titles/wrong-office"),
        ("Alf Ramsbottom will sing on Saturday.", "titles/dead-person-acting"),
        ("In 2023 then-Mayor Tom Okafor cut the ribbon.", "titles/not-held-then"),
    ],
)
def test_own_facts_serve_the_same_rules(newsroom, text, rule):
    linter = Linter.from_config(str(newsroom / "lintnews.yaml"))
    report = linter.check_text(text, published=date(2026, 9, 15))
    assert [finding.rule for finding in report.findings] == [rule]
    assert Linter().check_text(text, published=date(2026, 9, 15)).findings == ()


def test_a_sheet_that_is_not_there_is_told_where_it_is_named(newsroom):
    (newsroom / "lintnews.yaml").write_text("facts: [our.yaml, none.yaml]\n", "utf-8")
    with pytest.raises(StyleError) as caught:
        Linter.from_config(str(newsroom / "lintnews.yaml"))
    assert "lintnews.yaml:1:19: facts: none.yaml: this file cannot be read" in str(caught.value)


def test_a_year_will_do_where_no_day_is_known(shipped):
    text = SHEET.replace("start: 2022-05-09, end: 2026-05-08", "start: 2014, end: 2020-03")
    (term,) = with_newsroom(shipped, text).terms("Jane Roe")
    assert (term.start, term.end, term.doubtful) == (date(2014, 1, 1), date(2020, 3, 31), False)
    near = [
        day
        for day in (date(2014, 6, 1), date(2018, 1, 1), date(2020, 3, 2), date(2020, 4, 2))
        if term.turns_near(day, timedelta(1))
    ]
    assert near == [date(2014, 6, 1), date(2020, 3, 2)]
