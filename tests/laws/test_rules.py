"""No rule raises on any text; a rule run twice says the same; fixing twice is fixing once."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings

from lintnews.app.linter import Linter
from tests.laws.strategies import TEXTS
from tests.often import often

DAY = date(2025, 11, 24)
LINTERS = {name: Linter(name) for name in ("default", "ap")}
QUICK = settings(often(60), suppress_health_check=[HealthCheck.too_slow])
LONG = settings(max_examples=2_000, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def holds(text, style):
    report = LINTERS[style].check_text(text, published=DAY)

    assert not [trouble for trouble in report.troubles if trouble.kind == "rule"]
    assert report.findings == LINTERS[style].check_text(text, published=DAY).findings
    for finding in report.findings:
        assert 0 <= finding.span.start <= finding.span.end <= len(text)
        assert "\n" not in finding.message


def settles(text):
    once = LINTERS["default"].fix_text(text, published=DAY).text
    assert LINTERS["default"].fix_text(once, published=DAY).text == once


@pytest.mark.parametrize("style", LINTERS)
def test_no_rule_raises(style):
    QUICK(given(TEXTS)(lambda text: holds(text, style)))()


def test_fixing_twice_is_fixing_once():
    QUICK(given(TEXTS)(settles))()


@pytest.mark.real
@pytest.mark.parametrize("style", LINTERS)
def test_no_rule_raises_for_long(style):
    LONG(given(TEXTS)(lambda text: holds(text, style)))()


@pytest.mark.real
def test_fixing_settles_for_long():
    LONG(given(TEXTS)(settles))()
