"""The README's first command, in a fresh clone with a fresh environment."""

import subprocess

import pytest

from tests.conftest import ROOT

pytestmark = pytest.mark.real


def first_command():
    readme = (ROOT / "README.md").read_text()
    return readme.split("## Try it")[1].split("```sh\n")[1].split("```")[0]


def test_first_command(tmp_path):
    clone = tmp_path / "clone"
    subprocess.run(["git", "clone", "-q", str(ROOT), str(clone)], check=True)

    ran = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", first_command()],
        cwd=clone,
        capture_output=True,
        text=True,
        check=False,
        timeout=900,
    )

    assert ran.returncode == 0, ran.stderr
    assert "seeds/003" in ran.stdout
    assert "<!doctype html" in (clone / "proof.html").read_text().lower()


def test_wheel_holds_guides_and_compiled_parts(tmp_path):
    clone = tmp_path / "clone"
    subprocess.run(["git", "clone", "-q", str(ROOT), str(clone)], check=True)
    subprocess.run(["python3", "-m", "venv", str(tmp_path / "env")], check=True)
    python = tmp_path / "env" / "bin" / "python"
    subprocess.run([python, "-m", "pip", "install", "-q", str(clone)], check=True, capture_output=True)
    subprocess.run(["rm", "-rf", str(clone)], check=True)

    told = subprocess.run(
        [python, "-c", "import lintnews, os; print(sorted(os.listdir(os.path.join(lintnews.__path__[0], 'compiled'))))"],
        capture_output=True, text=True, check=True, cwd=tmp_path,
    ).stdout  # fmt: skip
    styles = subprocess.run(
        [tmp_path / "env/bin/lintnews", "styles"], capture_output=True, text=True, check=True
    ).stdout

    for part in ("expressions", "facts", "guides", "lexicon", "rules"):
        assert f"{part}.bin" in told
    assert "default" in styles
