"""Laws of laying one house's word over another's."""

import json

from hypothesis import given
from hypothesis import strategies as some

from lintnews.house.layers import EMPTY, house_style, laid_over, stacked
from tests.often import often

_names = some.sampled_from(["a/x", "a/*", "b/y", "all"])
_levels = some.sampled_from(["default", "off", "warning", "error"])
_options = some.dictionaries(
    some.sampled_from(["one", "two", "unconfirmed"]),
    some.one_of(some.integers(0, 3), some.lists(some.just("z"), max_size=2)),
)
_term = some.none() | some.fixed_dictionaries(
    {
        "better": some.lists(some.sampled_from(["B", "C"]), min_size=1, max_size=2),
        "entries": some.just([]),
        "examples": some.just([]),
        "unconfirmed": some.booleans(),
    }
)
layers = some.fixed_dictionaries(
    {
        "language": some.sampled_from(["", "en-GB", "en-US"]),
        "unconfirmed": some.sampled_from(["", "on", "off"]),
        "house": some.sampled_from(["", "AP"]),
        "rules": some.dictionaries(_names, some.tuples(_levels, _options).map(list)),
        "terms": some.dictionaries(some.sampled_from(["a", "b", "c"]), _term),
        "words": some.dictionaries(some.sampled_from(["A", "B", "C"]), some.booleans()),
        "patterns": some.dictionaries(
            some.sampled_from(["house/a", "house/b"]), some.none() | some.just({"kind": "existence"})
        ),
    }
)


def _told(layer):
    return json.dumps(layer)  # the order of keys counts


@given(layers, layers, layers)
@often(60)
def test_laying_over_is_associative(one, two, three):
    assert _told(laid_over(laid_over(one, two), three)) == _told(laid_over(one, laid_over(two, three)))


@given(layers)
@often(60)
def test_nothing_changes_nothing(layer):
    assert _told(laid_over(EMPTY, layer)) == _told(laid_over(layer, EMPTY))


@given(some.lists(layers, max_size=4))
@often(60)
def test_a_style_is_the_same_after_json(some_layers):
    layer = stacked(some_layers)
    assert house_style("x", json.loads(json.dumps(layer))) == house_style("x", layer)


@given(layers, layers)
@often(60)
def test_what_is_said_later_wins(one, two):
    both = laid_over(one, two)
    assert both["words"] | two["words"] == both["words"]
    for selector, (level, options) in two["rules"].items():
        if level != "default":
            assert both["rules"][selector][0] == level
        assert both["rules"][selector][1] | options == both["rules"][selector][1]
