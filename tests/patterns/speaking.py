"""A rule as data from its YAML, asked about a text."""

from lintnews.core.document import Block, BlockKind, Document, Meta
from lintnews.core.errors import StyleError
from lintnews.core.source_map import SourceMap
from lintnews.core.span import Span
from lintnews.core.style import HouseStyle, Level, Setting
from lintnews.engine.desk import desk_for
from lintnews.engine.plan import Plan
from lintnews.engine.registry import Registry, entry_of
from lintnews.engine.run import checked
from lintnews.patterns import rule_from_spec
from lintnews.patterns.load import spec_of
from lintnews.written.schema import Schema
from lintnews.written.yaml_source import yaml_of_text


def spec(yaml, house="point"):
    schema = Schema("rule.yaml")
    made = spec_of(schema, yaml_of_text(yaml, "rule.yaml"), house=house)
    schema.settle()
    return made


def rule(yaml, house="point"):
    return rule_from_spec(f"house/{house}", spec(yaml, house))


def faults(yaml, house="point"):
    """line:column: message of each fault."""
    try:
        spec(yaml, house)
    except StyleError as problem:
        return [f"{fault.line}:{fault.column}: {fault.message}" for fault in problem.faults]
    return []


def document(text, kind=BlockKind.PARAGRAPH, language="en"):
    """Each line a block of the same kind."""
    blocks, at = [], 0
    for line in text.split("\n"):
        blocks.append(Block(kind, Span(at, at + len(line))))
        at += len(line) + 1
    return Document("text", "plain", SourceMap.identity(text), tuple(blocks), Meta(language=language))


def findings(rule, text, kind=BlockKind.PARAGRAPH, language="en", options=None):
    registry = Registry([entry_of(rule)])
    registry._made[rule.id] = rule
    style = HouseStyle(rules={rule.id: Setting(Level.WARNING, options or {})})
    outcome = checked(document(text, kind, language), Plan(registry, style), desk_for(style))
    assert not outcome.troubles, outcome.troubles
    return outcome.findings


def marked(rule, text, **about):
    """The words that the rule finds."""
    return [finding.span.of(text) for finding in findings(rule, text, **about)]


def mended(rule, text, **about):
    """What the first fix of each finding puts in."""
    return [finding.fixes[0].edits[0].text for finding in findings(rule, text, **about)]
