"""lintnews.yaml and guides as an editor is told of them. Draft 7 of JSON Schema: what editors read."""

from __future__ import annotations

from collections.abc import Mapping

from lintnews.house.desks import NO_DESK
from lintnews.house.points import DECISION_KEYS
from lintnews.house.read_configuration import ARTICLE_KEYS, KEYS, PATH_KEYS, UNDATED
from lintnews.house.read_desk import KEYS as DESK_KEYS
from lintnews.house.read_guide import GUIDE_KEYS, SOURCE_KEYS
from lintnews.house.read_terms import CONFIDENCES
from lintnews.house.schema.layer import definitions, layer_keys
from lintnews.house.schema.rules import RuleTold, selector_shape
from lintnews.house.schema.shapes import (
    DAY,
    FLAG,
    TEXT,
    WORDS,
    Shape,
    choice,
    either,
    filled,
    listed,
    mapping,
    refer,
    table,
    told,
)

_DRAFT = "http://json-schema.org/draft-07/schema#"


def configuration_schema(rules: Mapping[str, RuleTold], styles: Mapping[str, str], desks: Mapping[str, str]) -> Shape:
    """The JSON Schema of lintnews.yaml. `styles` and `desks` are titles by name."""
    from lintnews.readers.json_story import FORMS, PARTS

    part = {part: told(TEXT, f"The field that holds the {part}.") for part in PARTS}
    shapes = {
        **layer_keys(),
        "version": told(choice([1, "1"]), "Of this file's form: 1."),
        "style": _beside("style", "The house style: a shipped name, or the path of a guide."),
        "articles": told(mapping(either(DAY, _article())), "By path: what is known of articles."),
        "fields": told(
            table({**part, "format": choice(FORMS)}), "Which fields of your JSON hold the parts of a story."
        ),
        "desks": told(mapping(_desk()), "Kinds of copy of your own; each may extend another."),
        "paths": told(mapping(_path()), "By path: what is said otherwise there; the last that fits wins."),
        "files": told(WORDS, "Only these are checked when a folder is."),
        "exclude": told(WORDS, "These are left out when a folder is checked."),
        "plugins": told(WORDS, "Python packages with rules of your own."),
        "baseline": told(TEXT, "The file that holds findings that are known already."),
        "undated": told(choice(UNDATED), "Copy that carries no date: taken to run today, or its date checks skipped."),
        "edition": told(WORDS, "Articles that are held against each other."),
        "facts": told(WORDS, "Sheets of offices and people of your own."),
    }
    shared = definitions(rules, styles) | {"desk": _desk_name(desks), "selector": selector_shape(rules)}
    return _whole("lintnews.yaml", {key: shapes[key] for key in KEYS}, shared)


def guide_schema(rules: Mapping[str, RuleTold], styles: Mapping[str, str]) -> Shape:
    """The JSON Schema of a guide."""
    source_keys = {"title": TEXT, "read": DAY, "where": TEXT}
    source = either(TEXT, table({key: source_keys[key] for key in SOURCE_KEYS}, ("title",)))
    decision_keys = {"says": TEXT, "note": TEXT, "confidence": choice(CONFIDENCES), "unconfirmed": FLAG}
    decision = table({key: decision_keys[key] for key in DECISION_KEYS}, ("says",))
    shapes = {
        **layer_keys(),
        "title": told(TEXT, "What the guide is called."),
        "extends": _beside("style", "The guide it stands on: a shipped name, or a path."),
        "based_on": told(either(source, listed(source)), "What it rests on."),
        "not_affiliated_with": told(TEXT, "Whose style it tells without speaking for them."),
        "points": told(mapping(either(TEXT, decision)), "What the house does, point by point, told for people."),
    }
    return _whole("A guide of lintnews", {key: shapes[key] for key in GUIDE_KEYS}, definitions(rules, styles))


def _whole(title: str, keys: Mapping[str, Shape], shared: Mapping[str, Shape]) -> Shape:
    return {"$schema": _DRAFT, "title": title, **table(keys), "definitions": dict(sorted(shared.items()))}


def _beside(name: str, description: str) -> Shape:
    # Beside a $ref draft-07 takes no description: so it stands in a list of one.
    return {"description": description, "allOf": [refer(name)]}


def _article() -> Shape:
    shapes = {
        "published": told(DAY, "The day on which it is published."),
        "section": told(TEXT, "What section it is of; it chooses the desk."),
        "language": _beside("language", "Which English it is in."),
        "style": _beside("style", "The house style for it."),
        "desk": _beside("desk", "The kind of copy it is."),
    }
    return filled(table({key: shapes[key] for key in ARTICLE_KEYS}))


def _path() -> Shape:
    shapes = {
        **layer_keys(),
        "style": _beside("style", "The house style there."),
        "desk": _beside("desk", "The kind of copy there."),
    }
    return table({key: shapes[key] for key in PATH_KEYS})


def _desk() -> Shape:
    shapes = {
        **layer_keys(),
        "title": told(TEXT, "What the desk is, in a line."),
        "extends": _beside("desk", "The desk it stands on."),
        "sections": told(WORDS, "Sections that are its copy, as front matter or the format tells them."),
        "only": told(either(refer("selector"), listed(refer("selector"))), "The rules that still speak."),
    }
    return table({key: shapes[key] for key in DESK_KEYS})


def _desk_name(desks: Mapping[str, str]) -> Shape:
    """A desk. One of the newsroom's own is any word: the schema is made once, and desks come after it."""
    shipped = [{"const": name, "description": title} for name, title in desks.items()]
    none = {"const": NO_DESK, "description": "No kind of copy in particular, whatever its section."}
    return {"anyOf": [*shipped, none, {"type": "string", "minLength": 1}]}
