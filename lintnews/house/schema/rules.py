"""`rules:` as an editor is told of it: every rule by its id, with its options, and the selectors of many."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lintnews.core.record import Record
from lintnews.house.layers import UNCONFIRMED
from lintnews.house.read_layer import IN_QUOTATIONS, IN_QUOTATIONS_SAYS, LEVELS
from lintnews.house.schema.shapes import FLAG, NUMBER, WHOLE, WORDS, Shape, choice, either, filled, refer, table, told

_LEVELS = {
    "off": "does not speak",
    "suggestion": "told, and counts as nothing",
    "warning": "most likely wrong",
    "error": "wrong",
    "default": "as the rule says of itself",
}
_MEMORY = "Written from memory: “unconfirmed: off” in lintnews.yaml silences it."


class RuleTold(Record):
    """A rule as an editor is told of it. `level` is its own: off, or its severity."""

    title: str
    level: str
    options: Mapping[str, Any] = {}


def rules_shape(rules: Mapping[str, RuleTold]) -> Shape:
    """`rules:`, with a shape for each rule that has options of its own."""
    folders = sorted({rule.partition("/")[0] for rule in rules} | {"house"})
    return {
        "type": ["object", "null"],
        "description": "How each rule is taken: its id, desk/* or all, and off, suggestion, warning or error.",
        "properties": {"all": refer("settings"), **{rule: _rule(one) for rule, one in sorted(rules.items())}},
        "patternProperties": {
            rf"^({'|'.join(folders)})(/\*?)?$": refer("settings"),
            "^house/[a-z0-9]+(-[a-z0-9]+)*$": refer("settings"),
        },
        "additionalProperties": False,
    }


def level_shape() -> Shape:
    """The level of a rule."""
    return {"oneOf": [{"const": level, "description": _LEVELS[level]} for level in LEVELS]}


def settings_shape() -> Shape:
    """What may be said of many rules at once, or of a rule as data: a level, or options that are not known here."""
    return either(refer("level"), {"type": "object", "properties": _common()})


def selector_shape(rules: Mapping[str, RuleTold]) -> Shape:
    """The name of a rule or of many, as `only:` takes them."""
    folders = sorted({rule.partition("/")[0] for rule in rules} | {"house"})
    some = {"type": "string", "pattern": rf"^({'|'.join(folders)})(/\*?)?$|^house/[a-z0-9]+(-[a-z0-9]+)*$"}
    return either(choice(["all", *sorted(rules), *(f"{folder}/*" for folder in folders)]), some)


def _rule(rule: RuleTold) -> Shape:
    about = f"{rule.title} By itself: {rule.level}."
    if not rule.options:
        # Beside a $ref draft-07 takes no description: so it stands in a list of one.
        return {"description": about, "allOf": [refer("setting")]}
    options = {name: _option(value) for name, value in rule.options.items()}
    return told(either(refer("level"), filled(table({**_common(), **options}))), about)


def setting_shape() -> Shape:
    """What may be said of a rule without options of its own."""
    return either(refer("level"), filled(table(_common())))


def _common() -> dict[str, Shape]:
    """What may be said of any rule."""
    quoted = told(choice(IN_QUOTATIONS_SAYS), "Silent about what stands between quotation marks.")
    return {"level": refer("level"), UNCONFIRMED: told(FLAG, _MEMORY), IN_QUOTATIONS: quoted}


def _option(default: Any) -> Shape:
    """An option takes what its default is: see lintnews.written.schema.option."""
    if isinstance(default, bool):
        shape = FLAG
    elif isinstance(default, int):
        shape = WHOLE
    elif isinstance(default, float):
        shape = NUMBER
    elif isinstance(default, (list, tuple, set, frozenset)):
        shape, default = WORDS, sorted(default)
    elif isinstance(default, Mapping):
        shape, default = {"type": ["object", "null"]}, dict(default)
    else:
        shape = {"type": ["string", "number", "boolean", "null"]}  # nothing at all is a word too: “no mark”
    said = "nothing" if default in ("", [], {}) else default
    return {**shape, "description": f"Default: {said}.", "default": default}
