import time

import pytest

from lintnews.house.globs import fits


@pytest.mark.parametrize(
    ("pattern", "path"),
    [
        ("*.md", "a.md"),
        ("*.md", "x/y/a.md"),
        ("a.txt", "x/a.txt"),
        ("x/*.txt", "x/a.txt"),
        ("./x/*.txt", "x/a.txt"),
        ("/x/*.txt", "x/a.txt"),
        ("x/**", "x/a.txt"),
        ("x/**", "x/y/z/a.txt"),
        ("x/**/a.txt", "x/a.txt"),
        ("x/**/a.txt", "x/y/z/a.txt"),
        ("**/a.txt", "a.txt"),
        ("**/y/**", "x/y/z.txt"),
        ("x/", "x/y/a.txt"),
        ("x/y", "x/y/a.txt"),
        ("x/[ab]?.txt", "x/a1.txt"),
        ("x/[!b].txt", "x/a.txt"),
        ("seeds/000_*", "seeds/000_5b.txt"),
        ("x/*.txt", "x\\a.txt"),
        ("Á*/**", "Ádám/a.txt"),
    ],
)
def test_fits(pattern, path):
    assert fits(pattern, path)


@pytest.mark.parametrize(
    ("pattern", "path"),
    [
        ("*.md", "a.txt"),
        ("x/*.txt", "x/y/a.txt"),
        ("x/*.txt", "y/x/a.txt"),
        ("x/**", "y/x/a.txt"),
        ("x/**/a.txt", "x/y/b.txt"),
        ("a?c", "a/c"),
        ("x/", "xy/a.txt"),
        ("x/y", "x/yz/a.txt"),
        ("X/*.txt", "x/a.txt"),
        ("", "a.txt"),
    ],
)
def test_does_not_fit(pattern, path):
    assert not fits(pattern, path)


def test_a_hostile_pattern_is_quick():
    start = time.perf_counter()
    assert not fits("**/" * 30 + "*a" * 30 + "b", "a/" * 200 + "a" * 200)
    assert time.perf_counter() - start < 1
