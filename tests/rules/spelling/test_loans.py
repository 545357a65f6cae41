"""Words of other Englishes, trades and kitchens: no list need have them for copy to be right."""

import pytest

from lintnews.core.document import Meta
from lintnews.core.style import HouseStyle
from lintnews.engine.desk import desk_for
from lintnews.engine.prove import article
from lintnews.rules.spelling._judgement import Kind, judged

DESK = desk_for(HouseStyle())


def sure(text):
    found = article(text, Meta()).once(judged, DESK).suspects
    return [one.word for one in found if one.kind is not Kind.UNKNOWN and one.is_sure]


@pytest.mark.parametrize(
    "text",
    [
        "The cockies along the Darling say the dams are dry, and jackaroos yarned by the fire.",
        "A dreich morning saw walkers stoating through puddles in Largs.",
        "Hawkers sold chendol and the queue found it shiok, the stallholder said on Monday.",
        "The spinner’s doosra beat the bat twice in the last over before tea.",
        "The dish, known as blistina, is baked with saffron in a copper pan.",
        "A so-called zorkle was born at the farm in the spring, the keeper said.",
        "The dancer wore a chanira over the shirt that her mother had made.",
    ],
)
def test_a_loan_is_at_most_a_suggestion(text):
    assert sure(text) == []


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Campaigners want the local enviroment plan torn up in Ludlow.", "enviroment"),
        ("It was abotu noon when the ferry left the harbour at Split.", "abotu"),
        ("They left tomorro for the coast with all that they had.", "tomorro"),
        ("He is a chineze citizen who lived in the house near the port.", "chineze"),
    ],
)
def test_a_typo_stays_one(text, wrong):
    assert sure(text) == [wrong]
