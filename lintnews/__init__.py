"""lintnews reads news copy as a copy desk does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lintnews.core.version import VERSION as __version__  # noqa: N811 - the name that Python gives it

if TYPE_CHECKING:
    from lintnews.app.linter import Fixed as Fixed
    from lintnews.app.linter import Linter as Linter

__all__ = ["Fixed", "Linter", "__version__"]


def __getattr__(name: str) -> Any:
    # The command line imports this package too and must not pay for what it does not use.
    if name in ("Fixed", "Linter"):
        from lintnews.engine.expressions import use_expressions

        use_expressions()  # before the modules that ask for them
        from lintnews.app import linter

        return getattr(linter, name)
    raise AttributeError(f"module “lintnews” has no attribute “{name}”")
