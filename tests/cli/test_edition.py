"""Several articles held against each other, through the real command."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

HERE = {
    "one.txt": "The mayor, Ann Ollivant, met the crew of the Marlsea ferry.\n\n“The harbour will be open to every ship by the end of June,” Ms Ollivant said in Tolvaddon.\n",
    "two.txt": "In Tolvaddon, the mayor greeted sailors of the Marlsea ferry.\n\n“The harbour will be open to every ship by the end of July,” said Ms Ollivant.\n",
    "three.txt": "A crew of the Marlsea ferry was seen in Tolvaddon, where Ann Olivant lives.\n",
}  # fmt: skip


@pytest.fixture
def edition(tmp_path: Path) -> Path:
    folder = tmp_path / "stories"
    folder.mkdir()
    for name, text in HERE.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def told(edition: Path, *options: str, cache: str = "cache") -> list[tuple[str, str, str]]:
    """(path, rule, words) of each finding over several articles, in the order of the report."""
    command = [sys.executable, "-m", "lintnews", "--select", "across/*", "--output-format", "json", *options]
    run = subprocess.run(
        command,
        capture_output=True,
        text=True,
        cwd=edition.parent,
        env={"LINTNEWS_CACHE_DIR": str(edition.parent / cache), "PATH": "", "PYTHONPATH": ":".join(sys.path)},
        check=False,
    )
    assert run.returncode in (0, 1), run.stderr
    return [(one["path"], one["rule"], one["text"]) for one in json.loads(run.stdout)["findings"]]


ALL = [
    ("stories/three.txt", "across/name-in-two-spellings", "Olivant"),
    ("stories/two.txt", "across/quotation-differs", "July"),
]


def test_a_folder_is_held_against_itself(edition: Path) -> None:
    assert told(edition, "--edition", "stories") == ALL


def test_without_the_option_each_article_stands_alone(edition: Path) -> None:
    assert told(edition, "stories") == []


def test_the_same_with_a_cold_a_warm_and_a_damaged_cache_and_with_workers(edition: Path) -> None:
    cold = told(edition, "--edition", "stories")
    warm = told(edition, "--edition", "stories")
    for entry in (edition.parent / "cache").rglob("*.json"):
        entry.write_bytes(entry.read_bytes()[:-20])
    assert cold == warm == told(edition, "--edition", "stories")
    assert cold == told(edition, "--edition", "stories", "--jobs", "2", cache="other")
    assert cold == told(edition, "--edition", "stories", "--no-cache")


def test_a_damaged_cache_is_dropped_with_a_word(edition: Path) -> None:
    def troubles() -> list[str]:
        command = [sys.executable, "-m", "lintnews", "--edition", "stories", "--output-format", "json"]
        environment = {
            "LINTNEWS_CACHE_DIR": str(edition.parent / "cache"),
            "PATH": "",
            "PYTHONPATH": ":".join(sys.path),
        }
        run = subprocess.run(command, capture_output=True, text=True, cwd=edition.parent, env=environment, check=False)
        assert run.returncode in (0, 1), run.stderr
        return [one["message"] for one in json.loads(run.stdout)["troubles"]]

    assert troubles() == []
    for entry in (edition.parent / "cache" / "findings").iterdir():
        entry.write_bytes(entry.read_bytes()[:-20])
    assert troubles() == ["What the cache kept of this article was damaged; it is made anew."] * 3
    assert troubles() == []


def test_the_names_of_the_files_change_no_pair(edition: Path) -> None:
    (edition / "one.txt").rename(edition / "zero.txt")
    assert {words for _, _, words in told(edition, "--edition", "stories")} == {"Olivant", "June"}


def test_of_opened_articles_only_what_touches_them(edition: Path) -> None:
    assert told(edition, "stories/three.txt", "--edition", "stories") == ALL[:1]
    # The other spelling stands in the opened article; the finding is in the one that is not.
    assert told(edition, "stories/one.txt", "--edition", "stories") == ALL


def test_a_configuration_names_the_edition(edition: Path) -> None:
    config = edition.parent / "lintnews.yaml"
    config.write_text("version: 1\nedition: ['stories/*.txt']\n", encoding="utf-8")
    assert told(edition, "stories") == ALL
    assert told(edition, "stories/two.txt") == ALL[1:]
