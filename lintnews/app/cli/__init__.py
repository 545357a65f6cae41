"""The whole command line, one command a file. Loaded only when a plain check is not what was asked."""

from __future__ import annotations

from collections.abc import Sequence


def run(arguments: Sequence[str]) -> int:
    """Run the command that `arguments` name, and return its exit code."""
    from lintnews.app.cli.program import program

    code = program.main(args=list(arguments), prog_name="lintnews", standalone_mode=False)
    return code if isinstance(code, int) else 0
