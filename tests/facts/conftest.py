"""The shipped tables, as sheets and compiled."""

import os

import pytest

from lintnews.engine.compiled import opened
from lintnews.facts.sheets import read_sheets
from lintnews.facts.tables import DATA, open_facts


@pytest.fixture(scope="session")
def sheets():
    """The sheets as they are written; reading them takes some seconds."""
    return read_sheets(os.path.join(DATA, "offices"))


@pytest.fixture(scope="session")
def shipped():
    return open_facts(opened("facts"))
