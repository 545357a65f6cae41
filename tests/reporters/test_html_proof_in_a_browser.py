"""What people do with the proof in a real Chromium: filter, decide, save, print."""

import json
import os
import re
import shutil
import subprocess

import pytest

from lintnews.core.finding import Call, Severity
from lintnews.core.report import Report
from lintnews.reporters import html

from .reports import article, finding, harbour
from .test_html_report_in_a_browser import CHROMIUM, FLAGS

pytestmark = [pytest.mark.real, pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here")]
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')
AXE = os.environ.get("AXE_CORE", "node_modules/axe-core/axe.min.js")


def chromium(page, tmp_path, *flags):
    path = tmp_path / "proof.html"
    path.write_text(page, encoding="utf-8")
    command = [CHROMIUM, *FLAGS, f"--user-data-dir={tmp_path / 'profile'}", *flags, path.as_uri()]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=True).stdout


def probed(page, script, tmp_path, *flags):
    """What `script`, let past the page's policy, returns as JSON."""
    probe = f"<script>(async () => {{ document.title = 'probed ' + JSON.stringify(await (async () => {{{script}}})()); }})()</script>"
    page = POLICY.sub("", page).replace("</body>", f"{probe}</body>")
    dom = chromium(page, tmp_path, "--dump-dom", *flags)
    from html import unescape

    return json.loads(unescape(re.search(r"<title>probed (.*?)</title>", dom, re.DOTALL).group(1)))


def edition():
    """Two articles, so that there is an index and a choice of articles."""
    report = harbour()
    articles = {**report.articles, "b.txt": article("The mayor met teh council on Tuesday and said so.\n", "b.txt")}
    more = finding(articles, "b.txt", "teh", "“teh”: probably “the”.", new="the", rule="spelling/typo")
    return Report(articles, (*report.findings, more), report.troubles, report.asleep, style="ap")


def test_filters_by_call_grade_rule_and_article(tmp_path):
    script = """
      const form = document.querySelector(".filters"), shown = () => form.querySelector("output").textContent;
      const told = [shown()];
      const set = (name, value) => { form.elements[name].value = value; form.dispatchEvent(new Event("change")); told.push(shown()); };
      set("grade", "error"); set("grade", ""); set("rule", "spelling/typo"); set("rule", "");
      set("article", "a2"); told.push([...document.querySelectorAll("main > article")].map((one) => one.hidden)); set("article", "");
      form.elements.call[0].checked = false; form.dispatchEvent(new Event("change")); told.push(shown());
      return told;"""
    assert probed(html.render(edition()), script, tmp_path) == [
        "5 notes", "1 of 5 notes", "5 notes", "3 of 5 notes", "5 notes", "1 of 5 notes", [True, False], "5 notes",
        "2 of 5 notes",
    ]  # fmt: skip


def test_decisions_by_mouse_and_key_are_saved_as_json(tmp_path):
    script = """
      let saved = null;
      const link = HTMLAnchorElement.prototype.click;
      HTMLAnchorElement.prototype.click = function () { saved = [this.download, this.href]; };
      const press = (key) => document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      const save = document.querySelector("button[name=save]"), before = save.hidden;
      document.querySelector(".note .decide button[value=ignore]").click();
      press("n"); press("n"); press("a");
      save.click();
      const told = JSON.parse(await (await fetch(saved[1])).text());
      return [before, save.hidden, saved[0], told, document.querySelector("output").textContent];"""
    before, after, name, told, said = probed(html.render(edition()), script, tmp_path)
    assert (before, after, name, said) == (True, False, "decisions.json", "5 notes, 2 decided")
    assert told["version"] == 1
    assert [(one["path"], one["rule"], one["decision"]) for one in told["decisions"]] == [
        ("story.txt", "capitals/proper-noun", "ignore"),
        ("story.txt", "spelling/typo", "accept"),
    ]
    assert told["decisions"][0]["fingerprints"] == ["f" * 16]


@pytest.mark.parametrize("width", [360, 1600])
@pytest.mark.parametrize("kind", ["proof", "sheet"])
def test_nothing_runs_over_the_side(tmp_path, width, kind):
    long = "Reichsgesundheitsamtsvorsteherinnenversammlung" * 3
    articles = {
        f"{long}.txt": article(f"{long} rises\n\nThe council met teh {long} and said so on Tuesday.\n", f"{long}.txt")
    }
    one = finding(articles, f"{long}.txt", "teh", f"“{long}” is long.", new=long)
    made = html.render(Report({**harbour().articles, **articles}, (*harbour().findings, one)))
    page = POLICY.sub("", made if kind == "proof" else query_sheet())
    told = json.dumps(page).replace("</", "<\\/")
    frame = f"""<!DOCTYPE html><title>x</title><body style="margin:0"><script>
      const frame = document.createElement("iframe"); frame.width = {width}; frame.height = 800; frame.style.border = 0;
      frame.srcdoc = {told};
      frame.onload = () => setTimeout(() => {{ const root = frame.contentDocument.documentElement;
        document.title = "over " + (root.scrollWidth - root.clientWidth) + " " + root.clientWidth; }}, 200);
      document.body.append(frame);</script>"""
    dom = chromium(frame, tmp_path, "--dump-dom", "--window-size=1700,900")
    over, wide = re.search(r"<title>over (-?\d+) (\d+)</title>", dom).groups()
    assert int(over) == 0
    assert width - 20 <= int(wide) <= width


def query_sheet():
    from lintnews.core.style import HouseStyle
    from lintnews.engine.desk import desk_for
    from lintnews.reporters import sheet

    from .test_query_sheet import STORY, dated

    old = dated(STORY.replace("40 crews", "30 crews")).document
    articles = {"a.txt": dated(STORY), **edition().articles}
    return sheet.render(Report(articles, ()), desk_for(HouseStyle()).facts, "html", {"a.txt": old}).decode()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("make", [lambda: html.render(edition()), query_sheet], ids=["proof", "sheet"])
def test_axe_finds_nothing(tmp_path, scheme, make):
    if not os.path.exists(AXE):
        pytest.skip("no axe-core here (npm i axe-core, or AXE_CORE=…/axe.min.js)")
    with open(AXE, encoding="utf-8") as file:
        axe = file.read()
    page = make()
    if scheme == "dark":
        page = page.replace("@media (prefers-color-scheme: dark)", "@media all")
    page = page.replace("</body>", "<script>" + axe.replace("</script", "<\\/script") + "</script></body>")
    script = """
      const found = await axe.run(document);
      return found.violations.map((one) => [one.id, one.nodes.map((node) => node.html.slice(0, 120))]);"""
    assert probed(page, script, tmp_path, "--virtual-time-budget=20000") == []


SENTENCES = """The council of Portlisk met on Tuesday night to settle the harbour dues for another year|
Mayor Aoife Byrne told members that the quay wall had cracked in two places since the storms of March|
“We cannot wait for another winter,” she said, and added that divers would go down again next month|
The repair is expected to cost 2.4 million euros, of which the port authority has said it will pay half|
Crews from Carrow and Dunlee have asked for lower dues while the work goes on and the slip is closed""".split("|")


def six_hundred_words():
    """An article of about 600 words, no two paragraphs the same, with a dozen notes."""
    paragraphs = []
    for number in range(15):
        first, second = SENTENCES[number % 5].strip(), SENTENCES[(number + 2) % 5].strip()
        paragraphs.append(
            f"{first}, item {number} of the list. {second if number % 2 == 0 else first[:60]} word{number}."
        )
    story = (
        "Harbour dues rise in Portlisk as the quay wall cracks\n\nBy Ciara Nolan\n\n" + "\n\n".join(paragraphs) + "\n"
    )
    articles = {"portlisk.txt": article(story, "portlisk.txt")}
    findings = [
        finding(
            articles, "portlisk.txt", f"word{number}", f"“word{number}”: probably “world”; it was right before.",
            new="world", call=(Call.FIX, Call.QUERY)[number % 2], rule=f"words/example-{number}",
        )
        for number in range(9)
    ]  # fmt: skip
    style = [
        finding(articles, "portlisk.txt", f"item {number} ", "A number of items.", call=Call.STYLE,
                severity=Severity.SUGGESTION, rule=f"style/some-{number % 3}")
        for number in range(12)
    ]  # fmt: skip
    return Report(articles, (*findings, *style), style="ap")


def test_six_hundred_words_print_on_one_side_of_a4(tmp_path):
    report = six_hundred_words()
    assert 560 <= report.articles["portlisk.txt"].words <= 680
    printed = tmp_path / "proof.pdf"
    chromium(html.render(report), tmp_path, "--no-pdf-header-footer", f"--print-to-pdf={printed}")
    raw = printed.read_bytes()
    assert len(re.findall(rb"/Type\s*/Page\b", raw)) == 1
    if shutil.which("pdftotext"):
        told = subprocess.run(
            ["pdftotext", "-layout", str(printed), "-"], capture_output=True, text=True, check=True
        ).stdout
        words = " ".join(told.split())
        assert "5 Fix 4 Query 3 Style" in words
        assert "What was not checked" in words
        assert "accept ignore" not in words


def test_an_ordinary_proof_stays_small():
    assert len(html.render(six_hundred_words()).encode()) < 60_000
