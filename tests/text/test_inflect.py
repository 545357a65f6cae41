import pytest

from lintnews.text.inflect import forms, inflected


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("adviser", "advisers advisered advisering"),
        ("use", "uses used using"),
        ("carry", "carries carried carrying"),
        ("play", "plays played playing"),
        ("plan", "plans planned planning"),
        ("visit", "visits visited visiting"),
        ("box", "boxes boxed boxing"),
        ("agree", "agrees agreed agreeing"),
        ("tie", "ties tied tying"),
        ("watch", "watches watched watching"),
    ],
)
def test_regular_endings(word, told):
    assert inflected(word) == (word, *told.split())


def test_the_marked_word_of_a_phrase():
    assert forms("web site~ of") == ("web site of", "web sites of", "web sited of", "web siting of")
    assert forms("web site") == ("web site",)
