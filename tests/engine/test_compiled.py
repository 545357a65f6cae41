"""What is compiled ahead is what would be made now, and nothing depends on it."""

import os
import re
import subprocess
import sys

import pytest

from lintnews.core import pattern
from lintnews.engine import bundle, compiled
from lintnews.written.packed import Packed
from tests.conftest import ROOT


@pytest.mark.parametrize(
    ("expression", "flags"),
    [
        (r"(?P<day>\d{1,2})(?:st|nd)?\s+(?P<month>jan|feb)\b", re.IGNORECASE),
        (r"[.!?…]+[\"”’]*(?=\s)", 0),
        ("(a)|(?P<b>b)", 0),
    ],
)
def test_a_rebuilt_expression_is_the_expression(expression, flags):
    kept = pattern.ready(expression, int(flags))
    plain = re.compile(expression, flags)
    rebuilt = pattern._rebuilt(kept)

    assert rebuilt == plain
    assert rebuilt.groupindex == plain.groupindex
    for text in ("on 3rd Jan and 12 feb", "“Why?” he asked… So.", "ab"):
        assert [match.groups() for match in rebuilt.finditer(text)] == [
            match.groups() for match in plain.finditer(text)
        ]


def test_every_kept_expression_is_what_re_makes_of_it():
    table = compiled.opened("expressions")
    assert table.made_for == pattern.MAGIC
    assert len(table) > 300
    for key in list(table)[::7]:
        kept = table[key]
        assert key == pattern.key_of(kept[0], key[1])
        assert pattern._rebuilt(kept) == re.compile(kept[0], key[1])


def test_expressions_of_another_python_are_not_taken(monkeypatch):
    monkeypatch.setattr(pattern, "_kept", pattern._kept_nothing)
    pattern.take(lambda _: ("a", 0, b"", 0, {}, ()), pattern.MAGIC + 1)

    assert pattern.pattern("a").fullmatch("a")


def test_the_bundle_holds_every_module_and_its_resources():
    modules = Packed(bundle.bundle_bytes())
    assert "lintnews.rules.repetition.doubled_word" in modules
    finder = bundle.Bundle(modules)
    spec = finder.find_spec("lintnews.reporters")
    assert spec.origin == os.path.join(bundle.PACKAGE, "reporters", "__init__.py")
    assert finder.find_spec("json") is None
    assert finder.get_resource_reader("lintnews.reporters").resource_path("json.py")


@pytest.mark.parametrize("part", ["bundle", "expressions"])
@pytest.mark.parametrize("damage", [b"", b"\0" * 10, b"not marshal at all", b"\xff" * 40])
def test_a_damaged_part_costs_speed_and_nothing_else(tmp_path, part, damage):
    import shutil

    # What is copied is as it would be in a wheel: a checkout's own runs leave some parts as they were made long ago.
    compiled.compile_all()
    leave = shutil.ignore_patterns("__pycache__", "*.stamp")
    shutil.copytree(ROOT / "lintnews", tmp_path / "lintnews", ignore=leave)
    shutil.copytree(ROOT / "styleguides", tmp_path / "lintnews" / "styleguides")
    (tmp_path / "lintnews" / "compiled" / f"{part}.bin").write_bytes(damage)
    (tmp_path / "story.txt").write_text("The hospital said the the car park would reopen in April.\n")

    ran = subprocess.run(
        [sys.executable, "-m", "lintnews", "story.txt", "--isolated", "--no-cache", "--output-format", "concise"],
        cwd=tmp_path, capture_output=True, text=True, check=False, env={**os.environ, "PYTHONPATH": str(tmp_path)},
    )  # fmt: skip

    assert "repetition/doubled-word" in ran.stdout
    assert ran.returncode == 1
