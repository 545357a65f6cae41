"""What tests share: the real command, run as a person runs it."""

import gc
import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import settings

# The gate says the same of the same commit, on a slow machine too; `--hypothesis-profile explore` looks for new texts.
settings.register_profile("steady", derandomize=True, deadline=None, max_examples=20)
settings.register_profile("thorough", derandomize=True, deadline=None, max_examples=100)
settings.register_profile("explore", deadline=None, max_examples=2000)
settings.load_profile("steady")

ROOT = Path(__file__).parent.parent
SEEDS = ROOT / "seeds"


class Ran(NamedTuple):
    """What a command said and how it ended."""

    code: int
    out: str
    err: str


@pytest.fixture
def lintnews(tmp_path):
    """Runs `lintnews ARGUMENTS` in a folder of its own with a cache of its own."""

    def run(*arguments, cwd=tmp_path, stdin=b"", **environment):
        done = subprocess.run(
            [sys.executable, "-m", "lintnews", *map(str, arguments)],
            cwd=cwd,
            input=stdin,
            capture_output=True,
            check=False,
            timeout=120,
            env={**os.environ, "LINTNEWS_CACHE_DIR": str(tmp_path / ".cache"), "NO_COLOR": "1", **environment},
        )
        return Ran(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))

    return run


@pytest.fixture
def story(tmp_path):
    """Writes `text` (or bytes) as a file of the test's folder and gives its path."""

    def write(text, name="story.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return write


def pytest_addoption(parser):
    parser.addoption("--update-golden", action="store_true", help="write what is found now beside each golden article")


@pytest.fixture
def update_golden(request):
    return request.config.getoption("--update-golden")


def pytest_collection_finish():
    # Ten thousand tests are some million objects: to look through them for circles again and again costs a tenth.
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)
