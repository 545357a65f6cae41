"""`patterns:` and `examples:` as an editor is told of them."""

from __future__ import annotations

from lintnews.house.schema.shapes import (
    DAY,
    FLAG,
    TEXT,
    WHOLE,
    WORDS,
    Shape,
    choice,
    either,
    listed,
    mapping,
    refer,
    table,
    told,
)
from lintnews.patterns.load import BLOCKS, CHOICES, COMMON_KEYS, OWN_KEYS, PLACEHOLDERS
from lintnews.patterns.load_examples import EXAMPLE_KEYS

_ABOUT = {
    "title": "What it is called, in a line.",
    "why": "Why the house does so.",
    "right_when": "When the words are right all the same.",
    "message": "What is said of a place; {found} is what stands there.",
    "severity": "error, warning or suggestion; warning where nothing is said.",
    "confidence": "How sure a finding is; high where nothing is said.",
    "call": "What is asked of the editor: fix, query or style.",
    "on": "Whether it speaks by itself.",
    "in_quotations": "In direct quotations: check, note or skip; skip where nothing is said.",
    "applicability": "Whether a fix is safe to be made unasked; unsafe where nothing is said.",
    "languages": "Only in these: en-GB, en-US…",
    "not_languages": "Not in these.",
    "only_in": "Only in these parts of an article.",
    "not_in": "Not in these parts of an article.",
    "in_names": "In names: check or skip.",
    "unless_before": "Silent before these words.",
    "unless_after": "Silent after these words.",
    "unless_first": "Silent at the start of a sentence.",
    "aliases": "Ids that it had before.",
    "unconfirmed": "Written from memory: “unconfirmed: off” silences it.",
    "words": "Words or phrases; ~ takes in the regular endings.",
    "regex": "Regular expressions, where words do not do; every repetition has an upper bound.",
    "because": "Why words do not do.",
    "swap": "What is not written: what is written instead.",
    "forms": "Sets of forms, of which an article keeps to one: [[adviser, advisor]].",
    "at_most": "How often an article may have it.",
    "if": "Where one of these stands,",
    "then": "one of these stands too.",
}
_KINDS = {
    "existence": "words that are not written",
    "substitution": "words that are written otherwise",
    "consistency": "one of several forms through an article",
    "occurrence": "not more often than so many times",
    "conditional": "where this stands, that stands too",
}
_REQUIRED = {"consistency": ("forms",), "occurrence": ("words", "at_most"), "conditional": ("if", "then")}
_FLAGS = ("on", "unconfirmed", "unless_first")
_LISTS = ("languages", "not_languages", "unless_before", "unless_after", "aliases", "words", "if", "then")


def patterns_shape() -> Shape:
    """`patterns:`: rules as data by name, or in a list where each has a title."""
    one = either(*({"$ref": f"#/definitions/{kind}"} for kind in OWN_KEYS))
    named = mapping(either(one, told(choice(["off"]), "Takes back what a guide below says.")), _NAME)
    return told(either(named, listed(one)), "Rules of the house as data: bans, preferences, one form throughout…")


_NAME = r"^(house/)?(?!terms$)[a-z0-9]+(-[a-z0-9]+)*$"


def pattern_shapes() -> dict[str, Shape]:
    """A rule as data by its kind."""
    return {kind: _kind(kind) for kind in OWN_KEYS}


def examples_shape() -> Shape:
    """`examples:` of a term or a rule."""
    about = {
        "bad": "What is found; »these words« are marked, or told by `mark`.",
        "mark": "The words of the bad example that are found.",
        "good": "What is right: the bad example mended, or a look-alike.",
        "language": "en-GB, en-US…",
        "published": "The day on which it is published.",
    }
    keys = {key: told(DAY if key == "published" else TEXT, about[key]) for key in EXAMPLE_KEYS}
    one = table(keys) | {"type": "object", "anyOf": [{"required": ["bad"]}, {"required": ["good"]}]}
    return listed(one)


def _kind(kind: str) -> Shape:
    keys = {key: told(_key(kind, key), _ABOUT.get(key, "")) for key in (*COMMON_KEYS, *OWN_KEYS[kind])}
    keys["kind"] = {"const": kind, "description": _KINDS[kind]}
    keys["examples"] = {"description": "Tried by `lintnews styles prove`.", "allOf": [refer("examples")]}
    keys["message"]["description"] += f" Here: {', '.join(f'{{{name}}}' for name in PLACEHOLDERS[kind])}."
    shape = table(keys, ("kind", *_REQUIRED.get(kind, ())))
    if "regex" in OWN_KEYS[kind]:
        shape |= {
            "anyOf": [{"required": [OWN_KEYS[kind][0]]}, {"required": ["regex"]}],
            "dependencies": {"regex": ["because"]},
        }
    return shape


def _key(kind: str, key: str) -> Shape:
    if key in CHOICES:
        return choice(CHOICES[key])
    if key in _FLAGS:
        return FLAG
    if key in ("only_in", "not_in"):
        return either(choice(BLOCKS), listed(choice(BLOCKS)))
    if key == "at_most":
        return WHOLE
    if key == "swap" or (key == "regex" and kind == "substitution"):
        return mapping(WORDS)
    if key == "forms":
        return listed(either(TEXT, listed(TEXT) | {"minItems": 2}))
    return WORDS if key in (*_LISTS, "regex") else TEXT
