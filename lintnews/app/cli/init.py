"""lintnews init."""

from __future__ import annotations

import os

import click

_TEMPLATE = """\
# How lintnews reads the copy in this folder.
version: 1

# The house style: one that comes with lintnews (see `lintnews styles`), or the path of your own guide.
style: {style}

# Which English: en-GB, en-US, en-CA, en-AU, en-IN…; an article's own word beats this.
# language: en-GB

# Rules to quieten or to sharpen: off, suggestion, warning or error. `lintnews rules` lists them.
# rules:
#   furniture/related-headline: off
#   names/*: suggestion

# Words the house knows, exactly as they are written (~ takes in the endings), and words it does not use.
# `lintnews accept WORD` adds to the first. house-words.txt beside this file is read too, one word or phrase a line.
# vocabulary:
#   accept: [Siân Kowalczyk, fursuit~]
#   reject: [tots (say children)]

# Words the house does not use, and what it writes instead.
# terms:
#   e-mail: email

# What is known of articles that do not say it themselves.
# articles:
#   "stories/2025-11-*.txt": {{published: 2025-11-24}}

# Other rules for some folders; the last that fits wins.
# paths:
#   "opinion/**":
#     rules: {{titles/*: off}}

# Copy that carries no date is taken to run today; `skip` leaves date checks out for it.
# undated: today
"""


@click.command()
@click.option("--style", default="default", metavar="NAME", help="The house style to begin with.")
@click.option("--force", is_flag=True, help="Replace a lintnews.yaml that is already here.")
def init(style: str, force: bool) -> int:
    """Write a commented lintnews.yaml into this folder."""
    from lintnews.app.linter import guides, known_options
    from lintnews.core.errors import StyleError
    from lintnews.house import configuration_of_style

    try:
        configuration_of_style(style, known_options, shipped=guides())
    except StyleError as problem:
        raise click.ClickException(str(problem)) from None
    if os.path.exists("lintnews.yaml") and not force:
        raise click.ClickException("There is a lintnews.yaml here already. `--force` replaces it.")
    try:
        with open("lintnews.yaml", "w", encoding="utf-8") as file:
            file.write(_TEMPLATE.format(style=style))
    except OSError as problem:
        raise click.ClickException(f"lintnews.yaml cannot be written here ({problem.strerror}).") from None
    click.echo("Wrote lintnews.yaml. `lintnews .` checks this folder by it.")
    return 0
