"""Quotations of one block: what lies inside the marks, and whether they close."""

import pytest

from lintnews.core.document import Block, BlockKind, Document
from lintnews.core.source_map import SourceMap
from lintnews.core.span import Span
from lintnews.text.quotations import is_quoted, quotation_at, quotations_in


def one_block(text):
    return Document("x", "plain", SourceMap.identity(text), (Block(BlockKind.PARAGRAPH, Span(0, len(text))),))


def insides(text):
    document = one_block(text)
    return [
        quote.inside.of(text) + ("" if quote.closed else " …") for quote in quotations_in(document, document.blocks[0])
    ]


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("He said “we will go” and left.", ["we will go"]),
        ("“First,” she said, “we wait.”", ["First,", "we wait."]),
        ("“He told me ‘never again’ twice,” she said.", ["He told me ‘never again’ twice,"]),
        ("‘He told me “never again” twice,’ she said.", ["He told me “never again” twice,"]),
        ("‘It’s the workers’ plight,’ she said.", ["It’s the workers’ plight,"]),
        ("‘We’ve won,’ she said. ‘It’s over.’", ["We’ve won,", "It’s over."]),
        ("The ’90s and ‘90s and ’tis and rock ’n’ roll.", []),
        ("The workers’ plight, the players’ bonus.", []),
        ("'We can't go,' he said. 'It's late.'", ["We can't go,", "It's late."]),
        ("'Tis the season, and the '90s are back; the dogs' home shut.", []),
        ('He said "we will go" and left.', ["we will go"]),
        ('A 12" pipe and a 6\'2" guard.', []),
        ('"We sold 12" pipes," she said.', ['We sold 12" pipes,']),
        ('It was "big in 2019" he said.', ["big in 2019"]),
        ("He called it “absurd and said: “I will appeal.”", ["absurd and said:  …", "I will appeal."]),
        ('He called it "absurd and said: "I will appeal."', ["absurd and said:  …", "I will appeal."]),
        ("“The first paragraph runs on.", ["The first paragraph runs on. …"]),
        ("He said „ganz gut“ and „całkiem dobrze”.", ["ganz gut", "całkiem dobrze"]),
        ("Elle dit « non » et part.", [" non "]),
        ("He (“the boss”) left—“for good”—on Monday.", ["the boss", "for good"]),
        ("A stray ” mark and a lone ‘ mark.", []),
        ("He called it ”absurd” twice.", ["absurd"]),
        ("", []),
    ],
)
def test_insides(text, inside):
    assert insides(text) == inside


def test_place_in_quotation():
    text = "One “two” three “four five” six."
    document = one_block(text)
    five = Span(text.index("five"), text.index("five") + 4)
    six = Span(text.index("six"), text.index("six") + 3)

    assert is_quoted(document, five)
    assert not is_quoted(document, six)
    assert not is_quoted(document, Span(five.start, six.end))
    assert quotation_at(document, Span(five.start, six.end)).inside.of(text) == "four five"
    assert quotation_at(document, six) is None
    assert quotation_at(document, Span(0, text.index("two") + 1)).inside.of(text) == "two"


def test_many_marks_cost_little():
    text = "the players’ bonus " * 20_000 + "“" * 2_000 + "' " * 20_000 + "‘a " * 20_000
    document = one_block(text)

    quotations_in(document, document.blocks[0])
