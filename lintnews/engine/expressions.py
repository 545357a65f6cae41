"""Which regular expressions are compiled ahead: those of every module, rule and shape."""

from __future__ import annotations

import importlib
import os
from collections.abc import Iterator

from lintnews.core import pattern
from lintnews.engine.compiled import PACKAGE, read

_WITHOUT = ("app", "compiled", "data", "manual")  # loaded only to speak with people, or holding no code


def expressions_bytes() -> bytes:
    """The table of `lintnews.core.pattern`, for the Python that runs this."""
    import marshal

    for module in _modules():
        importlib.import_module(module)
    from lintnews.engine.registry import Entry

    asked = set(pattern.asked) | {(shape, 0) for fields in read("rules") for shape in Entry(*fields).shapes}
    table = {key: made for key in sorted(asked) if (made := pattern.ready(*key)) is not None}
    return marshal.dumps((pattern.MAGIC, table), 4)


def _modules() -> Iterator[str]:
    for folder, folders, names in os.walk(PACKAGE):
        inside = os.path.relpath(folder, os.path.dirname(PACKAGE))
        folders[:] = sorted(name for name in folders if name not in _WITHOUT and not name.startswith((".", "__")))
        for name in sorted(names):
            if name.endswith(".py") and name not in ("__main__.py", "build_hook.py"):
                module = os.path.join(inside, name)[:-3].replace(os.sep, ".")
                yield module.removesuffix(".__init__")


def use_expressions() -> None:
    """Hand what was compiled ahead to `lintnews.core.pattern`; without it everything works, only later."""
    try:
        magic, table = read("expressions")
    except Exception:  # noqa: BLE001 - a rule half written in a checkout must not stop the command that explains it
        return
    pattern.take(table, magic)
