"""The proof in Word goes through LibreOffice and back: every comment on its words, every change as it was."""

import re
import shutil
import subprocess
from xml.etree import ElementTree as ET

import pytest

from lintnews.core.finding import Edit, edited
from lintnews.core.span import Span
from lintnews.readers import read
from lintnews.reporters.docx import render
from lintnews.reporters.docx.annotate import Remark, annotated

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
    table,
    word_file,
)  # fmt: skip
from .reports import harbour
from .test_docx_proof import commented, dressed, rejected

SOFFICE = shutil.which("soffice") or shutil.which("libreoffice")
pytestmark = [pytest.mark.real, pytest.mark.skipif(SOFFICE is None, reason="no LibreOffice here")]


def converted(raw, tmp_path, suffix):
    path = tmp_path / "proof.docx"
    path.write_bytes(raw)
    out = tmp_path / suffix
    command = [
        SOFFICE,
        f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
        "--headless",
        "--convert-to",
        suffix,
    ]
    subprocess.run([*command, "--outdir", str(out), str(path)], capture_output=True, timeout=120, check=True)
    return (out / f"proof.{suffix}").read_bytes()


def story():
    raw = word_file(
        paragraph("Harbor dues rise in skibbereen", style="Titel"),
        paragraph(
            '<w:commentRangeStart w:id="7"/>', "The council met on Te", run("us", "<w:b/>"),
            '<w:commentRangeEnd w:id="7"/>', '<w:r><w:commentReference w:id="7"/></w:r>',
            "day, ", link(run("an offical")), " word 😀 said", note_mark(1), ".",
        ),
        paragraph("It was", inserted(run(" very loong"), run(" indeed", "<w:i/>")), deleted(" short"), ", teh mayor said."),
        table(["One wiht", "Two"]),
        paragraph("A box", box(paragraph("teh box")), " and no more of teh same."),
        footnotes=["A note recieved late."], comments=[comment("Whose?", 7)],
    )  # fmt: skip
    return raw, read(raw, "a.docx").document.text


PAIRS = [
    ("Harbor", "Harbour"), ("skibbereen", "Skibbereen"), ("Teusday", "Tuesday"), ("offical", "official"),
    ("loong", "long"), ("teh mayor", "the mayor"), ("wiht", "with"), ("recieved", "received"), ("teh same", "the same"),
]  # fmt: skip


def annotated_story():
    raw, text = story()
    edits = [Edit(Span(text.index(old), text.index(old) + len(old)), new) for old, new in PAIRS]
    done = annotated(raw, [Remark(edit.span, (f"About {edit.text}", "rule/x")) for edit in edits], edits)
    assert len(done.made) == len(PAIRS)
    return raw, text, edits, done


def test_comments_and_changes_survive_the_round_trip(tmp_path):
    raw, text, edits, done = annotated_story()
    back = converted(done.raw, tmp_path, "docx")
    before, after = commented(done.raw), commented(back)
    key = lambda told: sorted((one[0], one[1].replace("\n", ""), one[2]) for one in told.values())  # noqa: E731
    assert key(after) == key(before)
    words = [one[1] for one in before.values() if one[0] == "lintnews"]
    wanted = [edit.span.of(text) + edit.text for edit in edits]
    wanted[2] = "Teueusday"  # over two runs, only what changes is told
    wanted[7] = ""  # in a note: the comment stands on its mark
    assert words == wanted
    plain = lambda raw: read(raw, "a.docx").document.text.replace("teh box", "").split()  # noqa: E731
    assert plain(back) == plain(done.raw) == edited(text, edits).replace("teh box", "").split()
    assert plain(rejected(back)) == plain(raw)
    bold = lambda raw: [char for char, look in dressed(rejected(raw)) if re.search(r":b(?: |/|>)", look)]  # noqa: E731
    assert bold(back) == bold(raw) == list("us")


def test_it_opens_as_a_document_of_another_kind(tmp_path):
    _, _, edits, done = annotated_story()
    content = ET.fromstring(parts_of(converted(done.raw, tmp_path, "odt"))["content.xml"])
    names = [one.tag.rpartition("}")[2] for one in content.iter()]
    assert names.count("annotation") == len(edits) + 1
    assert names.count("changed-region") >= 2 * len(edits)
    assert "Harbor" in "".join(content.itertext())


def test_the_new_file_of_plain_text_opens(tmp_path):
    report = harbour()
    done = render(report.articles["story.txt"], report.findings)
    back = converted(done.raw, tmp_path, "docx")
    assert [one[1] for one in commented(back).values()] == [one[1] for one in commented(done.raw).values()]
    assert read(back, "a.docx").document.text == read(done.raw, "a.docx").document.text
