"""Clauses told by word forms: a subject with its verb, a main clause that is whole, and who spoke."""

import pytest

from lintnews.text.attributions import is_attribution
from lintnews.text.clauses import clause_verb
from lintnews.text.main_clauses import has_main_clause


@pytest.mark.parametrize(
    ("words", "verb"),
    [
        ("inspectors boarded it", "boarded"),
        ("the crowd had grown", "had"),
        ("nothing was found", "was"),
        ("cyclists use it", "use"),
        ("construction starts in July", "starts"),
        ("little of it stands today", "stands"),
        ("later she taught there", "taught"),
        ("we’ll win", "we’ll"),
        ("told its drivers", "told"),
        ("likes their style", "likes"),
        ("officials looking for work", None),
        ("this week the firm", None),
        ("on Friday it closed", None),
        ("officers, who came late", None),
        ("a plan to build", None),
        ("night school and later taught", None),
        ("", None),
    ],
)
def test_clause_verb(words, verb):
    found = clause_verb(words, 0, len(words))

    assert (found.word if found else None) == verb


@pytest.mark.parametrize("words", ["told its drivers", "likes their style", "was shut"])
def test_verb_that_comes_first_has_its_subject_before(words):
    found = clause_verb(words, 0, len(words))

    assert found is not None
    assert found.first


@pytest.mark.parametrize(
    ("words", "whole"),
    [
        ("The ferry is registered in the U.S", True),
        ("The shop sells lumber, paint, nails, etc", True),
        ("She works for Acme Inc", True),
        ("When he came to the U.S", False),
        ("When he came, she left for the U.S", True),
        ("By 9 p.m", False),
        ("The man who lived in the U.S", False),
        ("He said", False),
        ("Exports rose in Canada, but in the U.S", False),
        ("The ore shipped by Acme Ltd", False),
        ("", False),
    ],
)
def test_main_clause(words, whole):
    assert has_main_clause(words, 0, len(words)) is whole


@pytest.mark.parametrize(
    ("words", "said", "quoted"),
    [
        ("police said.", True, False),
        ("a spokesman said on Friday.", True, False),
        ("witnesses said the car had no lights.", False, False),
        ("the judges had asked)", True, False),
        ("fans told him.", True, True),
        ("fans told him.", True, False),
        ("its drivers were told to rest.", False, False),
        ("the room fell silent.", False, True),
        ("on Friday.", False, False),
    ],
)
def test_attribution(words, said, quoted):
    assert is_attribution(words, 0, len(words), quoted=quoted) is said
