"""The doors to configurations: from a path, from a style's name, or the nearest to a file."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from lintnews.core.style import HouseStyle
from lintnews.house.cache import cached, keep
from lintnews.house.configuration import Configuration
from lintnews.house.layers import FILE_MARK

FILE = "lintnews.yaml"
_FORMAT = 6  # goes up when what the cache holds takes another shape
Known = Mapping[str, Mapping[str, Any]] | Callable[[Sequence[str]], Mapping[str, Mapping[str, Any]]]
_shipped: list[Mapping[str, Any]] = []


def nearest_configuration(folder: str) -> str | None:
    """The lintnews.yaml in `folder` or the nearest folder above it, no further than the root of the repository."""
    folder = os.path.abspath(folder)
    while True:
        path = os.path.join(folder, FILE)
        if os.path.isfile(path):
            return path
        above = os.path.dirname(folder)
        if above == folder or os.path.exists(os.path.join(folder, ".git")):
            return None
        folder = above


def load_configuration(
    path: str,
    known: Known,
    *,
    style: str | None = None,
    cache: bool = True,
    shipped: Mapping[str, Any] | None = None,
) -> Configuration:
    """The configuration in the lintnews.yaml at `path`.

    `known` is the rules' options by id, or a function that gives them for the plug-ins a configuration names;
    `shipped` are the compiled guides; `style`, a name or a path from the working folder, beats what the file says.
    Raises StyleError with all faults.
    """
    if shipped is None:
        shipped = _guides(known)
    folder = os.path.dirname(os.path.abspath(path))
    stamp = _stamp(known, shipped)
    data = cached(path, stamp) if cache else None
    if data is None:
        from lintnews.house.read_configuration import read_configuration

        read = read_configuration(_as_seen_from_here(path), known, shipped)
        data = read.data
        if cache:
            keep(path, stamp, read.files, data)
    if os.path.isfile(os.path.join(folder, "house-words.txt")):
        from lintnews.house.word_files import with_words_beside

        data = with_words_beside(data, folder)
    if style is None:
        return _configuration(data, folder, shipped)
    beside, name = _style_data(style, known, shipped, cache=cache)
    both = {**data, "guides": {**data["guides"], **beside["guides"]}}
    return _configuration(both, folder, shipped).restyled(name)


def configuration_of_style(
    style: str | HouseStyle, known: Known, *, cache: bool = True, shipped: Mapping[str, Any] | None = None
) -> Configuration:
    """A configuration that has `style` (a shipped name, the path of a guide, or a style) and says nothing else.

    Raises StyleError with all faults of the guide, or with the nearest name where there is no such style.
    """
    if isinstance(style, HouseStyle):
        from lintnews.house.layers import bare

        return Configuration({**bare("default"), "plugins": style.plugins}, "", {}, style)
    if shipped is None:
        shipped = _guides(known)
    data, _ = _style_data(style, known, shipped, cache=cache)
    return _configuration(data, "", shipped)


def _configuration(data: Mapping[str, Any], folder: str, shipped: Mapping[str, Any]) -> Configuration:
    """The configuration that `data` describe, with the lists of words it names."""
    layers = [data["own"], *(one[2] for one in data["paths"])]
    layers += [one["layer"] for some in ("guides", "desks") for one in data[some].values()]
    if not any(word.startswith(FILE_MARK) for layer in layers for word in layer["words"]):
        return Configuration(data, folder, shipped)
    from datetime import date

    from lintnews.house.word_files import files_named, read_word_files

    named = files_named(data)
    shelf, troubles = read_word_files(named, _as_seen_from_here, date.today())  # noqa: DTZ011 - the desk's own day
    return Configuration(data, folder, shipped, shelf=shelf, troubles=troubles)


def _style_data(style: str, known: Known, shipped: Mapping[str, Any], *, cache: bool) -> tuple[Mapping[str, Any], str]:
    """The bare configuration of a style, and the name it has there."""
    from lintnews.house.layers import bare

    if style in shipped:
        return bare(style), style
    from lintnews.core.errors import Fault, StyleError

    if not ("/" in style or os.sep in style or style.endswith((".yaml", ".yml"))):
        from lintnews.written.schema import nearest

        raise StyleError((Fault(style, 0, 0, f"no such style; {nearest(style, sorted(shipped))}"),))
    path = os.path.abspath(style)
    stamp = _stamp(known, shipped)
    data = cached(path, stamp) if cache else None
    if data is None:
        from lintnews.house.read_configuration import read_style

        read = read_style(style, known([]) if callable(known) else known, shipped)
        data = read.data
        if cache:
            keep(path, stamp, read.files, data)
    return data, data["style"]


def _as_seen_from_here(path: str) -> str:
    """`path` as faults show it: from the working folder, where it lies under it."""
    try:
        seen = os.path.relpath(path)
    except ValueError:  # another drive
        return path
    return path if seen.startswith(os.pardir) else seen


def _stamp(known: Known, shipped: Mapping[str, Any]) -> str:
    """A word that changes with lintnews, its guides, and the rules that a configuration may name."""
    import sys
    from zlib import crc32

    version = sys.modules["lintnews"].__version__  # importing the package by name would lean on what it re-exports
    rules = repr(sorted((known([]) if callable(known) else known).items()))
    return f"{_FORMAT} {version} {crc32(rules.encode()):08x} {','.join(sorted(shipped))} {_code_stamp()}"


def _code_stamp() -> str:
    """In a checkout, where the code that makes the data may change under one version: how it looks on disk."""
    from zlib import crc32

    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    if not os.path.isfile(os.path.join(os.path.dirname(package), "pyproject.toml")):
        return ""
    seen = []
    for part in ("facts", "house", "patterns", "spelling", "written"):
        with os.scandir(os.path.join(package, part)) as entries:
            seen += [(entry.name, entry.stat().st_mtime_ns) for entry in entries if entry.name.endswith(".py")]
    return f"{crc32(repr(sorted(seen)).encode()):08x}"


def _guides(known: Known) -> Mapping[str, Any]:
    """The shipped guides, read from their YAML: for callers that have no compiled ones at hand."""
    if not _shipped:
        from lintnews.house.guides import ShippedGuides, guides_to_keep

        _shipped.append(ShippedGuides(guides_to_keep(known([]) if callable(known) else known)))
    return _shipped[0]
