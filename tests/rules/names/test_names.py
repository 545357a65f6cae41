"""Long texts are no articles, and a spelling is compared only where it can be told."""

from hypothesis import given
from hypothesis import strategies as st

from lintnews.core.rule import Good
from lintnews.engine.prove import found
from lintnews.rules.names.headline_name_differs import HeadlineNameDiffers
from lintnews.rules.names.initialism_never_introduced import InitialismNeverIntroduced
from lintnews.rules.names.surname_never_introduced import SurnameNeverIntroduced
from lintnews.text.names import edits_between, is_derived, without_accents

PROSE = "The council will vote on the plan for a tram in March, and work could start within a year. "


def test_long_texts_are_left_alone():
    text = "Kowalcyzk wins vote\n\n" + PROSE * 1500 + "Marta Kowalczyk won. The NCWB said so. Ms Nowakowska said no."

    for rule in (HeadlineNameDiffers(), InitialismNeverIntroduced(), SurnameNeverIntroduced()):
        assert not found(rule, Good(text), text)


def test_a_family_in_a_caption_is_no_slip():
    text = f"{PROSE}Petra Novotna won.\n\nPetra Novotna and her father Novotny, in Prague. Photo: Jan Rao\n\n{PROSE}"

    assert not found(HeadlineNameDiffers(), Good(text), text)


def test_two_near_names_say_nothing():
    text = f"Hatherly wins vote in Marlsea\n\nJoan Hatherley took Marlsea. {PROSE}Tom Hatherlee lost Marlsea."

    assert not found(HeadlineNameDiffers(), Good(text), text)


@given(st.text("abcdxyzÉ", max_size=8), st.text("abcdxyzÉ", max_size=8))
def test_edits_are_the_same_both_ways_and_none_only_for_the_same(one, other):
    assert edits_between(one, other) == edits_between(other, one)
    assert (edits_between(one, other) == 0) == (one == other)
    assert edits_between(one, other) <= 3


def test_edits():
    assert edits_between("Kowalcyzk", "Kowalczyk") == 1
    assert edits_between("MacKenzie", "Mackenzie") == 1
    assert edits_between("Smith", "Jones") == 3
    assert is_derived("Kenyan", "Kenya")
    assert not is_derived("Hatherley", "Hatherly")
    assert without_accents("Novotná") == "Novotna"
