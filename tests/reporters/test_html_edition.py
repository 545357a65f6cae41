"""The part of the proof on all articles together."""

from __future__ import annotations

from pathlib import Path

from lintnews import Linter
from lintnews.reporters.html import render


def page(folder: Path, texts: dict[str, str]) -> str:
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    return render(Linter("default").check_edition([str(folder)]))


ONE = "The mayor, Ann Berrone, met the crew on Monday 3 March 2025.\n\n“The harbour will be open to every ship by the end of June,” Ms Berrone said in Tolvaddon.\n"
TWO = "In Tolvaddon, Mayor Ann Berrone greeted sailors on 3 March 2025 and 5 May 2025.\n\n“The harbour will be open to every ship by the end of <b>July,” said Ms Berrone.\n"


def test_both_places_stand_side_by_side(tmp_path: Path) -> None:
    html = page(tmp_path, {"one.txt": ONE, "two.txt": TWO.replace("<b>", "")})
    section = html[html.index('<section class="edition"') : html.index("</section>")]

    assert "by the end of <mark>July</mark>" in section
    assert "by the end of <mark>June</mark>" in section
    assert "Ms Berrone" in section.partition("Who is called what")[2]
    assert '<svg role="img"' in section


def test_copy_cannot_become_markup(tmp_path: Path) -> None:
    html = page(tmp_path, {"one<i>.txt": ONE, "two.txt": TWO})

    assert "<b>July" not in html
    assert "one<i>" not in html


def test_nothing_is_shown_where_nothing_differs(tmp_path: Path) -> None:
    assert 'class="edition"' not in page(tmp_path, {"one.txt": ONE, "two.txt": "It rained.\n"})
