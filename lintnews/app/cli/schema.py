"""lintnews schema."""

from __future__ import annotations

import click


@click.command()
@click.argument("what", type=click.Choice(["output"]), default="output")
def schema(what: str) -> int:  # noqa: ARG001 - one schema so far
    """Print the JSON Schema of `--output-format json`."""
    from lintnews.reporters.json import schema as output_schema

    click.echo(output_schema(), nl=False)
    return 0
