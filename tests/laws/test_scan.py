"""The scan finds what a plain search finds: none missed, none extra; and a place in the fold is a place in the text."""

from hypothesis import given
from hypothesis import strategies as st

from lintnews.text.automaton import Automaton, MarkAutomaton, plain_hits, slabs
from lintnews.text.folding import cased_words_only, encoded, words_only
from tests.laws.strategies import TEXTS
from tests.often import often

PHRASES = ("the", "the the", "u s", "october", "don't", "long-time", "said he", "p.m.", "june")
MARKS = (",,", "“", " ,", "..", "(", "http")


@given(TEXTS)
def test_folds_keep_the_length(text):
    assert len(encoded(text)) == len(words_only(text)) == len(cased_words_only(text)) == len(text)


@often(200)
@given(TEXTS)
def test_automaton_agrees_with_a_plain_search(text):
    needles = [b" " + b" ".join(words_only(phrase).split()) + b" " for phrase in PHRASES]
    padded = b" " + words_only(text) + b" "

    expected = [(index, start, end - 2) for index, start, end in plain_hits(needles, padded)]

    assert list(Automaton(PHRASES).hits(text)) == expected


@given(TEXTS)
def test_marks_are_found_as_they_stand(text):
    expected = sorted(
        (at, at + len(mark), index)
        for index, mark in enumerate(MARKS)
        for at in range(len(text))
        if text.startswith(mark, at)
    )

    assert [(start, end, index) for index, start, end in MarkAutomaton(MARKS).hits(text)] == expected


@given(st.text(alphabet="ab \n", max_size=50))
def test_slabs_are_the_text(text):
    assert "".join(stretch for _, stretch in slabs(text)) == text


def test_long_lines_are_cut_between_words():
    text = "word " * 100_000

    assert all(stretch.endswith(" ") for _, stretch in slabs(text))
    assert "".join(stretch for _, stretch in slabs(text)) == text
