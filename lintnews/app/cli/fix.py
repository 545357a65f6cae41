"""lintnews fix."""

from __future__ import annotations

from typing import Any

import click

from lintnews.app.cli.options import reading
from lintnews.app.options import CheckOptions


@click.command()
@reading
@click.option("--unsafe-fixes", "unsafe", is_flag=True, help="Also make fixes that somebody should look at after.")
@click.option("--interactive", "-i", is_flag=True, help="Show each fix, and ask.")
@click.option("--diff", is_flag=True, help="Show the changes, change nothing; exit with 1 if there are any.")
def fix(**given: Any) -> int:
    """Make the fixes that nobody could mind, and save the files.

    Direct quotations are never changed. A file is replaced whole or stays as it was.
    """
    if not given["paths"]:
        raise click.UsageError("Name the articles to fix: `lintnews fix story.txt`.")
    from lintnews.app.fix import run_fix

    return run_fix(CheckOptions(fix=True, **given))
