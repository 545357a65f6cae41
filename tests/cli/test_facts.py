"""`lintnews facts`: what is known, and what has gone stale."""

SHEET = """\
offices:
  - place: Leeds
    titles: [Mayor]
    verified_until: 2026-01-01
    holders:
      - {name: Jane Roe, start: 2022-05-09, end: in office, source: council}
"""


def test_a_person_at_a_day(lintnews):
    ran = lintnews("facts", "Joe", "Biden", "--on", "2010-02-02", "--isolated")
    assert ran.code == 0
    assert "Vice President, United States: Jan. 20, 2009 to Jan. 20, 2017" in ran.out
    assert "Source: unitedstates/congress-legislators" in ran.out
    assert "Last checked" in ran.out
    assert "2021" not in ran.out


def test_an_office_at_a_day(lintnews):
    ran = lintnews("facts", "prime minister of Japan", "--on", "2021-12-04", "--isolated")
    assert "Fumio Kishida" in ran.out
    assert "Takaichi" not in ran.out


def test_a_death(lintnews):
    ran = lintnews("facts", "Robert Redford", "--isolated")
    assert "Died Sept. 16, 2025." in ran.out
    assert "Agence France-Presse" in ran.out


def test_near_names_are_told(lintnews):
    ran = lintnews("facts", "Donald Tramp", "--isolated")
    assert ran.code != 0
    assert "Near it: Donald Trump" in ran.err


def test_stale_rows_are_told(lintnews):
    fresh = lintnews("facts", "check", "--on", "2020-01-01", "--isolated")
    assert (fresh.code, fresh.out) == (0, "Every office was checked lately enough.\n")
    old = lintnews("facts", "check", "--on", "2028-01-01", "--isolated")
    assert old.code == 1
    assert "france-prime-minister: last checked" in old.out


def test_own_rows_are_told_too(lintnews, story, tmp_path):
    story(SHEET, "our.yaml")
    story("facts: [our.yaml]\n", "lintnews.yaml")
    assert "Jane Roe: since May 9, 2022" in lintnews("facts", "Leeds mayor").out
    stale = lintnews("facts", "check", "--on", "2026-02-01").out
    assert "leeds-mayor: last checked Jan. 1, 2026; suggestions only, and nothing after April 1, 2026." in stale


def test_a_day_that_is_none(lintnews):
    assert "--on takes a day" in lintnews("facts", "Joe Biden", "--on", "soon").err
