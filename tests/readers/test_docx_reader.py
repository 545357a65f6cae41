"""Word files as articles: what is read of them, what they are told to be, and what is refused."""

import io
import struct
import tracemalloc
import zipfile
from datetime import date
from time import process_time

import pytest

from lintnews.core.document import BlockKind
from lintnews.core.errors import UnreadableError
from lintnews.readers import read

from .word import (
    HEAD,
    SPACES,
    box,
    deleted,
    inserted,
    link,
    note_mark,
    paragraph,
    run,
    table,
    word_file,
)  # fmt: skip


def text_of(*body, **more):
    return read(word_file(*body, **more), "a.docx").document.text


def kinds_of(*body):
    document = read(word_file(*body), "a.docx").document
    return [(block.kind, block.span.of(document.text)) for block in document.blocks]


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        (["The Te", run("us", "<w:b/>"), "day"], "The Teusday"),
        (["a ", link(run("linked")), " word"], "a linked word"),
        (["kept", inserted(run(" new")), deleted(" old"), "."], "kept new."),
        (["seen", run(" hidden", "<w:vanish/>"), run(" shown", '<w:vanish w:val="0"/>')], "seen shown"),
        (["one\ttab\nbreak"], "one\ttab\nbreak"),
        (["<w:r></w:r>", "R&D <b>"], "R&D <b>"),
        (["<w:r><w:t> trimmed </w:t></w:r>"], "trimmed"),
        (["<w:r><w:t>two\n lines&#8217;s</w:t></w:r>"], "two  lines’s"),
        (["<w:r><w:t><![CDATA[a < b]]></w:t></w:r>"], "a < b"),
        (["<w:r><w:t>non</w:t><w:noBreakHyphen/><w:t>stop</w:t></w:r>"], "non\u2011stop"),
        (
            [
                ('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText><w:t>x</w:t></w:r>'
                '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'), "today",
                '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
            ],
            "today",
        ),
        (["<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>", run("in a form"), "</w:sdtContent></w:sdt>"], "in a form"),
        (["<w:ruby><w:rt>", run("ka"), "</w:rt><w:rubyBase>", run("漢"), "</w:rubyBase></w:ruby>"], "漢"),
        (['<w:moveFrom w:id="1">', run("gone "), "</w:moveFrom>", '<w:moveTo w:id="2">', run("here"), "</w:moveTo>"], "here"),
        (['<w:r><w:rPr><w:rPrChange w:id="3"><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>shown</w:t></w:r>'], "shown"),
    ],
)  # fmt: skip
def test_what_a_paragraph_reads_as(inner, text):
    assert text_of(f"<w:p>{''.join(one if one.startswith('<') else run(one) for one in inner)}</w:p>") == text


def test_boxes_follow_their_paragraph_and_are_read_once():
    assert text_of(paragraph("Before", box(paragraph("In the box")), " after"), paragraph("Next")) == (
        "Before after\n\nIn the box\n\nNext"
    )


def test_tables_and_notes_are_paragraphs_of_their_own():
    assert text_of(paragraph("Text", note_mark(1), "."), table(["One", "Two"]), footnotes=["A note."]) == (
        "Text.\n\nOne\n\nTwo\n\nA note."
    )


def test_a_deleted_paragraph_mark_joins_two_paragraphs():
    gone = '<w:rPr><w:del w:id="5" w:author="A"/></w:rPr>'
    assert text_of(paragraph("One ", more=gone), paragraph("two."), paragraph("Three.")) == "One two.\n\nThree."


def test_headers_and_blank_paragraphs_are_no_copy():
    assert text_of(paragraph(""), paragraph("  "), paragraph("Copy."), "<w:p/>") == "Copy."


LONG = "The council met on Tuesday and settled the harbour dues for another year."


def test_styles_tell_what_a_paragraph_is():
    assert kinds_of(
        paragraph("Dues rise", style="Titel"),
        paragraph("It had been put off twice, at some cost", style="Ours"),
        paragraph("By Aoife Byrne"),
        paragraph(LONG),
        paragraph("What comes next", style="Heading2"),
        paragraph("A short one"),
        paragraph("one point", more='<w:numPr><w:numId w:val="1"/></w:numPr>'),
        paragraph("The harbour", style="Cap"),
    ) == [
        (BlockKind.HEADLINE, "Dues rise"),
        (BlockKind.STANDFIRST, "It had been put off twice, at some cost"),
        (BlockKind.BYLINE, "By Aoife Byrne"),
        (BlockKind.PARAGRAPH, LONG),
        (BlockKind.SUBHEAD, "What comes next"),
        (BlockKind.SUBHEAD, "A short one"),
        (BlockKind.LIST_ITEM, "one point"),
        (BlockKind.CAPTION, "The harbour"),
    ]


def test_without_styles_the_looks_tell():
    told = kinds_of(paragraph("Harbour dues rise in Skibbereen"), paragraph("By Aoife Byrne"), paragraph(LONG))
    assert [kind for kind, _ in told] == [BlockKind.HEADLINE, BlockKind.BYLINE, BlockKind.PARAGRAPH]


def properties(name, value):
    return f'<Properties xmlns="x" xmlns:v="y"><property name="{name}"><v:lpwstr>{value}</v:lpwstr></property></Properties>'


def core(day):
    return f'<c:coreProperties xmlns:c="c" xmlns:d="d"><d:title>Template</d:title><d:modified>{day}T10:00:00Z</d:modified></c:coreProperties>'


def test_a_property_named_for_it_dates_the_copy():
    meta = read(word_file(paragraph(LONG), custom=properties("Publication date", "2025-11-24")), "a.docx").document.meta
    assert (meta.published, meta.published_from) == (date(2025, 11, 24), "metadata")


def test_the_day_it_was_saved_is_only_assumed():
    from lintnews.engine.dating import Dating, dated

    document = read(word_file(paragraph(LONG), core=core("2025-11-20")), "a.docx").document
    today = Dating(today=date(2026, 1, 1))
    assert dated(document, today).meta[:2] == (date(2025, 11, 20), "assumed")
    assert dated(document, Dating()).meta[:2] == (None, None)
    assert dated(document, today, date(2025, 11, 3)).meta[:2] == (date(2025, 11, 3), "config")
    assert document.meta.title == "Template"


def test_the_headline_comes_before_the_title_property():
    document = read(
        word_file(paragraph("Dues rise", style="Titel"), paragraph(LONG), core=core("2025-11-20")), "a.docx"
    ).document
    assert document.meta.title == "Dues rise"


def test_a_line_of_the_source_is_a_paragraph():
    article = read(word_file(paragraph("One\nand more"), paragraph("Two teh")), "a.docx")
    from lintnews.core.report import Report
    from lintnews.core.span import Span

    at = article.document.text.index("teh")
    start, end = Report({"a.docx": article}, ()).places("a.docx", Span(at, at + 3))
    assert (start.line, start.column, end.column) == (2, 5, 8)


def test_strict_files_and_other_prefixes_are_read():
    raw = word_file(paragraph("Some copy."))
    archive = zipfile.ZipFile(io.BytesIO(raw))
    strict = archive.read("word/document.xml").decode().replace(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main"
    )  # fmt: skip
    assert text_of(extra={"word/document.xml": strict}) == "Some copy."
    other = strict.replace("w:", "n0:").replace("xmlns:w=", "xmlns:n0=")
    assert text_of(extra={"word/document.xml": other}) == "Some copy."


def test_a_word_file_is_known_by_its_content():
    assert read(word_file(paragraph("Some copy.")), "-").document.format == "docx"


def archive_of(parts, **more):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, **more) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return out.getvalue()


def body(inner, before=""):
    return {"word/document.xml": f"{HEAD}{before}<w:document {SPACES}><w:body>{inner}</w:body></w:document>"}


LAUGHS = "<!DOCTYPE a [<!ENTITY a '" + "ha" * 50 + "'>" + "".join(
    f"<!ENTITY {chr(98 + number)} '{f'&{chr(97 + number)};' * 10}'>" for number in range(9)
) + "]>"  # fmt: skip
OUTSIDE = '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/hostname">]>'
HOSTILE = {
    "a bomb": lambda: archive_of({"word/document.xml": b"<a>" + b" " * 80_000_000}),
    "a bomb of elements": lambda: archive_of(body("<w:p/>" * 3_000_000)),
    "a bomb of depth": lambda: archive_of(body("<w:p>" + "<w:ins>" * 200_000 + "</w:ins>" * 200_000 + "</w:p>")),
    "laughs": lambda: archive_of(body("<w:p><w:r><w:t>&i;</w:t></w:r></w:p>", LAUGHS)),
    "an outside entity": lambda: archive_of(body("<w:p><w:r><w:t>&a;</w:t></w:r></w:p>", OUTSIDE)),
    "cut short": lambda: word_file(paragraph("Some copy."))[:-400],
    "cut in the middle": lambda: word_file(paragraph("Some copy."))[:700],
    "no document": lambda: archive_of({"hello.txt": "Some copy."}),
    "broken XML": lambda: archive_of(body("<w:p><w:r></w:p>")),
    "not a zip": lambda: b"Some copy, saved under a wrong name.",
    "empty": lambda: b"",
    "locked": lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
    "flipped": lambda: word_file(paragraph("Some copy." * 50)).replace(b"word/document.xml", b"word/documenz.xml", 1),
    "many entries": lambda: archive_of({f"word/{number}.xml": "" for number in range(12_000)}),
}


def two_of_a_name():
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            for text in ("One.", "Two."):
                archive.writestr("word/document.xml", body(paragraph(text))["word/document.xml"])
    return out.getvalue()


HOSTILE["two of a name"] = two_of_a_name


@pytest.mark.parametrize("what", HOSTILE)
def test_hostile_and_damaged_files_get_a_clear_word_in_time(what):
    raw = HOSTILE[what]()
    tracemalloc.start()
    started = process_time()
    with pytest.raises(UnreadableError) as problem:
        read(raw, "a.docx")
    took = process_time() - started
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert took < 2
    assert most < 200 << 20
    assert len(str(problem.value)) < 130
    assert str(problem.value).endswith(".")


def test_a_lie_about_the_size_is_found():
    raw = bytearray(word_file(paragraph("Some copy. " * 2000)))
    at = raw.rfind(b"PK\1\2", 0, raw.rfind(b"word/document.xml"))
    raw[at + 24 : at + 28] = struct.pack("<L", 100)
    with pytest.raises(UnreadableError, match=r"damaged|XML"):
        read(bytes(raw), "a.docx")


def test_fifty_pages_are_read_in_time():
    words = "The council met on Tuesday and settled the harbour dues, which had "
    story = [
        paragraph(words, run("been put off", "<w:b/>"), " twice already, as the mayor said. ", words)
        for _ in range(800)
    ]
    raw = word_file(*story)
    assert len(text_of(*story).split()) > 20_000
    took = []
    for _ in range(4):
        started = process_time()
        read(raw, "a.docx")
        took.append(process_time() - started)
    assert min(took) < 0.3
