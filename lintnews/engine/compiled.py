"""What is made once and read often: the rules' entries, the guides, the facts, the lexicon.

Each part is compiled when a wheel is built, or when a checkout is first run or has changed, into
`lintnews/compiled/`. That folder is part of the installed package, as trusted as its code; nothing of a user's is
ever kept there.
"""

from __future__ import annotations

import importlib
import os
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lintnews.house.guides import ShippedGuides
    from lintnews.written.packed import Packed

PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
FOLDER = os.path.join(PACKAGE, "compiled")
_FORMAT = 1

# part → what it is made from (under the package, or beside it) and the function that gives its bytes
_PARTS: dict[str, tuple[tuple[str, ...], str]] = {
    "rules": (("rules", "patterns", "core", "engine/registry.py", "data"), "lintnews.engine.compiled:rules_bytes"),
    "guides": (("../styleguides", "house", "patterns"), "lintnews.engine.compiled:guides_bytes"),
    "facts": (("data", "facts"), "lintnews.facts.tables:compiled_bytes"),
    "bundle": ((".",), "lintnews.engine.bundle:bundle_bytes"),
    "expressions": ((".",), "lintnews.engine.expressions:expressions_bytes"),
    "lexicon": (("data/words", "spelling"), "lintnews.spelling.index:compiled_bytes"),
}


def path_of(part: str) -> str:
    """The path of a compiled part that is up to date; it is made if it is not.

    Raises OSError where the folder of a checkout cannot be written.
    """
    path = os.path.join(FOLDER, part + ".bin")
    if is_fresh(part):
        return path
    compile_part(part)
    return path


def bytes_of(part: str) -> bytes:
    """The bytes of a compiled part; made in memory where the folder cannot be written."""
    try:
        with open(path_of(part), "rb") as file:
            return file.read()
    except OSError:
        return _made(part)


def opened(part: str) -> Packed:
    """The values of a compiled part; made in memory where the folder cannot be written."""
    from lintnews.written.packed import Packed

    try:
        return Packed(os.open(path_of(part), os.O_RDONLY | getattr(os, "O_BINARY", 0)))
    except OSError:
        return Packed(_made(part))


def is_fresh(part: str) -> bool:
    """Whether the compiled part is there and, in a checkout, younger than what it is made from."""
    path = os.path.join(FOLDER, part + ".bin")
    if not os.path.isfile(path):
        return False
    if not is_checkout():
        return True
    try:
        with open(path + ".stamp", encoding="ascii") as file:
            return file.read() == stamp(part)
    except OSError:
        return False


def is_checkout() -> bool:
    """Whether this package is run from its source folder, where files may change."""
    return os.path.isfile(os.path.join(PACKAGE, "..", "pyproject.toml"))


def stamp(part: str) -> str:
    """A word that changes when a file the part is made from changes: names, sizes and times, not contents."""
    from zlib import crc32

    sources = tuple(os.path.normpath(os.path.join(PACKAGE, source)) for source in _PARTS[part][0])
    seen = [file for file in _files() if file[0].startswith(sources)]
    return f"{_FORMAT}-{len(seen)}-{crc32(repr(seen).encode()):08x}"


File = tuple[str, int, int]
_seen: list[File] = []
_build: list[str] = []


def _files() -> list[File]:
    """Path, size and time of every source file of a checkout, sorted. Looked at once a run: four parts ask."""
    if not _seen:
        for folder in (PACKAGE, os.path.normpath(os.path.join(PACKAGE, "..", "styleguides"))):
            _look(folder, _seen)
        _seen.sort()
    return _seen


def _look(folder: str, seen: list[File]) -> None:
    for entry in os.scandir(folder):
        if entry.name.startswith((".", "__pycache__")) or entry.path == FOLDER:
            continue
        if entry.is_dir():
            _look(entry.path, seen)
        else:
            status = entry.stat()
            seen.append((entry.path, status.st_size, status.st_mtime_ns))


def build() -> str:
    """A word for this very build: in a checkout it changes with any source, else with the version."""
    if not _build:
        from lintnews.core.version import VERSION

        _build.append(stamp("bundle") if is_checkout() else VERSION)
    return _build[0]


def compile_part(part: str) -> None:
    """Make one part anew. The file is complete or not there, whatever happens meanwhile."""
    os.makedirs(FOLDER, exist_ok=True)
    before = stamp(part)
    path = os.path.join(FOLDER, part + ".bin")
    _replace(path, _made(part))
    _replace(path + ".stamp", before.encode("ascii"))


def compile_all() -> None:
    """Make every part that is not up to date."""
    for part in _PARTS:
        path_of(part)


def _made(part: str) -> bytes:
    module, _, function = _PARTS[part][1].partition(":")
    made: bytes = getattr(importlib.import_module(module), function)()
    return made


def _replace(path: str, content: bytes) -> None:
    draft = f"{path}.{os.getpid()}"
    with open(draft, "wb") as file:
        file.write(content)
    os.replace(draft, path)


def rules_bytes() -> bytes:
    """The entries of all shipped rules."""
    import marshal

    from lintnews.engine.registry import discovered

    return marshal.dumps([tuple(entry) for entry in sorted(discovered())], 4)  # which every Python we run on reads


def guides_bytes() -> bytes:
    """The shipped house styles."""
    from lintnews.engine.registry import Registry, discovered
    from lintnews.house.guides import guides_to_keep
    from lintnews.written.packed import packed

    return packed(guides_to_keep(Registry(discovered()).known_options()), _FORMAT)


def shipped_guides() -> ShippedGuides:
    """The shipped house styles, each read when it is asked for."""
    from lintnews.house.guides import ShippedGuides

    return ShippedGuides(opened("guides"))


def read(part: str) -> Any:
    """The plain value of a part that was marshalled."""
    import marshal

    return marshal.loads(bytes_of(part))
