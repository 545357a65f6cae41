"""lintnews vocabulary: what a desk has to rule on, and what it need not keep."""

import json

import pytest

from tests.conftest import SEEDS

COPY = "The council recieved the report. Siân Qorvanek said the grimbozzle was late inthe rain.\n"
MORE = "Qorvanek said the grimbozzle, a zorplentic thing, was lost on Monday.\n"
FRENCH = "Le gouvernement a dit que le nouveau projet sera voté avant la fin du mois dans une salle pleine de monde.\n"


def test_words_are_listed_by_kind_and_use_with_a_place(lintnews, story):
    story(COPY, "a.txt")
    story(MORE, "b.txt")
    ran = lintnews("vocabulary", "b.txt", "a.txt")

    assert ran.code == 0
    assert ran.out == (
        "Probable slips:\n"
        "  recieved      1 ×  The council recieved the report. Siân Qorvanek said…  (probably “received”)\n"
        "                     a.txt:1:13\n"
        "\nRun together:\n"
        "  inthe         1 ×  …said the grimbozzle was late inthe rain.  (probably “in the”)\n"
        "                     a.txt:1:77\n"
        "\nUnknown words:\n"
        "  grimbozzle    2 ×  …report. Siân Qorvanek said the grimbozzle was late inthe rain.\n"
        "                     a.txt:1:57\n"
        "  zorplentic    1 ×  Qorvanek said the grimbozzle, a zorplentic thing, was lost on Monday.\n"
        "                     b.txt:1:33\n"
        "\nNames:\n"
        "  Qorvanek      2 ×  …recieved the report. Siân Qorvanek said the grimbozzle was late…\n"
        "                     a.txt:1:39\n"
        "  Siân          1 ×  …council recieved the report. Siân Qorvanek said the grimbozzle…\n"
        "                     a.txt:1:34\n"
        "\n6 unknown words. `lintnews accept WORD` settles one.\n"
    )


def test_the_snippet_is_read_as_yaml_and_settles_all_but_the_slips(lintnews, story, tmp_path):
    story(COPY + MORE)
    snippet = lintnews("vocabulary", "story.txt", "--output-format", "yaml-snippet").out
    (tmp_path / "lintnews.yaml").write_text(snippet, "utf-8")
    after = json.loads(lintnews("vocabulary", "story.txt", "--output-format", "json").out)

    assert [one["word"] for one in after["words"]] == ["recieved", "inthe"]
    assert after["words"][0] | {"before": "", "after": ""} == {
        "word": "recieved",
        "kind": "probable slip",
        "times": 1,
        "articles": 1,
        "path": "story.txt",
        "line": 1,
        "column": 13,
        "before": "",
        "after": "",
        "meant": "received",
    }


@pytest.mark.parametrize("form", ["text", "json", "yaml-snippet"])
def test_the_order_of_files_changes_nothing(lintnews, form):
    files = sorted(SEEDS.glob("*.txt"))
    first = lintnews("vocabulary", *files, "--output-format", form)

    assert first.code == 0
    assert lintnews("vocabulary", *reversed(files), "--output-format", form, PYTHONHASHSEED="5").out == first.out


def test_another_language_is_left_out_and_told(lintnews, story):
    story(FRENCH)
    ran = lintnews("vocabulary", "story.txt")

    assert (ran.code, ran.out) == (0, "No unknown words.\n")
    assert ran.err == "story.txt: This article is not in English; its words are not listed.\n"


def test_stale_entries_are_told_with_their_lines(lintnews, story, tmp_path):
    (tmp_path / "lintnews.yaml").write_text("vocabulary:\n  accept:\n  - grimbozzle~\n  - Elin\n  - Jan Qorvanek\n")
    (tmp_path / "house-words.txt").write_text("zorplentic\nmagicking\nno: tots\n")
    story(COPY + MORE)
    ran = lintnews("vocabulary", "--stale", "story.txt")

    assert ran.code == 0
    assert ran.out == (
        "house-words.txt:2: magicking\nlintnews.yaml:4: Elin\n2 of 5 accepted entries are not needed in this article.\n"
    )
    told = json.loads(lintnews("vocabulary", "--stale", "story.txt", "--output-format", "json").out)
    assert [one["word"] for one in told["stale"]] == ["magicking", "Elin"]


def test_a_long_list_is_not_looked_through_for_stale_words(lintnews, story, tmp_path):
    (tmp_path / "lintnews.yaml").write_text("version: 1\n")
    (tmp_path / "house-words.txt").write_text("".join(f"word{number}x\n" for number in range(4_000)))
    story(COPY)

    assert (
        "house-words.txt: a long list; its words were not looked for."
        in lintnews("vocabulary", "--stale", "story.txt").out
    )


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((), "Name the articles to look through"),
        (("gone.txt",), "gone.txt: The file is not there."),
        (("--style", "nope", "story.txt"), "nope: no such style"),
        (("--config", "none.yaml", "story.txt"), "none.yaml:1:1: this file cannot be read"),
        (("--output-format", "csv", "story.txt"), "'csv' is not one of"),
    ],
)
def test_what_cannot_be_done_is_told(lintnews, story, arguments, told):
    story(COPY)
    ran = lintnews("vocabulary", *arguments)

    assert ran.code == 2
    assert told in ran.err


def test_house_words_speak_in_a_check(lintnews, story, tmp_path):
    (tmp_path / "lintnews.yaml").write_text("version: 1\n")
    (tmp_path / "house-words.txt").write_bytes(
        "\ufeff# our words\r\ngrimbozzle\r\nSiân Kowalczyk\r\nno: tots (say children)\r\n"
        "until 2020-01-01: Storm Elin\r\nuntil tomorrow: Storm Bert\r\n".encode()
    )
    story("Two tots met Kowalczyk and the grimbozzle.\n")
    ran = lintnews("story.txt", "--output-format", "concise")

    assert ran.code == 2  # a line cannot be read
    assert "story.txt:1:5: warning “tots”: the house writes “children”. [spelling/rejected-word]" in ran.out
    assert "grimbozzle" not in ran.out
    assert ran.err == (
        "house-words.txt:6:7: a day such as 2026-12-31 belongs after “until”, not “tomorrow”\n"
        "house-words.txt:5:1: “Storm Elin” counted until 2020-01-01 and no longer does. The line can go.\n"
    )


def test_a_check_says_that_copy_in_another_language_was_not_spell_checked(lintnews, story):
    story(FRENCH)
    report = json.loads(lintnews("story.txt", "--output-format", "json").out)

    asleep = {nap["rule"]: (nap["reason"], nap["count"]) for nap in report["summary"]["rules_asleep"]}
    assert asleep["rules of English"] == ("not in English", 1)
    assert "not in English" in lintnews("story.txt").out
    assert "not in English" in lintnews("story.txt", "--output-format", "html").out
