"""All rules there are, found by walking `lintnews/rules/`, and the plug-ins a configuration names.

What the engine must know of a rule before it wakes (id, cues, severity…) is an `Entry`. Entries are compiled ahead;
the module of a rule is imported when one of its cues is met, so that a short article pays for few rules.
"""

from __future__ import annotations

import importlib
import os
from collections.abc import Iterable, Mapping
from typing import Any

from lintnews.core.cue import Cues
from lintnews.core.record import Record
from lintnews.core.rule import Decision, DocumentRule, EditionRule, Rule
from lintnews.text.automaton import needle

RULES = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "rules")
_PACKAGE = "lintnews.rules"


class Entry(Record):
    """What is known of a rule while it sleeps. Plain values only, so that it can be compiled ahead."""

    id: str
    kind: str  # "cue", "document" or "edition"
    module: str  # the module to import; empty for a rule as data
    spec: Mapping[str, Any]  # a rule as data, checked; empty for one in Python
    words: tuple[bytes, ...]  # as the automaton looks for them
    marks: tuple[str, ...]
    shapes: tuple[str, ...]
    title: str
    message: str
    severity: str
    confidence: str
    call: str
    in_quotations: str
    on: bool
    needs_date: bool
    any_language: bool
    options: Mapping[str, Any]
    aliases: tuple[str, ...]
    fixes: bool
    own_titles: bool = False

    @property
    def is_always_asked(self) -> bool:
        """Whether the rule needs no cue."""
        return self.kind != "cue" and not (self.words or self.marks or self.shapes)


class Registry:
    """Rules by id, each made when it is first asked for."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.entries: Mapping[str, Entry] = {entry.id: entry for entry in sorted(entries)}
        self._made: dict[str, Decision] = {}

    def rule(self, rule_id: str) -> Decision:
        """The rule itself."""
        if rule_id not in self._made:
            self._made[rule_id] = _made(self.entries[rule_id])
        return self._made[rule_id]

    def known_options(self) -> Mapping[str, Mapping[str, Any]]:
        """Option names and defaults by rule id and former id: what a configuration may say."""
        known = {}
        for entry in self.entries.values():
            for name in (entry.id, *entry.aliases):
                known[name] = entry.options
        return known

    def canonical(self, name: str) -> str:
        """The id of the rule that is, or once was, called `name`; `name` itself for a selector."""
        for entry in self.entries.values():
            if name in entry.aliases:
                return entry.id
        return name

    def with_plugins(self, modules: Iterable[str]) -> Registry:
        """This registry and the rules of the named modules.

        Raises ImportError with the module's name where one cannot be imported.
        """
        added = [entry_of(rule) for module in modules for rule in rules_in(importlib.import_module(module))]
        return Registry([*self.entries.values(), *added]) if added else self

    def with_patterns(self, patterns: Mapping[str, Mapping[str, Any]]) -> Registry:
        """This registry and the rules as data, already checked, that a house style brings along."""
        if not patterns:
            return self
        added = [entry_of_spec(name, spec) for name, spec in patterns.items()]
        return Registry([*self.entries.values(), *added])


def _made(entry: Entry) -> Decision:
    if entry.spec:
        from lintnews.patterns import rule_from_spec

        return rule_from_spec(entry.id, entry.spec)
    (rule,) = [rule for rule in rules_in(importlib.import_module(entry.module)) if rule.id == entry.id]
    return rule()


def rules_in(module: object) -> list[type[Decision]]:
    """The rules that `module` defines itself."""
    bases = (Rule, DocumentRule, EditionRule)
    return [
        thing
        for thing in vars(module).values()
        if isinstance(thing, type)
        and issubclass(thing, bases)
        and thing not in bases
        and thing.__module__ == getattr(module, "__name__", "")
        and not thing.__name__.startswith("_")
    ]


def entry_of(
    rule: type[Decision] | Decision, module: str | None = None, spec: Mapping[str, Any] | None = None
) -> Entry:
    """What must be known of `rule` while it sleeps."""
    kind = "cue" if _is(rule, Rule) else "document" if _is(rule, DocumentRule) else "edition"
    cues = (None if kind == "edition" else rule.cues()) or Cues()  # type: ignore[union-attr]
    return Entry(
        id=rule.id,
        kind=kind,
        module=module if module is not None else getattr(rule, "__module__", ""),
        spec=spec or {},
        words=tuple(sorted({needle(word) for word in cues.words})),
        marks=tuple(sorted(set(cues.marks))),
        shapes=tuple(cues.shapes),
        own_titles=cues.own_titles,
        title=(rule.__doc__ or rule.id).strip().splitlines()[0],
        message=rule.message,
        severity=rule.severity.value,
        confidence=rule.confidence.value,
        call=rule.call.value,
        in_quotations=rule.in_quotations.value,
        on=rule.on,
        needs_date=rule.needs_date,
        any_language=rule.any_language,
        options=dict(rule.options),
        aliases=tuple(rule.aliases),
        fixes=any(getattr(example, "good", None) for example in rule.examples),
    )


def entry_of_spec(rule_id: str, spec: Mapping[str, Any]) -> Entry:
    """What must be known of a rule as data while it sleeps: as `entry_of` has it, but the rule is not made for it.

    Guides bring hundreds of phrases to every run; most stay asleep.
    """
    is_cue = spec["kind"] in ("existence", "substitution")
    return Entry(
        id=rule_id,
        kind="cue" if is_cue else "document",
        module="",
        spec=spec,
        # The cues are keys that were folded when the guide was read; `needle` would fold them again.
        words=tuple(sorted({f" {cue} ".encode("cp1252", "replace") for cue in spec.get("cues", ())})),
        marks=(),
        shapes=tuple(spec.get("shapes", ())),
        own_titles=Cues().own_titles,
        title=spec["title"].strip().splitlines()[0],
        message=spec["message"],
        severity=spec["severity"],
        confidence=spec["confidence"],
        call=spec["call"],
        in_quotations=spec["in_quotations"],
        on=spec["on"],
        needs_date=False,
        any_language=False,
        options=dict(spec.get("options", {})),
        aliases=tuple(spec.get("aliases", ())),
        fixes=any(entry.get("better") or entry.get("others") for entry in (*spec["entries"], *spec.get("regexes", ()))),
    )


def _is(rule: type[Decision] | Decision, kind: type) -> bool:
    return issubclass(rule, kind) if isinstance(rule, type) else isinstance(rule, kind)


def discovered() -> list[Entry]:
    """Entries of every rule in `lintnews/rules/`, from its files."""
    entries = []
    for path in rule_files():
        name = os.path.relpath(path, RULES).rsplit(".", 1)[0].replace(os.sep, "/")
        if path.endswith(".py"):
            module = f"{_PACKAGE}.{name.replace('/', '.')}"
            entries += [entry_of(rule, module) for rule in rules_in(importlib.import_module(module))]
        else:
            from lintnews.patterns import rule_from_spec
            from lintnews.patterns.load import spec_of_file

            spec = spec_of_file(path)
            rule_id = name.replace("_", "-")
            entries.append(entry_of(rule_from_spec(rule_id, spec), module="", spec=spec))
    return entries


def rule_files() -> list[str]:
    """The files of `lintnews/rules/` that hold rules, sorted."""
    found = []
    for folder, folders, names in os.walk(RULES):
        folders[:] = [name for name in folders if not name.startswith(("_", "."))]
        found += [
            os.path.join(folder, name) for name in names if name.endswith((".py", ".yaml")) and not name.startswith("_")
        ]
    return sorted(found)
