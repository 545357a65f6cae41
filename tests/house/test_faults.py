"""Every fault of lintnews.yaml and of guides, with its place and the key meant, all at once."""

import pytest

from lintnews.core.errors import StyleError

from .newsroom import KNOWN, configured, faults, shipped


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("stlye: wire", "1:1: stlye: no such key; nearest: style"),
        ("version: 2", "1:10: version: this lintnews reads version 1"),
        ("style: wier", "1:8: wier: no such style; nearest: wire"),
        ("style: xyzzy", "1:8: xyzzy: no such style; known: default, wire"),
        ("style: own.yaml", "1:8: style: own.yaml is not there"),
        ("style: [wire]", "1:8: style: words belong here, not a list"),
        ("style:", "1:7: style: nothing stands here"),
        ("- a\n- b", "1:1: lintnews.yaml: keys with values belong here, not a list"),
        ("just words", "1:1: lintnews.yaml: keys with values belong here, not “just words”"),
        ("style: wire\nstyle: default", "2:1: style: this key stands twice, first on line 1"),
        ("rules:\n\twords/doubled-word: off", "2:1: a tab stands in the indentation; YAML takes spaces only"),
        ("language: British", "1:11: language: a code such as en-GB belongs here, not “British”"),
        ("rules: 7", "1:8: rules: keys with values belong here, not “7”"),
        ("rules: {words/dubled-word: off}", "1:9: words/dubled-word: no such rule; nearest: words/doubled-word"),
        ("rules: {tilte/*: off}", "1:9: tilte/*: no such rule; "),
        ("rules: {house/frankly: off}", "1:9: house/frankly: no such rule; "),
        (
            "rules: {words/doubled-word: loud}",
            "1:29: words/doubled-word: one of off, suggestion, warning, error, default",
        ),
        ("rules: {words/doubled-word: [off]}", "1:29: words/doubled-word: keys with values belong here, not a list"),
        ("rules: {titles/former: {grace: 3}}", "1:25: grace: titles/former has no such option; nearest: grace_days"),
        ("rules: {titles/former: {grace_days: few}}", "1:37: titles/former: grace_days: a whole number belongs here"),
        ("rules: {titles/capital: {strict: perhaps}}", "1:34: titles/capital: strict: true or false belongs here"),
        ("rules: {titles/capital: {share: half}}", "1:33: titles/capital: share: a number belongs here, not “half”"),
        ("terms: [a, b]", "1:8: terms: keys with values belong here, not a list"),
        ("terms: {<number>: x}", "1:9: terms: “<number>”: one word of a phrase is written out"),
        ("terms: {a: {wirte: b}}", "1:13: wirte: no such key; nearest: write"),
        ("terms: {a: {write: }}", "terms: a: nothing stands here"),
        ("vocabulary: {acept: [a]}", "1:14: acept: no such key; nearest: accept"),
        (
            "vocabulary: {accept: {a: b}}",
            "1:22: vocabulary: accept: a list of words belongs here, not keys with values",
        ),
        ("vocabulary: {accept: [a], reject: [a]}", "1:36: vocabulary: “a” is both accepted and rejected"),
        (
            "vocabulary: {accept: ['a~b']}",
            "1:23: vocabulary: accept: “a~b”: ~ stands at the end of one word: adviser~",
        ),
        (
            "vocabulary: {reject: ['--']}",
            "1:23: vocabulary: reject: “--”: no word stands here",
        ),
        ("patterns: {Bad Name: {kind: existence, words: [a]}}", "1:12: patterns: “Bad Name” is no name: small letters"),
        ("patterns: {terms: {kind: existence, words: [a]}}", "1:12: patterns: “terms” is no name"),
        ("patterns: [{kind: existence, words: [a]}]", "1:12: patterns: “a pattern in a list has a title” is no name"),
        ("patterns: {a: {kind: existence, wrods: [a]}}", "1:33: wrods: no such key; nearest: words"),
        ('articles: {"*.txt": {publised: 2026-02-18}}', "1:22: publised: no such key; nearest: published"),
        ('articles: {"*.txt": {published: 2026-02-30}}', "1:33: published: a day such as 2026-02-18 belongs here"),
        ('articles: {"*.txt": yesterday}', "1:21: articles: *.txt: a day such as 2026-02-18 belongs here"),
        ('articles: {"*.txt": {style: wier}}', "1:29: wier: no such style; nearest: wire"),
        ('articles: {"*.txt": {language: 7}}', "1:32: language: a code such as en-GB belongs here"),
        ('paths: {"*.md": {rules: {x/y: off}}}', "1:26: x/y: no such rule; "),
        ('paths: {"*.md": {exclude: [a]}}', "1:18: exclude: no such key; "),
        ('paths: {"*.md": off}', "1:17: paths: *.md: keys with values belong here, not “off”"),
        ("undated: tomorrow", "1:10: undated: one of today, skip belongs here, not “tomorrow”"),
        ("exclude: {a: b}", "1:10: exclude: a list of words belongs here, not keys with values"),
        ("plugins: [[a]]", "1:11: plugins: each item is a word here, not a list"),
        ("baseline: [a]", "1:11: baseline: words belong here, not a list"),
    ],
)
def test_one_fault(tmp_path, text, told):
    (fault,) = faults(tmp_path, text)
    assert fault.startswith("lintnews.yaml:")
    assert told in fault


def test_all_faults_are_told_at_once_in_order(tmp_path):
    text = 'stlye: wire\nundated: maybe\nrules: {no/where: off}\nstyle: own.yaml\npaths: {"*": {langauge: en}}\n'
    told = faults(tmp_path, text, own_yaml="titel: x\nextends: wier\nterms: {<x>: y}\n")
    assert [fault.split(": ")[0] for fault in told] == [
        "lintnews.yaml:1:1",
        "lintnews.yaml:2:10",
        "lintnews.yaml:3:9",
        "lintnews.yaml:5:15",
        "own.yaml:1:1",
        "own.yaml:2:10",
        "own.yaml:3:9",
    ]


def test_a_guide_met_twice_is_told_once(tmp_path):
    told = faults(tmp_path, 'style: own.yaml\npaths: {"*.md": {style: own.yaml}}', own_yaml="titel: x\n")
    assert told == ["own.yaml:1:1: titel: no such key; nearest: title"]


def test_a_plugin_that_cannot_be_loaded(tmp_path):
    def known(plugins):
        for name in plugins:
            if name == "none":
                raise ImportError("No module named 'none'")
        return {**KNOWN, "fine/point": {}} if plugins else KNOWN

    with pytest.raises(StyleError) as caught:
        configured(tmp_path, "plugins: [none, fine]\nrules: {fine/point: off}", known=known)
    assert "1:11: plugins: none cannot be loaded (ImportError: No module named 'none')" in str(caught.value)
    assert len(caught.value.faults) == 1


def test_circles(tmp_path):
    told = faults(tmp_path, "style: one.yaml", one_yaml="extends: two.yaml", two_yaml="extends: one.yaml")
    assert told == ["two.yaml:1:10: extends: this goes in a circle: one.yaml → two.yaml → one.yaml"]
    told = faults(tmp_path, "style: one.yaml", one_yaml="extends: ./one.yaml")
    assert told == ["one.yaml:1:10: extends: this goes in a circle: one.yaml → one.yaml"]


def test_circles_of_shipped_guides(tmp_path):
    with pytest.raises(StyleError, match="this goes in a circle: one → two → one"):
        shipped(tmp_path, one="extends: two\n", two="extends: one\n")


def test_a_shipped_guide_with_faults(tmp_path):
    with pytest.raises(StyleError) as caught:
        shipped(tmp_path, one="rules: {x/y: off}\n", two="titel: x\n")
    assert len(caught.value.faults) == 2


def test_a_file_that_cannot_be_read(tmp_path):
    from lintnews.house import load_configuration

    with pytest.raises(StyleError, match="1:1: this file cannot be read: No such file"):
        load_configuration(str(tmp_path / "none" / "lintnews.yaml"), KNOWN, cache=False, shipped=shipped(tmp_path))


def test_a_guide_in_another_encoding(tmp_path):
    (tmp_path / "own.yaml").write_bytes(b"title: caf\xe9\n")
    assert faults(tmp_path, "style: own.yaml") == [
        "own.yaml:1:11: byte 0xe9 is not UTF-8; the file may be saved in another encoding"
    ]
