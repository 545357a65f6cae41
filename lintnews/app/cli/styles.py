"""lintnews styles."""

from __future__ import annotations

import click


@click.command()
def styles() -> int:
    """List the house styles that come with lintnews."""
    from lintnews.app.linter import shipped_registry
    from lintnews.manual.tables import style_table

    click.echo(style_table(shipped_registry()), nl=False)
    return 0
