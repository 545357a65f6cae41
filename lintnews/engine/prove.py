"""A rule's examples are its tests: this runs them. Tests, `lintnews styles prove` and plug-in authors share it."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.desk import Desk
from lintnews.core.document import Block, BlockKind, Document, Meta
from lintnews.core.finding import Finding, edited
from lintnews.core.rule import Bad, Decision, EditionRule, Example
from lintnews.core.source_map import SourceMap
from lintnews.core.span import Span
from lintnews.core.style import HouseStyle, Level, Setting
from lintnews.engine.desk import desk_for
from lintnews.engine.edition import judged, with_facts
from lintnews.engine.outcome import Outcome
from lintnews.engine.plan import Plan
from lintnews.engine.registry import Registry, entry_of
from lintnews.engine.run import checked

PARTING = "\n* * *\n"
"""What stands between two articles in an example of a rule over several."""


class NotProvedError(AssertionError):
    """An example does not hold; the message says which, and what came instead."""


def prove(rule: Decision, example: Example) -> None:
    """Nothing, if `example` of `rule` holds. Raises NotProvedError if not.

    A `Bad` gives exactly one finding, on its mark; its first fix gives `good`, and `good` is silent.
    A `Good` is silent.
    """
    text, mark = unmarked(example.text, example.mark if isinstance(example, Bad) else "")
    findings = found(rule, example, text)
    if not isinstance(example, Bad):
        _demand(not findings, rule, text, f"silence was due, not {_told(findings, text)}")
        return
    _demand(len(findings) == 1, rule, text, f"one finding was due, not {_told(findings, text)}")
    (finding,) = findings
    _demand(finding.span == mark, rule, text, f"“{mark.of(text)}” was due, not {_told(findings, text)}")
    _demand(len(finding.message.split("\n")) == 1, rule, text, "a message is one line")
    if example.related is not None:
        places = [place.span.of(text) for place in finding.related]
        _demand(places[:1] == [example.related], rule, text, f"“{example.related}” was due as related, not {places}")
    if example.good is None:
        _demand(not finding.fixes, rule, text, "the rule offers a fix that the example does not show")
        return
    _demand(bool(finding.fixes), rule, text, "the example shows a fix that the rule does not offer")
    mended = edited(text, finding.fixes[0].edits)
    _demand(mended == example.good, rule, text, f"the fix gives “{mended}”, not “{example.good}”")
    _demand(not found(rule, example, mended), rule, text, "the mended text is flagged again")


def unmarked(text: str, mark: str) -> tuple[str, Span]:
    """The text without » and «, and the span they stood around; else that of the first `mark`."""
    start = text.find("»")
    end = text.find("«", start)
    if start >= 0 and end > start and not mark:
        return text[:start] + text[start + 1 : end] + text[end + 1 :], Span(start, end - 1)
    at = text.find(mark) if mark else 0
    return text, Span(at, at + len(mark))


def found(rule: Decision, example: Example, text: str) -> tuple[Finding, ...]:
    """What `rule` alone says of `text`, under the date, language and options of `example`."""
    registry = Registry([entry_of(rule)])
    registry._made[rule.id] = rule  # noqa: SLF001 - a rule as data has no module to import it from
    setting = Setting(_on(rule), example.options)
    style = HouseStyle(rules={rule.id: setting}, accept=example.accept, reject=example.reject)
    meta = Meta(example.published, "option" if example.published else None, example.language)
    plan, desk = Plan(registry, style), desk_for(style)
    if isinstance(rule, EditionRule):
        return _found_together(text, meta, plan, desk)
    return _untroubled(rule.id, checked(article(text, meta), plan, desk))


def _found_together(text: str, meta: Meta, plan: Plan, desk: Desk) -> tuple[Finding, ...]:
    """What the plan's one rule says of the articles in `text`, with places counted in `text`."""
    articles, starts, start = {}, {}, 0
    for number, part in enumerate(text.split(PARTING), 1):
        document = article(part, meta)
        name = f"{number}.txt"
        articles[name] = Document(name, "plain", document.source_map, document.blocks, document.meta)
        starts[name] = start
        start += len(part) + len(PARTING)
    outcomes = {name: with_facts(Outcome(()), document, plan, desk) for name, document in articles.items()}
    rule = plan.active[0].entry.id
    return tuple(
        finding._replace(
            span=finding.span.moved(starts[name]),
            related=tuple(
                place._replace(span=place.span.moved(starts[place.path or name])) for place in finding.related
            ),
        )
        for name, outcome in judged(outcomes, plan, articles.get).items()
        for finding in _untroubled(rule, outcome)
    )


def _untroubled(rule: str, outcome: Outcome) -> tuple[Finding, ...]:
    if outcome.troubles:
        raise NotProvedError(f"{rule}: {outcome.troubles[0].message}")
    return outcome.findings


def _on(rule: Decision) -> Level:
    return Level(rule.severity.value)


def article(text: str, meta: Meta) -> Document:
    """`text` as the plain reader reads it, under facts of our own choosing."""
    from lintnews.readers import read

    if not text:
        return Document("example", "plain", SourceMap.identity(""), (Block(BlockKind.PARAGRAPH, Span(0, 0)),), meta)
    known = read(text.encode(), "example.txt", "plain").document
    return known.dated(known.meta._replace(**{key: value for key, value in meta._asdict().items() if value}))


def all_examples(registry: Registry) -> Iterator[tuple[Decision, Example]]:
    """Every rule with each of its examples."""
    for rule_id in registry.entries:
        rule = registry.rule(rule_id)
        for example in rule.examples:
            yield rule, example


def _demand(holds: bool, rule: Decision, text: str, otherwise: str) -> None:
    if not holds:
        raise NotProvedError(f"{rule.id}, “{text}”: {otherwise}")


def _told(findings: tuple[Finding, ...], text: str) -> str:
    return ", ".join(f"“{one.span.of(text)}” ({one.message})" for one in findings) or "none"
