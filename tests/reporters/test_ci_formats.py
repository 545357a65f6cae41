"""The formats of continuous integration: what each holds, its columns in its own unit, and nothing that breaks it."""

from __future__ import annotations

import json
from xml.etree import ElementTree as ET

import pytest

from lintnews.core.finding import Severity
from lintnews.core.report import Report, Trouble
from lintnews.reporters import ci

from .reports import article, finding, harbour

STRANGE = "The council 🚢 of Łódź said\x07 “a % of <b>teh</b> dues, it said: yes”.\n"


def strange() -> Report:
    """One finding behind signs that are wider in bytes and in UTF-16 than in code points."""
    name = "a b,c:d%.txt"
    articles = {name: article(STRANGE, name), "clean.txt": article("It rained.\n", "clean.txt")}
    told = "“teh”: 50% of <it>,\nprobably: “the”.\x01"
    found = finding(articles, name, "teh", told, new="the", severity=Severity.ERROR)
    return Report(articles, (found,), (Trouble("missing", "gone.txt", "The file is not there."),))


COLUMN = STRANGE.index("teh") + 1


@pytest.mark.parametrize("name", ci.NAMES)
def test_equal_reports_give_equal_bytes(name: str) -> None:
    assert ci.render(harbour(), name) == ci.render(harbour(), name) != ""


def test_json_lines_are_the_findings_of_json() -> None:
    lines = [json.loads(line) for line in ci.render(harbour(), "json-lines").splitlines()]

    assert [line["text"] for line in lines][:2] == ["skibbereen", "dreadfull"]
    assert lines[0]["fixes"][0]["edits"][0]["text"] == "Skibbereen"


def test_sarif_counts_code_points_and_carries_the_fix() -> None:
    (run,) = json.loads(ci.render(strange(), "sarif"))["runs"]
    (result,) = run["results"]
    place = result["locations"][0]["physicalLocation"]
    change = result["fixes"][0]["artifactChanges"][0]["replacements"][0]

    assert run["columnKind"] == "unicodeCodePoints"
    assert place["artifactLocation"]["uri"] == "a%20b%2Cc%3Ad%25.txt"
    assert (place["region"]["startColumn"], place["region"]["charLength"]) == (COLUMN, 3)
    assert (change["deletedRegion"]["charOffset"], change["insertedContent"]["text"]) == (COLUMN - 1, "the")
    assert run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"] == "The file is not there."


def test_sarif_shows_related_places() -> None:
    (run,) = json.loads(ci.render(harbour(), "sarif"))["runs"]

    assert run["results"][0]["relatedLocations"][0]["message"]["text"] == "the same dues"


def test_github_escapes_what_it_would_read_as_its_own() -> None:
    first, last = ci.render(strange(), "github").splitlines()

    assert first.startswith("::error file=a b%2Cc%3Ad%25.txt,line=1,endLine=1,")
    assert f"col={COLUMN + 1}," in first  # the ship is two units of UTF-16
    assert "50%25 of <it>,%0Aprobably: “the”." in first
    assert "1 to fix" in last


def test_gitlab_needs_a_fingerprint_a_path_and_a_line() -> None:
    (issue,) = json.loads(ci.render(strange(), "gitlab"))

    assert issue["location"] == {"path": "a b,c:d%.txt", "lines": {"begin": 1, "end": 1}}
    assert (issue["severity"], issue["check_name"], issue["fingerprint"]) == ("major", "words/example", "f" * 16)


def test_rdjson_counts_bytes() -> None:
    (told,) = json.loads(ci.render(strange(), "rdjson"))["diagnostics"]
    start = told["location"]["range"]["start"]
    (suggestion,) = told["suggestions"]

    assert start == {"line": 1, "column": len(STRANGE[: COLUMN - 1].encode()) + 1}
    assert (suggestion["text"], suggestion["range"]) == ("the", told["location"]["range"])


def test_junit_passes_a_clean_article_and_breaks_on_a_missing_one() -> None:
    suites = ET.fromstring(ci.render(strange(), "junit").encode())

    assert (suites.get("tests"), suites.get("failures"), suites.get("errors")) == ("3", "1", "1")
    assert suites.find("testsuite[@name='clean.txt']/testcase/failure") is None
    assert suites.find(".//failure").get("message").endswith("probably: “the”.\ufffd")
    assert suites.find("testsuite[@name='gone.txt']//error").get("type") == "missing"


def test_junit_is_read_by_a_reader_of_junit() -> None:
    reader = pytest.importorskip("junitparser", reason="no reader of JUnit here")
    suites = reader.JUnitXml.fromstring(ci.render(strange(), "junit").encode())

    assert sum(len(suite) for suite in suites) == 3


def test_checkstyle_names_every_file() -> None:
    root = ET.fromstring(ci.render(strange(), "checkstyle").encode())
    (error,) = root.iter("error")

    assert [file.get("name") for file in root] == ["a b,c:d%.txt", "clean.txt"]
    assert (error.get("column"), error.get("source")) == (str(COLUMN), "lintnews.words.example")
