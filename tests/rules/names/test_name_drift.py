"""Forms of one name that are a slip apart, and names that only look so."""

import pytest

from lintnews.core.document import Meta
from lintnews.core.style import HouseStyle
from lintnews.engine.desk import desk_for
from lintnews.engine.plan import Plan
from lintnews.engine.prove import article
from lintnews.engine.registry import Registry, discovered
from lintnews.engine.run import checked
from lintnews.rules.names._drift import may_be_slip, near_pairs
from lintnews.rules.names._house_names import house_index, near_entries
from lintnews.rules.names.name_drift import NameDrift

DRIFTS = [
    ("Police named the man as Gareth Llewelyn, 41. Mr Llewellyn had worked there. “Llewelyn was kind,” a friend said.", "Llewellyn"),
    ("Chief executive Anneke Vandermeer said sales had fallen. Vandemeer blamed the weather.", "Vandemeer"),
    ("Inspector Tariq Mahmood arrested two men. Insp Mahmoud said a third was sought. Mahmood has led since May.", "Mahmoud"),
    ("The suspect, Dmitri Volkonsky, fled. Volkonski was seen in Riga.", "Volkonski"),
    ("Ferdinand Okonkwo scored twice. Okonwko, 23, joined from Lagos in June.", "Okonwko"),
    ("Governor Luisa Fernández vetoed the bill. Gov. Fernándes said it went too far.", "Fernándes"),
    ("Ana Okonwko won in May. Okonkwo wept. Okonkwo sang, and Okonkwo danced.", "Okonwko"),
    ("Katherine Deveraux won. Katharine Deveraux wrote her first book at 19, and Deveraux has three more.", "Katharine"),
    ("Rebecca Steinberg ran. Rebecca Steinburg said so on Monday.", "Steinburg"),
    ("The plaintiff, Joan Ainsworth, sued. Her lawyer said Ainswroth’s health had failed.", "Ainswroth"),
]  # fmt: skip

NAMES_OF_THEIR_OWN = [
    "Johan Petersen met Lars Pettersen. Mr Petersen said no; Mr Pettersen said yes.",
    "The president of Niger flew to Nigeria. Niger would act, Nigeria said.",
    "Anna Hansen beat Maria Jansen. Jansen had led. Hansen wept.",
    "Robert Austin left. Austen wrote six books.",
    "Ellen Mitchell spoke. Michelle Mitchell wept. Mitchell said so.",
    "Marta Kowalczyk spoke. Ms Kowalczyk wept. Her brother, Mr Kowalczik, did not.",
    "Marta Kowalczyk spoke. Kowalcyzk sang. Kowalczyk wept, and Kowalcyzk wept.",
    "Sofia Papadopoulou met Nikos Papadopoulos. Papadopoulou sang. Papadopoulos wept.",
]


def found(text, **style):
    document = article(text, Meta())
    matches = NameDrift().check(document, {}, desk_for(HouseStyle(**style)))
    return [match.span.of(text) for match in matches]


@pytest.mark.parametrize(("text", "odd"), DRIFTS)
def test_asks_about_the_odd_form(text, odd):
    assert found(text) == [odd]


@pytest.mark.parametrize("text", NAMES_OF_THEIR_OWN)
def test_leaves_names_of_their_own(text):
    assert found(text) == []


def test_a_long_text_holds_many_articles():
    assert found("Marta Kowalczyk won. Ms Kowalcyzk wept. " + "It rained. " * 6000) == []


def test_words_the_house_accepts_are_no_slips():
    assert found("Marta Kowalczyk won. Ms Kowalcyzk wept.", accept=("Kowalcyzk",)) == []


def test_how_many_times_and_where():
    text = "It rained.\n\nMarta Kowalczyk won. Ms Kowalcyzk wept. Kowalczyk sang. Kowalczyk ran."
    (match,) = NameDrift().check(article(text, Meta()), {}, desk_for(HouseStyle()))

    assert match.words["often"] == "three times, first in paragraph 2"


@pytest.mark.parametrize(
    ("one", "other", "is_slip"),
    [
        ("Kowalczyk", "Kowalcyzk", True),
        ("Thibaudeau", "Thibodeau", True),
        ("Novotná", "Novotna", False),
        ("Brzezicka", "Brzezicki", False),
        ("Baranov", "Baranova", False),
        ("Austria", "Austrian", False),
        ("Hatherly", "Weatherly", False),
        ("MacKenzie", "Mackenzie", False),
    ],
)
def test_what_may_be_a_slip(one, other, is_slip):
    assert may_be_slip(one, other) is is_slip


def test_pairs_are_found_wherever_the_slip_is():
    names = ["Hatherley", "Htaherley", "Hatehrley", "Hatherlye", "Hatherey"]

    assert {("Hatherley", name) for name in names[2:] if name > "Hatherley"} <= set(near_pairs(names))
    assert ("Hatehrley", "Hatherley") in near_pairs(names)


def test_entries_of_the_house_are_found_by_their_last_word():
    held = house_index(["Siân Kowalczyk", "Hatherley", "NATO", "Ng"])

    assert near_entries("Kowalcyzk", held) == [("Kowalczyk", "Siân Kowalczyk")]
    assert near_entries("Kowalczyk", held) == []


def test_what_the_spelling_rule_tells_is_not_told_again():
    text = "The storm reached Louisiana on Monday. Louisiana closed schools. Roads in Lousiana and ports in Louisiana shut."
    plan = Plan(Registry(discovered()), HouseStyle(), ("names/name-drift", "spelling/typo"))

    found = checked(article(text, Meta()), plan, desk_for(HouseStyle())).findings

    assert [(one.rule, one.span.of(text)) for one in found] == [("spelling/typo", "Lousiana")]
