"""The proof in a real Chromium: its script runs, nobody else's does, and it fits narrow and wide windows."""

import re
import shutil
import subprocess

import pytest

from lintnews.core.report import Report
from lintnews.reporters import html

from .reports import article, finding, harbour

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
pytestmark = [pytest.mark.real, pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here")]
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --hide-scrollbars --virtual-time-budget=2000"
).split()
PROBE = """
document.title = "probed " + JSON.stringify({
  over: document.documentElement.scrollWidth - innerWidth,
  filters: !document.querySelector(".filters").hidden,
  said: document.querySelector("output").textContent,
  beside: (() => {
    const row = [...document.querySelectorAll(".row")].find((one) => one.querySelector(".notes"));
    const copy = row.querySelector(".copy").getBoundingClientRect();
    return row.querySelector(".notes").getBoundingClientRect().left >= copy.right;
  })(),
});
"""


def in_browser(page, tmp_path, width=1200, probe=True):
    """The page's DOM after its scripts ran, with a probe of ours let past the page's own policy."""
    if probe:
        page = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", page)
        page = page.replace("</body>", f"<script>{PROBE}</script></body>")
    path = tmp_path / "proof.html"
    path.write_text(page, encoding="utf-8")
    command = [
        CHROMIUM,
        *FLAGS,
        f"--user-data-dir={tmp_path / 'profile'}",
        f"--window-size={width},900",
        "--dump-dom",
        path.as_uri(),
    ]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=True).stdout


@pytest.mark.parametrize(("width", "beside"), [(500, "false"), (1600, "true")])
def test_it_fits_and_the_script_only_adds(tmp_path, width, beside):
    dom = in_browser(html.render(harbour()), tmp_path, width)
    probed = re.search(r"<title>probed (.*?)</title>", dom).group(1)
    assert f'"over":0,"filters":true,"said":"4 notes","beside":{beside}' in probed


def test_nobody_else_s_script_runs(tmp_path):
    script = "<script>document.title='broken'</script><img src=x onerror=\"document.title='broken'\">"
    articles = {script: article(f"The council met on Tuesday and said so. {script} It had teh last word.\n", "a.txt")}
    report = Report(articles, (finding(articles, script, "teh", script, rule=script, new=script),))
    dom = in_browser(html.render(report), tmp_path, probe=False)
    assert "<title>broken" not in dom
    assert ">1 note</output>" in dom


def test_the_policy_lets_our_script_run(tmp_path):
    dom = in_browser(html.render(harbour()), tmp_path, probe=False)
    assert re.search(r"<output[^>]*>4 notes</output>", dom)
