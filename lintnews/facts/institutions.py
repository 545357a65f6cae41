"""Bodies that spell their names in one way: the table, and the wrong forms made from it.

Two things wake a check. A wrong form, written out in the table or made by localising a name (Pew Research Centre),
is looked for as it stands. Of a name of three words or more, each half is looked for too, so that a slip in the other
half is found by comparing it word by word. Either way the needle is a phrase, listed under its rarest word: an
article that lacks a word of the phrase is never searched for it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from lintnews.core.desk import Misnaming
from lintnews.core.errors import Fault, StyleError
from lintnews.core.record import Record
from lintnews.facts.folding import folded
from lintnews.text.folding import cased_words_only, words_only


class Body(Record):
    """One row of the table; see the head of `institutions.yaml` for what each field says."""

    name: str
    also: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()
    slips: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    local_in: tuple[str, ...] = ()
    house: bool = False
    compare: bool = True
    group: str = ""
    source: tuple[str, ...] = ()


_KEYS = frozenset(Body._fields) - {"group", "source"}
_SPELLINGS = (
    *("Center Centre,Centers Centres,Labor Labour,Defense Defence,Organization Organisation,Program Programme").split(
        ","
    ),
    *(
        "Theater Theatre,Theaters Theatres,Harbor Harbour,Honor Honour,Color Colour,Standardization Standardisation"
    ).split(","),
    *("Organizations Organisations,Pediatrics Paediatrics,Pediatric Paediatric,Archeological Archaeological").split(
        ","
    ),
    *("Fiber Fibre,Modernization Modernisation,Rehabilitation Rehabilitation,Organized Organised").split(","),
    *("Anesthesiologists Anaesthesiologists,Gynecology Gynaecology,Colored Coloured,Orthopedic Orthopaedic").split(","),
)
_LOCAL = {one: other for pair in _SPELLINGS for one, other in (pair.split(), pair.split()[::-1]) if one != other}
_TYPES = frozenset(
    """agency administration authority association organization organisation commission committee council board bureau
    institute institution service office""".split()
)
SMALL = frozenset("of for the and on in to a an & de del di la le und et d'".split())
# Words of which a half-name needs more than one to be worth looking for.
_GENERIC = frozenset(
    """national international world royal federal united nations states european american african asian british north
    south east west central general public health bank university college school institute technology science sciences
    arts art board bureau office agency authority administration association organization organisation commission
    committee council court department ministry service services society union fund foundation research center centre
    police party people state states national development affairs rights human security economic political statistics
    industry trade law museum theatre theater hospital medical education federation league american justice museum
    england america india europe london new york city football cricket stadium club society animals""".split()
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
    return Body(
        name=row["name"],
        house=row.get("house") == "true",
        compare=row.get("compare") != "false",
        group=group["group"],
        source=tuple(group["source"]),
        **several,
    )


def institution_sections(bodies: Iterable[Body]) -> dict[str, Any]:
    """The table as plain values: phrases by their rarest word, wrong forms by phrase, right names."""
    rows: dict[str, set[tuple[Any, ...]]] = {}
    telling: dict[str, frozenset[str]] = {}
    right = set()
    for body in bodies:
        right |= {folded(name) for name in (body.name, *body.also)}
        for form in misnamings_of(body):
            phrase = _phrase(form)
            rows.setdefault(_folded_words(phrase), set()).add(tuple(form))
            telling[_folded_words(phrase)] = _capitalised(phrase)
    used = Counter(word for words in telling.values() for word in words)
    cues: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for phrase, words in sorted(telling.items()):
        rarest = min(words, key=lambda word: (used[word], -len(word), word))
        cues.setdefault(rarest, []).append((phrase, tuple(sorted(words - {rarest}))))
    return {
        "institution cues": {word: tuple(phrases) for word, phrases in sorted(cues.items())},
        "institutions": {phrase: tuple(sorted(found)) for phrase, found in sorted(rows.items())},
        "institution names": dict.fromkeys(sorted(right), 1),
    }


def _capitalised(phrase: str) -> frozenset[str]:
    """The words of a phrase that an article must hold with a capital, in lower case."""
    words = _cased_words(phrase)
    return frozenset(word.lower() for word in words if not word[0].islower()) or frozenset(words)


def misnamings_of(body: Body) -> Iterator[Misnaming]:
    """The wrong forms of one body's name, and the halves of the name that a slip may stand beside."""
    right = {folded(name).replace("&", "and") for name in (body.name, *body.also)}
    conditions = (body.near, body.unless, body.local_in)
    local = set(_localised(body.name))
    for written in sorted({*body.wrong, *_of_other_type(body), *local}):
        if written in body.also or written == body.name:
            continue
        for form in {written, _plain(written)}:
            house = body.house and written in local and written not in body.wrong
            yield Misnaming(_matching(body.name, form), form, 0, *conditions, house, written in local)
    if body.compare and "," not in body.name and right:
        for held in _halves(body.name.split()):
            yield Misnaming(body.name, "", held, *conditions)


def _localised(name: str) -> Iterator[str]:
    """`name` as the other side of the Atlantic would spell it: each such word by itself, and all of them."""
    words = name.split()
    changed = [number for number, word in enumerate(words) if word in _LOCAL]
    for which in [*([number] for number in changed), changed]:
        if which:
            yield " ".join(_LOCAL[word] if number in which else word for number, word in enumerate(words))


def _of_other_type(body: Body) -> Iterator[str]:
    """The name with another word for what the body is: Federal Aviation Authority."""
    words = body.name.split()
    places = [number for number, word in enumerate(words) if word.lower() in _TYPES]
    for slip in body.slips:
        yield " ".join([*words[: places[-1]], slip, *words[places[-1] + 1 :]])


def _matching(right: str, written: str) -> str:
    """`right` with the points of `written`: U.S. Department of Defense for U.S. Department of Defence."""
    for points, none in (("U.S. ", "US "), ("U.N. ", "UN ")):
        if written.startswith(points) and right.startswith(none):
            return points + right[len(none) :]
    return right


def _halves(words: list[str]) -> Iterator[int]:
    """How many words from the start (or, negative, from the end) to look for: two parts that share no word."""
    if len(words) < 3:
        return
    for first in sorted(range(1, len(words)), key=lambda cut: abs(2 * cut - len(words))):
        if _is_telling(words[:first]) and _is_telling(words[first:]):
            yield first
            yield first - len(words)
            return
    for cut in (2, len(words) - 1):
        if _is_telling(words[:cut]):
            yield cut
            break
    for cut in (len(words) - 2, 1):
        if _is_telling(words[cut:]):
            yield cut - len(words)
            break


def _is_telling(words: list[str]) -> bool:
    """Whether a part of a name is rare enough to look for: two words of weight, or one that few names have."""
    weighty = [word.lower() for word in words if word.lower() not in SMALL]
    return len(weighty) > 1 or (len(words) > 1 and len(weighty) == 1 and weighty[0] not in _GENERIC)


def _plain(name: str) -> str:
    """`name` without its accents."""
    if name.isascii():
        return name
    from unicodedata import combining, normalize

    return "".join(letter for letter in normalize("NFD", name) if not combining(letter))


def _phrase(form: Misnaming) -> str:
    words = form.right.split()
    return form.written or " ".join(words[: form.held] if form.held > 0 else words[form.held :])


def _cased_words(phrase: str) -> list[str]:
    return cased_words_only(phrase).decode("cp1252").split()


def _folded_words(phrase: str) -> str:
    return " ".join(words_only(phrase).decode("cp1252").split())
