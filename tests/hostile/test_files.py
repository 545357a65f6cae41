"""Files that mean harm, or are none: a clear word, soon, in bounded memory; the command is run as a person runs it."""

import os
import subprocess
import sys

import pytest

SECONDS = 20  # two on a quiet machine; a loaded one is not the copy's fault
MEGABYTES = 500

MEASURED = """
import os, sys
from pathlib import Path
from lintnews.app.entry import main
code = main(sys.argv[1:])
status = Path("/proc/self/status")
peak = status.read_text().partition("VmHWM:")[2].split()[0] if status.exists() else "0"
sys.stderr.write(f"@{int(peak) // 1024}")
sys.exit(code)
"""  # not ru_maxrss: Linux hands a child the peak of the process that started it, here all of pytest
BOMB = "<!DOCTYPE l [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><nitf><body>&b;</body></nitf>"
OUTSIDE = '<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/hostname">]><nitf><body><p>&x;</p></body></nitf>'
LINE = "The minister said the plan would go on as before. "

REFUSED = {
    "an entity bomb": ("a.nitf", lambda: BOMB, "declares entities"),
    "an entity from outside": ("a.nitf", lambda: OUTSIDE, "declares entities"),
    "deep XML": ("a.nitf", lambda: "<nitf>" + "<p>" * 10_000, "nested more than"),
    "deep JSON": ("a.json", lambda: "[" * 1_000_000, "nested more than"),
    "deep objects": ("a.ninjs", lambda: '{"a":' * 10_000, "nested more than"),
    "a line of 50 MB": ("a.txt", lambda: LINE * 1_000_000, "Split it"),
    "a letter 50 million times": ("a.md", lambda: "x" * 50_000_000, "Split it"),
    "a page of 50 MB": ("a.html", lambda: "<p>" + LINE * 1_000_000, "Split it"),
    "a line of JSON of 50 MB": ("a.jsonl", lambda: "x" * 50_000_000, "Line 1 has"),
    "half a Word file": ("a.docx", lambda: "PK\3\4cut", "damaged or cut short"),
}


def measured(path, *arguments):
    done = subprocess.run(
        [sys.executable, "-c", MEASURED, *arguments, str(path)],
        cwd=path.parent,
        capture_output=True,
        stdin=subprocess.DEVNULL,
        timeout=SECONDS,
        check=False,
        env={**os.environ, "LINTNEWS_CACHE_DIR": str(path.parent / ".cache"), "NO_COLOR": "1"},
    )
    said, _, memory = done.stderr.decode().rpartition("@")
    return done.returncode, said, int(memory)


@pytest.mark.parametrize("what", REFUSED)
def test_what_cannot_be_read_is_refused_with_a_sentence(what, story):
    name, made, word = REFUSED[what]
    code, said, memory = measured(story(made(), name))
    assert (code, word in said, memory < MEGABYTES) == (2, True, True), said


SLOW = {
    "300,000 escapes": ("a.ninjs", lambda: '{"body_text":"' + "\\u00e9 a" * 150_000 + '"}'),
    "200,000 references": ("a.html", lambda: "<p>" + "&eacute;a " * 200_000),
    "deep tags": ("a.html", lambda: "<div>" * 10_000 + "word"),
    "deep quotations": ("a.md", lambda: ">" * 10_000 + " word"),
    "deep lists": ("a.md", lambda: "- " * 10_000 + "word"),
    "a list that goes in": ("a.md", lambda: "".join("  " * depth + "- a\n" for depth in range(800))),
    "a letter of 10 MB": ("a.txt", lambda: "x" * 10_000_000),
    "figures and dashes": ("a.txt", lambda: "1234567890-" * 90_000),
}


@pytest.mark.parametrize("what", SLOW)
def test_what_can_be_read_is_checked_within_bounds(what, story):
    name, made = SLOW[what]
    code, said, memory = measured(story(made(), name))
    assert (code in (0, 1), memory < MEGABYTES) == (True, True), said


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no such files here")
def test_devices_pipes_and_loops_are_told_and_the_rest_goes_on(tmp_path):
    folder = tmp_path / "copy"
    folder.mkdir()
    (folder / "a.txt").write_text("It was the the end.\n")
    (folder / "zero.txt").symlink_to("/dev/zero")
    (folder / "loop.txt").symlink_to("loop.txt")
    (folder / "up").symlink_to("..")
    os.mkfifo(folder / "pipe.txt")
    code, said, memory = measured(folder)
    assert (code, said.count("device, pipe or socket"), memory < MEGABYTES) == (2, 2, True), said
    assert "loop.txt" in said


def test_one_rule_does_not_fill_the_memory(story):
    code, said, memory = measured(story("It was the the end. " * 20_000))
    assert (code, memory < MEGABYTES) == (1, True)
    assert said.count("repetition/doubled-word found 5,000 places") == 1


def test_a_proof_of_thousands_of_notes_is_made(story):
    path = story("and " * 6_000)
    code, said, memory = measured(path, "proof", "-o", str(path.with_suffix(".html")))
    assert (code, "Wrote" in said, memory < MEGABYTES) == (0, True, True), said


def test_a_broken_line_of_json_costs_the_others_nothing(lintnews, story):
    good = '{"title": "Dues", "body": "It was the the end, he said."}\n'
    path = story(good + '{"title": "cut\n' + "[]\n" + good, "a.jsonl")
    ran = lintnews("--output-format", "concise", path)
    assert (ran.code, ran.out.count("“the the”")) == (2, 2)
    assert "a.jsonl:2" in ran.err
    assert "a.jsonl:3" in ran.err
    before = path.read_bytes()
    fixed = lintnews("fix", path)
    assert path.read_bytes() == before
    assert "line 2 of the file cannot be read" in fixed.out + fixed.err
