"""The guides that come with lintnews: each loads, each decision about words is proved by its examples."""

import json
import marshal
import os

import pytest

from lintnews.engine.prove import prove
from lintnews.engine.registry import Registry, discovered
from lintnews.house.guides import compiled_guides, guide, guides_folder
from lintnews.house.layers import house_style
from lintnews.patterns import rule_from_spec


@pytest.fixture(scope="module")
def compiled():
    return compiled_guides(Registry(discovered()).known_options())


def _names():
    return sorted(name[:-5] for name in os.listdir(guides_folder()) if name.endswith(".yaml"))


def test_the_folder_is_the_checkouts_own():
    assert os.path.samefile(guides_folder(), os.path.join(os.path.dirname(__file__), "..", "..", "styleguides"))


def test_compiled_guides_are_plain_data(compiled):
    assert sorted(compiled) == _names()
    assert json.loads(json.dumps(compiled)) == compiled
    assert marshal.loads(marshal.dumps(compiled)) == compiled


@pytest.mark.parametrize("name", _names())
def test_every_decision_about_words_has_examples_that_hold(compiled, name):
    style = guide(name, compiled)
    for rule_id, spec in style.patterns.items():
        rule = rule_from_spec(rule_id, spec)
        assert rule.examples, rule_id
        for example in rule.examples:
            prove(rule, example)
    for phrase, term in compiled[name]["layer"]["terms"].items():
        assert term is None or term["examples"], phrase


@pytest.mark.parametrize("name", sorted(set(_names()) - {"newsroom-example"}))
def test_style_points_are_warnings_at_most_and_leave_quotations_alone(compiled, name):
    for rule_id, spec in guide(name, compiled).patterns.items():
        assert spec["severity"] != "error", rule_id
        assert spec["in_quotations"] == "skip", rule_id
        assert spec["applicability"] != "safe", rule_id


@pytest.mark.parametrize("name", ["ap", "reuters", "guardian", "bbc", "economist", "chicago"])
def test_a_guide_says_what_it_is(compiled, name):
    told = guide(name, compiled)
    assert any(source.startswith("Not affiliated with") for source in told.sources)
    assert any("read 2026-11-22" in source for source in told.sources)
    assert compiled[name]["layer"]["house"]


def test_the_default_style_takes_no_side(compiled):
    default = guide("default", compiled)
    assert not default.terms
    assert not default.patterns


@pytest.mark.parametrize("name", _names())
def test_how_grave_a_decision_is_follows_how_sure_it_is(compiled, name):
    layer = compiled[name]["layer"]
    for selector, (level, options) in layer["rules"].items():
        assert not (options.get("unconfirmed") and level == "error"), selector
    for phrase, term in layer["terms"].items():
        severities = {entry.get("severity") for entry in term["entries"] if not entry.get("keeps")} if term else set()
        wanted = {"high": {None}, "medium": {"suggestion"}, "low": set()}
        assert not term or severities == wanted[term["confidence"]], phrase


@pytest.mark.parametrize("name", ["ap", "reuters", "guardian", "bbc", "economist", "chicago"])
def test_what_is_from_memory_can_be_switched_off_together(compiled, name):
    layer = {**compiled[name]["layer"], "unconfirmed": "off"}
    heard = house_style(name, layer)

    assert len(heard.terms) < len(guide(name, compiled).terms)
    for selector, (_, options) in layer["rules"].items():
        assert heard.rules[selector].level.value == "off" or not options.get("unconfirmed"), selector
        assert "unconfirmed" not in heard.rules[selector].options
