"""A rule as data, as somebody wrote it → a plain spec, with every fault told at once."""

from __future__ import annotations

from string import Formatter

from lintnews.core.document import BlockKind
from lintnews.core.finding import Applicability, Call, Confidence, Severity
from lintnews.core.rule import InQuotations
from lintnews.patterns import KINDS
from lintnews.patterns.load_examples import examples_of
from lintnews.patterns.load_kinds import READERS, Spec, demand, phrase_read
from lintnews.patterns.phrase import PhraseError, alternatives
from lintnews.written.nodes import Node, Table
from lintnews.written.schema import Schema
from lintnews.written.yaml_source import yaml_of_file

COMMON_KEYS = (
    *("title", "why", "right_when", "kind", "message", "severity", "confidence", "call", "on", "in_quotations"),
    *("applicability", "languages", "not_languages", "only_in", "not_in", "in_names", "unless_before"),
    *("unless_after", "unless_first", "examples", "aliases", "unconfirmed"),
)
OWN_KEYS = {
    "existence": ("words", "regex", "because"),
    "substitution": ("swap", "regex", "because"),
    "consistency": ("forms",),
    "occurrence": ("words", "at_most"),
    "conditional": ("if", "then"),
}
PLACEHOLDERS = {
    "existence": ("found",),
    "substitution": ("found", "better"),
    "consistency": ("found", "better", "forms"),
    "occurrence": ("found", "count", "at_most"),
    "conditional": ("found", "then"),
}
_MESSAGES = {
    "existence": "“{found}”: the house does without it.",
    "substitution": "“{found}”: the house writes “{better}”.",
    "consistency": "“{found}” here, but the article has {forms}. One form throughout?",
    "occurrence": "“{found}”: {count} times in one article; the house takes {at_most}.",
    "conditional": "“{found}” stands here, but “{then}” nowhere in the article.",
}
CHOICES = {
    "severity": tuple(one.value for one in Severity),
    "confidence": tuple(one.value for one in Confidence),
    "call": tuple(one.value for one in Call),
    "in_quotations": tuple(one.value for one in InQuotations),
    "applicability": tuple(one.value for one in Applicability),
    "in_names": ("check", "skip"),
}
BLOCKS = tuple(kind.value for kind in BlockKind)


def spec_of_file(path: str, shown: str = "") -> Spec:
    """The rule in the YAML file at `path`; faults name it `shown`.

    Raises StyleError with all faults.
    """
    schema = Schema(shown or path)
    spec = spec_of(schema, yaml_of_file(path, schema.path))
    schema.settle()
    assert spec is not None
    return spec


def spec_of(schema: Schema, node: Node, *, house: str = "") -> Spec | None:
    """The rule that `node` describes; faults are kept in `schema`, and None says that there were some.

    A `house` pattern, named so, may leave out what a shipped rule has for its manual page: title, why, right_when,
    message and examples; it is a point of style unless it says otherwise.
    """
    if not isinstance(node, Table):
        schema.fault(node, "a rule is keys with values: kind, title, message…")
        return None
    before = len(schema.faults)
    kind = _kind(schema, node)
    fields = schema.fields(node, (*COMMON_KEYS, *OWN_KEYS[kind]) if kind else _every_key(), "a rule")
    if kind is None:
        return None
    if not house:
        demand(schema, node, fields, ("title", "why", "right_when", "message", "examples"))
    spec: Spec = {"kind": kind, "title": house, "message": _MESSAGES[kind], **_defaults(kind, house)}
    _read_prose(schema, fields, spec)
    _read_choices(schema, fields, spec)
    _read_bounds(schema, fields, spec)
    READERS[kind](schema, node, fields, spec)
    spec["examples"] = examples_of(schema, fields.get("examples"), demanded=not house)
    _wake(spec)
    return spec if len(schema.faults) == before else None


def _every_key() -> tuple[str, ...]:
    return (*COMMON_KEYS, *dict.fromkeys(key for keys in OWN_KEYS.values() for key in keys))


def _defaults(kind: str, house: str) -> Spec:
    names = "skip" if kind == "consistency" else "check"
    style = "style" if house or kind in ("consistency", "occurrence") else "fix"
    return {
        "severity": "warning",
        "confidence": "high",
        "call": style,
        "on": True,
        "in_quotations": "skip",
        "applicability": "unsafe",
        "in_names": names,
    }


def _kind(schema: Schema, node: Table) -> str | None:
    found = next((value for key, value in node.entries if key.text == "kind"), None)
    if found is None:
        schema.fault(node, f"kind: this rule says none; known: {', '.join(KINDS)}")
        return None
    return schema.choice(found, KINDS, "kind")


def _read_prose(schema: Schema, fields: dict[str, Node], spec: Spec) -> None:
    for key in ("title", "why", "right_when", "message"):
        if key in fields:
            spec[key] = " ".join((schema.text(fields[key], key) or "").split())
    if "message" in fields:
        _check_message(schema, fields["message"], spec)


def _check_message(schema: Schema, node: Node, spec: Spec) -> None:
    known = PLACEHOLDERS[spec["kind"]]
    listed = ", ".join(f"{{{name}}}" for name in known)
    try:
        parts = [(name, form or change) for _, name, form, change in Formatter().parse(spec["message"])]
    except ValueError:
        parts = [("", None)]
    names = [name if not extra else f"{name}:{extra}" for name, extra in parts if name is not None]
    for name in names:
        if name not in known:
            schema.fault(node, f"message: {{{name}}} is filled by nothing; known: {listed}")


def _read_choices(schema: Schema, fields: dict[str, Node], spec: Spec) -> None:
    for key, choices in CHOICES.items():
        if key in fields:
            spec[key] = schema.choice(fields[key], choices, key)
    if "on" in fields:
        spec["on"] = schema.flag(fields["on"], "on")
    if "unconfirmed" in fields:
        spec["unconfirmed"] = schema.flag(fields["unconfirmed"], "unconfirmed")
    if "unless_first" in fields:
        spec["unless_first"] = schema.flag(fields["unless_first"], "unless_first")
    if "aliases" in fields:
        spec["aliases"] = schema.texts(fields["aliases"], "aliases")


def _read_bounds(schema: Schema, fields: dict[str, Node], spec: Spec) -> None:
    for key in ("languages", "not_languages"):
        if key in fields:
            spec[key] = schema.texts(fields[key], key)
    for key in ("only_in", "not_in"):
        if key in fields:
            spec[key] = [schema.choice(one, BLOCKS, key) for one in schema.words(fields[key], key)]
    for key in ("unless_before", "unless_after"):
        for word in schema.words(fields[key], key) if key in fields else ():
            phrase_read(schema, word, lambda written: alternatives([written]))
    if "unless_before" in fields and (any_of := _alternatives(schema, fields["unless_before"])):
        spec["unless_before"] = rf"[\s,]{{0,4}}(?:[-–—(]\s?)?(?:{any_of})"
    if "unless_after" in fields and (any_of := _alternatives(schema, fields["unless_after"])):
        spec["unless_after"] = rf"(?:{any_of})[\s,]{{0,4}}(?:[-–—]\s?)?$"


def _alternatives(schema: Schema, node: Node) -> str:
    try:
        return alternatives(word.text for word in schema.words(node, "")) if not isinstance(node, Table) else ""
    except PhraseError:
        return ""  # told above, at its place


def _wake(spec: Spec) -> None:
    """What the scan looks for: the key of each phrase."""
    spec["cues"] = sorted({entry["key"] for entry in spec["entries"]})
    spec["shapes"] = [entry["pattern"] for entry in spec.get("regexes", ())]
