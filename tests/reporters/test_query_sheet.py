"""The query sheet: what is on it, once, with its paragraph and what is known; in each of its forms."""

import csv
import io
import re
from datetime import date

import pytest

from lintnews.core.report import Report
from lintnews.core.style import HouseStyle
from lintnews.engine.desk import desk_for
from lintnews.readers import read
from lintnews.reporters import sheet
from lintnews.reporters.sheet.entries import Section, entries_of

from .reports import article, finding
from .test_html_report import tags

FACTS = desk_for(HouseStyle()).facts
STORY = """Former councillor jailed over harbour fraud

By Ciara Nolan

Michael Farrelly, 61, a former councillor, was sentenced on Monday to four years in prison at Galway Circuit Court.

He had pleaded not guilty to three counts of fraud, and was charged with stealing €2.4 million from the harbour fund between 2019 and 2021.

“It was a betrayal of the whole town,” Judge Anne Walsh told the court. A 15-year-old boy had found the papers at 14 Quay Street.

“We cannot wait for another winter,” said Mayor Aoife Byrne, who was joined by Emmanuel Macron in Portlisk. Byrne said 40 crews had lost €2.4 million.

Farrelly’s lawyer said on 3 March that 12 per cent was repaid. Write to harbour@portlisk.example or call 091 555 0199.
"""


def dated(text, day=date(2025, 11, 26), how="option", name="a.txt"):
    one = article(text, name)
    return one._replace(document=one.document.dated(one.document.meta._replace(published=day, published_from=how)))


def entries(text, section, **more):
    document = dated(text, **more).document
    return [entry for entry in entries_of(document, (), FACTS) if entry.section is section]


def words(text, section, **more):
    return [entry.words for entry in entries(text, section, **more)]


def test_lines_of_law_come_first_by_kind():
    told = entries_of(dated(STORY).document, (), FACTS)
    assert told[0].section is Section.LAW
    labels = {entry.label for entry in told if entry.section is Section.LAW}
    assert labels == {"Charge", "Plea", "Verdict", "Under 18"}
    assert [entry.paragraph for entry in told if entry.label == "Under 18"] == [5]


@pytest.mark.parametrize(
    ("line", "labels"),
    [
        ("She was charged with manslaughter and pleaded guilty.", {"Charge", "Plea"}),
        ("The jury acquitted him of the murder charge.", {"Verdict", "Charge"}),
        ("The defendant, 17, cannot be named.", {"Under 18", "Accused"}),
        ("A seventeen-year-old girl was hurt.", {"Under 18"}),
        ("He denied the allegations.", {"Plea", "Accused"}),
        ("Two men were arrested on suspicion of arson.", {"Charge"}),
        ("A man aged 9 was hurt.", {"Under 18"}),
        ("The bank charges a fee of €5 for each transfer.", set()),
        ("The dog is 18 years old and the man is aged 44.", set()),
        ("A plea for calm was made; the sentence ran to two lines.", set()),
        ("The trial of the new engine went well.", set()),
    ],
)
def test_signs_of_law(line, labels):
    assert {entry.label for entry in entries(line + "\n", Section.LAW)} == labels


def test_names_stand_once_with_their_titles_and_forms():
    told = {entry.words: entry for entry in entries(STORY, Section.NAMES)}
    assert list(told) == [
        "Ciara Nolan", "Michael Farrelly", "Galway Circuit Court", "Judge Anne Walsh", "Mayor Aoife Byrne", "Emmanuel Macron",
    ]  # fmt: skip
    assert told["Michael Farrelly"].known == ("called “61”", "also Farrelly")
    assert told["Michael Farrelly"].others == (7,)
    assert told["Mayor Aoife Byrne"].known == ("also Byrne",)
    assert told["Emmanuel Macron"].known[0].lower().startswith("president (france) since 14 may 2017")


@pytest.mark.parametrize(
    ("line", "known"),
    [
        ("It was said by former prime minister Boris Johnson in London.", "called “former prime minister”"),
        ("It was said by the president, Emmanuel Macron, in Paris.", "called “president”"),
        ("It was said by Emmanuel Macron, the French president, in Paris.", "called “the French president”"),
    ],
)
def test_titles_beside_a_name_are_told(line, known):
    told = [one for entry in entries(line + "\n", Section.NAMES) for one in entry.known if one.startswith("called")]
    assert "".join(told) == known


def test_an_office_is_told_only_of_a_dated_article_and_in_time():
    assert entries("It was Emmanuel Macron who spoke.\n", Section.NAMES, day=date(2010, 1, 1))[0].known == ()
    assert entries("It was Emmanuel Macron who spoke.\n", Section.NAMES, day=None, how=None)[0].known == ()


def test_quotations_have_their_speakers():
    told = entries(STORY, Section.QUOTATIONS)
    assert [(entry.label, entry.words) for entry in told] == [
        ("Judge Anne Walsh", "“It was a betrayal of the whole town,”"),
        ("Mayor Aoife Byrne", "“We cannot wait for another winter,”"),
    ]


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("“We will not go there,” the minister said on Tuesday.", "the minister"),
        ("“We will not go there,” said Jane Doe, the mayor.", "Jane Doe"),
        ("Jane Doe, the mayor, said: “We will not go there.”", "Jane Doe"),
        ("“We will not go there,” according to a court filing.", "a court filing"),
        ("“We will not go there,” she said.", "she"),
        ("“We will not go there.” The road was closed.", "speaker not told"),
        ("The report is called “We will not go there”.", "speaker not told"),
    ],
)
def test_speakers(line, who):
    assert [entry.label for entry in entries(line + "\n", Section.QUOTATIONS)] == [who]


def test_a_speaker_who_goes_on_is_told_with_doubt():
    text = "“We will not go there,” Jane Doe said. “It is too far to go.”\n\n“And it is cold there,” she added.\n"
    assert [entry.label for entry in entries(text, Section.QUOTATIONS)] == [
        "Jane Doe", "Jane Doe (?)", "she: Jane Doe (?)",
    ]  # fmt: skip


def test_figures_stand_with_what_they_count_and_no_date_is_one():
    told = words(STORY, Section.FIGURES)
    for figure in ("61", "four years", "three counts", "€2.4 million", "40 crews", "12 per cent", "15-year-old boy"):
        assert any(figure.startswith(one) or one.startswith(figure) for one in told), (figure, told)
    assert not [one for one in told if "2019" in one or one.startswith(("3 March", "14", "091"))]
    money = next(entry for entry in entries(STORY, Section.FIGURES) if entry.words == "€2.4 million")
    assert (money.paragraph, money.others) == (4, (6,))


def test_dates_are_worked_out_from_publication():
    told = {entry.words: entry.known for entry in entries(STORY, Section.DATES)}
    assert told["Monday"] == ("Monday 24 November 2025",)
    assert told["3 March"] == ("Tuesday 3 March 2026 or Monday 3 March 2025",)
    assumed = {entry.words: entry.known for entry in entries(STORY, Section.DATES, how="assumed")}
    assert assumed["Monday"][0].endswith("if it runs on the assumed day")


def test_addresses_and_places():
    told = words(STORY, Section.PLACES)
    for place in ("14 Quay Street", "harbour@portlisk.example", "091 555 0199", "Portlisk"):
        assert place in told


def test_what_a_rule_says_stands_beside_its_words():
    articles = {"a.txt": dated(STORY)}
    one = finding(articles, "a.txt", "12 per cent", "The parts do not add up to the whole.")
    told = entries_of(articles["a.txt"].document, [one], FACTS)
    assert next(entry.known for entry in told if entry.words == "12 per cent") == (
        "The parts do not add up to the whole.",
    )


def report(text=STORY, name="a.txt"):
    return Report({name: dated(text, name=name)}, ())


def test_every_form_says_that_silence_clears_nothing():
    for form in ("html", "csv"):
        assert sheet.NOT_CLEARED in sheet.render(report(), FACTS, form).decode()
    assert sheet.NOT_CLEARED in read(sheet.render(report(), FACTS, "docx"), "a.docx").document.text
    empty = Report({"a.txt": article("", "a.txt")}, ())
    assert sheet.NOT_CLEARED in sheet.render(empty, FACTS, "html").decode()


def test_the_page_has_a_box_for_each_entry_and_no_script():
    page = sheet.render(report(), FACTS, "html").decode()
    count = len(entries_of(report().articles["a.txt"].document, (), FACTS))
    boxes = tags(page, "input")
    assert len(boxes) == count
    assert all(box["type"] == "checkbox" and box["aria-label"].startswith("Checked: ") for box in boxes)
    assert not tags(page, "script")
    assert not re.search(r"(?:src|href)=[\"']?(?:https?:)?//|url\(|@import", page)
    assert page.index(">Law<") < page.index("Names and titles") < page.index(">Quotations") < page.index(">Figures")
    assert len(page.encode()) < 60_000


def test_nothing_in_the_copy_becomes_a_tag():
    text = "The <script>alert(1)</script> of O’Brien <img src=x onerror=alert(1)> was charged with fraud at 5pm.\n"
    page = sheet.render(report(text, '"><b>.txt'), FACTS, "html").decode()
    assert not tags(page, "script")
    assert not tags(page, "img")


def test_a_spreadsheet_reckons_nothing():
    rows = list(csv.reader(io.StringIO(sheet.render(report(name="=1+1.txt"), FACTS, "csv").decode("utf-8-sig"))))
    assert rows[0][:3] == ["checked", "article", "section"]
    assert {row[1] for row in rows[1:]} == {"'=1+1.txt"}
    assert all(len(row) == len(rows[0]) for row in rows)
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@"))]
    assert [row[2] for row in rows[1:3]] == ["Law", "Law"]


def test_a_word_sheet_reads_as_the_page_does():
    text = read(sheet.render(report(), FACTS, "docx"), "a.docx").document.text
    assert "☐" in text
    for words in ("Mayor Aoife Byrne", "€2.4 million", "Monday 24 November 2025", "Plea", "Judge Anne Walsh"):
        assert words in text
    assert sheet.render(report(), FACTS, "docx") == sheet.render(report(), FACTS, "docx")


def test_against_an_older_version_what_is_new_and_gone_is_told():
    older = dated(STORY.replace("40 crews", "30 crews").replace("Judge Anne Walsh", "Judge Ann Walsh")).document
    page = sheet.render(report(), FACTS, "html", {"a.txt": older}).decode()
    told = sheet.sheets_of(report(), FACTS, {"a.txt": older})[0]
    assert {entry.words for entry in told.entries if entry.is_new} == {
        "40 crews",
        "Judge Anne Walsh",
        "“It was a betrayal of the whole town,”",
    }
    assert "30 crews" in {entry.words for entry in told.gone}
    assert "3 new and 3 gone since the older version" in page
    assert "<del>30 crews</del>" in page
    rows = sheet.render(report(), FACTS, "csv", {"a.txt": older}).decode()
    assert "30 crews" in rows
    assert ",gone" in rows


def test_the_command_makes_sheets(tmp_path, capsys):
    from lintnews.app.entry import main

    (tmp_path / "a.txt").write_text(STORY)
    (tmp_path / "old").mkdir()
    (tmp_path / "old" / "a.txt").write_text(STORY.replace("40 crews", "30 crews"))
    given = ["proof", "--isolated", "--published", "2025-11-26", str(tmp_path / "a.txt")]
    assert main([*given, "-o", str(tmp_path / "s.csv"), "--since", str(tmp_path / "old" / "a.txt")]) == 0
    assert "40 crews" in next(row for row in (tmp_path / "s.csv").read_text().splitlines() if row.endswith(",new"))
    assert main([*given, "--format", "sheet", "-o", str(tmp_path / "s.docx"), "--since", str(tmp_path / "old")]) == 0
    assert main([*given, "--format", "sheet", "-o", str(tmp_path)]) == 0
    assert (tmp_path / "query-sheet.html").exists()
    assert main([*given, "--format", "sheet", "-o", str(tmp_path / "s.html"), "--since", str(tmp_path / "no")]) == 2
    assert "not there" in capsys.readouterr().err


def test_a_long_edition_is_gathered_in_time():
    from time import process_time

    document = dated(STORY * 40).document
    started = process_time()
    assert entries_of(document, (), FACTS)
    assert process_time() - started < 1.5
