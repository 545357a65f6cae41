"""Whatever the text, the rules about marks answer; what they say stands inside it, in one line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lintnews.core.document import Meta
from lintnews.core.style import HouseStyle
from lintnews.engine.desk import desk_for
from lintnews.engine.plan import Plan
from lintnews.engine.prove import article
from lintnews.engine.registry import Registry, discovered
from lintnews.engine.run import checked
from tests.often import often

PIECES = [
    *"aA1 .,;:!?()[]“”\"'‘’-–—\n@/8$£",
    *("that, ", "said ", "http", "www", " an ", " a ", "The ", "MP", "hour", "com", "://", "..", "(a)"),
]
DESKS = ("punctuation", "links", "usage/indefinite-article")


@pytest.fixture(scope="module")
def plan():
    return Plan(Registry(discovered()), HouseStyle(), select=DESKS)


@often(300)
@given(text=st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_rules_answer(plan, text):
    document = article(text, Meta())
    outcome = checked(document, plan, desk_for(HouseStyle()))

    assert not outcome.troubles
    assert all(0 <= one.span.start < one.span.end <= len(document.text) for one in outcome.findings)
    assert not any("\n" in one.message for one in outcome.findings)


def test_list_of_one_bracketed_letter_and_a_stray_bracket(plan):
    # A lone “]” after “(a)” once raised IndexError.
    outcome = checked(article("(a)]", Meta()), plan, desk_for(HouseStyle()))

    assert not outcome.troubles
