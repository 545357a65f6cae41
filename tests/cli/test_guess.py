"""lintnews styles guess, through the real program."""

import pytest

AMERICAN = """The U.S. Senate voted at 3 p.m. on Nov. 24, 2025, to spend $5 million on the bridge, toward which 12% of
drivers had paid. Former Vice President Ann Lee said Monday that a 5-year-old boy was hurt — again.
"""
BRITISH = """The US Senate voted at 3pm on 24 November 2025 to spend $5m on the bridge, towards which 12% of drivers
had paid. The programme’s director, Ann Lee, told Mr Roe on Monday that a five-year-old boy was hurt – again.
"""
ECONOMIST = """The Senate voted on November 24th 2025 to spend $5m on the bridge, towards which ten firms had paid.
NATO’s secretary-general, Ann Lee, told Mr Roe that co-operation was good.
"""


@pytest.mark.parametrize(
    ("copy", "house"), [(AMERICAN, "ap"), (BRITISH, "guardian"), (ECONOMIST, "economist")], ids=["ap", "gu", "eco"]
)
def test_the_forms_of_a_text_tell_its_house(lintnews, tmp_path, copy, house):
    story = tmp_path / "story.txt"
    story.write_text(copy, encoding="utf-8")

    ran = lintnews("styles", "guess", str(story))

    assert ran.code == 0
    assert ran.out.splitlines()[0].startswith(f"Most like {house}")
    assert f"For {house}:" in ran.out
    assert "not so" in ran.out


def test_a_text_that_says_little_is_not_guessed_at(lintnews, tmp_path):
    story = tmp_path / "story.txt"
    story.write_text("The ferry left the harbour again. It was late.\n")

    ran = lintnews("styles", "guess", str(story))

    assert ran.code == 0
    assert ran.out.startswith("No house stands out.")


def test_a_file_that_is_not_there(lintnews, tmp_path):
    assert lintnews("styles", "guess", str(tmp_path / "none.txt")).code == 2


def test_styles_alone_still_lists_them(lintnews):
    assert "guardian" in lintnews("styles").out
