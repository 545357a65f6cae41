"""lintnews vocabulary."""

from __future__ import annotations

import sys

import click

FORMATS = ("text", "json", "yaml-snippet")


@click.command()
@click.argument("paths", nargs=-1, metavar="PATHS...")
@click.option("--stale", is_flag=True, help="List accepted words that stand in none of the articles.")
@click.option("--output-format", "form", type=click.Choice(FORMATS), default="text", help="How the list is written.")
@click.option("--style", metavar="NAME", help="The house style. See `lintnews styles`.")
@click.option("--config", metavar="FILE", help="Use this lintnews.yaml, not the nearest one.")
def vocabulary(paths: tuple[str, ...], stale: bool, form: str, style: str | None, config: str | None) -> int:
    """List every word of the articles that lintnews does not know.

    For one person to rule on: probable slips, words run together, unknown words and names, each with how often it
    stands there and one of its places. `--output-format yaml-snippet` writes the list as it may stand in lintnews.yaml,
    once the slips are struck out.
    """
    if not paths:
        raise click.UsageError("Name the articles to look through: `lintnews vocabulary stories/`.")
    from lintnews.app.options import CheckOptions
    from lintnews.app.telling_words import run_vocabulary

    code = run_vocabulary(CheckOptions(paths=paths, style=style, config=config), form=form, stale=stale)
    sys.stdout.flush()
    return code
