"""`fix --interactive` at a terminal of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pty = pytest.importorskip("pty", reason="no pseudo-terminals here")

STORY = "The hospital said the the car park would reopen. It had a dreadfull winter, and a horrid autum.\n"


def answered(folder: Path, answers: str) -> str:
    """The story after `answers` were typed, a line each."""
    path = folder / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    master, slave = pty.openpty()
    environment = {**os.environ, "LINTNEWS_CACHE_DIR": str(folder / "cache"), "NO_COLOR": "1"}
    command = [sys.executable, "-m", "lintnews", "fix", "--interactive", "--isolated", str(path)]
    process = subprocess.Popen(command, stdin=slave, stdout=slave, stderr=slave, env=environment)
    os.close(slave)
    os.write(master, answers.encode())
    process.wait(timeout=60)
    os.close(master)
    return path.read_text(encoding="utf-8")


def test_each_is_asked_for(tmp_path: Path) -> None:
    assert answered(tmp_path, "y\nn\ny\n") == (
        "The hospital said the car park would reopen. It had a dreadfull winter, and a horrid autumn.\n"
    )


def test_yes_to_all_and_quit(tmp_path: Path) -> None:
    assert "dreadful winter, and a horrid autumn" in answered(tmp_path, "n\na\n")
    assert answered(tmp_path, "q\n") == STORY


def test_where_nobody_is_there_to_ask(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    command = [sys.executable, "-m", "lintnews", "fix", "--interactive", "story.txt"]
    ran = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False)

    assert ran.returncode == 2
    assert "asks at a terminal" in ran.stderr
