"""Every broken term in the table is found, and its fix is the right one."""

import pytest

from lintnews.core.rule import Good
from lintnews.engine.prove import found
from lintnews.rules.usage import _spun
from lintnews.rules.usage._paraphrases import TERMS
from lintnews.rules.usage._past import PAST
from lintnews.rules.usage._spun import term_of
from lintnews.rules.usage.paraphrase_slip import ParaphraseSlip


def test_each_term_is_found_in_a_sentence():
    for term, right, _ in TERMS.values():
        text = f"They said the {term} was in the news."

        findings = found(ParaphraseSlip(), Good(text), text)

        assert [finding.span.of(text) for finding in findings] == [term]
        assert findings[0].fixes[0].edits[0].text == right


@pytest.mark.parametrize(
    ("term", "right", "following"), sorted((term, right, after) for term, right, after in TERMS.values() if after)
)
def test_term_is_right_before_some_words(term, right, following):
    for word in following:
        text = f"They said the {term} {word} was in the news."
        assert not found(ParaphraseSlip(), Good(text), text)


def test_right_terms_are_no_wrong_terms():
    assert not {right.lower() for _, right, _ in TERMS.values()} & set(TERMS)


def test_pasts_of_regular_verbs():
    assert PAST["stop"] == "stopped"
    assert PAST["carry"] == "carried"
    assert PAST["discover"] == "discovered"
    assert all(past != verb for verb, past in PAST.items())


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("Home Workplace", "Home Office"),
        ("Place of Commons", "House of Commons"),
        ("Incomparable Courtroom", "Supreme Court"),
        ("man-made reasoning", "artificial intelligence"),
        ("Worldwide Felony Courtroom", "International Criminal Court"),
        ("bosom implants", "breast implants"),
        ("harmony talks", "peace talks"),
        ("Brilliant Globes", "Golden Globes"),
        ("renewable vitality", "renewable energy"),
        ("forest fireplaces", None),
        ("New York Metropolis", "New York City"),
        ("Kidney disappointment", None),
        ("secretary common", None),
        ("home workplace", None),
        ("European Fee", "European Commission"),
    ],
)
def test_spun_words_are_turned_back(wrong, right):
    text = f"They said the {wrong} was in the news."

    findings = found(ParaphraseSlip(), Good(text), text)

    assert [finding.fixes[0].edits[0].text for finding in findings] == ([right] if right else [])


def test_no_run_of_spun_words_is_itself_a_term():
    assert not any(term_of(tuple(term.split())) for term in _spun.TERMS)
