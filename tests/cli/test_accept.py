"""lintnews accept: the words are in, and nothing else in the file has changed."""

import os

import pytest
from hypothesis import given
from hypothesis import strategies as some

from lintnews.app.accept import AcceptError, with_accepted
from lintnews.core.errors import StyleError

COMMENTED = """\
# our desk
version: 1
style:   ap     # as agreed

vocabulary:
    # people
    accept:
    -   Zoë Ball      # presenter
    -   "Marlseaing"

    files: [names.txt]  # the long list
rules: {titles/*: off}
"""


def test_a_new_file_is_made(lintnews, tmp_path):
    ran = lintnews("accept", "fursuit", "Siân Kowalczyk")

    assert (ran.code, ran.out) == (0, "lintnews.yaml (new): “fursuit”, “Siân Kowalczyk” accepted.\n")
    assert (tmp_path / "lintnews.yaml").read_text("utf-8") == (
        "version: 1\n\nvocabulary:\n  accept: [fursuit, Siân Kowalczyk]\n"
    )
    assert os.listdir(tmp_path) == ["lintnews.yaml"]


def test_the_nearest_file_is_edited_and_the_word_is_no_longer_flagged(lintnews, story, tmp_path):
    (tmp_path / "lintnews.yaml").write_text(COMMENTED.replace("    files: [names.txt]  # the long list\n", ""))
    copy = story("The ship carried a load of grimbozzle.\n", "a/story.txt")
    before = lintnews(copy, "--output-format", "concise").out
    ran = lintnews("accept", "grimbozzle", cwd=copy.parent)

    assert "grimbozzle" in before
    assert ran.out == f"{os.path.join('..', 'lintnews.yaml')}: “grimbozzle” accepted.\n"
    assert lintnews(copy, "--output-format", "concise").out == ""


def test_comments_and_layout_stay():
    new = with_accepted(COMMENTED, ["Tŷ", "a: b", "no"], "x").text

    assert new == COMMENTED.replace('"Marlseaing"\n', "\"Marlseaing\"\n    - Tŷ\n    - 'a: b'\n    - 'no'\n")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "vocabulary:\n  accept: [new]\n"),
        ("# only this", "# only this\n\nvocabulary:\n  accept: [new]\n"),
        ("style: ap", "style: ap\n\nvocabulary:\n  accept: [new]\n"),
        ("style: ap\r\n", "style: ap\r\n\r\nvocabulary:\r\n  accept: [new]\r\n"),
        ("{style: ap}", "{style: ap, vocabulary: {accept: [new]}}"),
        ("vocabulary:  # none\nstyle: ap\n", "vocabulary: {accept: [new]}  # none\nstyle: ap\n"),
        ("vocabulary: {}\n", "vocabulary: {accept: [new]}\n"),
        ("vocabulary: {files: [a]}\n", "vocabulary: {accept: [new], files: [a]}\n"),
        ("vocabulary:\n  files: [a]\n", "vocabulary:\n  accept: [new]\n  files: [a]\n"),
        ("vocabulary:\n  accept:  # none\n", "vocabulary:\n  accept: [new]  # none\n"),
        ("vocabulary:\n  accept:\n  files: [a]\n", "vocabulary:\n  accept: [new]\n  files: [a]\n"),
        ("vocabulary: {accept: }\n", "vocabulary: {accept: [new] }\n"),
        ("vocabulary: {accept: []}\n", "vocabulary: {accept: [new]}\n"),
        ("vocabulary: {accept: [a]}\n", "vocabulary: {accept: [a, new]}\n"),
        ("vocabulary: {accept: [a, ]}\n", "vocabulary: {accept: [a, new, ]}\n"),
        ("vocabulary: {accept: Zoë Ball}\n", "vocabulary: {accept: [Zoë Ball, new]}\n"),
        (
            "vocabulary: {accept: [\n    a,\n    b  # bee\n  ]}\n",
            "vocabulary: {accept: [\n    a,\n    b,\n    new  # bee\n  ]}\n",
        ),
        ("vocabulary:\n  accept:\n  - a\n", "vocabulary:\n  accept:\n  - a\n  - new\n"),
        ("vocabulary:\n  accept:\n    - a", "vocabulary:\n  accept:\n    - a\n    - new"),
        ("vocabulary:\n  accept:\n  - a\r\n", "vocabulary:\n  accept:\n  - a\r\n  - new\r\n"),
        ("vocabulary:\n  accept:\n  - a # b\n\n# end\n", "vocabulary:\n  accept:\n  - a # b\n  - new\n\n# end\n"),
        (
            "vocabulary:\n  accept:\n  - |-\n    a\n  reject: [b]\n",
            "vocabulary:\n  accept:\n  - |-\n    a\n  - new\n  reject: [b]\n",
        ),
    ],
)
def test_each_layout(before, after):
    assert with_accepted(before, ["new"], "x").text == after


@given(
    some.lists(some.text(max_size=20), max_size=3),
    some.lists(some.text(some.characters(categories=["L", "N", "P", "Zs"]), min_size=1, max_size=20), min_size=1),
    some.sampled_from(["vocabulary:\n  accept: {}\n# end\n", "vocabulary: {{accept: {}}}", "{}\n"]),
)
def test_any_words_are_written_so_that_they_are_read_again(before, words, layout):
    listed = "[" + ", ".join("'" + word.replace("'", "''") + "'" for word in before if word.isalnum()) + "]"
    text = layout.format(listed if "accept" in layout else "style: ap")
    try:
        done = with_accepted(text, words, "x")
    except (AcceptError, StyleError):
        return

    assert len(done.added) + len(done.left) >= len({" ".join(word.split()) for word in words})
    assert with_accepted(done.text, words, "x").added == ()


def test_what_is_there_is_refused_with_its_line(lintnews, tmp_path):
    (tmp_path / "lintnews.yaml").write_text("vocabulary:\n  accept: [Siân]\n  reject:\n  - tots (say children)\n")
    ran = lintnews("accept", "Siân", "tots")

    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        "“Siân” is accepted already (lintnews.yaml, line 2).\n"
        "“tots” is rejected (lintnews.yaml, line 4); take it out there first.\n"
    )
    assert lintnews("accept", "Siân", "fursuit~").out == "lintnews.yaml: “fursuit~” accepted.\n"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ((), "Name the words to accept"),
        (("",), "“” cannot be accepted: no word stands here."),
        (("--", "…"), "cannot be accepted: no word stands here"),
        (("a\nb",), "the unprinted character 0x0a stands within the entry"),
        (("a\tb",), "a tab stands within the entry"),
        (("x" * 101,), "this entry has 101 characters, not up to 100"),
        (("a~b",), "~ stands at the end of one word: adviser~"),
    ],
)
def test_what_is_no_word_is_told_and_nothing_is_written(lintnews, tmp_path, words, told):
    ran = lintnews("accept", "--", *words)

    assert ran.code == 2
    assert told in ran.err
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (b"style: [", "nothing was accepted, for lintnews.yaml has faults.\nlintnews.yaml:"),
        (b"caf\xe9: 1", "byte 0xe9 is not UTF-8"),
        (b"words: &w [a]\nvocabulary: {accept: *w}\n", "its list of words is written in a way that only a person"),
        (b"[a, b]\n", "only a person can add to"),
        (b"vocabulary: [a]\n", "only a person can add to"),
        (b"vocabulary: {accept: {a: b}}\n", "only a person can add to"),
        (b"style: ap\n...\n", "only a person can add to"),
    ],
)
def test_a_file_that_cannot_be_added_to_stays_as_it_is(lintnews, tmp_path, text, told):
    (tmp_path / "lintnews.yaml").write_bytes(text)
    ran = lintnews("accept", "Siân")

    assert ran.code == 2
    assert told in ran.err
    assert (tmp_path / "lintnews.yaml").read_bytes() == text


def test_marks_links_and_modes_stay(lintnews, tmp_path):
    real = tmp_path / "real.yaml"
    real.write_bytes(b"\xef\xbb\xbfstyle: ap\r\n")
    real.chmod(0o640)
    (tmp_path / "lintnews.yaml").symlink_to(real)

    assert lintnews("accept", "Siân").code == 0
    assert (tmp_path / "lintnews.yaml").is_symlink()
    assert real.read_bytes() == "\ufeffstyle: ap\r\n\r\nvocabulary:\r\n  accept: [Siân]\r\n".encode()
    assert real.stat().st_mode & 0o777 == 0o640


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write everything")
def test_a_folder_that_cannot_be_written(lintnews, tmp_path):
    tmp_path.chmod(0o500)
    ran = lintnews("accept", "Siân")
    tmp_path.chmod(0o700)

    assert ran.code == 2
    assert "lintnews.yaml cannot be written" in ran.err
