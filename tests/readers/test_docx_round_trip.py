"""The law of the way back for Word files: refused, or it reads as the edited text and all else is as it was."""

from xml.etree import ElementTree as ET

import pytest
from hypothesis import event, given
from hypothesis import strategies as st

from lintnews.core.errors import LostPlaceError
from lintnews.core.finding import Edit, edited
from lintnews.core.span import Span
from lintnews.readers import read, write
from tests.often import often

from .word import box, deleted, inserted, link, note_mark, paragraph, parts_of, run, table, word_file

WORDS = st.text('aé😀 e’&<>"]\t\n\u00a0漢.', min_size=1, max_size=7)
DRESS = st.sampled_from(["", "<w:b/>", '<w:i/><w:color w:val="FF0000"/>', "<w:vanish/>"])
RUNS = st.builds(run, WORDS, DRESS)
LOOSE = st.builds(lambda text: f"<w:r><w:t>{text}</w:t></w:r>", st.text("ab ", min_size=1, max_size=5))
INNER = st.one_of(
    RUNS, RUNS, LOOSE,
    st.builds(link, RUNS, RUNS),
    st.builds(inserted, RUNS),
    st.builds(deleted, st.text("xyz", min_size=1, max_size=4)),
    st.just(note_mark(1)),
    st.just('<w:proofErr w:type="spellStart"/>'),
    st.just('<w:bookmarkStart w:id="70" w:name="b"/><w:bookmarkEnd w:id="70"/>'),
    st.builds(lambda text: box(paragraph(run(text))), st.text("ab ", min_size=1, max_size=5)),
    st.builds(lambda text: box(paragraph(run(text)), copy=[paragraph(run("other"))]), st.text("ab", min_size=1, max_size=3)),
    st.just('<w:r><w:t xml:space="preserve">&#233;&amp;</w:t><!-- x --><w:tab/><w:t><![CDATA[a<b]]></w:t></w:r>'),
)  # fmt: skip
PARAGRAPHS = st.lists(INNER, max_size=5).map(lambda inner: paragraph(*inner))
FILES = st.lists(
    st.one_of(PARAGRAPHS, PARAGRAPHS, st.builds(lambda a, b: table([a, b]), WORDS, WORDS)), max_size=5
).map(lambda body: word_file(*body, footnotes=["A note wiht words."]))
NEW = st.one_of(st.text("aé😀 &<>]\u00a0.", max_size=4), st.sampled_from(["the", "\n", "\t", "\x01", "]]>", "  "]))


@st.composite
def edits_of(draw, text, most=3):
    places = sorted(draw(st.lists(st.integers(0, len(text)), min_size=2, max_size=2 * most)))
    return tuple(
        Edit(Span(start, end), draw(NEW)) for start, end in zip(places[::2], places[1::2], strict=False)
    )  # fmt: skip


def bare(xml, runs_without_words=True):
    """The part without what its runs show, in canonical form; and each run's words with its whole."""
    root = ET.fromstring(xml)
    w = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    runs = []
    shown = {w + name for name in ("t", "tab", "br", "noBreakHyphen")}
    for one in list(root.iter(w + "r")):
        inner = [child for child in one if child.tag in shown]
        told = "".join({w + "tab": "\t", w + "br": "\n"}.get(child.tag, child.text or "") for child in inner)
        runs.append((told, [ET.canonicalize(ET.tostring(child)) for child in inner]))
    for one in list(root.iter(w + "r")):
        for child in list(one):
            if child.tag in shown:
                one.remove(child)
    return ET.canonicalize(ET.tostring(root)), runs


def check_unharmed(raw, new):
    before, after = parts_of(raw), parts_of(new)
    assert list(before) == list(after)
    changed = [name for name in before if before[name] != after[name]]
    assert set(changed) <= {"word/document.xml", "word/footnotes.xml"}
    for name in changed:
        (frame, runs), (frame_after, runs_after) = bare(before[name]), bare(after[name])
        assert frame == frame_after
        assert len(runs) == len(runs_after)
        for one, other in zip(runs, runs_after, strict=True):
            assert one[0] != other[0] or one == other or all("preserve" in shown for shown in other[1])


@often(300)
@given(raw=FILES, data=st.data())
def test_an_edit_is_refused_or_reads_as_the_edited_text(raw, data):
    article = read(raw, "a.docx")
    text = article.document.text
    edits = data.draw(edits_of(text))
    try:
        new = write(article, edits)
    except LostPlaceError as reason:
        event(str(reason))
        return
    event("written")
    assert read(new, "a.docx").document.text == edited(text, edits)
    check_unharmed(raw, new)


@often(150)
@given(raw=FILES)
def test_the_source_map_tells_the_truth(raw):
    article = read(raw, "a.docx")
    source_map = article.document.source_map
    for piece in source_map.pieces:
        if piece.kind.value == "verbatim":
            assert piece.plain.of(source_map.text) == piece.raw.of(source_map.source)
    last = 0
    for block in article.document.blocks:
        assert last <= block.span.start < block.span.end <= len(article.document.text)
        last = block.span.end
        source_map.place(block.span)
    if article.document.text:
        assert read(write(article, ()), "a.docx").document.text == article.document.text


@pytest.mark.parametrize(
    ("inner", "old", "new", "wanted"),
    [
        (["The ", run("Te", "<w:b/>"), "usday"], "Teusday", "Tuesday", [("The ", 0), ("Tue", 1), ("sday", 0)]),
        (["a teh b"], "teh", "the", [("a the b", 0)]),
        (["a", run("\t"), "b"], "\t", " ", [("a", 0), (" ", 0), ("b", 0)]),
        (["one", inserted(run(" twoo"))], "twoo", "two", [("one", 0), (" two", 0)]),
        (["“No stop”"], "stop”", "stop.”", [("“No stop.”", 0)]),
    ],
)
def test_the_dress_of_each_run_stays(inner, old, new, wanted):
    raw = word_file(paragraph(*inner))
    article = read(raw, "a.docx")
    start = article.document.text.index(old)
    written = write(article, (Edit(Span(start, start + len(old)), new),))
    w = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    root = ET.fromstring(parts_of(written)["word/document.xml"])
    told = [
        ("".join(text.text or "" for text in one.iter(w + "t")), len(list(one.iter(w + "b")))) for one in root.iter(w + "r")
    ]  # fmt: skip
    assert told == wanted


@pytest.mark.parametrize(
    ("body", "old", "new", "reason"),
    [
        ([paragraph("One."), paragraph("Two.")], "One.\n\nTwo.", "Three.", "end of a paragraph"),
        (
            [paragraph("One", box(paragraph("teh"), copy=[paragraph("another")]))],
            "teh",
            "the",
            "copy for older programs",
        ),
        ([paragraph("One")], "One", "O\x01e", "no Word file can"),
        ([paragraph("One")], "One", "O\n\ne", "would not read"),
    ],
)
def test_edits_are_refused_with_the_reason(body, old, new, reason):
    article = read(word_file(*body), "a.docx")
    start = article.document.text.index(old)
    with pytest.raises(LostPlaceError, match=reason):
        write(article, (Edit(Span(start, start + len(old)), new),))


def test_both_copies_of_a_box_are_changed():
    article = read(word_file(paragraph("One", box(paragraph("teh box")))), "a.docx")
    start = article.document.text.index("teh")
    new = write(article, (Edit(Span(start, start + 3), "the"),))
    assert parts_of(new)["word/document.xml"].count(b"the box") == 2


def test_another_encoding_is_read_and_not_written():
    plain = parts_of(word_file(paragraph("Teh copy.")))["word/document.xml"].decode()
    for told, codec in (("UTF-16", "utf-16"), ("ISO-8859-1", "latin-1")):
        article = read(word_file(extra={"word/document.xml": plain.replace("UTF-8", told).encode(codec)}), "a.docx")
        assert article.document.text == "Teh copy."
        with pytest.raises(LostPlaceError, match="not in UTF-8"):
            write(article, (Edit(Span(0, 3), "The"),))


def test_the_command_fixes_a_word_file(tmp_path, capsys):
    from lintnews.app.entry import main

    path = tmp_path / "story.docx"
    path.write_bytes(
        word_file(
            paragraph("Harbour dues rise", style="Titel"),
            paragraph("The council met on ", run("te", "<w:b/>"), "h day after; it was recieved well,and said so."),
        )
    )
    assert main(["fix", "--diff", "--isolated", str(path)]) == 1
    told = capsys.readouterr().out
    assert "+The council" in told
    assert main(["fix", "--isolated", str(path)]) == 0
    assert "recieved well, and" in read(path.read_bytes(), "a.docx").document.text


@pytest.mark.parametrize("words", ["\n\nMenu", "Menu\n\n", "One.\n\n", "\n\nTwo."])
def test_a_whole_paragraph_can_be_taken_out(words):
    article = read(word_file(paragraph("One."), paragraph("Me", run("nu", "<w:b/>")), paragraph("Two.")), "a.docx")
    text = article.document.text
    new = write(article, (Edit(Span(text.index(words), text.index(words) + len(words)), ""),))
    assert read(new, "a.docx").document.text == text.replace(words, "")
