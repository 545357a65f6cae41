"""Lists of words: named in a configuration or lying beside it, their faults told without stopping the run."""

import os
from datetime import date

import pytest

from lintnews.engine.desk import desk_for
from lintnews.house import load_configuration
from lintnews.house.word_files import read_word_files

from .newsroom import KNOWN, configured, shipped, written


def vocabulary(configuration, path="story.txt"):
    return desk_for(configuration.for_path(path)[0]).vocabulary


def told(configuration):
    return [
        f"{trouble.kind} {os.path.basename(trouble.path)}:{trouble.line}:{trouble.column}: {trouble.message}"
        for trouble in configuration.troubles
    ]


def test_a_list_is_named(tmp_path):
    words = "# our people\nSiân Kowalczyk\n\nMamma Mia  # a show\n"
    configuration = configured(tmp_path, "vocabulary: {files: [names.txt]}", names_txt=words)

    assert tuple(vocabulary(configuration).names()) == ("Siân Kowalczyk", "Mamma Mia")
    assert configuration.troubles == ()


def test_a_list_lies_beside(tmp_path):
    (tmp_path / "house-words.txt").write_text("Siân Kowalczyk\n", "utf-8")

    assert vocabulary(configured(tmp_path, "version: 1\n")).accepts("Kowalczyk")


def test_it_is_read_once_where_it_is_named_too(tmp_path):
    (tmp_path / "house-words.txt").write_text("until 2020-01-01: Storm Elin\n", "utf-8")
    configuration = configured(tmp_path, "vocabulary: {files: [house-words.txt]}")

    assert len(configuration.troubles) == 1
    assert len(configuration.style.word_files) == 1


@pytest.mark.parametrize("name", ["none.txt", "/dev/zero"])
def test_a_list_that_cannot_be_read_is_told_at_its_name(tmp_path, name):
    if name.startswith("/") and not os.path.exists(name):
        pytest.skip("no such device here")
    configuration = configured(tmp_path, f"vocabulary: {{accept: [Siân], files: [{name}]}}")
    why = "no ordinary file" if name.startswith("/") else "cannot be read: No such file"

    (line,) = told(configuration)
    assert line.startswith(f"vocabulary lintnews.yaml:1:38: vocabulary: {name}: this")
    assert why in line
    assert vocabulary(configuration).accepts("Siân")


def test_too_long_and_utf16_are_told(tmp_path, monkeypatch):
    monkeypatch.setattr("lintnews.house.word_files._LARGEST", 10)
    (tmp_path / "long.txt").write_text("Kowalczyk, Kowalczyk\n")
    (tmp_path / "wide.txt").write_text("Siân", "utf-16")
    named = {str(tmp_path / name): ["", 0, 0, name] for name in ("long.txt", "wide.txt")}

    shelf, troubles = read_word_files(named, os.path.basename, date(2026, 1, 1))

    assert shelf == {}
    assert [trouble.message for trouble in troubles] == [
        "vocabulary: long.txt: this file is longer than 10 bytes",
        "vocabulary: wide.txt: this file is UTF-16; it is read as UTF-8",
    ]


def test_bytes_of_another_encoding_cost_their_lines_only(tmp_path):
    (tmp_path / "house-words.txt").write_bytes("Siân Kowalczyk\nfursuit\n".encode("cp1252"))
    configuration = configured(tmp_path, "version: 1\n")

    assert told(configuration) == [
        "vocabulary house-words.txt:1:3: byte 0xe2 is not UTF-8; the file may be saved in another encoding"
    ]
    assert vocabulary(configuration).accepts("fursuit")


def test_similar_entries_are_queried_and_a_remark_settles_it(tmp_path):
    (tmp_path / "house-words.txt").write_text(
        "Kowalczyk\nKowalczik\nJon Smyth\nJon Smith  # not Jon Smyth\nStorm 2024\nStorm 2025\ntide\nside\n"
    )

    assert told(configured(tmp_path, "version: 1\n")) == [
        "note house-words.txt:2:1: “Kowalczik”, and “Kowalczyk” on line 1: are both meant?"
    ]


def test_what_is_said_later_wins(tmp_path):
    house = "vocabulary: {accept: [Marlseaing, Elin], reject: [tots, kids]}\n"
    words = "no: Elin\ntots\nno: Siân\nno: Zoë\n"
    own = "style: house.yaml\nvocabulary: {accept: [Zoë], files: [words.txt]}\n"
    found = vocabulary(configured(tmp_path, own, house_yaml=house, words_txt=words))

    assert {one.form for one in found.refused()} == {"Elin", "Siân", "kids"}
    assert [found.accepts(word) for word in ("Marlseaing", "Elin", "tots", "Siân", "Zoë")] == [
        *(True, False, True, False, True)
    ]


def test_a_folder_of_copy_may_have_more_words(tmp_path):
    text = 'vocabulary: {accept: [Siân]}\npaths: {"sport/**": {vocabulary: {files: [sport.txt], reject: [soccer]}}}\n'
    configuration = configured(tmp_path, text, sport_txt="Zidane\n")

    assert not vocabulary(configuration).accepts("Zidane")
    assert vocabulary(configuration, "sport/a.txt").accepts("Zidane")
    assert [one.form for one in vocabulary(configuration, "sport/a.txt").refused()] == ["soccer"]


def test_a_list_that_changes_is_read_anew_though_the_configuration_is_kept(tmp_path, monkeypatch):
    monkeypatch.setenv("LINTNEWS_CACHE_DIR", str(tmp_path / "cache"))
    path = written(tmp_path, lintnews_yaml="vocabulary: {files: [names.txt]}\n", names_txt="Siân\n")
    guides = shipped(tmp_path)
    first = load_configuration(path, KNOWN, shipped=guides)
    (tmp_path / "names.txt").write_text("Siôn\n", "utf-8")
    monkeypatch.setattr("lintnews.house.read_configuration.read_configuration", None)
    second = load_configuration(path, KNOWN, shipped=guides)

    assert tuple(vocabulary(second).names()) == ("Siôn",)
    assert repr(first.style) != repr(second.style)  # what is kept of articles rests on it
