"""lintnews facts."""

from __future__ import annotations

from datetime import date

import click

_CHECK = "check"


@click.command()
@click.argument("name", nargs=-1, required=True, metavar="NAME|OFFICE|check")
@click.option("--on", metavar="DATE", help="Only what held on this day: 2025-11-24, or today.")
@click.option("--config", metavar="FILE", help="Use this lintnews.yaml, not the nearest one.")
@click.option("--isolated", is_flag=True, help="Use no lintnews.yaml at all.")
def facts(name: tuple[str, ...], on: str | None, config: str | None, isolated: bool) -> int:
    """Tell what the tables know of a person or an office, with source and the day it was last checked.

    `lintnews facts Emmanuel Macron`, `lintnews facts "prime minister of Japan" --on 2021-10-04`.
    `lintnews facts check` lists the offices that were last checked too long ago to say everything of their holders;
    it ends with 1 if there are any. A newsroom adds its own under `facts:` in lintnews.yaml.
    """
    from lintnews.app.facts import facts_here, near, stale_offices, stale_told, told
    from lintnews.core.errors import StyleError

    day = _day(on)
    try:
        known, language = facts_here(config, isolated=isolated)
    except StyleError as problem:
        raise click.ClickException(str(problem)) from None
    if name == (_CHECK,):
        stale = stale_offices(known, day or date.today())  # noqa: DTZ011 - the desk's own day
        click.echo(stale_told(stale, language) if stale else "Every office was checked lately enough.")
        return 1 if stale else 0
    asked = " ".join(name)
    answer = told(known, asked, day, language)
    if not answer:
        like = near(known, asked)
        hint = f" Near it: {', '.join(like)}." if like else ""
        raise click.ClickException(f"Nothing is known of “{asked}”.{hint}")
    click.echo(answer)
    return 0


def _day(on: str | None) -> date | None:
    if on is None:
        return None
    if on == "today":
        return date.today()  # noqa: DTZ011 - the desk's own day
    try:
        return date.fromisoformat(on)
    except ValueError:
        raise click.UsageError(f"--on takes a day as 2025-11-24, or today; “{on}” is neither.") from None
