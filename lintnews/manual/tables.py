"""Lists for people: the rules, the styles, what a run counted."""

from __future__ import annotations

from collections import Counter

from lintnews.core.report import Report
from lintnews.core.style import HouseStyle, Level
from lintnews.engine.compiled import shipped_guides
from lintnews.engine.registry import Registry


def rule_table(registry: Registry, style: HouseStyle) -> str:
    """Every rule in a line: its level in `style`, its id, what it flags."""
    rows = []
    for entry in registry.entries.values():
        level = style.setting(entry.id, entry.aliases).level
        told = (entry.severity if entry.on else "off") if level is Level.DEFAULT else level.value
        rows.append((told, entry.id, entry.title))
    wide = max(len(rule) for _, rule, _ in rows)
    lines = [f"{level:<10}  {rule:<{wide}}  {title}" for level, rule, title in rows]
    return "\n".join(lines) + f"\n\n{len(rows)} rules; levels as in the style “{style.name}”.\n"


def style_table(registry: Registry) -> str:  # noqa: ARG001 - guides of plug-ins will need it
    """Every shipped house style in a line."""
    guides = shipped_guides()
    wide = max(len(name) for name in guides)
    return "".join(f"{name:<{wide}}  {guides[name].get('title', '')}\n" for name in sorted(guides))


def statistics(report: Report) -> str:
    """How often each rule spoke, the commonest first."""
    counts = Counter(finding.rule for finding in report.findings)
    ranked = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return "".join(f"{count:>6}  {rule}\n" for rule, count in ranked)
