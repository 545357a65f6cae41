"""A configuration that was read before comes from the cache, unless anything has changed."""

import json
import os
import stat
import subprocess
import sys

import pytest

from lintnews.house import cache, load_configuration

from .newsroom import KNOWN, WIRE, shipped, written

TEXT = "style: own.yaml\narticles: {'*.txt': 2026-02-18}\nvocabulary: {files: [names.txt]}\n"


@pytest.fixture
def newsroom(tmp_path, monkeypatch):
    monkeypatch.setenv("LINTNEWS_CACHE_DIR", str(tmp_path / "cache"))
    guides = shipped(tmp_path, wire=WIRE)
    path = written(tmp_path, lintnews_yaml=TEXT, own_yaml="extends: wire\nterms: {ok: OK}\n", names_txt="Siân\n")

    def load():
        return load_configuration(path, KNOWN, shipped=guides)

    return load


def _entries(tmp_path):
    return sorted((tmp_path / "cache" / "configurations").iterdir())


def test_what_is_kept_says_the_same(newsroom, tmp_path, monkeypatch):
    first = newsroom()
    assert len(_entries(tmp_path)) == 1
    monkeypatch.setattr("lintnews.house.read_configuration.read_configuration", None)
    again = newsroom()
    assert again.style == first.style
    assert again.for_path("a.txt") == first.for_path("a.txt")


@pytest.mark.parametrize(
    ("name", "text"),
    [("lintnews.yaml", "style: wire\n"), ("own.yaml", "extends: wire\nterms: {ok: okay}\n"), ("names.txt", "Siôn\n")],
)
def test_a_changed_file_is_read_anew(newsroom, tmp_path, name, text):
    before = newsroom().style
    (tmp_path / name).write_text(text, "utf-8")
    assert newsroom().style != before


def test_a_vanished_file_is_told(newsroom, tmp_path):
    newsroom()
    (tmp_path / "own.yaml").unlink()
    with pytest.raises(Exception, match=r"own\.yaml is not there"):
        newsroom()


@pytest.mark.parametrize("content", [b"", b"{", b"00000000\n{}", b"\xff" * 50, b"[" * 100_000])
def test_a_damaged_entry_is_no_fault(newsroom, tmp_path, content):
    first = newsroom()
    (entry,) = _entries(tmp_path)
    entry.write_bytes(content)
    assert newsroom().style == first.style


def test_an_entry_cut_short_is_no_fault(newsroom, tmp_path):
    first = newsroom()
    (entry,) = _entries(tmp_path)
    whole = entry.read_bytes()
    entry.write_bytes(whole.replace(b"Si", b"So", 1))
    assert newsroom().style == first.style
    entry.write_bytes(whole[:-10])
    assert newsroom().style == first.style


def test_an_entry_of_another_version_is_not_used(newsroom, tmp_path, monkeypatch):
    newsroom()
    (entry,) = _entries(tmp_path)
    before = entry.read_bytes()
    monkeypatch.setattr("lintnews.__version__", "99")
    newsroom()
    assert entry.read_bytes() != before


def test_the_folder_is_for_the_user_alone(newsroom, tmp_path):
    newsroom()
    (entry,) = _entries(tmp_path)
    if os.name == "posix":
        assert stat.S_IMODE(entry.parent.stat().st_mode) == 0o700
        assert stat.S_IMODE(entry.stat().st_mode) == 0o600


def test_a_cache_that_cannot_be_written_is_no_fault(newsroom, tmp_path, monkeypatch):
    (tmp_path / "file").write_text("x")
    monkeypatch.setenv("LINTNEWS_CACHE_DIR", str(tmp_path / "file"))
    assert newsroom().style.terms


def test_old_entries_are_dropped(tmp_path, monkeypatch):
    monkeypatch.setenv("LINTNEWS_CACHE_DIR", str(tmp_path / "cache"))
    for number in range(90):
        cache.keep(str(tmp_path / f"{number}.yaml"), "x", {}, {})
    assert 64 <= len(_entries(tmp_path)) <= 70  # a tenth more is let in before the oldest go


def test_a_faulty_configuration_is_not_kept(tmp_path, monkeypatch):
    monkeypatch.setenv("LINTNEWS_CACHE_DIR", str(tmp_path / "cache"))
    path = written(tmp_path, lintnews_yaml="stlye: x")
    with pytest.raises(Exception, match="nearest: style"):
        load_configuration(path, KNOWN, shipped=shipped(tmp_path))
    assert not (tmp_path / "cache").exists()


def test_the_folder_follows_the_platform(monkeypatch):
    monkeypatch.delenv("LINTNEWS_CACHE_DIR", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", "/x")
    assert cache.cache_folder() == os.path.join("/x", "lintnews")
    monkeypatch.setenv("LINTNEWS_CACHE_DIR", "/y")
    assert cache.cache_folder() == "/y"


def test_a_kept_configuration_needs_no_yaml(newsroom, tmp_path):
    newsroom()
    guides = json.dumps(shipped(tmp_path, wire=WIRE))
    code = (
        "import sys, json; from lintnews.house import load_configuration\n"
        f"guides = json.loads({guides!r}); known = {KNOWN!r}\n"
        f"c = load_configuration({str(tmp_path / 'lintnews.yaml')!r}, known, shipped=guides)\n"
        "assert c.style.terms and c.for_path('a.txt')[1].published\n"
        "heavy = {'ruamel', 'hashlib', 'dataclasses', 'pathlib', 'inspect'} & {m.split('.')[0] for m in sys.modules}\n"
        "assert not heavy, heavy"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
