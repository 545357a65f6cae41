"""National spellings: which words have one, and what the other is."""

import pytest

from lintnews.core.document import Meta
from lintnews.core.style import HouseStyle
from lintnews.engine.desk import desk_for
from lintnews.engine.prove import article
from lintnews.rules.spelling._national import national_words, spelling_for
from lintnews.rules.spelling.one_spelling import OneSpelling
from lintnews.rules.spelling.variant import Variant

LEXICON = desk_for(HouseStyle()).lexicon


@pytest.mark.parametrize(
    ("word", "english", "other"),
    [
        ("colour", "US", "color"),
        ("center", "GB", "centre"),
        ("travelling", "US", "traveling"),
        ("analyze", "GB", "analyse"),
        ("organisation", "CA", "organization"),
        ("organization", "AU", "organisation"),
        ("fulfil", "US", "fulfill"),
        ("sceptical", "US", "skeptical"),
        ("jewellery", "US", "jewelry"),
        ("aluminum", "GB", "aluminium"),
        ("maneuver", "CA", "manoeuvre"),
        ("diarrhoea", "US", "diarrhea"),
        ("storeys", "US", "stories"),
        ("judgment", "GB", ""),
        ("whiskey", "GB", ""),
        ("rigor", "GB", ""),
        ("advisor", "GB", ""),
    ],
)
def test_how_another_english_has_it(word, english, other):
    assert spelling_for(word, english, LEXICON) == other


def test_words_of_every_english_are_not_national():
    document = article("The tour of four hours took its size and prize in colour and at the center of Labor.", Meta())

    assert national_words(document, LEXICON) == {"colour", "center"}


def flagged(rule, text, language, **options):
    document = article(text, Meta(language=language))
    given = {**rule.options, **options}
    return [match.span.of(text) for match in rule.check(document, given, desk_for(HouseStyle()))]


@pytest.mark.parametrize(
    ("language", "found"),
    [
        ("en", []),
        ("en-PH", []),
        ("fr-CA", []),
        ("en-US", ["colour"]),
        ("en-GB", ["center"]),
        ("en-CA", ["organise", "center"]),
        ("en-AU", ["center"]),
        ("en-IN", ["center"]),
        ("en-NZ", ["center"]),
    ],
)
def test_the_language_must_be_told(language, found):
    text = "They organise in colour at the center." if language != "en-US" else "They organize in colour at the center."

    assert sorted(flagged(Variant(), text, language)) == sorted(found)


def test_every_place_outside_quotations_and_addresses():
    text = "The color is red, “the color is blue”, see color.example.com/color and the color."

    assert len(flagged(Variant(), text, "en-GB")) == 2


def test_one_spelling_takes_the_first_where_both_are_as_common():
    assert flagged(OneSpelling(), "The center is cold. The centre is warm.", "en") == ["centre"]
