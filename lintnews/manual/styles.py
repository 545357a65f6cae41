"""House styles for people: what a house does, where two houses part, and whether a guide's examples hold."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from lintnews.core.record import Record
from lintnews.core.style import HouseStyle, Level
from lintnews.engine.compiled import shipped_guides
from lintnews.engine.registry import Registry
from lintnews.house.guides import compiled_guides, guides_folder
from lintnews.house.layers import UNCONFIRMED, house_style, laid_over
from lintnews.house.points import Decision, decisions_of, points
from lintnews.house.read_guide import GuideReader, is_path
from lintnews.house.read_layer import Asked
from lintnews.written.nodes import Listing, Node, Table, Word
from lintnews.written.yaml_source import yaml_of_file

Known = Mapping[str, Mapping[str, Any]]
_TOPIC_OF_WORDS = "words"


class Row(Record):
    """One decision of a house: about what, what it writes or does, how sure that is, what checks it."""

    topic: str
    about: str
    says: str
    sure: str
    by: str = ""


class Told(Record):
    """A guide as people are told of it."""

    name: str
    title: str
    language: str
    sources: tuple[str, ...]
    layer: Mapping[str, Any]
    decisions: Mapping[str, Decision]
    places: Mapping[str, str] = {}  # where each text of the guide stands: “own.yaml:7:12: ”; only with examples


def told(style: str, known: Known, *, examples: bool = False) -> Told:
    """The guide called `style`, or at that path, with those it extends.

    The compiled guides lack the examples of terms: with `examples` all guides are read from their YAML, which takes
    seconds. Raises StyleError with all its faults, KeyError where no guide is called so.
    """
    shipped = compiled_guides(known) if examples else shipped_guides()
    folder = guides_folder()
    paths = {name: os.path.join(folder, f"{name}.yaml") for name in shipped}
    if not is_path(style):
        guide = shipped[style]
        layer = guide["layer"]
    else:
        reader = GuideReader(shipped, Asked(known))
        guide = reader.read(style)
        layer = laid_over(shipped[guide["base"]]["layer"], guide["layer"]) if guide["base"] else guide["layer"]
    decided = decisions_of(paths.get(style, style), paths)
    places = _places(paths.get(style, style), paths) if examples else {}
    return Told(style, guide["title"], layer["language"], tuple(guide["sources"]), layer, decided, places)


def _places(path: str, shipped: Mapping[str, str]) -> dict[str, str]:
    """Where each word or sentence of the guide at `path`, and of those it extends, stands: file, line, column."""
    root = yaml_of_file(path)
    base = next((value.text for key, value in _entries(root) if key.text == "extends" and isinstance(value, Word)), "")
    beside = os.path.normpath(os.path.join(os.path.dirname(path), os.path.expanduser(base)))
    found = _places(shipped.get(base, beside), shipped) if base else {}
    waiting: list[Node] = [root]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Word):
            found[node.text] = f"{path}:{node.line}:{node.column}: "
        else:
            waiting += node.items if isinstance(node, Listing) else [value for _, value in node.entries]
    return found


def _entries(node: Node) -> tuple[tuple[Word, Node], ...]:
    return node.entries if isinstance(node, Table) else ()


def rows(guide: Told, registry: Registry, topic: str = "") -> list[Row]:
    """Every decision of `guide`: its points, then its words. `topic` keeps those that have it in their id or words."""
    known = points()
    style = house_style(guide.name, guide.layer)
    found = []
    for key, decision in guide.decisions.items():
        point = known.get(key)
        by = ", ".join(_taken(rule, style, registry) for rule in point.rules) if point and point.rules else "no rule"
        says = f"{decision.says} ({decision.note})" if decision.note else decision.says
        about = point.about if point else key
        found.append(Row(key, about, says, sureness(decision.confidence, unconfirmed=decision.unconfirmed), by))
    for phrase, term in guide.layer["terms"].items():
        if term:
            sure = sureness(term["confidence"], unconfirmed=term[UNCONFIRMED])
            says = f"{_plain(term['better'][0])}, not {_plain(phrase)}"
            grave = {"high": "warning", "medium": "suggestion"}.get(term["confidence"], "off")
            found.append(Row(_TOPIC_OF_WORDS, _plain(term["better"][0]), says, sure, grave))
    wanted = topic.lower()
    return [row for row in found if not wanted or _is_about(row, wanted)]


def _taken(rule: str, style: HouseStyle, registry: Registry) -> str:
    """The rule and how gravely the house takes it."""
    if rule not in registry.entries:
        return rule
    entry = registry.entries[rule]
    level = style.setting(rule, entry.aliases).level
    told_level = (entry.severity if entry.on else "off") if level is Level.DEFAULT else level.value
    return f"{rule}: {told_level}"


def sureness(confidence: str, *, unconfirmed: bool) -> str:
    """Where a value comes from and how sure it is, in words."""
    return f"{confidence}, {'from memory' if unconfirmed else 'read'}"


def differences(one: Told, other: Told) -> list[tuple[str, str, str, str]]:
    """(topic, about, what `one` does, what `other` does) wherever both have decided, and otherwise."""
    known = points()
    found = []
    for key, decision in one.decisions.items():
        against = other.decisions.get(key)
        if against is not None and _same(decision.says) != _same(against.says):
            about = known[key].about if key in known else key
            found.append((key, about, decision.says, against.says))
    written = {_plain(phrase) for phrase in one.layer["terms"]}
    for phrase, term in other.layer["terms"].items():
        wanted = _plain(term["better"][0]) if term else ""
        # `one` writes what `other` does not, and the other way round: only then do they differ.
        mine = _written_for(one, wanted) if term and wanted in written else ""
        if term and mine and _plain(phrase) == mine and mine != wanted:
            found.append((_TOPIC_OF_WORDS, mine, mine, wanted))
    return found


def proofs(guide: Told) -> Iterator[tuple[str, str]]:
    """(rule, what is wrong) of each example of the guide, the second empty where it holds."""
    from lintnews.engine.prove import NotProvedError, prove
    from lintnews.patterns import rule_from_spec

    for rule_id, spec in house_style(guide.name, guide.layer).patterns.items():
        rule = rule_from_spec(rule_id, spec)
        for example in rule.examples:
            try:
                prove(rule, example)
            except NotProvedError as problem:
                yield rule_id, f"{guide.places.get(example.text, '')}{problem}"
            else:
                yield rule_id, ""


def unproved(guide: Told) -> list[str]:
    """Decisions about words that have no example."""
    terms = [phrase for phrase, term in guide.layer["terms"].items() if term and not term["examples"]]
    patterns = [rule_id for rule_id, spec in guide.layer["patterns"].items() if spec and not spec.get("examples")]
    return [*terms, *patterns]


def table(heads: Sequence[str], lines: Sequence[Sequence[str]], wide: int = 36) -> str:
    """Lines as columns; a column is as wide as it needs, and no wider than `wide`, but the last."""
    widths = [min(wide, max(len(line[at]) for line in (heads, *lines))) for at in range(len(heads))]
    told_lines = [heads, ["-" * width for width in widths], *lines]
    shown = []
    for line in told_lines:
        cells = [_cut(cell, width).ljust(width) for cell, width in zip(line[:-1], widths, strict=False)]
        shown.append("  ".join([*cells, line[-1]]).rstrip())
    return "\n".join(shown) + "\n"


def _cut(cell: str, width: int) -> str:
    return cell if len(cell) <= width else cell[: width - 1] + "…"


def _is_about(row: Row, wanted: str) -> bool:
    return row.topic.lower().startswith(wanted) or wanted in row.about.lower() or wanted in row.says.lower()


def _plain(phrase: str) -> str:
    return phrase.replace("~", "").replace("\\", "")


def _same(says: str) -> str:
    return " ".join(says.lower().replace(";", ",").split())


def _written_for(guide: Told, phrase: str) -> str:
    """What `guide` writes where another writes `phrase`."""
    for key, term in guide.layer["terms"].items():
        if term and _plain(key) == phrase:
            return _plain(term["better"][0])
    return ""
