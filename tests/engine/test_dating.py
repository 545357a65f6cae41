"""Where a publication date comes from, in order."""

from datetime import date

import pytest

from lintnews.core.document import Meta
from lintnews.engine.dating import Dating, dated
from lintnews.engine.prove import article

TODAY = date(2026, 3, 2)
BODY = "Prices rose in Oslo on Monday, the bank said. They had fallen for a year."


def known(text=BODY, meta=None, dating=None, configured=None, name="example.txt"):
    document = article(text, meta or Meta())
    document.name = name
    found = dated(document, dating or Dating(today=TODAY), configured).meta
    return found.published, found.published_from


def test_the_option_beats_everything():
    meta = Meta(date(2025, 1, 1), "metadata")

    assert known(meta=meta, dating=Dating(date(2024, 5, 5), TODAY)) == (date(2024, 5, 5), "option")


def test_metadata_beats_the_configuration():
    meta = Meta(date(2025, 1, 1), "metadata")

    assert known(meta=meta, configured=date(2024, 1, 1)) == (date(2025, 1, 1), "metadata")


def test_configuration_beats_what_the_text_says():
    assert known("Updated Nov. 24, 2025\n\n" + BODY, configured=date(2024, 1, 1)) == (date(2024, 1, 1), "config")


@pytest.mark.parametrize(
    "line",
    [
        "Updated Nov. 24, 2025",
        "Last updated: Monday, 24 November 2025",
        "Published on November 24, 2025 at 6 p.m.",
        "Monday, November 24, 2025",
        "2025-11-24",
        "2025-11-24T10:32:00Z",
        "Nov. 24, 2025, 10:32 a.m. ET",
        "24 November 2025 at 10.32 GMT",
        "Updated at 10:32 a.m. on Nov. 24, 2025",
        "OSLO, Nov. 24, 2025 (Wire) - Prices rose.",
    ],
)
def test_a_line_of_the_text(line):
    assert known(f"{line}\n\n{BODY}\n\n{BODY}") == (date(2025, 11, 24), "dateline")


@pytest.mark.parametrize(
    "line",
    [
        "On Nov. 24, 2025, the bank met.",
        "Updated rules apply from next year.",
        "Updated Feb. 30, 2025",
        "Nov. 24, 2025, 10:32 boats",
        "Updated at Leeds on Nov. 24, 2025",
        "OSLO, Nov. 24",
    ],
)
def test_a_date_in_the_story_is_not_the_storys_date(line):
    assert known(f"{line}\n\n{BODY}") == (TODAY, "assumed")


@pytest.mark.parametrize("name", ["2025-11-24-prices.txt", "prices_20251124.txt", "a/b/prices.2025_11_24.md"])
def test_the_files_name(name):
    assert known(name=name) == (date(2025, 11, 24), "filename")


@pytest.mark.parametrize("name", ["2025-13-24.txt", "2025-02-30.txt", "1234567890123.txt", "20251124/prices.txt"])
def test_figures_in_a_name_that_are_no_date(name):
    assert known(name=name) == (TODAY, "assumed")


def test_undated_copy_stays_undated_where_it_is_to_be_skipped():
    assert known(dating=Dating()) == (None, None)
