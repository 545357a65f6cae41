"""The keys that guides, desks, paths and lintnews.yaml share, as an editor is told of them."""

from __future__ import annotations

from collections.abc import Mapping

from lintnews.house.read_layer import KEYS as LAYER_KEYS
from lintnews.house.read_layer import LANGUAGE, UNCONFIRMED_SAYS, VOCABULARY_KEYS
from lintnews.house.read_terms import CONFIDENCES
from lintnews.house.read_terms import KEYS as TERM_KEYS
from lintnews.house.schema.patterns import examples_shape, pattern_shapes, patterns_shape
from lintnews.house.schema.rules import RuleTold, level_shape, rules_shape, setting_shape, settings_shape
from lintnews.house.schema.shapes import FLAG, TEXT, WORDS, Shape, choice, either, mapping, refer, table, told


def layer_keys() -> dict[str, Shape]:
    """Each shared key; the shapes they refer to are those of `definitions`."""
    shapes = {
        "language": told(refer("language"), "Which English: en-GB, en-US, en-CA, en-AU, en-IN…"),
        "house": told(TEXT, "What messages call the house: “AP: …”."),
        "unconfirmed": told(choice(UNCONFIRMED_SAYS), "off silences what a guide has from memory."),
        "rules": refer("rules"),
        "terms": refer("terms"),
        "vocabulary": refer("vocabulary"),
        "patterns": refer("patterns"),
    }
    return {key: shapes[key] for key in LAYER_KEYS}


def definitions(rules: Mapping[str, RuleTold], styles: Mapping[str, str]) -> dict[str, Shape]:
    """What the shared keys refer to."""
    shipped = [{"const": name, "description": title} for name, title in styles.items()]
    path = {"type": "string", "pattern": r"[/\\]|\.ya?ml$", "description": "The path of a guide."}
    return {
        "language": {"type": "string", "pattern": f"^{LANGUAGE}$"},
        "style": {"anyOf": [*shipped, path]},
        "level": level_shape(),
        "setting": setting_shape(),
        "settings": settings_shape(),
        "rules": rules_shape(rules),
        "terms": _terms(),
        "vocabulary": _vocabulary(),
        "examples": examples_shape(),
        "patterns": patterns_shape(),
        **pattern_shapes(),
    }


def _terms() -> Shape:
    shapes = {
        "write": told(WORDS, "What the house writes."),
        "keep": told(WORDS, "Phrases in which the words stay as they are."),
        "confidence": told(choice(CONFIDENCES), "high warns, medium suggests, low says nothing."),
        "unconfirmed": told(FLAG, "Written from memory: “unconfirmed: off” silences it."),
        "examples": refer("examples"),
    }
    one = table({key: shapes[key] for key in TERM_KEYS}, ("write",))
    about = "Words that the house does not use, and what it writes: e-mail: email. ~ takes in the regular endings."
    return told(mapping(either(WORDS, one)), about)


def _vocabulary() -> Shape:
    about = {
        "accept": "Words that the house knows, as they are written; ~ takes in the regular endings.",
        "reject": "Words that the house does not use: tots (say children).",
        "files": "Lists of words, one a line, read at every run.",
    }
    return told(table({key: told(WORDS, about[key]) for key in VOCABULARY_KEYS}), "Words, known and refused.")
