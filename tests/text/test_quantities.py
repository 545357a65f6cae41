"""The figures of a sentence, and how long it takes to read them."""

from time import process_time

import pytest

from lintnews.core.span import Span
from lintnews.text.quantities.outline import outline_of
from lintnews.text.quantities.reader import quantities_in
from lintnews.text.quantities.units import conversions, unit_called


def figures(text):
    return [(one.span.of(text), one.value, one.unit) for one in quantities_in(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Profit rose 20% to £4.5m.", [("20%", 20, "%"), ("£4.5m", 4_500_000, "£")]),
        (
            "It fell 12 per cent, or 3 percentage points.",
            [("12 per cent", 12, "%"), ("3 percentage points", 3, "points")],
        ),
        ("Twenty-one of 1,200 jobs went.", [("Twenty-one", 21, ""), ("1,200", 1200, "")]),
        ("It cost Rs 70,000 crore, or US$8 billion.", [("Rs 70,000 crore", 7e11, "₹"), ("US$8 billion", 8e9, "us$")]),
        ("The 150-member board met.", [("150-member", 150, "")]),
        ("He gave 5 million euros.", [("5 million euros", 5_000_000, "euro")]),
        ("On 3 May 2019, aged 34, at 10.30pm, they won 3-1, in Article 5, on page 7, for ages 5 to 7.", [("7", 7, "")]),
        ("The questions are 1) where and 2) when.", []),
        ("One of the two left (2 stayed).", [("two", 2, ""), ("2", 2, "")]),
    ],
)
def test_figures(text, found):
    assert figures(text) == found


@pytest.mark.parametrize("text", ["about 40", "more than 40", "at least 40", "40 or so", "up to 40", "some 40"])
def test_rough_figures(text):
    assert [one.rough for one in quantities_in(text, Span(0, len(text)))] == [True]


def test_outline_puts_one_sign_for_each_figure():
    text = "From 4% to £5, by 2 percentage points."
    outline = outline_of(text, Span(0, len(text)), tuple(quantities_in(text, Span(0, len(text)))))

    assert outline.words == "From \ue000 to \ue002, by \ue001."
    assert [outline.at(place).value for place in outline.places] == [4, 5, 2]


def test_conversions():
    miles, km = unit_called("miles"), unit_called("Kilometres")
    assert round(conversions(10, miles, km)[0], 2) == 16.09
    assert conversions(20, unit_called("°C"), unit_called("degrees Fahrenheit")) == (68,)
    assert conversions(10, miles, unit_called("kg")) == ()
    assert unit_called("cubits") is None


@pytest.mark.parametrize("unit", ["1", "1-", "1, ", "£", "twenty-", "5% ", "1,1", "$ "])
def test_four_times_the_figures_take_some_four_times_as_long(unit):
    took = []
    for size in (30_000, 120_000):
        text = unit * (size // len(unit))
        start = process_time()
        for _ in quantities_in(text, Span(0, len(text))):
            pass
        took.append(process_time() - start)

    assert took[1] < 12 * took[0] + 0.1
