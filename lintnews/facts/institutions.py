"""Bodies that spell their names in one way: the table, and the index made from it.

Two things wake a check. A wrong form, written out in the table or made by localising a name (Pew Research Centre),
is looked for as it stands. Of a name, each half is looked for too, so that a slip in the other half is found by
comparing it word by word. Either way the needle is a phrase, listed under its rarest word: an article that lacks a
word of the phrase is never searched for it, and its row is never unpacked.
"""

from __future__ import annotations

import marshal
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from lintnews.core.desk import Misnaming
from lintnews.core.errors import Fault, StyleError
from lintnews.facts.folding import folded, plain
from lintnews.facts.misnamings import GENERIC, Body, misnamings_of
from lintnews.text.folding import cased_words_only, words_only

_KEYS = frozenset(Body._fields) - {"group", "source"}
_COMMON = 16  # names that share a word, from which on the word by itself says too little
_STABLE = 2  # as in `tables`: the same input gives the same bytes
# What an article about the United States holds one of; written `US` in `near`.
_AMERICAN = tuple(
    """US American Americans Washington Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida
    Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota
    Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia
    Wisconsin Wyoming Dakota Flint Detroit Chicago Houston Dallas Biden Trump Obama Congress""".split()
)


def read_institutions(path: str) -> tuple[Body, ...]:
    """The rows of the table, in its order. Raises StyleError with every fault found."""
    from lintnews.facts.sheets import plain_yaml

    bodies: list[Body] = []
    faults: list[Fault] = []
    for group in plain_yaml(path)["groups"]:
        for row in group["bodies"]:
            fields = {"name": row} if isinstance(row, str) else row
            faults += [
                Fault("institutions.yaml", 1, 1, f"{fields.get('name', '?')}: {key} is no key of this table")
                for key in fields
                if key not in _KEYS
            ]
            bodies.append(_body(fields, group))
    if faults:
        raise StyleError(tuple(faults))
    return tuple(bodies)


def _body(row: Mapping[str, Any], group: Mapping[str, Any]) -> Body:
    several = {key: tuple(row.get(key, ())) for key in ("also", "wrong", "slips", "near", "unless", "local_in")}
    if "US" in several["near"]:
        several["near"] = tuple(dict.fromkeys((*several["near"], *_AMERICAN)))
    return Body(
        name=row["name"],
        house=row.get("house") == "true",
        compare=row.get("compare") != "false",
        group=group["group"],
        source=tuple(group["source"]),
        **several,
    )


def institution_sections(bodies: Iterable[Body]) -> dict[str, Any]:
    """The table as plain values: packed rows by the rarest word of their phrase, and the right names.

    A packed row is (other words an article needs with a capital, phrase, fields of each misnaming).
    """
    rows: dict[str, set[tuple[Any, ...]]] = {}
    telling: dict[str, tuple[str, ...]] = {}
    right: dict[str, int] = {}
    bodies = tuple(bodies)
    used = Counter(word for body in bodies for word in set(body.name.lower().split()))
    common = frozenset(word for word, count in used.items() if count >= _COMMON)
    for body in bodies:
        right |= {folded(name): 1 for name in (body.name, *body.also)}
        for form in misnamings_of(body, common):
            phrase = form.written or _part(form.right.split(), form.held)
            for written in {phrase, plain(phrase)}:
                key = folded_words(written)
                if "?" in key:  # a letter that the folding of articles has no place for
                    continue
                rows.setdefault(key, set()).add(_without_defaults(form))
                telling[key] = _capitalised(written)
    held_by = Counter(word for words in telling.values() for word in words)
    cues: dict[str, list[tuple[Any, ...]]] = {}
    for key, words in sorted(telling.items()):
        rarest = min(words, key=lambda word: (word.lower() in GENERIC, held_by[word], -len(word), word))
        others = tuple(word for word in words if word != rarest)
        cues.setdefault(rarest, []).append((others, key, tuple(sorted(rows[key]))))
    return {
        "institution cues": {word: marshal.dumps(tuple(found), _STABLE) for word, found in sorted(cues.items())},
        "institution names": dict(sorted(right.items())),
    }


def _without_defaults(form: Misnaming) -> tuple[Any, ...]:
    """The fields of `form` up to the last that says something: half the bytes of the table."""
    fields, usual = tuple(form), tuple(Misnaming(""))
    while len(fields) > 1 and fields[-1] == usual[len(fields) - 1]:
        fields = fields[:-1]
    return fields


def _part(words: Sequence[str], held: int) -> str:
    return " ".join(words[:held] if held > 0 else words[held:])


def _capitalised(phrase: str) -> tuple[str, ...]:
    """The words of a phrase that an article must hold with a capital, as they stand."""
    words = dict.fromkeys(cased_words_only(phrase).decode("cp1252").split())
    return tuple(word for word in words if not word[0].islower()) or tuple(words)


def folded_words(phrase: str) -> str:
    """`phrase` as the index holds it and as it lies in a folded article: in lower case, a blank for each mark."""
    return words_only(phrase).decode("cp1252").strip()
