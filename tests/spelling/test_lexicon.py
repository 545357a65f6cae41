"""What the lexicon knows of words, names and variants."""

import pytest


@pytest.mark.parametrize(
    "word",
    """council Council COUNCIL colour color realise realize café cafe fiancée minister’s ministers' fentanyl TikTok
podcast crore outwith whānau Taoiseach barangay jollof China Zhengding Putin October iPhone McDonald
naïve isn't didn’t ransomware lockdown""".split(),
)
def test_knows_words_of_all_englishes_in_any_case(lexicon, word):
    assert lexicon.knows(word)


@pytest.mark.parametrize("word", "recieve goverment thay vrey seperate occured untill definately calender teh".split())
def test_common_misspellings_are_not_words(lexicon, word):
    assert not lexicon.is_common(word)


@pytest.mark.parametrize("word", ["", "zxqv", "’s", "'s", "x" * 500, "\ud800", "日本", "İ"])
def test_odd_questions_have_plain_answers(lexicon, word):
    assert not lexicon.knows(word)
    assert lexicon.variants(word) == frozenset()
    assert lexicon.frequency(word) == 0
    assert isinstance(lexicon.suggestions(word), list)


def test_names_and_common_words_are_told_apart(lexicon):
    assert lexicon.is_proper("beijing")
    assert lexicon.is_proper("october")
    assert not lexicon.is_proper("turkey")
    assert lexicon.is_common("turkey")
    assert not lexicon.is_common("tuesday")


@pytest.mark.parametrize(
    ("word", "variants"),
    [
        ("council", {"US", "GB", "CA", "AU"}),
        ("honor", {"US"}),
        ("honour", {"GB", "CA", "AU"}),
        ("organise", {"GB", "AU"}),
    ],
)
def test_each_word_knows_who_spells_it_so(lexicon, word, variants):
    assert lexicon.variants(word) == variants


def test_frequency_orders_words_as_they_are_used(lexicon):
    told = [lexicon.frequency(word) for word in ("the", "government", "ombudsman", "zax")]
    assert told == sorted(told, reverse=True)
    assert told[0] == 255 or told[0] > 240
    assert min(told) >= 0
