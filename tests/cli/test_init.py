"""What `lintnews init` writes loads as it is, and with the # taken from every line."""

import re

import pytest

from lintnews.app.cli.init_template import TEMPLATE
from lintnews.app.linter import Linter
from lintnews.house.read_configuration import KEYS


def uncommented(text):
    """`text` with one # less in each line that has one, as an editor's own command does it."""
    return re.sub(r"(?m)^# ?", "", text)


@pytest.mark.parametrize("style", ["default", "ap", "guardian"])
def test_what_is_written_loads(lintnews, tmp_path, style):
    ran = lintnews("init", "--style", style)
    assert (ran.code, ran.out) == (0, "Wrote lintnews.yaml. `lintnews .` checks this folder by it.\n")
    path = tmp_path / "lintnews.yaml"
    assert Linter.from_config(str(path)).style == style

    text = path.read_text("utf-8")
    path.write_text(uncommented(text), "utf-8")
    linter = Linter.from_config(str(path))
    assert linter.troubles == ()
    assert linter.house.language == "en-GB"
    assert "house/no-amid" in linter.house.patterns


def test_every_key_is_there_and_explained():
    lines = TEMPLATE.splitlines()
    for key in KEYS:
        (at,) = [number for number, line in enumerate(lines) if re.match(rf"#? ?{key}:", line)]
        above = next(line for line in reversed(lines[:at]) if not re.match(r"# ", line))
        assert above.startswith("##") or key == "version", key


def test_each_key_alone(tmp_path):
    path = tmp_path / "lintnews.yaml"
    for block in TEMPLATE.split("\n\n")[2:]:
        path.write_text(uncommented(block), "utf-8")
        Linter.from_config(str(path))


def test_a_guide_of_ones_own(lintnews, story, tmp_path):
    story("title: Courier\nextends: ap\n", "our guides/it's.yaml")
    assert lintnews("init", "--style", "our guides/it's.yaml").code == 0
    assert Linter.from_config(str(tmp_path / "lintnews.yaml")).style == "it's"


def test_what_is_here_stays(lintnews, story, tmp_path):
    story("style: ap\n", "lintnews.yaml")
    ran = lintnews("init")
    assert ran.code == 2
    assert "--force" in ran.err
    assert (tmp_path / "lintnews.yaml").read_text() == "style: ap\n"
    assert lintnews("init", "--force").code == 0
    assert "style: default" in (tmp_path / "lintnews.yaml").read_text()


def test_a_style_there_is_not(lintnews, tmp_path):
    ran = lintnews("init", "--style", "guardien")
    assert ran.code == 2
    assert "nearest: guardian" in ran.err
    assert not (tmp_path / "lintnews.yaml").exists()
