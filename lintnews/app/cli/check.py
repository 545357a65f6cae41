"""lintnews check."""

from __future__ import annotations

from typing import Any

import click

from lintnews.app.cli.options import reading, telling
from lintnews.app.options import CheckOptions


@click.command()
@reading
@telling
@click.option("--fix", is_flag=True, help="Make the safe fixes; the same as `lintnews fix`.")
@click.option(
    "--edition",
    metavar="FOLDER",
    help="Hold all articles of FOLDER against each other; with PATHS, tell only what touches these.",
)
@click.option("--diff", is_flag=True, help="With --fix: show the changes, change nothing.")
def check(**given: Any) -> int:
    """Check articles and say what is wrong in them.

    PATHS are files or folders of copy (.txt, .md, .html, .docx); `-` is the text that is piped in. The exit code is 0
    when nothing is found, 1 when something is, 2 when a file or setting cannot be read, 3 when a rule failed.
    """
    if not (given["paths"] or given["edition"]):
        raise click.UsageError("Name the articles to check: `lintnews story.txt`, or `lintnews .` for this folder.")
    from lintnews.app.check import run_check

    return run_check(CheckOptions(**given))
