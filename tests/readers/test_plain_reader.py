from datetime import date
from time import perf_counter

import pytest

from lintnews.core.document import BlockKind
from lintnews.readers import read


def shape(text, name="story.txt"):
    document = read(text.encode(), name).document
    return [(block.kind.value, block.span.of(document.text)) for block in document.blocks]


def kinds(text):
    return [kind for kind, _ in shape(text)]


LEAD = "The council in Skibbereen met on Tuesday to settle the harbour dues for another year."
MORE = "It took four hours, and nobody on the harbour left the council room content."


def test_one_sentence_is_a_paragraph_whatever_it_looks_like():
    assert shape("Harbour dues rise in Skibbereen") == [("paragraph", "Harbour dues rise in Skibbereen")]
    assert kinds("• A single point") == ["paragraph"]


def test_a_story_with_all_its_parts():
    text = f"""Harbour dues rise in Skibbereen

Fishermen say the council did not listen to them at all

By Aoife Byrne and Jan van Dyck

Updated Nov. 24, 2025 10:30 a.m.

{LEAD}

What was said

{MORE}

- dues rise by a tenth
- boats under six metres pay nothing

Boats at Skibbereen harbour on Monday. Photograph: Aoife Byrne/The Harbour News
"""
    assert kinds(text) == [
        "headline",
        "standfirst",
        "byline",
        "dateline",
        "paragraph",
        "subhead",
        "paragraph",
        "list-item",
        "list-item",
        "caption",
    ]
    meta = read(text.encode(), "a.txt").document.meta
    assert meta.title == "Harbour dues rise in Skibbereen"
    assert meta.byline == "By Aoife Byrne and Jan van Dyck"


def test_paragraphs_a_line_each_are_parted_without_blank_lines():
    text = f"Harbour dues rise in Skibbereen\n{LEAD}\n{MORE}\n{LEAD}"
    assert kinds(text) == ["headline", "paragraph", "paragraph", "paragraph"]


def test_a_paragraph_that_begins_in_lower_case_stays_a_paragraph():
    text = f"{LEAD}\nthe council had promised more.\n{MORE}"
    assert kinds(text) == ["paragraph"] * 3


def test_a_headline_is_not_joined_with_a_lower_case_paragraph():
    opening = "Harbour dues rise in Skibbereen after a long debate\nthe harbour met on Tuesday in Skibbereen."
    text = f"{opening}\n\n{MORE}\n\n{LEAD}"
    assert kinds(text) == ["headline", "paragraph", "paragraph", "paragraph"]


WRAPPED = """\
The council in Skibbereen met on Tuesday to settle the harbour dues
for another year. It took four hours, and nobody on the harbour left
content.
  Boats under six metres pay nothing from the first of the month, said
the mayor, who had asked for more.

The dues were last raised in the spring, when the storms had taken the
old pier and the council had to borrow.
"""


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_hard_wrapped_copy_is_joined(line_end):
    told = shape(WRAPPED.replace("\n", line_end))
    assert [kind for kind, _ in told] == ["paragraph"] * 3
    assert told[0][1].endswith("content.")
    assert told[1][1].startswith("Boats")


def test_a_wrapped_box_in_copy_that_is_not_wrapped():
    text = f"{LEAD}\n\n{MORE}\n\nRead our letter every morning for all the news\nthat the harbour has to offer.\n"
    assert shape(text)[-1][1] == "Read our letter every morning for all the news\nthat the harbour has to offer."


def test_the_headline_is_the_line_that_tells_what_the_story_tells():
    leftovers = "Sign in\nHarbour\nGet more from our newsroom today\n"
    text = f"{leftovers}Skibbereen council settles harbour dues\n\n{LEAD}\n\n{MORE}"
    told = shape(text)
    assert ("headline", "Skibbereen council settles harbour dues") in told
    assert [kind for kind, _ in told].count("headline") == 1


@pytest.mark.parametrize(
    "line",
    [
        "Photo: Xinhua",
        "Boats in the harbour. Source: Harbour Board, Public domain, via Wikimedia Commons",
        "Aoife Byrne (second from left) opens the new pier in Skibbereen on Monday.",
        "The pier in Skibbereen on Monday. REUTERS/Aoife Byrne",
        "The pier in Skibbereen, on Monday, April 3, 2023. (AP Photo/Aoife Byrne)",
        "The pier in Skibbereen. (Aoife Byrne/AFP via Getty Images)",
    ],
)
def test_captions(line):
    assert kinds(f"{LEAD}\n{line}\n{MORE}") == ["paragraph", "caption", "paragraph"]


@pytest.mark.parametrize(
    "line",
    [
        "The source of the money was plain: the harbour board had paid it all in March.",
        "He showed the photograph to the council and said: “This is the pier.”",
        "By Tuesday the council had settled.",
        "By then all of the boats had left the harbour, and nobody was there to see it.",
    ],
)
def test_prose_that_is_no_caption_or_byline(line):
    assert kinds(f"{LEAD}\n{line}\n{MORE}") == ["paragraph"] * 3


@pytest.mark.parametrize(
    ("opening", "place"),
    [
        ("WASHINGTON – ", "WASHINGTON"),
        ("LONDON, Nov 24 (Reuters) - ", "LONDON"),
        ("ST. PAUL, Minn. (AP) — ", "ST. PAUL"),
        ("NEW YORK (AP) -- ", "NEW YORK"),
        ("", ""),
        ("NATO said that ", ""),
    ],
)
def test_the_place_of_a_dateline(opening, place):
    assert read(f"{opening}{LEAD}\n{MORE}".encode(), "a.txt").document.meta.place == place


def test_front_matter_becomes_meta_and_is_no_text():
    text = f"""---
title: "Harbour dues"
date: 2025-11-24T10:00:00Z
lang: en-GB
author: Aoife Byrne
section: Local # the desk
tags:
  - harbour
embargo: 25 November 2025
---
{LEAD}
"""
    document = read(text.encode(), "a.txt").document
    assert document.text == LEAD + "\n"
    assert document.source_map.place(document.blocks[0].span)[1].of(document.source_map.source) == LEAD
    meta = document.meta
    assert (meta.title, meta.language, meta.byline, meta.section) == ("Harbour dues", "en-GB", "Aoife Byrne", "Local")
    assert (meta.published, meta.published_from) == (date(2025, 11, 24), "metadata")
    assert meta.embargo == date(2025, 11, 25)


@pytest.mark.parametrize("value", ["Nov. 24, 2025", "24 November 2025", "2025/11/24", "Monday, 24th Nov 2025 10:00"])
def test_dates_of_front_matter(value):
    assert read(f"---\npublished: {value}\n---\nText.".encode(), "a.txt").document.meta.published == date(2025, 11, 24)


@pytest.mark.parametrize("value", ["03/04/2025", "31 June 2025", "soon", ""])
def test_dates_that_nobody_can_tell(value):
    meta = read(f"---\npublished: {value}\ntitle: x\n---\nText.".encode(), "a.txt").document.meta
    assert (meta.published, meta.published_from) == (None, None)


def test_a_rule_of_hyphens_is_no_front_matter():
    assert kinds(f"---\n{LEAD}\n---\n{MORE}") != ["paragraph"]
    assert "---" in read(f"---\n{LEAD}\n---\n{MORE}".encode(), "a.txt").document.text


def test_an_empty_file_has_no_blocks():
    for raw in (b"", b" \n\t\r\n", b"\xef\xbb\xbf"):
        article = read(raw, "a.txt")
        assert article.document.blocks == ()
        assert article.words == 0


def test_words_are_counted_as_wc_counts_them():
    assert read("It’s a half-day – no more.\n\nÉté 2025".encode(), "a.txt").words == 8


def test_line_ends_are_kept():
    assert read(b"One.\r\nTwo.\rThree.\n", "a.txt").document.text == "One.\r\nTwo.\rThree.\n"
    assert len(read(b"One is one.\r\nTwo is two.\rThree is three.\n", "a.txt").document.blocks) == 3


@pytest.mark.parametrize(
    "unit", ["word " * 40_000, "x" * 200_000, " " * 200_000 + "\n", "“" * 100_000, "(" * 200_000, "A. " * 60_000]
)
def test_time_grows_with_the_length_only(unit):
    started = perf_counter()
    read((unit * 5).encode(), "a.txt")
    assert perf_counter() - started < 2


def test_kinds_are_of_the_core():
    assert all(isinstance(block.kind, BlockKind) for block in read(WRAPPED.encode(), "a.txt").document.blocks)
