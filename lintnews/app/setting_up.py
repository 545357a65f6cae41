"""From options to linters: which configuration speaks for which file."""

from __future__ import annotations

import os
from collections.abc import Iterable
from datetime import date

from lintnews.app.files import article_paths
from lintnews.app.linter import Linter
from lintnews.app.options import CheckOptions
from lintnews.app.shipped import guides, known_options
from lintnews.core.errors import LintnewsError
from lintnews.core.record import Record
from lintnews.core.report import Trouble
from lintnews.house import configuration_of_style, load_configuration, nearest_configuration


class UsageError(LintnewsError):
    """The command was asked for something it cannot do; the message is for the person who asked."""


class Group(Record):
    """Files that one configuration speaks for."""

    linter: Linter
    paths: tuple[str, ...]


def published_day(options: CheckOptions) -> date | None:
    """The day of `--published`. Raises UsageError where it is none."""
    if options.published is None:
        return None
    if options.published == "today":
        return date.today()  # noqa: DTZ011 - the desk's own day
    try:
        return date.fromisoformat(options.published)
    except ValueError:
        raise UsageError(
            f"--published takes a day as 2025-11-24, or today; “{options.published}” is neither."
        ) from None


def grouped(options: CheckOptions) -> tuple[list[Group], list[Trouble]]:
    """The files that `options` name, each with the linter of its nearest configuration, and what was not there."""
    linters = _Linters(options)
    files: dict[str, list[str]] = {}
    troubles: list[Trouble] = []
    # Of an edition whose articles are not named one by one, all are: its folder says which configuration speaks.
    for path in options.paths or ((options.edition,) if options.edition else ()):
        if path == "-":
            continue
        for found in article_paths([path], lambda name: linters.beside(name).excludes(name)):
            if isinstance(found, Trouble):
                troubles.append(found)
            else:
                files.setdefault(linters.configuration_of(found), []).append(found)
    groups = [Group(linters.beside(paths[0]), tuple(dict.fromkeys(paths))) for _, paths in sorted(files.items())]
    return groups, troubles


def linter_beside(name: str, options: CheckOptions) -> Linter:
    """The linter for a text that would lie at `name`."""
    return _Linters(options).beside(name)


class _Linters:
    """Linters by configuration file, each made once; the empty name is that of no configuration."""

    def __init__(self, options: CheckOptions) -> None:
        self._options = options
        self._guides = guides()
        self._linters: dict[str, Linter] = {}
        self._nearest: dict[str, str] = {}
        _check_selectors((*options.select, *options.ignore))

    def configuration_of(self, path: str) -> str:
        """The configuration file that speaks for `path`; empty where none does."""
        if self._options.isolated:
            return ""
        if self._options.config:
            return self._options.config
        folder = os.path.dirname(os.path.abspath(path))
        if folder not in self._nearest:
            self._nearest[folder] = nearest_configuration(folder) or ""
        return self._nearest[folder]

    def beside(self, path: str) -> Linter:
        """The linter for `path`. Raises StyleError with all faults of its configuration."""
        source = self.configuration_of(path)
        if source not in self._linters:
            self._linters[source] = self._made(source)
        return self._linters[source]

    def _made(self, source: str) -> Linter:
        options = self._options
        if source:
            configuration = load_configuration(
                source, known_options, style=options.style, cache=options.cache, shipped=self._guides
            )
        else:
            configuration = configuration_of_style(
                options.style or "default", known_options, cache=options.cache, shipped=self._guides
            )
        linter = Linter(
            configuration=configuration,
            select=options.select,
            ignore=options.ignore,
            format=options.format,
            cache=options.cache,
            baseline=options.baseline,
        )
        if configuration.plugins:
            try:
                linter.registry  # noqa: B018 - loads the plug-ins, so that one that is not there is told before any work
            except ImportError as problem:
                raise UsageError(f"{source}: the plug-in cannot be loaded ({problem}).") from None
        return linter


def _check_selectors(selectors: Iterable[str]) -> None:
    """Nothing, where each selector takes in a rule. Raises UsageError with the nearest names."""
    from lintnews.core.style import selects

    rules = known_options(()) if selectors else {}
    for selector in selectors:
        if not any(selects(selector, name) for name in rules):
            from difflib import get_close_matches

            near = get_close_matches(selector, rules, 3, 0.5)
            hint = f" Near it: {', '.join(near)}." if near else " `lintnews rules` lists them."
            raise UsageError(f"No rule fits “{selector}”.{hint}")
