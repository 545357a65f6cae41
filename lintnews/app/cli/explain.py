"""lintnews explain."""

from __future__ import annotations

import click


@click.command()
@click.argument("rule")
def explain(rule: str) -> int:
    """Print the manual page of RULE: why it is flagged, when it is right, examples."""
    from lintnews.app.shipped import shipped_registry
    from lintnews.manual.page import rule_page

    registry = shipped_registry()
    name = registry.canonical(rule)
    if name not in registry.entries:
        raise click.UsageError(_unknown(rule, tuple(registry.entries)))
    click.echo(rule_page(registry, name), nl=False)
    return 0


def _unknown(name: str, known: tuple[str, ...]) -> str:
    from difflib import get_close_matches

    # People remember the name of a rule better than its desk.
    near = [one for one in known if one.endswith("/" + name)] or get_close_matches(name, known, 3, 0.5)
    hint = f" Near it: {', '.join(near)}." if near else ""
    return f"There is no rule “{name}”.{hint} `lintnews rules` lists them all."
