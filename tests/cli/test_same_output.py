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


def test_a_kept_result_is_the_result(lintnews, story, tmp_path):
    path = story("The hospital said the the car park would reopen on Tuesday, 16 October 2024.\n")
    forms = ["--output-format", "json", "--output-format", "full"]
    first = lintnews("story.txt", *forms)

    kept = list((tmp_path / ".cache" / "findings").iterdir())
    assert len(kept) == 1
    assert kept[0].stat().st_mode & 0o077 == 0
    assert lintnews("story.txt", *forms) == first

    path.write_text("The ministry said that it would reopen.\n")
    assert lintnews("story.txt").code == 0
    assert lintnews("story.txt", "--select", "dates/*").code == 0


@pytest.mark.parametrize("damage", [b"", b"{}", b"00000000\n{}", b"\xff" * 100])
def test_a_damaged_cache_is_no_fault(lintnews, story, tmp_path, damage):
    story("The hospital said the the car park would reopen.\n")
    first = lintnews("story.txt")
    for entry in (tmp_path / ".cache" / "findings").iterdir():
        entry.write_bytes(damage)

    again = lintnews("story.txt")
    assert (again.code, again.out) == (first.code, first.out)
    assert again.err == "story.txt: What the cache kept of this article was damaged; it is made anew.\n"
    assert lintnews("story.txt") == first
