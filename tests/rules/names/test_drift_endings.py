"""Forms of a name that differ in a letter at the end, in a known word, or beside kin."""

import pytest

from lintnews.core.document import Meta
from lintnews.core.style import HouseStyle
from lintnews.engine.desk import desk_for
from lintnews.engine.prove import article
from lintnews.rules.names.name_drift import NameDrift

DESK = desk_for(HouseStyle())


def odd(text):
    document = article(text, Meta())
    return [match.span.of(document.text) for match in NameDrift().check(document, {}, DESK)]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Greta Hoffmann runs the mill at Celle. Ms Hoffman said the wheel would turn. Ms Hoffmann smiled.", "Hoffman"),
        ("Coroner Paul Radcliff opened the inquest. Radcliffe said it would be long.", "Radcliffe"),
        ("Dev Hawkin, 19, swam the strait. Dev Hawkins was cold, he told the club.", "Hawkins"),
        (
            "Ann Chesterfield won. Mr Lowe and his wife clapped. Ms Chesterfeild wept, and Ms Chesterfield sang.",
            "Chesterfeild",
        ),
        ("Sigrún Jónsdóttir won the seat. Sigrin, a nurse, led by 12 votes, and Sigrún thanked her rivals.", "Sigrin"),
    ],
)
def test_a_slip_is_asked_about(text, wrong):
    assert odd(text) == [wrong]


@pytest.mark.parametrize(
    "text",
    [
        "Greta Hoffmann runs the mill. Her neighbour, Karl Hoffman, does not.",
        "Coroner Paul Radcliff opened the inquest in Radcliffe. He spoke at Radcliffe Hall.",
        "Dev Hawkin, 19, swam the strait. The Hawkins, his parents, cheered him on.",
        "Saudi Arabian officials met. Many Saudi Arabians watched, the officials said.",
        "Mr Pillay sued the club. Mr Pillai, its chairman, says it never barred him.",
        "Asha Kiplimo-Rotich won. Second was Asha Kiplomo, who fell.",
    ],
)
def test_two_people_are_left_alone(text):
    assert odd(text) == []
