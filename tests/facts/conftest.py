"""The shipped tables, compiled once for all tests of facts: it takes two seconds."""

import pytest

from lintnews.facts.tables import compiled_bytes, open_facts


@pytest.fixture(scope="session")
def facts_bytes():
    return compiled_bytes()


@pytest.fixture(scope="session")
def shipped(facts_bytes):
    return open_facts(facts_bytes)
