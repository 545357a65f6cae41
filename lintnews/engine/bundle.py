"""All modules of the package in one file, for the command line's start.

A plain check imports some 150 small modules. To find, open and check each costs as much as to run it: 25 ms of the 60
that they take together. The build puts the code of all of them into one file, which is read once. Only the command
uses it, and only while it is as old as the sources and made by this Python; everything else imports as always.
"""

from __future__ import annotations

import os
import sys
from _frozen_importlib_external import MAGIC_NUMBER  # importlib.util costs 3 ms
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from types import CodeType, ModuleType
from typing import TYPE_CHECKING

from lintnews.written.packed import Packed, packed

if TYPE_CHECKING:
    from typing import Any

PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
_PREFIX = "lintnews."


class Bundle:
    """A finder and loader of modules. `modules` says of each whether it is a package, and has its code."""

    def __init__(self, modules: Packed) -> None:
        self._modules = modules

    def find_spec(self, name: str, path: Sequence[str] | None = None, target: Any = None) -> ModuleSpec | None:  # noqa: ARG002
        """The module called `name`, if the bundle has it."""
        if not name.startswith(_PREFIX) or name not in self._modules:
            return None
        is_package, code = self._modules[name]
        file = path_of(name, is_package=is_package)
        spec = ModuleSpec(name, self, origin=file, is_package=is_package, loader_state=code)  # type: ignore[arg-type]
        spec.has_location = True
        if is_package:
            spec.submodule_search_locations = [os.path.dirname(file)]
        return spec

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:  # noqa: ARG002
        """None: an ordinary module will do."""
        return None

    def exec_module(self, module: ModuleType) -> None:
        """Run the module's code."""
        assert module.__spec__ is not None
        code: CodeType = module.__spec__.loader_state
        module.__spec__.loader_state = None  # it is run once
        exec(code, module.__dict__)  # noqa: S102 - this is what importing is

    def get_resource_reader(self, name: str) -> Any:
        """What `importlib.resources` reads a package's data files through: the files themselves."""
        from importlib.readers import FileReader
        from types import SimpleNamespace

        return FileReader(SimpleNamespace(path=path_of(name, is_package=True)))  # type: ignore[arg-type]


def path_of(name: str, *, is_package: bool) -> str:
    """The source file of a module of this package."""
    inside = name.removeprefix(_PREFIX).replace(".", os.sep)
    return os.path.join(PACKAGE, inside, "__init__.py") if is_package else os.path.join(PACKAGE, inside + ".py")


def bundle_bytes() -> bytes:
    """The code of every module under `lintnews/`, for the Python that runs this."""
    modules: dict[str, tuple[bool, CodeType]] = {}
    for file in sorted(_sources()):
        inside = os.path.relpath(file, PACKAGE)[:-3].replace(os.sep, ".")
        is_package = inside.endswith("__init__")
        name = _PREFIX + inside.removesuffix("__init__").removesuffix(".")
        with open(file, encoding="utf-8") as source:
            modules[name] = is_package, compile(source.read(), file, "exec", dont_inherit=True)
    return packed(modules, MAGIC_NUMBER)


def _sources() -> list[str]:
    found = []
    for folder, folders, names in os.walk(PACKAGE):
        folders[:] = [name for name in folders if name not in ("compiled", "__pycache__")]
        found += [os.path.join(folder, name) for name in names if name.endswith(".py") and folder != PACKAGE]
    return found


def use_bundle() -> None:
    """Import what is to come from the bundle, if there is one that fits."""
    from lintnews.engine.compiled import opened

    try:
        modules = opened("bundle")
        if modules.made_for == MAGIC_NUMBER:
            sys.meta_path.insert(0, Bundle(modules))
    except (OSError, ValueError, EOFError, TypeError, SyntaxError):
        return
