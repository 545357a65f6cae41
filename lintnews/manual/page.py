"""One rule's page, made from its file."""

from __future__ import annotations

from collections.abc import Iterator
from inspect import cleandoc

from lintnews.core.rule import Bad, Decision, Example
from lintnews.engine.prove import unmarked
from lintnews.engine.registry import Entry, Registry

_CALLS = {"fix": "Fix", "query": "Query", "style": "Style"}
_QUOTATIONS = {
    "check": "checked like everything else",
    "note": "noted as a query, never changed",
    "skip": "left alone",
}


def rule_page(registry: Registry, rule_id: str) -> str:
    """The manual page of a rule, in Markdown."""
    entry = registry.entries[rule_id]
    rule = registry.rule(rule_id)
    parts = [f"# {entry.id}", _facts(entry), cleandoc(rule.__doc__ or entry.title), _examples(rule)]
    if entry.options:
        parts.append(
            "## Options\n\n" + "\n".join(f"- `{name}`: {_told(value)}" for name, value in entry.options.items())
        )
    return "\n\n".join(part for part in parts if part) + "\n"


def _facts(entry: Entry) -> str:
    facts = [_CALLS[entry.call], entry.severity, f"{entry.confidence} confidence"]
    facts.append("on" if entry.on else "off until a house style asks for it")
    facts.append("offers a fix" if entry.fixes else "offers no fix")
    if entry.needs_date:
        facts.append("needs the publication date")
    return f"{', '.join(facts)}. In quotations: {_QUOTATIONS[entry.in_quotations]}."


def _examples(rule: Decision) -> str:
    return "## Examples\n\n" + "\n".join(line for example in rule.examples for line in _example(example))


def _example(example: Example) -> Iterator[str]:
    when = f" (published {example.published})" if example.published else ""
    if not isinstance(example, Bad):
        yield f"- right: {_one_line(example.text)}{when}"
        return
    text, mark = unmarked(example.text, example.mark)
    yield f"- wrong: {_one_line(text[: mark.start])}**{_one_line(mark.of(text))}**{_one_line(text[mark.end :])}{when}"
    if example.good:
        yield f"  - mended: {_one_line(example.good)}"


def _one_line(text: str) -> str:
    return text.replace("\n", " / ")


def _told(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value) if isinstance(value, str | int) else ", ".join(map(str, value)) or "none"  # type: ignore[call-overload]
