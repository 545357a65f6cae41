"""Every example of the title rules holds."""

import importlib
import pkgutil

import pytest

import lintnews.rules.titles as desk
from lintnews.engine.prove import prove
from lintnews.engine.registry import rules_in

RULES = [
    rule()
    for module in pkgutil.iter_modules(desk.__path__)
    for rule in rules_in(importlib.import_module(f"{desk.__name__}.{module.name}"))
]
CASES = [(rule, example) for rule in RULES for example in rule.examples]


@pytest.mark.parametrize(("rule", "example"), CASES, ids=[f"{rule.id}: {one.text[:50]}" for rule, one in CASES])
def test_example_holds(rule, example):
    prove(rule, example)
