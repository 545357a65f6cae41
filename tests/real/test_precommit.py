"""pre-commit itself, on a scratch repository, with the hooks that others use."""

import os
import shutil
import subprocess

import pytest

from tests.conftest import ROOT

pytestmark = pytest.mark.real
WRONG = "The hospital said the the car park would reopen in April.\n"


def git(folder, *arguments):
    identity = ["-c", "user.name=Desk", "-c", "user.email=desk@example.org", "-c", "commit.gpgsign=false"]
    return subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True, text=True).stdout


@pytest.fixture
def scratch(tmp_path):
    if not shutil.which("pre-commit") or not shutil.which("git"):
        pytest.skip("pre-commit and git are needed")
    folder = tmp_path / "newsroom"
    folder.mkdir()
    git(folder, "init", "-q")
    (folder / "story.txt").write_text(WRONG)
    (folder / "code.py").write_text("the the = 1\n")
    return folder


def pre_commit(folder, *arguments):
    environment = {**os.environ, "PRE_COMMIT_HOME": str(folder.parent / "hooks")}
    return subprocess.run(
        ["pre-commit", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env=environment,
        timeout=600,
    )


def test_hooks_from_a_repository(scratch, tmp_path):
    # A clone of what is committed here stands in for the published repository.
    origin = tmp_path / "lintnews"
    git(tmp_path, "clone", "-q", str(ROOT), str(origin))
    revision = git(origin, "rev-parse", "HEAD").strip()
    (scratch / ".pre-commit-config.yaml").write_text(
        f"repos:\n- repo: {origin}\n  rev: {revision}\n  hooks:\n  - id: lintnews\n  - id: lintnews-fix\n"
    )
    git(scratch, "add", "-A")

    stopped = pre_commit(scratch, "run", "lintnews")
    assert stopped.returncode == 1
    assert "repetition/doubled-word" in stopped.stdout
    assert "code.py" not in stopped.stdout

    mended = pre_commit(scratch, "run", "lintnews-fix")
    assert "files were modified by this hook" in mended.stdout
    assert (scratch / "story.txt").read_text() == "The hospital said the car park would reopen in April.\n"

    git(scratch, "add", "-A")
    assert pre_commit(scratch, "run", "--all-files").returncode == 0


def test_the_readmes_local_hook(scratch):
    readme = (ROOT / "README.md").read_text()
    recipe = next(block for block in readme.split("```yaml\n")[1:] if "repo: local" in block).split("```")[0]
    (scratch / ".pre-commit-config.yaml").write_text(recipe)
    git(scratch, "add", "-A")

    stopped = pre_commit(scratch, "run")

    assert stopped.returncode == 1
    assert "repetition/doubled-word" in stopped.stdout


def test_our_own_configuration_is_valid():
    if not shutil.which("pre-commit"):
        pytest.skip("pre-commit is needed")
    for command, name in (
        ("validate-config", ".pre-commit-config.yaml"),
        ("validate-manifest", ".pre-commit-hooks.yaml"),
    ):
        assert subprocess.run(["pre-commit", command, name], cwd=ROOT, check=False).returncode == 0
