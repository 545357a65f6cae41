"""What comes with the package, compiled: its rules, their options, its house styles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lintnews.engine.registry import Registry


def shipped_registry() -> Registry:
    """The rules that come with the package."""
    from lintnews.engine.compiled import read as compiled
    from lintnews.engine.registry import Entry, Registry

    return Registry(Entry(*fields) for fields in compiled("rules"))


def known_options(plugins: Sequence[str]) -> Mapping[str, Mapping[str, Any]]:
    """What a configuration may say of rules, those of the plug-ins it names included."""
    return shipped_registry().with_plugins(plugins).known_options()


def guides() -> Mapping[str, Any]:
    """The house styles that come with the package, compiled."""
    from lintnews.engine.compiled import shipped_guides

    return shipped_guides()
