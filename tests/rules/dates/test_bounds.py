"""Where the calendar itself is odd, and where the date rules keep silent."""

from datetime import date
from time import process_time

import pytest

from lintnews.core.finding import Applicability, Severity
from tests.rules.dates.reading import TEXTS, loud, marked, outcome_of

TODAY = date(2025, 11, 24)


def rules(text, published=TODAY):
    return {finding.rule.removeprefix("dates/") for finding in loud(text, published)}


@pytest.mark.parametrize(
    "written",
    [
        "29 February 1900",
        "29 February 2025",
        "Feb. 29, 2100",
        "31 June 2027",
        "September 31st",
        "the 30th of February",
        "32 March 1999",
        "31/06/2025",
        "2025-02-30",
    ],
)
def test_no_such_day(written):
    assert "impossible-date" in rules(f"The lease on the depot in Cork dates from {written}.")


@pytest.mark.parametrize(
    "written",
    [
        "29 February 2000",
        "29 February 2024",
        "31 May 1999",
        "30 February 1500",  # calendars differed before 1583
        "29 February 1500",
        "30 February 0000",
        "March 45,000 strong",
        "31/12/2024",
        "12/11/10",
        "12/31/2024",
        "31.12.2024",
        "Version 1.31.6",
    ],
)
def test_day_that_is_or_none(written):
    assert "impossible-date" not in rules(f"The lease on the depot in Cork dates from {written}.")


def test_year_ten_thousand_is_no_year():
    assert rules("The clock should run until 1 January 10000, on Tuesday.") == set()


@pytest.mark.parametrize(
    "text",
    [
        "The deed of 3 March 0000 is a forgery of the year 0.",
        "The lease runs to 30 June 10000 and the year 10000.",
        "He was born on 9 Aug 96, on 12/11/10 and on 1.2.03.",
        "On Friday, 12/11/10, the ship sank; on Monday, 9 Aug 96, it was raised.",
        "On Tuesday, 4 October 1582, the old calendar ended; Friday, 15 October 1582, came next.",
    ],
)
def test_years_that_are_none_or_in_doubt(text):
    assert not rules(text)


@pytest.mark.parametrize(
    "unit", ["1-", "12-31-", "2025-", "31 - 12 – ", "1:2:", "1900 to 1899 ", "May 1-", "at 25:61 "]
)
def test_a_megabyte_of_figures_is_checked_in_seconds(unit):
    """As above for the reader alone: no rule may look again and again at what is no date."""
    start = process_time()
    outcome_of(unit * (200_000 // len(unit)), TODAY)
    assert process_time() - start < 4


def test_no_date_known():
    outcome = outcome_of("Voters will choose a mayor on 3 March 2025, last week, in 1900.", None)

    assert not outcome.findings
    assert ("dates/past-day-in-future-tense", "no publication date") in outcome.asleep


def test_no_fix_is_safe():
    lines = [line for file in sorted(TEXTS.glob("*.txt")) for line in file.read_text("utf-8").splitlines()]
    for line in [line for line in lines if "»" in line][::9]:
        published, wrong, *_ = line.split("|")
        for finding in loud(marked(wrong)[0], date.fromisoformat(published)):
            assert all(fix.applicability is not Applicability.SAFE for fix in finding.fixes)


@pytest.mark.parametrize("time", ["25:61", "24:30", "13:00 p.m.", "9.75am", "0:15 p.m."])
def test_no_such_time(time):
    assert "clock-time" in rules(f"The siren in Ghent went off at {time} on Friday.")


@pytest.mark.parametrize("time", ["24:00", "00:15", "13:00", "12 noon", "9.45am", "12 a.m."])
def test_time_that_is(time):
    assert "clock-time" not in rules(f"The siren in Ghent went off at {time} on Friday.")


@pytest.mark.parametrize(
    "text",
    [
        "From our files, 1926\n\nThe fair opens on Tuesday, 16 October 1926.",
        "Correction: an earlier version of this story gave the date as Tuesday, 16 October 2024.",
        "The poster wrongly said Tuesday, 16 October 2024.",
        "The siege was lifted on Tuesday, 16 October 1917.",
        "Quiz: which year has a 31 June?",
        "Boeing 737, Route 66, 24/7, 9/11, 16:9, 3-2, A4, 7-Eleven, $2,019 and 2,019 people.",
        "The Sun said on May 3 that Friday’s is to close; Black Friday was a hit, and Sunday Times sales fell.",
        "He may march in March; she will sun herself a second time in the 1900s.",
    ],
)
def test_silent(text):
    assert rules(text) == set()


@pytest.mark.parametrize("published_from", ["option", "assumed"])
def test_one_day_either_way_where_the_date_is_assumed(published_from):
    found = outcome_of("The court in Lima freed two men on 25 November 2025.", TODAY, published_from).findings

    assert bool(found) is (published_from == "option")


@pytest.mark.parametrize(
    "text",
    ["Polls open on Monday, 25 November, in Suva.", "She has led the choir for ten years, since 2019."],
)
def test_what_rests_on_an_assumed_date_is_a_suggestion(text):
    found = outcome_of(text, TODAY, "assumed").findings

    assert [finding.severity for finding in found] == [Severity.SUGGESTION]


@pytest.mark.parametrize(
    "text",
    [
        "The storm hit the coast on 6 January 2025, cutting power to 3,000 homes.",
        "Two men were held on January 4, 2025.",
    ],
)
def test_plain_account_of_a_year_ago_is_asked_about_softly(text):
    found = outcome_of(text, date(2026, 1, 8)).findings

    assert [finding.severity for finding in found] == [Severity.SUGGESTION]
