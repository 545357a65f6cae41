"""Laws of rules as data: the scan finds what a slow search finds, nothing raises, saying it twice says the same."""

import re

from hypothesis import given
from hypothesis import strategies as some

from lintnews.core.errors import StyleError
from lintnews.patterns import rule_from_spec
from lintnews.patterns.load import spec_of
from lintnews.written.schema import Schema
from lintnews.written.yaml_source import yaml_of_text
from tests.often import often

from .speaking import findings, rule, spec
from .test_spec import RULES

_SCRAPS = some.sampled_from(
    ["was sat", "Was", "sat", "by", "5", "1,200", "per cent", "percent", "adviser", "Advisors", "IMF", "iconic", "U.S.",
     "International Monetary Fund", "frankly", "a", "an", "two", "odd", "thing", " ", "\n", ". ", "“", "”", "’", "-",
     ",", "\u00a0", "é", "Ж", "?", "@", "/", "www."]
)  # fmt: skip
texts = some.lists(_SCRAPS, max_size=25).map(" ".join) | some.lists(_SCRAPS, max_size=25).map("".join)


@given(texts, some.sampled_from(RULES))
@often(100)
def test_a_rule_run_twice_says_the_same_and_never_raises(text, yaml):
    one = rule(yaml)
    assert findings(one, text) == findings(one, text) == findings(rule(yaml), text)


PLAIN = (
    "{kind: existence, in_quotations: check, words: [was sat, sat by, <figure> per cent, a/an odd (big) thing, U.S.]}"
)


@given(texts)
@often(150)
def test_the_scan_finds_what_a_slow_search_finds(text):
    made = spec(PLAIN)
    found = {finding.span for finding in findings(rule_from_spec("house/x", made), text)}
    slow = set()
    start = 0
    for line in text.split("\n"):
        for entry in made["entries"]:
            for match in re.finditer(entry["pattern"], line):
                if not re.search(r"://|www\.|@\w", _around(line, match)):
                    slow.add((start + match.start(), start + match.end()))
        start += len(line) + 1
    assert found <= slow
    for one in slow:
        assert any(other[0] < one[1] and one[0] < other[1] for other in found), (text, one)


def _around(line, match):
    before = re.search(r"\S*$", line[: match.start()]).group()
    after = re.match(r"\S*", line[match.end() :]).group()
    return before + match.group() + after


@given(some.text("abkindwors:[]{}<>~()/\n -'\"&*!?%\t", max_size=60), some.sampled_from(RULES), some.integers(0, 60))
@often(150)
def test_any_rule_file_is_read_or_refused(noise, yaml, at):
    text = yaml[:at] + noise + yaml[at:]
    schema = Schema("f")
    try:
        made = spec_of(schema, yaml_of_text(text, "f"), house="x")
    except StyleError:
        return
    assert (made is None) == bool(schema.faults)
