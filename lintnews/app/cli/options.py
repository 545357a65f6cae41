"""Options that several commands share, in the words of a copy desk."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from lintnews.app.options import FORMATS
from lintnews.readers import FORMATS as READABLE

Command = TypeVar("Command", bound=Callable[..., Any])


def _format(_: click.Context, __: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    for value in values:
        if value.partition("=")[0] not in FORMATS:
            raise click.BadParameter(f"“{value}” is not one of {', '.join(FORMATS)}.")
    return values


_READING = (
    click.argument("paths", nargs=-1, metavar="PATHS..."),
    click.option(
        "--style", metavar="NAME", help="The house style: a shipped name (ap) or a file. See `lintnews styles`."
    ),
    click.option("--published", metavar="DATE", help="The day the copy is published: 2025-11-24, or today."),
    click.option("--select", multiple=True, metavar="RULE", help="Only these rules: desk/rule, desk/* or all."),
    click.option("--ignore", multiple=True, metavar="RULE", help="Not these rules."),
    click.option("--config", metavar="FILE", help="Use this lintnews.yaml, not the nearest one."),
    click.option("--isolated", is_flag=True, help="Use no lintnews.yaml at all."),
    click.option("--stdin-filename", metavar="NAME", help="What to call the text that comes from `-`."),
    click.option("--quiet", "-q", is_flag=True, help="Print findings and nothing else."),
    click.option("--baseline", metavar="FILE", help="Let stand what this file lists; see `lintnews baseline`."),
    click.option("--no-cache", "cache", flag_value=False, default=True, help="Do not keep or use cached settings."),
)
_FORMAT = (click.option("--format", type=click.Choice(READABLE), help="How to read the files."),)
_TELLING = (
    click.option(
        "--output-format",
        "formats",
        multiple=True,
        metavar="FORMAT[=FILE]",
        callback=_format,
        help=f"{', '.join(FORMATS)}; with =FILE it is written there. May be given several times.",
    ),
    click.option(
        "--fail-on",
        type=click.Choice(["error", "warning", "suggestion"]),
        default="warning",
        help="Exit with 1 if anything as grave as this is found (default: warning).",
    ),
    click.option("--exit-zero", is_flag=True, help="Exit with 0 whatever is found; for making reports."),
    click.option("--statistics", is_flag=True, help="End with a count for each rule."),
    click.option("--jobs", type=click.IntRange(0), default=0, help="Processes to use (default: as the work asks)."),
    click.option(
        "--color", type=click.Choice(["auto", "always", "never"]), default="auto", help="Colour in the terminal."
    ),
)


def reading(command: Command) -> Command:
    """Add the options that say what to read and by which style."""
    return _added(command, _READING + _FORMAT)


def sources(command: Command) -> Command:
    """The same, without how to read the files, where `--format` says what to make."""
    return _added(command, _READING)


def telling(command: Command) -> Command:
    """Add the options that say how findings are told."""
    return _added(command, _TELLING)


def _added(command: Command, options: tuple[Callable[[Any], Any], ...]) -> Command:
    for option in reversed(options):
        command = option(command)
    return command
