"""`lintnews proof`: what it writes where, and what it will not do."""

import shutil

import pytest

from lintnews.app.entry import main
from lintnews.readers import read

from ..readers.word import paragraph, parts_of, word_file

STORY = "Harbour dues rise\n\nThe council met on Tuesday; it was recieved well,and teh crews said so.\n"


@pytest.fixture
def copy(tmp_path):
    (tmp_path / "copy").mkdir()
    (tmp_path / "copy" / "story.txt").write_text(STORY)
    (tmp_path / "copy" / "word.docx").write_bytes(
        word_file(paragraph("Harbour dues rise", style="Titel"), paragraph(STORY.split("\n\n")[1].strip()))
    )
    return tmp_path / "copy"


def proof(*arguments):
    return main(["proof", "--isolated", "--no-cache", *map(str, arguments)])


def test_a_page_of_all_articles(copy, tmp_path, capsys):
    assert proof(copy, "-o", tmp_path / "out" / "page.html") == 0
    page = (tmp_path / "out" / "page.html").read_text()
    assert page.count('<article id="a') == 2
    assert "recieved" in page
    assert capsys.readouterr().err.startswith("Wrote ")


def test_a_folder_takes_a_word_file_for_each(copy, tmp_path):
    assert proof(copy, "-o", tmp_path / "out", "--format", "docx", "--track") == 0
    made = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert len(made) == 2
    assert all(name.endswith(".proof.docx") for name in made)
    for name in made:
        raw = (tmp_path / "out" / name).read_bytes()
        assert "well, and" in read(raw, "a.docx").document.text
        parts = parts_of(raw)
        assert b"w:delText" in parts["word/document.xml"]
        assert b"punctuation/missing-space" in parts["word/comments.xml"]


def test_without_track_the_words_stay(copy, tmp_path):
    assert proof(copy / "word.docx", "-o", tmp_path / "w.docx") == 0
    before = read((copy / "word.docx").read_bytes(), "a.docx").document.text
    raw = (tmp_path / "w.docx").read_bytes()
    assert read(raw, "a.docx").document.text == before
    assert b"w:del " not in parts_of(raw)["word/document.xml"]


def test_the_copy_itself_is_never_written_over(copy, capsys):
    raw = (copy / "word.docx").read_bytes()
    assert proof(copy / "word.docx", "-o", copy / "word.docx") == 2
    assert proof(copy / "story.txt", copy / "word.docx", "-o", copy / "word.docx", "--format", "docx") == 2
    assert "copy itself" in capsys.readouterr().err
    assert (copy / "word.docx").read_bytes() == raw


def test_our_own_proofs_are_no_copy(copy, tmp_path):
    assert proof(copy, "-o", copy) == 0
    assert proof(copy, "-o", copy, "--format", "docx") == 0
    assert len(list(copy.iterdir())) == 5
    assert proof(copy, "-o", tmp_path / "again.html") == 0
    assert (tmp_path / "again.html").read_text().count('<article id="a') == 2


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["-o", "a.xls"], "No proof is made as .xls"),
        (["-o", "a.docx"], "name a folder"),
        (["-o", "a.html", "--track"], "--track is for Word"),
        (["-o", "a.html", "--since", "x"], "--since is for query sheets"),
        (["-o", "a.html", "--format", "docx"], "does not go with"),
        ([], "Say where to put it"),
    ],
)
def test_what_does_not_go_together_is_said(copy, capsys, monkeypatch, tmp_path, arguments, word):
    monkeypatch.chdir(tmp_path)
    assert proof(copy, *arguments) == 2
    assert word in capsys.readouterr().err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copy"]


def test_a_damaged_word_file_is_said_and_the_rest_is_made(copy, tmp_path, capsys):
    (copy / "bad.docx").write_bytes((copy / "word.docx").read_bytes()[:900])
    assert proof(copy, "-o", tmp_path / "page.html") == 2
    assert "damaged or cut short" in capsys.readouterr().err
    assert (tmp_path / "page.html").read_text().count('<article id="a') == 2


def test_without_a_browser_a_pdf_is_refused_with_a_word(copy, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda name: None)
    assert proof(copy / "story.txt", "-o", tmp_path / "a.pdf") == 2
    assert "Make a .html" in capsys.readouterr().err
    assert not (tmp_path / "a.pdf").exists()


@pytest.mark.real
@pytest.mark.skipif(not (shutil.which("chromium") or shutil.which("soffice")), reason="nothing here prints")
def test_a_pdf_is_printed(copy, tmp_path):
    assert proof(copy / "story.txt", "-o", tmp_path / "a.pdf") == 0
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")


def test_plain_text_loads_nothing_of_word():
    import subprocess
    import sys

    code = (
        "import sys; from lintnews.readers import read; read(b'Some copy.', 'a.txt');"
        "print([name for name in sys.modules if name in ('zipfile', 'pyexpat') or 'docx' in name])"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert told.strip() == "[]"


def test_a_proof_of_an_edition_shows_what_its_articles_say_of_each_other(tmp_path):
    folder = tmp_path / "edition"
    folder.mkdir()
    told = "“The harbour will be open to every ship by the end of June,” Ms Ollivant said in Tolvaddon.\n"
    (folder / "a.txt").write_text(f"The mayor, Ann Ollivant, met the crew on Monday.\n\n{told}")
    (folder / "b.txt").write_text(f"Mayor Ann Ollivant greeted sailors.\n\n{told.replace('June', 'July')}")
    assert proof("--edition", folder, "-o", tmp_path / "page.html") == 0
    assert '<section class="edition"' in (tmp_path / "page.html").read_text()
