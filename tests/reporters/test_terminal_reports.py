import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lintnews.core.report import Report
from lintnews.reporters import concise, full
from lintnews.reporters.terminal import columns, window, wrapped

from .reports import article, finding, harbour

ESCAPES = re.compile(r"\x1b\[\d+m")


def test_concise_has_one_line_a_finding():
    lines = concise.render(harbour()).splitlines()
    assert len(lines) == 6
    assert lines[0] == "story.txt:3:16: error “skibbereen”: the town takes a capital. [capitals/proper-noun]"


def test_full_shows_the_line_with_its_place_underlined():
    lines = full.render(harbour()).splitlines()
    at = next(number for number, line in enumerate(lines) if "^" in line)
    column = lines[at].index("^")
    assert lines[at - 1][column : column + len("skibbereen")] == "skibbereen"
    assert lines[at].strip("| ") == "^" * len("skibbereen")


def test_full_says_the_call_the_fix_the_related_place_and_the_rule_last():
    told = full.render(harbour())
    first = told.split("\n\n")[1]
    assert first.splitlines()[0] == "story.txt:3:16  Fix  “skibbereen”: the town takes a capital."
    assert "Write “Skibbereen”" in first
    assert "See line 3, column 56: the same dues" in first
    assert first.splitlines()[-1].strip() == "capitals/proper-noun"


def test_full_ends_with_what_it_came_to_and_what_was_not_checked():
    told = " ".join(full.render(harbour()).split())
    assert "1 article, 52 words, style ap: 2 to fix, 1 to query, 3 of style. 1 finding suppressed by comments." in told
    assert "dates/weekday: no publication date (1 article)" in told


def test_a_clean_run_says_so():
    assert full.render(Report({"a.txt": article()}, ())) == "1 article, 52 words, style default: nothing to mark.\n"


def test_a_finding_in_a_quotation_is_marked_so():
    assert "In a quotation." in full.render(harbour())


def test_colour_only_where_asked_and_nothing_else_changes():
    assert "\x1b" not in full.render(harbour())
    assert ESCAPES.sub("", full.render(harbour(), colour=True)) == full.render(harbour())


@pytest.mark.parametrize("width", [40, 80, 100])
def test_no_line_is_wider_than_asked(width):
    text = "Tab\there 北京市 teh " + "長い" * 80 + " teh " + "word " * 200 + "teh end"
    articles = {"a.txt": article(text)}
    long = "A message that is longer than a line and has to be wrapped with care, “as it is” here and there. " * 2
    report = Report(articles, (finding(articles, "a.txt", "teh", long), finding(articles, "a.txt", "長い teh", long)))
    assert max(columns(line) for line in full.render(report, width=width).splitlines()) <= width


def test_a_terminal_obeys_nothing_in_the_copy():
    articles = {"a\x1b[2J.txt": article("Some \x1b[31mteh words \x9b31m and more of it\u202e.\n")}
    report = Report(articles, (finding(articles, "a\x1b[2J.txt", "teh", "“\x1b[31mteh”\r\nis wrong"),))
    for told in (full.render(report), concise.render(report)):
        assert not re.search("[\x1b\x9b\r\u202e]", told)
    assert len(concise.render(report).splitlines()) == 1


def test_a_place_on_two_lines_is_underlined_to_the_end_of_the_first():
    articles = {"a.txt": article("One teh\ncat sat. Then more.")}
    lines = full.render(Report(articles, (finding(articles, "a.txt", "teh\ncat"),))).splitlines()
    assert next(line for line in lines if "^" in line).endswith("^^^")


LINES = st.text("ab cé\t漢e\u0301“”x ", max_size=300)


@given(LINES, st.integers(0, 300), st.integers(0, 300), st.integers(20, 100))
def test_a_window_fits_and_shows_its_place(line, start, end, width):
    start, end = sorted((min(start, len(line)), min(end, len(line))))
    shown = window(line, start, end, width)
    assert columns(shown.text) <= width
    assert shown.under >= 1
    words = line[start:end].replace("\t", "    ")
    if columns(words) < width // 2:
        assert words.rstrip() in shown.text


@given(st.text("ab é漢 ", max_size=200), st.integers(20, 60))
def test_wrapping_keeps_every_word(text, width):
    told = wrapped(text, width, 10, "    ")
    assert told.split() == text.split()
    assert all(columns(line) <= width or len(line.split()) == 1 for line in told.split("\n")[1:])


def test_a_long_line_costs_no_more_than_a_short_one():
    from time import process_time

    articles = {"a.txt": article("word " * 40_000 + "teh " * 200)}
    report = Report(articles, (finding(articles, "a.txt", "teh"),) * 200)
    started = process_time()
    full.render(report)
    assert process_time() - started < 5
