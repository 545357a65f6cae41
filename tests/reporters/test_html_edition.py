"""The part of the proof on all articles together."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from lintnews import Linter
from lintnews.reporters.html import render


def page(folder: Path, texts: dict[str, str]) -> str:
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    return render(Linter("default").check_edition([str(folder)]))


ONE = "The mayor, Ann Ollivant, met the crew on Monday 3 March 2025.\n\n“The harbour will be open to every ship by the end of June,” Ms Ollivant said in Tolvaddon.\n"
TWO = "In Tolvaddon, Mayor Ann Ollivant greeted sailors on 3 March 2025 and 5 May 2025.\n\n“The harbour will be open to every ship by the end of <b>July,” said Ms Ollivant.\n"


def test_both_places_stand_side_by_side(tmp_path: Path) -> None:
    html = page(tmp_path, {"one.txt": ONE, "two.txt": TWO.replace("<b>", "")})
    section = html[html.index('<section class="edition"') : html.index("</section>")]

    assert "by the end of <mark>July</mark>" in section
    assert "by the end of <mark>June</mark>" in section
    assert "Ms Ollivant" in section.partition("Who is called what")[2]
    assert '<svg role="img"' in section


def test_copy_cannot_become_markup(tmp_path: Path) -> None:
    html = page(tmp_path, {"one<i>.txt": ONE, "two.txt": TWO})

    assert "<b>July" not in html
    assert "one<i>" not in html


def test_nothing_is_shown_where_nothing_differs(tmp_path: Path) -> None:
    assert 'class="edition"' not in page(tmp_path, {"one.txt": ONE, "two.txt": "It rained.\n"})


CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --hide-scrollbars --virtual-time-budget=2000 "
    "--allow-file-access-from-files"
).split()
PROBE = """
const pair = [...document.querySelector(".beside").children].map((one) => one.getBoundingClientRect());
document.title = "probed " + JSON.stringify({
  width: innerWidth,
  over: document.documentElement.scrollWidth - innerWidth,
  out: [...document.querySelectorAll(".edition *")]
    .filter((one) => !one.closest(".scroll") && one.getBoundingClientRect().right > innerWidth + 1).length,
  beside: pair[1].left >= pair[0].right,
  below: pair[1].top >= pair[0].bottom,
  lost: [...document.querySelectorAll('.edition a[href^="#"]')]
    .filter((one) => !document.getElementById(one.getAttribute("href").slice(1))).length,
});
"""


@pytest.mark.real
@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here")
@pytest.mark.parametrize(("width", "beside", "below"), [(360, "false", "true"), (1600, "true", "false")])
def test_it_fits_narrow_and_wide_windows(tmp_path: Path, width: int, beside: str, below: str) -> None:
    (tmp_path / "copy").mkdir()
    html = page(tmp_path / "copy", {"one.txt": ONE, "two.txt": TWO.replace("<b>", "")})
    html = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", html)
    (tmp_path / "page.html").write_text(html.replace("</body>", f"<script>{PROBE}</script></body>"), encoding="utf-8")
    # A window of Chromium's is never as narrow as a telephone; a frame in it may be.
    frame = f'<iframe src="page.html" width="{width}" height="800" style="border:0" onload="document.title=this.contentDocument.title">'
    (tmp_path / "frame.html").write_text(frame, encoding="utf-8")
    flags = [*FLAGS, f"--user-data-dir={tmp_path / 'profile'}", "--window-size=1800,900", "--dump-dom"]
    command = [str(CHROMIUM), *flags, (tmp_path / "frame.html").as_uri()]
    dom = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True).stdout

    told = re.search(r"<title>probed (.*?)</title>", dom)
    assert told is not None
    assert told[1] == f'{{"width":{width},"over":0,"out":0,"beside":{beside},"below":{below},"lost":0}}'
