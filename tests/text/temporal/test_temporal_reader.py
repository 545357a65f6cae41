"""Temporal expressions: what is read, to which value, and what is no date."""

import time
from datetime import date

import pytest

from lintnews.core.span import Span
from lintnews.text.temporal.reader import expressions
from lintnews.text.temporal.values import Anchor, Kind

TODAY = date(2025, 11, 24)  # a Monday


def read(text, published=TODAY):
    return expressions(text, Span(0, len(text)), published)


def days(*written):
    first, last = (date.fromisoformat(one) for one in (written * 2)[:2])
    return first, last


@pytest.mark.parametrize(
    ("text", "words", "kind", "value"),
    [
        ("It opens Nov. 24.", "Nov. 24", Kind.DAY, days("2025-11-24")),
        ("It opened on 24 November 2024.", "24 November 2024", Kind.DAY, days("2024-11-24")),
        ("On the 3rd of May 2024 it rained.", "3rd of May 2024", Kind.DAY, days("2024-05-03")),
        ("It is dated 2025-11-24.", "2025-11-24", Kind.DAY, days("2025-11-24")),
        ("It opened on 2024 March 18.", "2024 March 18", Kind.DAY, days("2024-03-18")),
        ("In October 2024 it rained.", "October 2024", Kind.MONTH, days("2024-10-01", "2024-10-31")),
        ("It rained in October.", "October", Kind.MONTH, days("2025-10-01", "2025-10-31")),
        ("It rained in early February 2024.", "February 2024", Kind.MONTH, days("2024-02-01", "2024-02-15")),
        ("By mid-2024 it was dry.", "2024", Kind.YEAR, days("2024-04-01", "2024-10-01")),
        ("It was built in 1998.", "1998", Kind.YEAR, days("1998-01-01", "1998-12-31")),
        ("It was the 1990s.", "1990s", Kind.DECADE, days("1990-01-01", "1999-12-31")),
        ("A hit of the ’80s.", "’80s", Kind.DECADE, days("1980-01-01", "1989-12-31")),
        ("In the late 1980s it shut.", "1980s", Kind.DECADE, days("1985-01-01", "1989-12-31")),
        ("An 18th-century fort.", "18th-century", Kind.CENTURY, days("1700-01-01", "1800-12-31")),
        ("In Q3 2025 it grew.", "Q3 2025", Kind.QUARTER, days("2025-07-01", "2025-09-30")),
        ("In the first half of 2024 it grew.", "first half of 2024", Kind.QUARTER, days("2024-01-01", "2024-06-30")),
        ("In the summer of 2024.", "summer of 2024", Kind.SEASON, days("2024-06-01", "2024-09-30")),
        ("The reign of 2019-21.", "2019-21", Kind.RANGE, days("2019-01-01", "2021-12-31")),
        ("From 2019 to 2021 it shut.", "2019 to 2021", Kind.RANGE, days("2019-01-01", "2021-12-31")),
        ("It runs March 3-5, 2025.", "March 3-5, 2025", Kind.RANGE, days("2025-03-03", "2025-03-05")),
        ("From 28 March to 2 April 2024.", "28 March to 2 April 2024", Kind.RANGE, days("2024-03-28", "2024-04-02")),
        ("June-August 1992 was hot.", "June-August 1992", Kind.RANGE, days("1992-06-01", "1992-08-31")),
        ("It rained yesterday.", "yesterday", Kind.RELATIVE, days("2025-11-23")),
        ("It will rain next month.", "next month", Kind.RELATIVE, days("2025-12-01", "2025-12-31")),
        ("It rained last year.", "last year", Kind.RELATIVE, days("2024-01-01", "2024-12-31")),
        ("It rained last week.", "last week", Kind.RELATIVE, days("2025-11-17", "2025-11-23")),
        ("It rained three days ago.", "three days ago", Kind.RELATIVE, days("2025-11-21")),
        ("It rained on Friday.", "Friday", Kind.WEEKDAY, days("2025-11-21")),
        ("It will rain on Friday.", "Friday", Kind.WEEKDAY, days("2025-11-28")),
        ("It rained last Friday.", "last Friday", Kind.WEEKDAY, days("2025-11-21")),
        ("It opened on the second of March 2024.", "second of March 2024", Kind.DAY, days("2024-03-02")),
        ("It opens on May twenty-fourth, 2026.", "May twenty-fourth, 2026", Kind.DAY, days("2026-05-24")),
        ("In the last week of July 2024.", "last week of July 2024", Kind.RELATIVE, days("2024-07-22", "2024-08-04")),
        ("Over the next two days it rained.", "the next two days", Kind.RELATIVE, days("2025-11-24", "2025-11-27")),
        ("In the past three years it rained.", "the past three years", Kind.RELATIVE, days("2022-11-23", "2025-11-24")),
        ("It opens two weeks from now.", "two weeks from now", Kind.RELATIVE, days("2025-12-04", "2025-12-12")),
        ("It opens the week after next.", "the week after next", Kind.RELATIVE, days("2025-11-24", "2025-12-15")),
        ("It rained last October.", "last October", Kind.MONTH, days("2025-10-01", "2025-10-31")),
    ],
)
def test_read(text, words, kind, value):
    (found,) = read(text)

    assert found.span.of(text) == words
    assert found.kind is kind
    assert tuple(found.readings[0]) == value


@pytest.mark.parametrize(
    "text",
    [
        "Boeing 737, Route 66, 7-Eleven, 24/7, 9/11, A4, 16:9, 3-2, £2,019 and 2,019,000 votes.",
        "He may march to Theresa May and the March of Dimes; a second sun shone.",
        "The Sun and the Sunday Times; TGI Friday’s; Black Friday.",
        "Some 1500 people and 2000 cars.",
        "Call 555-1212-2024 or see version 3.1.12.",
        "The last week of the season.",
    ],
)
def test_no_date(text):
    assert [one.span.of(text) for one in read(text) if one.kind is not Kind.MONTH] == []


def test_numeric_date_keeps_both_readings():
    (found,) = read("It is dated 12/11/10 in ink.")

    assert [one.first for one in found.readings] == [date(2010, 11, 12), date(2010, 12, 11)]


def test_what_has_no_such_day_has_no_reading():
    assert read("It ends on 31 June 2027.")[0].readings == ()


def test_leap_day_without_a_year_is_the_nearest_there_is():
    assert [one.first.year for one in read("It opened on 29 February.")[0].readings] == [2024, 2028]


def test_without_publication_what_is_counted_from_it_has_no_reading():
    found = read("It rained last week, on Friday, 3 May and in 2024.", None)

    assert [bool(one.readings) for one in found] == [False, False, False, True]


def test_what_is_counted_from_another_says_so():
    assert [one.anchor for one in read("Two days later and the following year.")] == [Anchor.SENTENCE] * 2


def test_backward_range_is_told():
    assert read("From 2019 to 2015 it shut.")[0].backward
    assert read("The tour of March 12-9.")[0].backward


@pytest.mark.parametrize("unit", ["1-", "2024-", "9:99:", "1990s-", "20-24–", "1 2 3 ", "3/4 "])
def test_a_megabyte_of_figures_is_read_in_a_second(unit):
    text = unit * (1_000_000 // len(unit))
    start = time.process_time()
    read(text)

    assert time.process_time() - start < 1.0


@pytest.mark.parametrize(
    "unit", ["12/11/10 ", "3 May ", "last next ", "May ", "in in a two ", "from 3 to 4 and ", "the the "]
)
def test_reading_is_linear(unit):
    def seconds(size):
        text = unit * (size // len(unit))
        start = time.process_time()
        read(text)
        return time.process_time() - start

    seconds(1_000)
    assert seconds(160_000) < 12 * seconds(40_000) + 0.05
