"""The guides that come with lintnews: compiled ahead into plain data, and made into styles."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from typing import Any

from lintnews.core.style import HouseStyle
from lintnews.house.layers import EMPTY, house_style, laid_over

_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def guides_folder() -> str:
    """Where the guides' YAML lies: beside the package in a checkout, inside it in a wheel.

    A checkout is asked first: a copy inside the package may be left from an older build.
    """
    checkout = os.path.join(os.path.dirname(_PACKAGE), "styleguides")
    if os.path.isfile(os.path.join(os.path.dirname(_PACKAGE), "pyproject.toml")) and os.path.isdir(checkout):
        return checkout
    return os.path.join(_PACKAGE, "styleguides")


_DESKS = "desks/"  # no guide is called so


class ShippedGuides(Mapping[str, Mapping[str, Any]]):
    """The compiled guides by name, each read when it is first asked for: a run needs one or two of them."""

    def __init__(self, kept: Mapping[str, Mapping[str, Any]]) -> None:
        """`kept` is what `guides_to_keep` gave, or the file that was made of it."""
        self._kept = kept
        self._names = [name for name in kept if name != _DESKS]
        self._read: dict[str, Mapping[str, Any]] = {}
        self._desks: Mapping[str, Any] | None = None

    @property
    def desks(self) -> Mapping[str, Any]:
        """The desks that come with lintnews, by name."""
        if self._desks is None:
            self._desks = self._kept.get(_DESKS, {})
        return self._desks

    def __getitem__(self, name: str) -> Mapping[str, Any]:
        if name not in self._read:
            self._read[name] = self._kept[name]
        return self._read[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


def guides_to_keep(known: Mapping[str, Mapping[str, Any]]) -> dict[str, Mapping[str, Any]]:
    """The shipped guides as `ShippedGuides` takes them. Examples of terms stay behind: only proofs need them."""
    kept: dict[str, Mapping[str, Any]] = {}
    for name, made in compiled_guides(known).items():
        terms = {phrase: term and {**term, "examples": []} for phrase, term in made["layer"]["terms"].items()}
        kept[name] = {**made, "layer": {**made["layer"], "terms": terms}}
    kept[_DESKS] = compiled_desks(known)
    return kept


def desks_of(shipped: Mapping[str, Any]) -> Mapping[str, Any]:
    """The desks that come with the guides `shipped`; none with guides that somebody else compiled."""
    return shipped.desks if isinstance(shipped, ShippedGuides) else {}


def compiled_desks(known: Mapping[str, Mapping[str, Any]], folder: str = "") -> dict[str, Any]:
    """Every desk of `folder` (the shipped ones unless it is given) by name, as plain data.

    Raises StyleError with the faults of all of them.
    """
    from lintnews.core.errors import Fault, StyleError
    from lintnews.house.read_desk import KEYS, read_desk
    from lintnews.house.read_layer import Asked
    from lintnews.written.schema import Schema
    from lintnews.written.yaml_source import yaml_of_file

    folder = folder or os.path.join(guides_folder(), "desks")
    done: dict[str, Any] = {}
    faults: list[Fault] = []
    for name in sorted(os.listdir(folder)):
        path = os.path.join(folder, name)
        schema = Schema(path)
        fields = schema.fields(yaml_of_file(path), (*KEYS, "examples"), "a desk")
        done[name.removesuffix(".yaml")] = read_desk(schema, fields, Asked(known))
        faults += schema.faults
    if faults:
        raise StyleError(tuple(faults))
    return done


def compiled_guides(known: Mapping[str, Mapping[str, Any]], folder: str = "") -> dict[str, Any]:
    """Every guide of `folder` (the shipped ones unless it is given) by name, as plain data, `extends` followed.

    Raises StyleError with the faults of all of them.
    """
    from lintnews.core.errors import Fault, StyleError
    from lintnews.house.read_guide import GuideReader
    from lintnews.house.read_layer import Asked

    folder = folder or guides_folder()
    paths = {name[:-5]: os.path.join(folder, name) for name in sorted(os.listdir(folder)) if name.endswith(".yaml")}
    done: dict[str, Any] = {}
    faults: list[Fault] = []
    for name in _bases_first(paths):
        reader = GuideReader(_Shelf(done, paths), Asked(known))
        try:
            guide = reader.read(paths[name], name=name)
        except StyleError as problem:
            faults += problem.faults
            continue
        base = done.get(guide["base"], {"layer": EMPTY, "sources": []})
        layer = laid_over(base["layer"], guide["layer"])
        done[name] = {**guide, "base": "", "layer": layer, "sources": [*base["sources"], *guide["sources"]]}
    if faults:
        raise StyleError(tuple(faults))
    return dict(sorted(done.items()))


class _Shelf(dict[str, Any]):
    """Guides compiled so far, by name; the names of all are known."""

    def __init__(self, done: Mapping[str, Any], paths: Mapping[str, str]) -> None:
        waiting = {"name": "", "title": "", "base": "", "layer": EMPTY, "sources": []}
        super().__init__({**dict.fromkeys(paths, waiting), **done})


def _bases_first(paths: Mapping[str, str]) -> list[str]:
    """Names in an order in which each guide follows the one it extends.

    Raises StyleError where guides extend each other in a circle.
    """
    from lintnews.core.errors import Fault, StyleError
    from lintnews.house.read_guide import FALLBACK
    from lintnews.written.nodes import Table, Word
    from lintnews.written.yaml_source import yaml_of_file

    base: dict[str, Word] = {}
    for name, path in paths.items():
        root = yaml_of_file(path)
        entries = root.entries if isinstance(root, Table) else ()
        said = next((value for key, value in entries if key.text == "extends"), None)
        base[name] = said if isinstance(said, Word) else Word("" if name == FALLBACK else FALLBACK, 1, 1)
    ordered: list[str] = []
    for name in paths:
        chain = [name]
        while (below := base[chain[-1]].text) in paths and below not in ordered:
            if below in chain:
                round_trip = " → ".join([*chain[chain.index(below) :], below])
                place = base[chain[-1]]
                message = f"extends: this goes in a circle: {round_trip}"
                raise StyleError((Fault(paths[chain[-1]], place.line, place.column, message),))
            chain.append(below)
        ordered += [one for one in reversed(chain) if one not in ordered]
    return ordered


def guide(name: str, compiled: Mapping[str, Any]) -> HouseStyle:
    """The style of a compiled guide. Raises KeyError where there is none of that name."""
    made = compiled[name]
    return house_style(name, made["layer"], title=made["title"], sources=made["sources"])
