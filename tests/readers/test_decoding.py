import codecs

import pytest
from hypothesis import event, given
from hypothesis import strategies as st

from lintnews.core.errors import LostPlaceError, UnreadableError
from lintnews.readers.decoding import decoded, encoded


@pytest.mark.parametrize(
    ("raw", "text", "encoding"),
    [
        (b"", "", "utf-8"),
        ("“Zoë”\r\n".encode(), "“Zoë”\r\n", "utf-8"),
        (codecs.BOM_UTF8 + "“Zoë”\n".encode(), "“Zoë”\n", "utf-8-sig"),
        (codecs.BOM_UTF16_LE + "“Zoë” 😀\r\n".encode("utf-16-le"), "“Zoë” 😀\r\n", "utf-16-le"),
        (codecs.BOM_UTF16_BE + "“Zoë” 😀\r".encode("utf-16-be"), "“Zoë” 😀\r", "utf-16-be"),
        ("“Zoë” costs €4".encode("cp1252"), "“Zoë” costs €4", "cp1252"),
        (b"Zo\xeb \x81 said", "Zoë \x81 said", "latin-1"),
    ],
)
def test_bytes_become_text_and_the_same_bytes(raw, text, encoding):
    assert decoded(raw) == (text, encoding)
    assert encoded(text, encoding) == raw


@pytest.mark.parametrize(
    ("raw", "kind", "words"),
    [
        (b"%PDF-1.7\n...", "binary", "PDF"),
        (b"PK\x03\x04....", "binary", "office"),
        (b"{\\rtf1\\ansi hello}", "binary", "RTF"),
        (b"abc\0def", "binary", "NUL"),
        (bytes(range(1, 32)) * 20, "binary", "control characters"),
        ("Plain words".encode("utf-16-le"), "encoding", "UTF-16 without its mark"),
        (codecs.BOM_UTF16_LE + b"a\0\x00\xd8b\0", "encoding", "UTF-16"),
        (codecs.BOM_UTF8 + b"caf\xe9", "encoding", "marked as UTF-8"),
        (codecs.BOM_UTF32_LE + "a".encode("utf-32-le"), "encoding", "UTF-32"),
        ("Zoë’s café – “déjà vu”\n".encode() + b"caf\xe9\n", "encoding", "line 2"),
        ("Москва сообщила в среду о переговорах".encode("cp1251"), "encoding", "neither UTF-8 nor"),
        ("東京で会議が開かれた。首相が出席した。".encode("shift_jis"), "encoding", "neither UTF-8 nor"),
    ],
)
def test_what_is_no_text_is_refused_with_a_word(raw, kind, words):
    with pytest.raises(UnreadableError) as refusal:
        decoded(raw)
    assert refusal.value.kind == kind
    assert words in str(refusal.value)


def test_a_wire_s_own_control_marks_are_no_reason_to_refuse():
    raw = b"\x01r0123 u\n\x02LONDON (Reuters) - " + b"The council met on Tuesday. " * 10 + b"\x03"
    assert decoded(raw).encoding == "utf-8"


def test_a_character_that_the_encoding_lacks_is_refused():
    with pytest.raises(LostPlaceError, match="Ł"):
        encoded("Łódź", "cp1252")


@given(st.binary(max_size=200))
def test_any_bytes_come_back_or_are_refused(raw):
    try:
        text, encoding = decoded(raw)
    except UnreadableError as refusal:
        event(refusal.kind)
        return
    assert encoded(text, encoding) == raw
