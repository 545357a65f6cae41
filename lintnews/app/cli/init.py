"""lintnews init."""

from __future__ import annotations

import os

import click

from lintnews.app.cli.init_template import TEMPLATE


@click.command()
@click.option(
    "--style", default="default", metavar="NAME", help="The house style to begin with: ap, or a guide's path."
)
@click.option("--force", is_flag=True, help="Replace a lintnews.yaml that is already here.")
def init(style: str, force: bool) -> int:
    """Write a lintnews.yaml into this folder, with every key there is, commented out and explained."""
    from lintnews.app.shipped import guides, known_options
    from lintnews.core.errors import StyleError
    from lintnews.house import configuration_of_style

    try:
        configuration_of_style(style, known_options, shipped=guides())
    except StyleError as problem:
        raise click.ClickException(str(problem)) from None
    if os.path.exists("lintnews.yaml") and not force:
        raise click.ClickException("There is a lintnews.yaml here already. `--force` replaces it.")
    try:
        with open("lintnews.yaml", "w", encoding="utf-8", newline="\n") as file:
            file.write(TEMPLATE.replace("{style}", _written(style)))
    except OSError as problem:
        raise click.ClickException(f"lintnews.yaml cannot be written here ({problem.strerror}).") from None
    click.echo("Wrote lintnews.yaml. `lintnews .` checks this folder by it.")
    return 0


def _written(style: str) -> str:
    """`style` as YAML has it: a plain word, or between quotation marks."""
    if all(mark.isalnum() or mark in "-_./" for mark in style) and not style.startswith(("-", ".")):
        return style
    return "'" + style.replace("'", "''") + "'"
