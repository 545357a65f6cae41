"""lintnews schema."""

from __future__ import annotations

from typing import Any

import click


@click.command()
@click.argument("what", type=click.Choice(["output", "config", "guide"]), default="output")
def schema(what: str) -> int:
    """Print a JSON Schema.

    output: of `--output-format json`. config: of lintnews.yaml, with the rules of the plug-ins that the nearest one
    names; guide: of a house style of your own. With the last two an editor completes and checks what is written.
    """
    from lintnews.reporters.json import schema as output_schema

    if what == "output":
        click.echo(output_schema(), nl=False)
        return 0
    import json

    click.echo(json.dumps(_schema_of(what), indent=2, ensure_ascii=False))
    return 0


def _schema_of(what: str) -> dict[str, Any]:
    from lintnews.app.shipped import guides, shipped_registry
    from lintnews.house.guides import desks_of
    from lintnews.house.schema import RuleTold, configuration_schema, guide_schema

    registry = shipped_registry().with_plugins(_plugins())
    rules = {}
    for entry in registry.entries.values():
        told = RuleTold(entry.title, entry.severity if entry.on else "off", entry.options)
        rules.update(dict.fromkeys((entry.id, *entry.aliases), told))
    shipped = guides()
    styles = {name: shipped[name]["title"] for name in shipped}
    if what == "guide":
        return guide_schema(rules, styles)
    return configuration_schema(rules, styles, {name: desk["title"] for name, desk in desks_of(shipped).items()})


def _plugins() -> tuple[str, ...]:
    """The plug-ins that the nearest lintnews.yaml names; none where it has faults, which are not asked for here."""
    from lintnews.app.shipped import guides, known_options
    from lintnews.core.errors import StyleError
    from lintnews.house import load_configuration, nearest_configuration

    path = nearest_configuration(".")
    try:
        return load_configuration(path, known_options, shipped=guides()).plugins if path else ()
    except (StyleError, ImportError):
        return ()
