"""A house's own words: what each line says, what is no line, and which words are taken."""

import time
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as some

from lintnews.spelling import house_words as module
from lintnews.spelling.house_words import Entry, HouseWords, house_words, rejection, thought_of
from lintnews.spelling.similar_entries import similar
from lintnews.spelling.vocabulary import Vocabulary

TODAY = date(2026, 6, 1)


def read(text):
    return house_words(text, "house-words.txt", TODAY)


def faults(text):
    return [str(fault) for fault in read(text).faults]


@pytest.mark.parametrize(
    ("line", "accepted", "rejected"),
    [
        ("Siân Kowalczyk", ["Siân Kowalczyk"], []),
        ("  fursuit~  # a costume", ["fursuit~"], []),
        ("adviser, not advisor", ["adviser"], [("advisor", "adviser")]),
        ("adviser~,not advisor~", ["adviser~"], [("advisor~", "adviser~")]),
        ("Kyiv, not Kiev, not Kyyiv", ["Kyiv"], [("Kiev", "Kyiv"), ("Kyyiv", "Kyiv")]),
        ("no: tots (say children)", [], [("tots", "children")]),
        ("No : tots", [], [("tots", "")]),
        ("no: tots (say children, or boys and girls)", [], [("tots", "children, or boys and girls")]),
        ("until 2026-12-31: Storm Elin", ["Storm Elin"], []),
        ("until 2026-06-01: no: tots", [], [("tots", "")]),
        ("until dawn", ["until dawn"], []),
        ("no", ["no"], []),
        ("C#", ["C#"], []),
        ("A&E", ["A&E"], []),
        ("# a remark", [], []),
        ("", [], []),
    ],
)
def test_each_line_says(line, accepted, rejected):
    words = read(line)

    assert words.faults == words.expired == ()
    assert [one.written for one in words.accepted] == accepted
    assert [(one.written, one.better) for one in words.rejected] == rejected


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("until 2026-13-01: Elin", "1:7: a day such as 2026-12-31 belongs after “until”, not “2026-13-01”"),
        ("until tomorrow: Elin", "1:7: a day such as 2026-12-31 belongs after “until”, not “tomorrow”"),
        ("until: Elin", "1:6: a day such as 2026-12-31 belongs after “until”, not “”"),
        ("until 2026-12-31 Elin", "1:17: a colon belongs after the day: until 2026-12-31: Storm Elin"),
        ("until 2026-12-31:", "1:17: a word or name belongs after the colon"),
        ("no:", "1:3: the word that the house does not use belongs after “no:”"),
        ("no: (say children)", "1:5: no word stands here"),
        ("no: tots (children)", "1:10: brackets hold what to say instead: no: tots (say children)"),
        ("tots (say children)", "1:6: brackets hold what to say instead: no: tots (say children)"),
        ("Elin, Bert", "1:5: one word or phrase a line; a comma stands before “not” only: adviser, not advisor"),
        ("storm: Elin", "1:6: a colon follows “no” or “until 2026-12-31” only"),
        ("a => b", "1:3: “=” is no part of a word; one word or phrase a line"),
        ("  ---", "1:3: no word stands here"),
        ("fur~suit", "1:4: ~ stands at the end of one word: adviser~"),
        ("Elin\tBert", "1:5: a tab stands within the entry"),
        ("Elin\x07", "1:5: the unprinted character 0x07 stands within the entry"),
        ("x" * 101, "1:1: this entry has 101 characters, not up to 100"),
        ("x" * 1_000_000, "1:1: this line has 1,000,000 characters; an entry has up to 100"),
    ],
)
def test_a_line_that_says_nothing_is_told_and_the_others_count(line, told):
    words = read(f"{line}\nfursuit\n")

    assert [str(fault) for fault in words.faults] == [f"house-words.txt:{told}"]
    assert [one.written for one in words.accepted] == ["fursuit"]


def test_lines_are_numbered_as_editors_number_them():
    assert faults("a\r\nb:\r\nc\rd:\n\ne:\n")[0].startswith("house-words.txt:2:2")
    assert [fault.split(":")[1] for fault in faults("a\r\nb:\r\nc\rd:\n\ne:\n")] == ["2", "4", "6"]


def test_only_so_many_bad_lines_are_told():
    told = faults("a: b\n" * 50)

    assert len(told) == 21
    assert told[-1] == "house-words.txt:21:1: this line and 29 after it cannot be read either"


def test_what_has_passed_no_longer_counts():
    words = read("until 2026-05-31: Storm Elin\nuntil 2026-06-01: Storm Bert\n")

    assert [one.written for one in words.accepted] == ["Storm Bert"]
    assert [fault.message for fault in words.expired] == [
        "“Storm Elin” counted until 2026-05-31 and no longer does. The line can go."
    ]


LINES = some.one_of(
    some.text(some.characters(exclude_characters="\r\n"), max_size=12),
    some.sampled_from(["Siân Kowalczyk", "no: tots", "a, not b", "until 2020-01-01: c", "x~", "# d", "A&E", "e  # f"]),
)


@given(some.lists(LINES, max_size=12), some.sampled_from(["\n", "\r\n", "\r"]))
@example(["0A", "# A"], "\n")  # a figure within an entry does not part it, however long the list
def test_a_long_list_says_the_same(lines, end):
    text = end.join(lines)
    short = read(text)
    before, module._READ_WHOLE = module._READ_WHOLE, 0
    try:
        long = read(text)
    finally:
        module._READ_WHOLE = before
    words = Vocabulary(files=(short,)), Vocabulary(files=(long,))

    assert long.rejected == short.rejected
    assert list(map(str, long.expired)) == list(map(str, short.expired))
    bad = {fault.line for fault in short.faults}
    assert {fault.line for fault in long.faults} <= bad  # marks alone are no harm in a long list
    for number, line in enumerate(lines, 1):
        for word in line.split():
            if word.isalpha() and number not in bad:
                assert words[0].accepts(word) == words[1].accepts(word)


def test_exact_forms_with_their_endings():
    words = Vocabulary(accept=("fursuit~", "TikTok", "Siân Kowalczyk", "brie"))

    taken = ["fursuit", "fursuits", "Fursuited", "FURSUITING", "TikTok", "Siân", "Kowalczyk", "KOWALCZYK", "Brie"]
    assert [word for word in taken if not words.accepts(word)] == []
    assert [word for word in ("fursuiter", "Tiktok", "tiktok", "kowalczyk", "bries") if words.accepts(word)] == []
    assert tuple(words.names()) == ("TikTok", "Siân Kowalczyk")


def test_rejected_words_in_step_with_what_stands_for_them():
    words = Vocabulary(reject=("advisor~ (say adviser~)", "utilise~ (say use)", "tots"))

    told = {one.form: (one.better, one.change) for one in words.refused()}
    assert told["advisors"] == ("adviser", "advisers")
    assert told["utilised"] == ("use", "")
    assert told["tots"] == ("", "")


def test_a_style_made_in_python_may_hold_anything():
    assert [one.form for one in Vocabulary(reject=("(", "a: b")).refused()] == ["(", "a: b"]


def test_similar_entries():
    written = ["Kowalczyk", "Kowalczik", "Kowalzcyk", "Robert", "Roberts", "A350-900", "A380-900", "Anna", "Anne"]
    pairs = [(one.first.written, one.second.written) for one in similar(map(Entry, written))]

    assert pairs == [("Kowalczyk", "Kowalczik"), ("Kowalczyk", "Kowalzcyk")]


def test_what_stands_in_brackets_or_after_a_day():
    assert rejection("in terms of (say for)") == ("in terms of", "for", "", 0)
    assert thought_of("until 2026-12-31: a, not b")[2] == date(2026, 12, 31)


@pytest.mark.parametrize(
    "text",
    ["no: a~ (say b~)\n" * 200_000, "(" * 2_000_000, "a, not " * 200_000, "\ud800" * 500_000, "until 2\n" * 200_000],
    ids=["thoughts", "brackets", "not", "no-utf8", "until"],
)
def test_hostile_lists_end_soon(text):
    started = time.process_time()
    words = read(text)
    Vocabulary(files=(words,)).accepts("a")

    assert time.process_time() - started < 5
    assert len(words.faults) <= 21


def test_a_list_of_200_000_words_costs_little():
    text = "".join(f"{a}{b}{c}wyk\n" for a in "bcdfg" for b in range(200) for c in range(200))
    started = time.process_time()
    assert Vocabulary(files=(read(text),)).accepts("wyk") is False

    assert time.process_time() - started < 2  # 0.05 on a quiet machine


def test_a_long_list_is_searched_as_a_short_one_is_held():
    import random

    letters = random.Random(3)
    long = "\n".join("".join(letters.choices("abcde", k=7)) for _ in range(40_000)) + "\nSiân Kowalczyk\nA&E\n"
    held = Vocabulary(files=[HouseWords("", plain=long)])
    asked = ["Kowalczyk", "Siân", "Kowal", "A&E", "A", "abcdeab", "owalczyk", "aaaaaaa"]
    words = {part for line in long.split("\n") for part in (line, *line.replace("&", " ").split())}

    assert [held.accepts(one) for one in asked] == [one in words or one.lower() in words for one in asked]
    assert list(held.names()) == ["Siân Kowalczyk", "A&E"]
