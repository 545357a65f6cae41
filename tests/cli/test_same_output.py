"""The same articles give the same bytes: run again, in any order, by any number of workers, with any cache."""

import pytest

from tests.conftest import SEEDS

FILES = sorted(SEEDS.glob("*.txt"))


@pytest.mark.parametrize("form", ["concise", "full", "json", "html"])
def test_order_and_workers_change_nothing(lintnews, form):
    common = ["--isolated", "--published", "2025-11-24", "--output-format", form]
    first = lintnews(*FILES, *common)

    assert first.out
    assert lintnews(*FILES, *common).out == first.out
    assert lintnews(*reversed(FILES), *common, "--jobs", "2").out == first.out
    assert lintnews(*FILES, *FILES[:2], *common, "--no-cache", PYTHONHASHSEED="7").out == first.out


def test_findings_are_in_order_of_file_and_place(lintnews):
    ran = lintnews(*FILES, "--isolated", "--output-format", "concise")
    places = [(line.split(":")[0], int(line.split(":")[1])) for line in ran.out.splitlines()]

    assert places == sorted(places)
