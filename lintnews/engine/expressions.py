"""Which regular expressions are compiled ahead: those that modules, rules and guides ask for."""

from __future__ import annotations

from lintnews.core import pattern
from lintnews.engine.compiled import opened, read, shipped_guides
from lintnews.written.packed import packed

_BESIDE_RULES = ("lintnews.engine.dating", "lintnews.reporters.terminal")  # what every plain check loads besides


def expressions_bytes() -> bytes:
    """What `lintnews.core.pattern` is handed, for the Python that runs this."""
    _ask_for_all()
    table = {
        pattern.key_of(*asked): made for asked in sorted(pattern.asked) if (made := pattern.ready(*asked)) is not None
    }
    return packed(table, pattern.MAGIC)


def _ask_for_all() -> None:
    """Check every rule's own examples as one article by every guide, so that all expressions are asked for.

    Many are made when they are first needed, not when their module is imported: reading the modules would miss them.
    """
    from datetime import date
    from importlib import import_module

    from lintnews.core.document import Meta
    from lintnews.engine.desk import desk_for
    from lintnews.engine.plan import Plan
    from lintnews.engine.prove import all_examples, article, unmarked
    from lintnews.engine.registry import Entry, Registry
    from lintnews.engine.run import checked
    from lintnews.house import configuration_of_style

    for module in _BESIDE_RULES:
        import_module(module)
    registry = Registry(Entry(*fields) for fields in read("rules"))
    guides = shipped_guides()
    examples = [unmarked(example.text, "")[0] for _, example in all_examples(registry)]
    document = article("\n\n".join(examples), Meta(date(2025, 11, 24), "option", "en-US"))
    for name in sorted(guides):
        style = configuration_of_style(name, registry.known_options(), shipped=guides).style
        checked(document, Plan(registry, style), desk_for(style))


def use_expressions() -> None:
    """Hand what was compiled ahead to `lintnews.core.pattern`; without it everything works, only later."""
    try:
        table = opened("expressions")
    except Exception:  # noqa: BLE001 - a rule half written in a checkout must not stop the command that explains it
        return
    pattern.take(table.get, table.made_for)
