"""Words stay words, places are kept, and what cannot be read is told in one sentence."""

import pytest

from lintnews.core.errors import StyleError
from lintnews.written.nodes import Listing, Table, Word, plain
from lintnews.written.yaml_source import decoded, yaml_of_file, yaml_of_text


def told(text):
    with pytest.raises(StyleError) as caught:
        yaml_of_text(text, "f.yaml")
    return [str(fault) for fault in caught.value.faults]


def test_scalars_are_the_words_that_were_written():
    text = "a: no\nb: 12:30\nc: 0123\nd: 2024-01-10\ne: ~\nf: 1e3\ng: 0x1F\nh: null\ni: 1_000\nno: yes\n12: <<"
    assert plain(yaml_of_text(text, "f")) == {
        "a": "no", "b": "12:30", "c": "0123", "d": "2024-01-10", "e": "~", "f": "1e3", "g": "0x1F", "h": "null",
        "i": "1_000", "no": "yes", "12": "<<",
    }  # fmt: skip


def test_places_count_from_one_in_code_points():
    root = yaml_of_text("“é”: x\nb:\n  - {c: ‘d’, e: 🗞}\n", "f")
    (first, x), (_, listing) = root.entries
    assert first == Word("“é”", 1, 1)
    assert (x.line, x.column) == (1, 6)
    assert isinstance(listing, Listing)
    assert isinstance(listing.items[0], Table)
    assert listing.items[0].entries[1][1] == Word("🗞", 3, 17)


def test_quoted_words_are_known_as_such():
    assert yaml_of_text("a: 'no'", "f").entries[0][1].quoted
    assert not yaml_of_text("a: no", "f").entries[0][1].quoted


def test_nothing_is_an_empty_table():
    for text in ("", "\n\n", "# only a remark\n", "---\n"):
        assert not getattr(yaml_of_text(text, "f"), "entries", ()), text


def test_folded_text():
    assert plain(yaml_of_text("a: >\n  one\n  two\n\n  three\n", "f")) == {"a": "one two\nthree\n"}


def test_anchors_repeat_what_they_name():
    assert plain(yaml_of_text("a: &x [1, 2]\nb: *x\n", "f")) == {"a": ["1", "2"], "b": ["1", "2"]}


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("a: b: c", "f.yaml:1:5: a colon stands here where no key can; words with “: ” want quotation marks"),
        ("a:\n\tb: 1", "f.yaml:2:1: a tab stands in the indentation; YAML takes spaces only"),
        ("x: 1\na: 'b\nc: d\n", "f.yaml:2:4: a quotation mark opens here and does not close"),
        ('a: "b\n', "f.yaml:1:4: a quotation mark opens here and does not close"),
        ("a: [1\nb: 2\n", "f.yaml:2:2: a list that begins with [ breaks off here: a comma or ] is missing"),
        ("a: {b: 1\n", "f.yaml:2:1: a table that begins with { breaks off here: a comma or } is missing"),
        ("- a\nb: 1\n", "f.yaml:2:1: this does not line up with the lines above it"),
        ("a: @x", "f.yaml:1:4: “@” can begin no word in YAML; words that begin with it want quotation marks"),
        ("a: `x`", "f.yaml:1:4: “`” can begin no word in YAML; words that begin with it want quotation marks"),
        ("a: ]", "f.yaml:1:4: “]” stands where a value is due"),
        ('a: "\\q"', "f.yaml:1:6: “\\q” means nothing between straight quotation marks; \\\\ is a backslash"),
        ("a: |\n x\ny\n", "f.yaml:4:1: the colon after a key is missing before here"),
        ("a: >x\n", "f.yaml:1:5: after | or > the text begins on the next line"),
        ("{a: 1}}", "f.yaml:1:7: “}” stands here without its other half"),
        ("? [a]\n: b\n", "f.yaml:1:3: a key is one word or phrase, no list"),
        ("a: *x", "f.yaml:1:4: *x repeats &x, which stands nowhere before it"),
        ("a: 1\na: 2", "f.yaml:2:1: a: this key stands twice, first on line 1"),
        ("a: {b: 1, b: 2}", "f.yaml:1:11: b: this key stands twice, first on line 1"),
        ("---\na: 1\n---\nb: 2", "f.yaml:3:1: a second document begins here; a file holds one"),
        ("%YAML 1.1\n---\na: no", "f.yaml:1:1: lines that begin with % are not read here"),
        ("x: 1\na: \x01b", "f.yaml:2:4: the character U+0001 cannot stand in YAML"),
        ("a: !!python/object/apply:os.system [ls]", "f.yaml:1:4: tags (words that begin with !) are not read here"),
        ("a: !!int 12", "f.yaml:1:4: tags (words that begin with !) are not read here"),
        ("[" * 100, "f.yaml:1:41: lists and tables are nested more than 40 deep"),
    ],
)
def test_one_fault(text, fault):
    assert told(text) == [fault]


def test_each_line_with_a_tab_is_told():
    assert [fault.split(":")[1] for fault in told("a:\n\tb: 1\n\tc: 2\nd:\n  e: 1\n")] == ["2", "3"]


def test_duplicates_and_tags_are_told_all_at_once():
    assert len(told("a: 1\na: 2\nb: !x 1\nc: *d\n")) == 3


def test_a_file_of_a_billion_laughs_is_refused():
    lines = ["a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 10)]
    (fault,) = told("\n".join(lines))
    assert "aliases stand for more than 10,000 words" in fault


def test_the_sentences_keep_the_library_to_themselves():
    for text in (
        "a: b: c",
        "a: 'b",
        "[",
        "{",
        "a: &",
        "a: >x",
        "a\nb: c",
        "\t",
        "- -\n -",
        "a: !<",
        '"\\xZZ"',
        "a: %",
        "? ? ?",
    ):
        try:
            yaml_of_text(text, "f")
        except StyleError as problem:
            said = str(problem).lower()
            assert not any(
                word in said for word in ("while", "expected", "token", "scalar", "mapping", "ruamel", "must")
            )


def test_encodings():
    assert decoded(b"\xef\xbb\xbfa: 1", "f") == "a: 1"
    with pytest.raises(StyleError, match="f:2:7: byte 0xe9 is not UTF-8"):
        decoded(b"a: 1\nb: caf\xe9\n", "f")
    with pytest.raises(StyleError, match="f:1:1: this file is UTF-16"):
        decoded("a: 1".encode("utf-16"), "f")


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(StyleError, match="1:1: this file cannot be read: No such file"):
        yaml_of_file(str(tmp_path / "none.yaml"))
