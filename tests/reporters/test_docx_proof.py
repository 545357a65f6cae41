"""The proof in Word: comments on their words, fixes as tracked changes, and nothing else touched."""

import io
import zipfile
from xml.etree import ElementTree as ET

import pytest
from hypothesis import assume, event, given
from hypothesis import strategies as st

from lintnews.core.finding import Edit, edited
from lintnews.core.span import Span
from lintnews.readers import read
from lintnews.reporters.docx import render
from lintnews.reporters.docx.annotate import Remark, annotated
from tests.often import often

from ..readers.test_docx_round_trip import FILES, NEW, bare
from ..readers.word import (
    box,
    comment,
    deleted,
    inserted,
    link,
    note_mark,
    paragraph,
    parts_of,
    run,
    word_file,
)  # fmt: skip
from .reports import article, finding, harbour, several_fixes

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def commented(raw):
    """The words that each of our comments covers, and its lines, by its number."""
    parts = parts_of(raw)
    root = ET.fromstring(parts["word/document.xml"])
    told = {}
    listed = ET.fromstring(parts["word/comments.xml"]) if "word/comments.xml" in parts else []
    for one in listed:
        lines = ["".join(text.text for text in line.iter(W + "t")) for line in one.iter(W + "p")]
        told[one.get(W + "id")] = [one.get(W + "author"), "", lines]
    open_ones, references = [], []
    for element in walked(root):
        if element.tag == W + "commentRangeStart":
            open_ones.append(element.get(W + "id"))
        elif element.tag == W + "commentRangeEnd":
            open_ones.remove(element.get(W + "id"))
        elif element.tag == W + "commentReference":
            references.append(element.get(W + "id"))
        elif element.tag in (W + "t", W + "tab", W + "br", W + "delText"):
            for number in open_ones:
                told[number][1] += {W + "tab": "\t", W + "br": "\n"}.get(element.tag, element.text or "")
    assert not open_ones
    assert sorted(references) == sorted(number for number in told)
    return told


def walked(element):
    """Elements in the order of the file, without the copies for older programs."""
    yield element
    for child in element:
        if not child.tag.endswith("Fallback"):
            yield from walked(child)


def rejected(raw):
    """The file with our tracked changes taken back."""
    parts = parts_of(raw)
    for name in [one for one in parts if one.endswith(("document.xml", "footnotes.xml"))]:
        root = ET.fromstring(parts[name])
        _take_back(root)
        parts[name] = ET.tostring(root)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return out.getvalue()


def _take_back(element):
    for place, child in reversed(list(enumerate(element))):
        _take_back(child)
        if child.get(W + "author") == "lintnews":
            element.remove(child)
            if child.tag == W + "del":
                for text in child.iter(W + "delText"):
                    text.tag = W + "t"
                for inner in reversed(list(child)):
                    element.insert(place, inner)


def dressed(raw):
    """Each character that reads, and is not ours alone, with the properties of its run."""
    told = []
    root = ET.fromstring(parts_of(raw)["word/document.xml"])
    for one in walked(root):
        if one.tag == W + "r":
            dress = one.find(W + "rPr")
            look = "" if dress is None else ET.canonicalize(ET.tostring(dress))
            for text in one.findall(W + "t"):
                words = text.text or ""
                words = words if "preserve" in text.attrib.values() else words.strip(" ")
                told += [(char, look) for char in words]
    return told


@st.composite
def remarks_of(draw, text):
    pairs = draw(st.lists(st.tuples(st.integers(0, len(text)), st.integers(0, len(text))), max_size=4))
    return [Remark(Span(min(pair), max(pair)), (f"No {number} <&>", "rule/x")) for number, pair in enumerate(pairs)]


@st.composite
def edits_of(draw, text):
    places = sorted(draw(st.sets(st.integers(0, len(text)), max_size=6)))
    pairs = zip(places[::2], places[1::2], strict=False)
    return tuple(Edit(Span(start, end), draw(NEW)) for start, end in pairs)


@often(300)
@given(raw=FILES, data=st.data())
def test_accepted_it_is_the_fixed_text_and_taken_back_it_is_the_old(raw, data):
    text = read(raw, "a.docx").document.text
    assume(text)
    edits, remarks = data.draw(edits_of(text)), data.draw(remarks_of(text))
    done = annotated(raw, remarks, edits)
    event(f"{len(done.made)} made, {len(done.refused)} refused")
    assert sorted([*done.made, *done.refused]) == sorted(edits)
    after = read(done.raw, "a.docx").document.text
    wanted = edited(text, done.made)
    assert [line for line in after.split("\n\n") if line] == [line for line in wanted.split("\n\n") if line.strip()]
    back = rejected(done.raw)
    assert read(back, "a.docx").document.text == text
    assert dressed(back) == dressed(raw)
    told = commented(done.raw)
    assert len(told) == len(remarks) - len(done.unplaced)
    before, parts = parts_of(raw), parts_of(done.raw)
    ours = {"word/document.xml", "word/footnotes.xml"} | (
        {"word/comments.xml", "[Content_Types].xml", "word/_rels/document.xml.rels"} if told else set()
    )
    assert {name for name in parts if before.get(name) != parts[name]} <= ours


@often(200)
@given(raw=FILES, data=st.data())
def test_a_comment_covers_exactly_its_words(raw, data):
    text = read(raw, "a.docx").document.text
    assume(text)
    remarks = [
        one for one in data.draw(remarks_of(text))
        if one.span.length and "\n\n" not in one.span.of(text) and text[one.span.start] != "\n"
    ]  # fmt: skip
    done = annotated(raw, remarks)
    told = commented(done.raw)
    assume(not done.unplaced)
    from lintnews.readers.docx.layout import layout_of

    layout = layout_of(raw)
    for number, remark in zip(told, remarks, strict=True):
        author, words, lines = told[number]
        assert (author, lines) == ("lintnews", list(remark.lines))
        line = layout.paragraph_at(remark.span.start)
        if not line.paragraph.note and line.paragraph.box_of is None:
            assert _without_hidden(remark.span.of(text).strip("\n"), words)


def _without_hidden(wanted, words):
    """Whether `words` hold `wanted` in order; hidden and deleted text and boxes between them do not count."""
    rest = iter(words)
    return all(char in rest for char in wanted)


def test_a_comment_stands_on_its_words_across_runs_links_and_notes():
    raw = word_file(
        paragraph("The Te", run("us", "<w:b/>"), "day, ", link(run("an offical")), " word", note_mark(1), "."),
        footnotes=["A note wiht words."],
    )
    text = read(raw, "a.docx").document.text
    spans = [Span(text.index(words), text.index(words) + len(words)) for words in ("Teusday", "offical word", "wiht")]
    done = annotated(raw, [Remark(span, ("Look.", "rule")) for span in spans])
    assert [told[1] for told in commented(done.raw).values()] == ["Teusday", "offical word", ""]
    assert parts_of(done.raw)["word/footnotes.xml"] == parts_of(raw)["word/footnotes.xml"]
    assert bare(parts_of(done.raw)["word/styles.xml"])[0] == bare(parts_of(raw)["word/styles.xml"])[0]


def test_other_people_s_comments_and_changes_stay():
    raw = word_file(
        paragraph(
            '<w:commentRangeStart w:id="7"/>', "Teh day", '<w:commentRangeEnd w:id="7"/>',
            '<w:r><w:commentReference w:id="7"/></w:r>', inserted(run(" was loong indeed")), deleted(" short"), ".",
        ),
        comments=[comment("Whose?", 7)],
    )  # fmt: skip
    text = read(raw, "a.docx").document.text
    edits = [Edit(Span(0, 3), "The"), Edit(Span(text.index("loong"), text.index("loong") + 5), "long")]
    done = annotated(raw, [Remark(edit.span, ("Look.",)) for edit in edits], edits)
    assert len(done.made) == 2
    told = commented(done.raw)
    assert told["7"] == ["Bo", "TehThe day", ["Whose?"]]
    assert [one[:2] for one in told.values()][1:] == [["lintnews", "TehThe"], ["lintnews", "loonglong"]]
    assert read(done.raw, "a.docx").document.text == "The day was long indeed."
    root = ET.fromstring(parts_of(done.raw)["word/document.xml"])
    hers = [one for one in root.iter() if one.get(W + "author") == "Ann"]
    assert [one.tag for one in hers] == [W + "ins", W + "ins", W + "del"]
    assert not [inner for one in root.iter(W + "ins") for inner in one.iter(W + "ins") if inner is not one]
    numbers = [one.get(W + "id") for one in root.iter() if one.tag in (W + "ins", W + "del")]
    assert len(numbers) == len(set(numbers))


def test_text_in_a_box_is_commented_on_the_box_and_not_tracked():
    raw = word_file(paragraph("One", box(paragraph("teh box")), "."))
    text = read(raw, "a.docx").document.text
    at = text.index("teh")
    done = annotated(raw, [Remark(Span(at, at + 3), ("Look.",))], [Edit(Span(at, at + 3), "the")])
    assert done.made == ()
    assert [one[1] for one in commented(done.raw).values()] == ["teh box"]


def test_of_plain_text_a_clean_new_file_is_made():
    report = harbour()
    one = report.articles["story.txt"]
    done = render(one, report.findings)
    told = commented(done.raw)
    assert [each[1] for each in told.values()] == ["skibbereen", "dreadfull", "mayor", "teh"]
    assert next(each[2] for each in told.values()) == [
        "Fix: “skibbereen”: the town takes a capital.", "Write “Skibbereen”.", "See “harbour dues”: the same dues",
        "capitals/proper-noun",
    ]  # fmt: skip
    again = read(done.raw, "a.docx").document
    assert [block.kind for block in again.blocks] == [block.kind for block in one.document.blocks]
    assert again.text == "\n\n".join(
        " ".join(block.span.of(one.document.text).split()) for block in one.document.blocks
    )
    assert render(one, report.findings) == done


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_places_hold_in_wrapped_copy_with_any_line_ends(end):
    lines = [
        "The council of the town met on Tuesday night to settle the dues, which",
        "had been put off twice, as teh mayor said; and when it had done so all",
        "went home again by the harbour road, which was dark and wet at teh end",
    ]
    articles = {"a.txt": article(end.join(lines) + end, "a.txt")}
    text = articles["a.txt"].document.text
    at = text.rindex("teh")
    one = finding(articles, "a.txt", "teh", new="the")._replace(span=Span(at, at + 3))
    edits = [Edit(Span(at, at + 3), "the")]
    done = render(articles["a.txt"], [one], edits)
    assert [each[1] for each in commented(done.raw).values()] == ["tehthe"]
    assert done.tracked == tuple(edits)
    assert read(done.raw, "a.docx").document.text.endswith("wet at the end")


def test_odd_copy_makes_a_file_that_can_be_read():
    articles = {"a.txt": article("A \x07bell, a\ttab & <b>\ud7ff and \ufffe.\n\nSecond.", "a.txt")}
    one = several_fixes(finding(articles, "a.txt", "Second", "Say \x07 <what>?"), "x", "", "y")
    told = commented(render(articles["a.txt"], [one]).raw)
    assert [each[1] for each in told.values()] == ["Second"]


def test_many_comments_are_made_in_time():
    from time import process_time

    words = "The council met on Tuesday and settled the harbour dues, which had been put off. "
    raw = word_file(*[paragraph(words, run("teh", "<w:b/>"), " mayor said. ", words) for _ in range(800)])
    text = read(raw, "a.docx").document.text
    spans, at = [], -1
    while (at := text.find("teh", at + 1)) >= 0:
        spans.append(Span(at, at + 3))
    started = process_time()
    done = annotated(raw, [Remark(span, ("Look.", "rule")) for span in spans], [Edit(span, "the") for span in spans])
    assert process_time() - started < 1
    assert len(done.made) == len(spans) == 800


def test_a_paragraph_that_goes_is_tracked_whole():
    raw = word_file(paragraph("One."), paragraph("Me", run("nu", "<w:b/>")), paragraph("Two."))
    text = read(raw, "a.docx").document.text
    edits = (Edit(Span(4, 10), ""),)
    done = annotated(raw, [Remark(Span(6, 10), ("Look.",))], edits)
    assert done.made == edits
    assert read(done.raw, "a.docx").document.text == edited(text, edits) == "One.\n\nTwo."
    assert read(rejected(done.raw), "a.docx").document.text == text
    assert annotated(raw, [], [Edit(Span(3, 8), "")]).made == ()


def other_main(change):
    plain = parts_of(word_file(paragraph("Teh end.")))["word/document.xml"].decode()
    return word_file(extra={"word/document.xml": change(plain)})


def test_strict_files_and_other_prefixes_are_annotated_in_their_own_words():
    main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    edits = [Edit(Span(0, 3), "The")]
    remarks = [Remark(Span(0, 3), ("Look.",))]
    done = annotated(other_main(lambda plain: plain.replace(main, strict)), remarks, edits)
    assert read(done.raw, "a.docx").document.text == "The end."
    assert strict.encode() in parts_of(done.raw)["word/comments.xml"]
    assert (
        b"purl.oclc.org/ooxml/officeDocument/relationships/comments"
        in parts_of(done.raw)["word/_rels/document.xml.rels"]
    )
    done = annotated(
        other_main(lambda plain: plain.replace("w:", "n0:").replace("xmlns:w=", "xmlns:n0=")), remarks, edits
    )
    assert read(done.raw, "a.docx").document.text == "The end."
    assert b'<n0:commentRangeStart n0:id="0"/>' in parts_of(done.raw)["word/document.xml"]


def test_what_no_word_writes_is_refused_with_a_reason():
    from lintnews.core.errors import LostPlaceError

    bare_names = other_main(lambda plain: plain.replace("xmlns:w=", "xmlns=").replace("w:", ""))
    wide = other_main(lambda plain: plain.replace("UTF-8", "UTF-16").encode("utf-16"))
    for raw, reason in ((bare_names, "names its elements"), (wide, "not in UTF-8")):
        assert read(raw, "a.docx").document.text == "Teh end."
        with pytest.raises(LostPlaceError, match=reason):
            annotated(raw, [Remark(Span(0, 3), ("Look.",))])
