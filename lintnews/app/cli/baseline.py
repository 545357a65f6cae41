"""lintnews baseline."""

from __future__ import annotations

from typing import Any

import click

from lintnews.app.cli.options import reading
from lintnews.app.options import CheckOptions


@click.command()
@reading
@click.option("--prune", is_flag=True, help="Only take out what is no longer found; add nothing.")
def baseline(prune: bool, **given: Any) -> int:
    """Let stand all that is found in PATHS today, so that only what is new is told from now on.

    The findings go into a file, by their rule and the words around them: lines may move, but a finding comes back when
    its words change. The file is that of --baseline, or of `baseline:` in lintnews.yaml, or lintnews-baseline.json
    beside it.
    """
    if not given["paths"]:
        raise click.UsageError("Name the articles: `lintnews baseline stories/`.")
    from lintnews.app.letting_stand import run_baseline

    return run_baseline(CheckOptions(**{**given, "baseline": ""}), given["baseline"], prune=prune)
