"""Slips that look like something else, and what looks like a slip and is none."""

import pytest

from lintnews.core.document import Meta
from lintnews.core.style import HouseStyle
from lintnews.engine.desk import desk_for
from lintnews.engine.prove import article
from lintnews.rules.spelling._judgement import SURE_KINDS, judged

DESK = desk_for(HouseStyle())


def sure(text):
    found = article(text, Meta()).once(judged, DESK).suspects
    return [(one.word, one.meant[0]) for one in found if one.kind in SURE_KINDS and one.is_sure]


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("The ferry, they said, havn’t left the harbour at Split since noon.", "havn", "haven"),
        ("The owners said that they woudn't sell the mill to the council.", "woudn", "wouldn"),
        ("A horse from the breeeding farm won the cup on the first day.", "breeeding", "breeding"),
        ("It is a romatic place to eat, with the best food in the city.", "romatic", "romantic"),
        ("They want to intergrate the two bus services by the end of June.", "intergrate", "integrate"),
        ("The European Comission will look at the merger again in spring.", "Comission", "Commission"),
        ("The Minsitry of Health said the drug was safe for children.", "Minsitry", "Ministry"),
        ("It will be a dymanic market for many years, the bank said.", "dymanic", "dynamic"),
    ],
)
def test_a_slip_is_told(text, wrong, right):
    assert sure(text) == [(wrong, right)]


@pytest.mark.parametrize(
    "text",
    [
        "The speaker pro tem of the house left the chamber at six in the evening.",
        "The march went along the Rue nationale to the square by the old town hall.",
        "The site had more click throughs, and the code had ifs and thens by the dozen.",
        "They were familially close, and the house was sooo cold that it hurt.",
        "The Universitat of the town and the Parlament met; they amn’t and mayn’t go.",
        "The team will recompete for the contract, and preconfigured phones were sold.",
    ],
)
def test_a_look_alike_is_left_alone(text):
    assert sure(text) == []
