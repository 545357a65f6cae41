"""What hatchling runs before it makes a wheel or an editable install: everything is compiled ahead.

So the first run of a fresh install starts as quickly as any later one.
"""

from __future__ import annotations

import compileall
import os
import sys
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileAhead(BuildHookInterface):  # type: ignore[type-arg,misc,unused-ignore]
    """Compiles rules, guides, facts and lexicon into `lintnews/compiled/`."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Before the build. `version` is "editable" or "standard"."""
        if self.target_name != "wheel":
            return
        sys.path.insert(0, self.root)
        try:
            from lintnews.engine.compiled import FOLDER, compile_all

            compile_all()
        finally:
            sys.path.remove(self.root)
        if version == "editable":
            compileall.compile_dir(os.path.join(self.root, "lintnews"), quiet=1)
        else:
            for name in os.listdir(FOLDER):
                if name.endswith(".bin"):
                    build_data["force_include"][os.path.join(FOLDER, name)] = f"lintnews/compiled/{name}"
