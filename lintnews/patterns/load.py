"""A rule as data, as somebody wrote it → a plain spec, with every fault told at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from string import Formatter
from typing import Any

from lintnews.core.document import BlockKind
from lintnews.core.finding import Applicability, Call, Confidence, Severity
from lintnews.core.rule import InQuotations
from lintnews.patterns import KINDS
from lintnews.patterns.entries import Entry, consistent_entries, entries_of
from lintnews.patterns.phrase import PhraseError, alternatives
from lintnews.patterns.regex_guard import objection
from lintnews.written.nodes import Listing, Node, Table, Word
from lintnews.written.schema import Schema
from lintnews.written.yaml_source import yaml_of_file

Spec = dict[str, Any]

_COMMON = (
    *("title", "why", "right_when", "kind", "message", "severity", "confidence", "call", "on", "in_quotations"),
    *("applicability", "languages", "not_languages", "only_in", "not_in", "in_names", "unless_before"),
    *("unless_after", "examples", "aliases"),
)
_OWN = {
    "existence": ("words", "regex", "because"),
    "substitution": ("swap", "regex", "because"),
    "consistency": ("forms",),
    "occurrence": ("words", "at_most"),
    "conditional": ("if", "then"),
}
_PLACEHOLDERS = {
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
_CHOICES = {
    "severity": tuple(one.value for one in Severity),
    "confidence": tuple(one.value for one in Confidence),
    "call": tuple(one.value for one in Call),
    "in_quotations": tuple(one.value for one in InQuotations),
    "applicability": tuple(one.value for one in Applicability),
    "in_names": ("check", "skip"),
}
_BLOCKS = tuple(kind.value for kind in BlockKind)


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
    before = len(schema.faults)
    kind = _kind(schema, node)
    fields = schema.fields(node, (*_COMMON, *_OWN[kind]) if kind else _every_key(), "a rule")
    if kind is None:
        return None
    if not house:
        _demand(schema, node, fields, ("title", "why", "right_when", "message", "examples"))
    spec: Spec = {"kind": kind, "title": house, "message": _MESSAGES[kind], **_defaults(kind, house)}
    _read_prose(schema, fields, spec)
    _read_choices(schema, fields, spec)
    _read_bounds(schema, fields, spec)
    _KIND_READERS[kind](schema, node, fields, spec)
    spec["examples"] = examples_of(schema, fields.get("examples"), demanded=not house)
    _wake(spec)
    return spec if len(schema.faults) == before else None


def _every_key() -> tuple[str, ...]:
    return (*_COMMON, *dict.fromkeys(key for keys in _OWN.values() for key in keys))


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


def _kind(schema: Schema, node: Node) -> str | None:
    if not isinstance(node, Table):
        schema.fault(node, "a rule is keys with values: kind, title, message…")
        return None
    found = next((value for key, value in node.entries if key.text == "kind"), None)
    if found is None:
        schema.fault(node, f"kind: this rule says none; known: {', '.join(KINDS)}")
        return None
    return schema.choice(found, KINDS, "kind")


def _demand(schema: Schema, node: Node, fields: dict[str, Node], keys: Iterable[str]) -> None:
    for key in keys:
        if key not in fields:
            schema.fault(node, f"{key}: this rule does not say it")


def _read_prose(schema: Schema, fields: dict[str, Node], spec: Spec) -> None:
    for key in ("title", "why", "right_when", "message"):
        if key in fields:
            spec[key] = " ".join((schema.text(fields[key], key) or "").split())
    if "message" in fields:
        _check_message(schema, fields["message"], spec)


def _check_message(schema: Schema, node: Node, spec: Spec) -> None:
    known = _PLACEHOLDERS[spec["kind"]]
    listed = ", ".join(f"{{{name}}}" for name in known)
    try:
        names = [
            name for _, name, form, change in Formatter().parse(spec["message"]) if name is not None or form or change
        ]
    except ValueError:
        names = [""]
    for name in names:
        if name not in known:
            schema.fault(node, f"message: {{{name}}} is filled by nothing; known: {listed}")


def _read_choices(schema: Schema, fields: dict[str, Node], spec: Spec) -> None:
    for key, choices in _CHOICES.items():
        if key in fields:
            spec[key] = schema.choice(fields[key], choices, key)
    if "on" in fields:
        spec["on"] = schema.flag(fields["on"], "on")
    if "aliases" in fields:
        spec["aliases"] = schema.texts(fields["aliases"], "aliases")


def _read_bounds(schema: Schema, fields: dict[str, Node], spec: Spec) -> None:
    for key in ("languages", "not_languages"):
        if key in fields:
            spec[key] = schema.texts(fields[key], key)
    for key in ("only_in", "not_in"):
        if key in fields:
            spec[key] = [schema.choice(one, _BLOCKS, key) for one in schema.words(fields[key], key)]
    for key in ("unless_before", "unless_after"):
        for word in schema.words(fields[key], key) if key in fields else ():
            _phrase(schema, word, lambda written: alternatives([written]))
    if "unless_before" in fields and (any_of := _alternatives(schema, fields["unless_before"])):
        spec["unless_before"] = rf"[\s,]{{0,4}}(?:[-–—(]\s?)?(?:{any_of})"
    if "unless_after" in fields and (any_of := _alternatives(schema, fields["unless_after"])):
        spec["unless_after"] = rf"(?:{any_of})[\s,]{{0,4}}(?:[-–—]\s?)?$"


def _alternatives(schema: Schema, node: Node) -> str:
    try:
        return alternatives(word.text for word in schema.words(node, "")) if not isinstance(node, Table) else ""
    except PhraseError:
        return ""  # told above, at its place


def _phrase(schema: Schema, word: Word, read: Callable[[str], Any]) -> Any:
    """What `read` makes of a phrase; a fault at its place where it cannot."""
    try:
        return read(word.text)
    except PhraseError as problem:
        schema.fault(word, f"“{word.text}”: {problem}")
        return None


def _entries(schema: Schema, node: Node, what: str) -> list[Entry]:
    return [entry for word in schema.words(node, what) for entry in _phrase(schema, word, entries_of) or ()]


def _read_existence(schema: Schema, node: Node, fields: dict[str, Node], spec: Spec) -> None:
    _demand_one_of(schema, node, fields, "words")
    spec["entries"] = _entries(schema, fields["words"], "words") if "words" in fields else []
    if "regex" in fields:
        spec["regexes"] = [_regex(word.text, []) for word in _regexes(schema, fields, fields["regex"])]


def _read_substitution(schema: Schema, node: Node, fields: dict[str, Node], spec: Spec) -> None:
    _demand_one_of(schema, node, fields, "swap")
    spec["entries"] = []
    for key, value in schema.entries(fields["swap"], "swap") if "swap" in fields else ():
        better = schema.texts(value, f"swap: {key.text}")
        if better == [key.text]:
            schema.fault(key, f"“{key.text}” is swapped for itself")
        elif better:
            spec["entries"] += _phrase(schema, key, lambda written, better=better: entries_of(written, better)) or ()
    if "regex" in fields:
        pairs = schema.entries(fields["regex"], "regex")
        _regexes(schema, fields, Listing(tuple(key for key, _ in pairs), node.line, node.column))
        spec["regexes"] = [_regex(key.text, schema.texts(value, f"regex: {key.text}")) for key, value in pairs]


def _read_consistency(schema: Schema, node: Node, fields: dict[str, Node], spec: Spec) -> None:
    _demand(schema, node, fields, ("forms",))
    written = fields.get("forms")
    sets: list[list[str]] = []
    spec["entries"] = []
    if isinstance(written, Listing) and all(isinstance(item, Word) for item in written.items):
        written = Listing((written,), written.line, written.column)
    for item in written.items if isinstance(written, Listing) else ():
        words = schema.texts(item, "forms")
        if len(words) < 2:
            schema.fault(item, "forms: a set has two forms or more")
            continue
        place = Word(words[0], item.line, item.column)
        if _phrase(schema, place, lambda _, words=words: consistent_entries([words])) is not None:
            sets.append(words)
    if written is not None and not isinstance(written, Listing):
        schema.fault(written, "forms: a list of sets belongs here, such as [[adviser, advisor]]")
    spec["forms"] = [[form.replace("~", "") for form in words] for words in sets]
    spec["entries"] = consistent_entries(sets)


def _read_occurrence(schema: Schema, node: Node, fields: dict[str, Node], spec: Spec) -> None:
    _demand(schema, node, fields, ("words", "at_most"))
    spec["entries"] = _entries(schema, fields["words"], "words") if "words" in fields else []
    most = schema.number(fields["at_most"], "at_most") if "at_most" in fields else 0
    spec["options"] = {"at_most": most}


def _read_conditional(schema: Schema, node: Node, fields: dict[str, Node], spec: Spec) -> None:
    _demand(schema, node, fields, ("if", "then"))
    spec["entries"] = _entries(schema, fields["if"], "if") if "if" in fields else []
    spec["then"] = _entries(schema, fields["then"], "then") if "then" in fields else []
    then = schema.texts(fields["then"], "then") if spec["then"] else [""]
    spec["then_words"] = then[0].replace("~", "")


_KIND_READERS: dict[str, Callable[[Schema, Node, dict[str, Node], Spec], None]] = {
    "existence": _read_existence,
    "substitution": _read_substitution,
    "consistency": _read_consistency,
    "occurrence": _read_occurrence,
    "conditional": _read_conditional,
}


def _demand_one_of(schema: Schema, node: Node, fields: dict[str, Node], key: str) -> None:
    if key not in fields and "regex" not in fields:
        schema.fault(node, f"{key}: this rule does not say it")


def _regexes(schema: Schema, fields: dict[str, Node], node: Node) -> list[Word]:
    """The regular expressions of a rule, each of which has passed the guard."""
    words = schema.words(node, "regex")
    if "because" not in fields:
        schema.fault(node, "because: a regular expression says why words do not do")
    else:
        schema.text(fields["because"], "because")
    taken = []
    for word in words:
        problem = objection(word.text)
        if problem:
            schema.fault(word, f"regex: {problem}")
        else:
            taken.append(word)
    return taken


def _regex(pattern: str, better: Sequence[str]) -> Entry:
    return {"words": pattern, "pattern": pattern, "better": list(better), "classes": [], "exact": False}


def examples_of(schema: Schema, node: Node | None, *, demanded: bool = False) -> list[dict[str, str]]:
    if node is None:
        return []
    if not isinstance(node, Listing):
        schema.fault(node, "examples: a list belongs here")
        return []
    found = []
    for item in node.items:
        fields = schema.fields(item, ("bad", "mark", "good", "language", "published"), "an example")
        one = {key: schema.text(value, key) or "" for key, value in fields.items() if key != "published"}
        if "published" in fields:
            one["published"] = schema.day(fields["published"], "published") or ""
        if "bad" not in one and "good" not in one:
            schema.fault(item, "an example is bad (with its mark) or good")
        elif "bad" in one and "»" not in one["bad"] and (not one.get("mark") or one["mark"] not in one["bad"]):
            schema.fault(item, "mark: the words of the bad example that the rule finds")
        found.append(one)
    if demanded and not any("bad" in one for one in found):
        schema.fault(node, "examples: a bad one belongs here, with its mark")
    if demanded and all("bad" in one for one in found):
        schema.fault(node, "examples: a good one belongs here, a look-alike that is right")
    return found


def _wake(spec: Spec) -> None:
    """What the scan looks for: the key of each phrase."""
    spec["cues"] = sorted({entry["key"] for entry in spec["entries"]})
    spec["shapes"] = [entry["pattern"] for entry in spec.get("regexes", ())]
