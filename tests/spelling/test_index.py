"""The compiled file: the same bytes from the same lists, and never half read."""

import lzma

import pytest

from lintnews.spelling.index import compile_lexicon
from lintnews.spelling.layout import LexiconError
from lintnews.spelling.lexicon import MappedLexicon, open_lexicon


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    path = tmp_path_factory.mktemp("words")
    (path / "english.txt.xz").write_bytes(
        lzma.compress("centre GCA 90\ncenter U 91\nthey * 200\nclientèle * 9\n".encode())
    )
    (path / "own").mkdir()
    (path / "own" / "news.txt").write_text(
        "# a list\n@rank 40\nTikTok fentanyl # here\ntokenise tokenize\n@regions G\ncolour\nMcDonald thay\n"
    )
    (path / "denied.txt").write_text("thay\n")
    return path


@pytest.fixture(scope="module")
def data(folder):
    return compile_lexicon(folder)


def test_same_lists_same_bytes(folder, data):
    assert compile_lexicon(folder) == data


def test_lists_are_merged(data):
    small = MappedLexicon(data)
    assert small.variants("centre") == {"GB", "CA", "AU"}
    assert small.variants("colour") == {"GB"}
    assert small.variants("tokenise") == {"GB", "AU"}
    assert small.variants("tokenize") == {"US", "CA", "GB"}
    assert small.frequency("tiktok") == 40
    assert small.is_common("clientele")
    assert not small.knows("thay")
    assert small.suggestions("thay") == ["they"]
    assert small.suggestions("mcdonnald") == ["McDonald"]


@pytest.mark.parametrize("cut", [0, 1, 10, 100, 1000, -1])
def test_a_truncated_file_is_refused(data, tmp_path, cut):
    path = tmp_path / "lexicon.bin"
    path.write_bytes(data[:cut])
    with pytest.raises(LexiconError):
        open_lexicon(str(path))


@pytest.mark.parametrize("at", [0, 5, 16, 18, 20, 28, 32, 40, 120])
def test_a_damaged_header_is_refused(data, at):
    bent = bytearray(data)
    bent[at] ^= 0x55
    with pytest.raises(LexiconError):
        MappedLexicon(bytes(bent))


def test_the_refusal_says_what_is_wrong(data, tmp_path):
    older = bytearray(data)
    older[16] = 0
    with pytest.raises(LexiconError, match="version 0"):
        MappedLexicon(bytes(older))
    with pytest.raises(LexiconError, match="no compiled lexicon"):
        MappedLexicon(b"PK\x03\x04" * 1000)
    with pytest.raises(LexiconError, match="no compiled lexicon at"):
        open_lexicon(str(tmp_path / "none.bin"))
    with pytest.raises(LexiconError, match="bytes of"):
        MappedLexicon(data + b"x")


def test_the_package_s_own_lists_compile_to_a_modest_file(lexicon):
    assert lexicon.head.words > 250_000
    assert sum(length for _, length in lexicon.head.sections.values()) < 16_000_000
