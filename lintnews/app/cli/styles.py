"""lintnews styles: which houses there are, what each does, where two part, which one a text follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from lintnews.app.cli.guess import guess

if TYPE_CHECKING:
    from lintnews.manual.styles import Told


@click.group(invoke_without_command=True)
@click.pass_context
def styles(context: click.Context) -> int:
    """List the house styles that come with lintnews, or tell what one of them does."""
    if context.invoked_subcommand is None:
        from lintnews.app.shipped import shipped_registry
        from lintnews.manual.tables import style_table

        click.echo(style_table(shipped_registry()), nl=False)
    return 0


@styles.command()
@click.argument("name")
@click.argument("topic", default="")
def show(name: str, topic: str) -> int:
    """Print what the house NAME does: each value, what checks it, and how sure it is.

    NAME is a shipped style or the path of a guide. TOPIC keeps what has that word: dates, titles, Kyiv.
    """
    from lintnews.app.shipped import shipped_registry
    from lintnews.manual.styles import rows, table

    guide = _told(name)
    found = rows(guide, shipped_registry(), topic)
    if not found:
        click.echo(f"{name} says nothing of “{topic}”." if topic else f"{name} has no decisions of its own.")
        return 0
    click.echo(f"{guide.title or name}{f' ({guide.language})' if guide.language else ''}")
    for source in guide.sources:
        click.echo(f"  {source}")
    click.echo()
    lines = [(row.topic, row.says, row.sure, row.by) for row in found]
    click.echo(table(("point", "the house", "how sure", "checked by"), lines, wide=64), nl=False)
    memory = sum("memory" in row.sure for row in found)
    counted = f"{len(found)} decision{'' if len(found) == 1 else 's'}"
    click.echo(f"\n{counted}, {memory} from memory (“unconfirmed: off” in lintnews.yaml silences them).")
    return 0


@styles.command()
@click.argument("one")
@click.argument("other")
def diff(one: str, other: str) -> int:
    """Print where the houses ONE and OTHER part, point by point."""
    from lintnews.manual.styles import differences, table

    found = differences(_told(one), _told(other))
    if not found:
        click.echo(f"{one} and {other} part nowhere.")
        return 0
    click.echo(table(("point", "about", one, other), found, wide=44), nl=False)
    click.echo(f"\n{len(found)} differences. A point on which one of them is silent is none.")
    return 0


@styles.command()
def desks() -> int:
    """Print the kinds of copy that have a desk, and the sections that choose it.

    A path chooses one too, with `desk: letters` in lintnews.yaml, where a newsroom may have desks of its own.
    """
    from lintnews.app.shipped import guides
    from lintnews.house.guides import desks_of
    from lintnews.manual.styles import table

    lines = [(name, ", ".join(desk["sections"][:4]), desk["title"]) for name, desk in desks_of(guides()).items()]
    click.echo(table(("desk", "sections, among others", "what it does"), lines, wide=64), nl=False)
    return 0


@styles.command()
@click.argument("name")
def prove(name: str) -> int:
    """Run every example of the guide NAME, a shipped style or a path; exit 1 if one does not hold."""
    from lintnews.manual.styles import proofs, unproved

    guide = _told(name, examples=True)
    held, failed = 0, 0
    for _, wrong in proofs(guide):
        held += not wrong
        failed += bool(wrong)
        if wrong:
            click.echo(wrong)
    bare = unproved(guide)
    for one in bare:
        click.echo(f"{one}: no example")
    click.echo(f"{name}: {held} of {held + failed} examples hold, {len(bare)} decisions have none.")
    return 1 if failed else 0


def _told(name: str, *, examples: bool = False) -> Told:
    """The guide called `name`. Raises click.ClickException where it cannot be read."""
    from lintnews.app.shipped import guides, known_options
    from lintnews.core.errors import StyleError
    from lintnews.house.read_guide import is_path
    from lintnews.manual.styles import told
    from lintnews.written.schema import nearest

    if not is_path(name) and name not in guides():
        raise click.ClickException(f"{name}: no such style; {nearest(name, sorted(guides()))}")
    try:
        return told(name, known_options([]), examples=examples)
    except StyleError as problem:
        raise click.ClickException(str(problem)) from None


styles.add_command(guess)
