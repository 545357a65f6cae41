"""The law of the way back: an edit is refused, or the written file reads as the edited text, all else byte for byte."""

import codecs

import pytest
from hypothesis import assume, event, given
from hypothesis import strategies as st

from lintnews.core.errors import LostPlaceError, UnreadableError
from lintnews.core.finding import Edit, edited
from lintnews.core.source_map import PieceKind
from lintnews.core.span import Span
from lintnews.readers import read, write
from tests.often import often

LETTERS = "aé😀e\u0301שلا漢ﬁİ"
CHARS = LETTERS + " \n\t“’&<>*_`[](){}!|\\#-+~:;.1\u00a0\u200b\u2028\ufeff"
FRAGMENTS = [
    *"&amp; &nbsp; &#8220; &NotEqualTilde; &copy &#0; &#128; &shy; * ** _ ` ~~ \\* \\ [a ](b) ![c](d) [^1]".split(),
    *"<b> </b> <br> <p> </p> <ul><li> <q> </q> <pre> </pre> <script> </script> <h1> <td> <wbr> <article> </".split(),
    *(
        "<!DOCTYPE html>",
        "<p hidden>",
        "<a b='",
        "<sup>1</sup>",
        "<!-- x -->",
        "{{ short.code }}",
        "https://x.test/a_b",
    ),
    *(
        "  \n",
        "\\\n",
        "\n",
        "\n\n",
        "\n> ",
        "\n- ",
        "\n1. ",
        "\n# ",
        "\n---\n",
        "---\ntitle: a\n---\n",
        "\n[^1]: note\n",
    ),
    *("\n\n| a | b |\n|---|---|\n| c\\|d | e |\n\n", "\n```\ncode\n```\n", "word ", "Zoë said ", "teh ", "“so” "),
]
LINE_ENDS = st.sampled_from(["\n", "\r\n", "\r"])
ENCODINGS = st.sampled_from([b"", codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE])
CODECS = {b"": "utf-8", codecs.BOM_UTF8: "utf-8", codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
TEXTS = st.lists(st.one_of(st.sampled_from(FRAGMENTS), st.text(CHARS, max_size=6)), max_size=14).map("".join)
NEW = st.one_of(
    st.text(CHARS, max_size=5), st.sampled_from(["the", "Zoë", "China", "", ", ", ".", "&amp;", "*", "R&D"])
)


@st.composite
def files(draw):
    text = draw(TEXTS).replace("\n", draw(LINE_ENDS))
    mark = draw(ENCODINGS)
    return mark + text.encode(CODECS[mark])


@st.composite
def edits_of(draw, text, most=3):
    places = sorted(draw(st.lists(st.integers(0, len(text)), min_size=2, max_size=2 * most)))
    spans = [Span(start, end) for start, end in zip(places[::2], places[1::2], strict=False)]
    return tuple(Edit(span, draw(NEW)) for span in spans)


def read_or_skip(raw, name):
    try:
        return read(raw, name)
    except UnreadableError:
        assume(False)
        raise


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
@often(400)
@given(raw=files(), data=st.data())
def test_an_edit_is_refused_or_reads_as_the_edited_text(name, raw, data):
    article = read_or_skip(raw, name)
    text = article.document.text
    edits = data.draw(edits_of(text))
    try:
        new = write(article, edits)
    except LostPlaceError as reason:
        event(str(reason))
        return
    assert read(new, name).document.text == edited(text, edits)


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
@often(200)
@given(raw=files(), data=st.data())
def test_what_is_outside_an_edit_stays_byte_for_byte(name, raw, data):
    article = read_or_skip(raw, name)
    source_map = article.document.source_map
    told = [piece for piece in source_map.pieces if piece.kind is PieceKind.VERBATIM]
    assume(told)
    piece = data.draw(st.sampled_from(told))
    start = data.draw(st.integers(piece.plain.start, piece.plain.end - 1))
    end = data.draw(st.integers(start + 1, piece.plain.end))
    _, place = source_map.place(Span(start, end))
    try:
        new = write(article, (Edit(Span(start, end), "Zoë"),))
    except LostPlaceError:
        return
    again = read(new, name).document.source_map.source
    assert again == source_map.source[: place.start] + "Zoë" + source_map.source[place.end :]
    assert new[:3] == raw[:3] or place.start < 3


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
@often(300)
@given(raw=files())
def test_the_source_map_tells_the_truth(name, raw):
    document = read_or_skip(raw, name).document
    source_map = document.source_map
    assert document.text == source_map.text
    at = 0
    for piece in source_map.pieces:
        assert piece.raw.start >= at
        at = piece.raw.end
        if piece.kind is PieceKind.VERBATIM:
            assert piece.plain.of(source_map.text) == piece.raw.of(source_map.source)
    last = 0
    for block in document.blocks:
        assert last <= block.span.start < block.span.end <= len(document.text)
        last = block.span.end
        source_map.place(block.span)


@often(300)
@given(raw=files(), data=st.data())
def test_in_plain_text_no_word_is_refused(raw, data):
    article = read_or_skip(raw, "a.txt")
    text = article.document.text
    assume(text and article.document.source_map.pieces[0].raw.start == 0)
    start = data.draw(st.integers(0, len(text) - 1))
    assume(not text.startswith("---"))
    write(article, (Edit(Span(start, start + 1), "word"),))


@pytest.mark.parametrize(
    ("name", "source", "old", "new", "wanted"),
    [
        ("a.md", "The *teh* cat", "teh", "the", "The *the* cat"),
        ("a.md", "Then Teus*day* came", "Teusday", "Tuesday", "Then Tues*day* came"),
        ("a.md", "> one teh\n> two", "teh two", "the two", "> one the\n> two"),
        ("a.md", "R&amp;D teh", "R&D teh", "R&D the", "R&amp;D the"),
        ("a.md", "A 2\\*3 sum", "2*3", "2 × 3", "A 2 × 3 sum"),
        ("a.md", "# Teh day\n\nNo stop", "No stop", "No stop.", "# Teh day\n\nNo stop."),
        ("a.md", "First para\n\nNext", "para", "para.", "First para.\n\nNext"),
        ("a.md", "an x star", "x", "*x*", "an \\*x\\* star"),
        ("a.md", "a [teh](u) b", "teh", "the", "a [the](u) b"),
        ("a.md", "| teh | b |\n|---|---|\n| c | d |\n", "teh", "the", "| the | b |\n|---|---|\n| c | d |\n"),
        ("a.txt", "---\ntitle: x\n---\nTeh end\r\n", "Teh", "The", "---\ntitle: x\n---\nThe end\r\n"),
        ("a.html", "<p>The <b>te</b>h cat</p>", "teh", "the", "<p>The <b>the</b> cat</p>"),
        ("a.html", "<p>R&amp;D teh</p>", "teh", "A&B", "<p>R&amp;D A&amp;B</p>"),
        ("a.html", "<p>10&nbsp;km teh</p>", "teh", "the", "<p>10&nbsp;km the</p>"),
        ("a.html", "<p>First para</p>\n<p>Next</p>", "para", "para.", "<p>First para.</p>\n<p>Next</p>"),
    ],
)
def test_edits_land_where_they_belong(name, source, old, new, wanted):
    article = read(source.encode(), name)
    start = article.document.text.index(old)
    raw = write(article, (Edit(Span(start, start + len(old)), new),))
    assert raw.decode() == wanted


@pytest.mark.parametrize(
    ("name", "source", "old", "new", "reason"),
    [
        ("a.md", "One.\n\nTwo.", "One.\n\nTwo.", "Three.", "end of a paragraph"),
        ("a.md", "say x now", "x", "\n\n", "would not read"),
        ("a.html", "<p>One.</p><p>Two.</p>", "One.\n\nTwo.", "Three.", "end of a paragraph"),
        ("a.html", "<p>a &NotEqualTilde; b</p>", "\u2242", "=", "cut an escaped character"),
        ("a.txt", b"Zo\xeb said so", "said", "Łódź", "windows|cp1252"),
    ],
)
def test_edits_are_refused_with_the_reason(name, source, old, new, reason):
    article = read(source if isinstance(source, bytes) else source.encode(), name)
    start = article.document.text.index(old)
    with pytest.raises(LostPlaceError, match=reason):
        write(article, (Edit(Span(start, start + len(old)), new),))


def test_two_edits_of_one_file():
    article = read(
        "Teh [end](u) of *teh* day &amp; nihgt\r\n".encode("utf-16-le").join([codecs.BOM_UTF16_LE, b""]), "a.md"
    )
    text = article.document.text
    edits = (Edit(Span(0, 3), "The"), Edit(Span(text.index("nihgt"), len(text)), "night"))
    assert write(article, edits)[2:].decode("utf-16-le") == "The [end](u) of *teh* day &amp; night\r\n"
