"""Every rule, every example: a Bad gives one finding on its mark and its fix mends it; a Good is silent."""

import pytest

from lintnews.core.rule import Bad, Good
from lintnews.engine.prove import all_examples, prove
from lintnews.engine.registry import Registry, discovered

REGISTRY = Registry(discovered())
CASES = [pytest.param(rule, example, id=f"{rule.id}-{n}") for n, (rule, example) in enumerate(all_examples(REGISTRY))]


@pytest.mark.parametrize(("rule", "example"), CASES)
def test_example(rule, example):
    prove(rule, example)


@pytest.mark.parametrize("rule_id", sorted(REGISTRY.entries))
def test_rule_shows_wrong_and_right_and_says_when_to_break_it(rule_id):
    rule = REGISTRY.rule(rule_id)
    kinds = {type(example) for example in rule.examples}
    page = rule.__doc__ or ""

    assert {Bad, Good} <= kinds
    assert "## Why" in page
    assert "## When it is right" in page


@pytest.mark.parametrize("rule_id", sorted(REGISTRY.entries))
def test_message_reads_as_a_desk_writes(rule_id):
    message = REGISTRY.entries[rule_id].message
    words = message.lower().split()

    assert not {"you", "your", "must", "invalid", "violation"} & set(words)
    assert "did you mean" not in message.lower()
    assert message.endswith((".", "?", "}", ")"))
