"""Sums of money as copy writes them."""

import pytest

from lintnews.core.rule import Good
from lintnews.engine.prove import found
from lintnews.rules.numbers.same_figure_two_magnitudes import SameFigureTwoMagnitudes
from lintnews.text.quantities.money import money_in


@pytest.mark.parametrize(
    ("written", "currency", "figure", "scale"),
    [
        ("£4m", "£", "4", "million"),
        ("£4bn", "£", "4", "billion"),
        ("US$1.5 billion", "us$", "1.5", "billion"),
        ("$1,250,000", "$", "1250000", ""),
        ("Rs 70,000 crore", "₹", "70000", "crore"),
        ("₹300 lakh", "₹", "300", "lakh"),
        ("P8.2 million", "₱", "8.2", "million"),
        ("€300", "€", "300", ""),
    ],
)
def test_sum(written, currency, figure, scale):
    text = f"It cost {written} to mend."
    (one,) = money_in(text)

    assert (one.span.of(text), one.currency, one.figure, one.scale) == (written, currency, figure, scale)


def test_no_sums():
    assert not list(money_in("In 2019 some 4m people ran 5 km for $ and BBC4, at 4:30 in GP8.2."))


def test_an_archive_is_left_alone():
    text = "The bridge cost £4m. The bridge cost £4bn. " + "It rained all day in Leith. " * 6000

    assert not found(SameFigureTwoMagnitudes(), Good(text), text)
