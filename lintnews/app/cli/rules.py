"""lintnews rules."""

from __future__ import annotations

import click


@click.command()
@click.option("--style", default="default", metavar="NAME", help="Show what this house makes of each rule.")
def rules(style: str) -> int:
    """List the rules: what each flags, and how gravely."""
    from lintnews.app.shipped import guides, known_options, shipped_registry
    from lintnews.core.errors import StyleError
    from lintnews.house import configuration_of_style
    from lintnews.manual.tables import rule_table

    registry = shipped_registry()
    try:
        chosen = configuration_of_style(style, known_options, shipped=guides()).style
    except StyleError as problem:
        raise click.ClickException(str(problem)) from None
    click.echo(rule_table(registry, chosen), nl=False)
    return 0
