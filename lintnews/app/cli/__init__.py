"""The whole command line, one command a file. Loaded only when a plain check is not what was asked."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def run(arguments: Sequence[str]) -> int:
    """Run the command that `arguments` name, and return its exit code."""
    import click

    from lintnews.app.cli.program import program

    try:
        code = program.main(args=list(arguments), prog_name="lintnews", standalone_mode=False)
    except click.ClickException as problem:
        sys.stderr.write(f"lintnews: {problem.format_message()}\n")
        return 2
    except click.exceptions.Exit as stop:
        return stop.exit_code
    return code if isinstance(code, int) else 0
