"""One text or file in, the result of each article in it out."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from lintnews.app.files import content, posix, write_whole
from lintnews.app.shipped import guides, known_options, shipped_registry
from lintnews.core.digest import digest
from lintnews.core.document import Document
from lintnews.core.errors import UnreadableError
from lintnews.core.finding import Finding
from lintnews.core.report import Article, Trouble
from lintnews.core.style import HouseStyle, Level, Setting
from lintnews.engine.dating import Dating, dated
from lintnews.engine.fix import Ask, Mended, mended, mended_by
from lintnews.engine.outcome import Checked, Outcome
from lintnews.house import ArticleFacts, Configuration, configuration_of_style
from lintnews.readers import articles, read, write

if TYPE_CHECKING:
    from lintnews.app.keeper import Keeper
    from lintnews.engine.baseline import Baseline
    from lintnews.engine.plan import Plan
    from lintnews.engine.registry import Registry


class Checker:
    """Checks and mends one text or file at a time against a house style.

    It reads, lets the configuration speak for the article, dates it, runs the rules or takes what was kept of them, and
    leaves out what the baseline lets stand. `Linter` makes reports of it. The choices are those of `Linter`.
    """

    def __init__(
        self,
        style: str | HouseStyle = "default",
        *,
        configuration: Configuration | None = None,
        select: Sequence[str] = (),
        ignore: Sequence[str] = (),
        today: date | None = None,
        format: str | None = None,  # noqa: A002 - the field's own word
        cache: bool = False,
        baseline: str | None = None,
    ) -> None:
        self._configuration = configuration or configuration_of_style(style, known_options, shipped=guides())
        self._registry: Registry | None = None
        self._cache = cache
        self._select = tuple(select)
        self._ignore = tuple(ignore)
        self._today = today
        self._format = format
        self._plans: dict[int, tuple[HouseStyle, Plan]] = {}
        named = self._configuration.baseline
        self.baseline = baseline if baseline is not None else named and os.path.join(self._configuration.folder, named)
        self._let_stand: Baseline | None = None
        self._kept: Keeper | None = None

    @property
    def style(self) -> str:
        """The name of the house style."""
        return self._configuration.style.name

    @property
    def house(self) -> HouseStyle:
        """What the house has decided."""
        return self._configuration.style

    @property
    def folder(self) -> str:
        """Where the lintnews.yaml lies; empty where there is none."""
        return self._configuration.folder

    @property
    def troubles(self) -> tuple[Trouble, ...]:
        """What is to be told of the configuration's lists of words."""
        return self._configuration.troubles

    @property
    def registry(self) -> Registry:
        """The rules, plug-ins included. Raises ImportError where a plug-in cannot be loaded."""
        if self._registry is None:
            self._registry = shipped_registry().with_plugins(self._configuration.plugins)
        return self._registry

    def check_bytes(self, raw: bytes, name: str, published: date | None = None) -> list[Checked]:
        """The results of one text, read as a file called `name` would be."""
        return self._checked(raw, name, published, self._format)

    def check_file(self, path: str, published: date | None = None, *, edition: bool = False) -> list[Checked]:
        """One file's results, one for each article that it holds; what cannot be read is a Trouble in it."""
        name = self.name_of(path)
        kept_at = path if self._cache else ""
        try:
            return self._checked(content(path), name, published, self._format, kept_at=kept_at, edition=edition)
        except UnreadableError as problem:
            return [_unread(name, problem)]

    def opened(self, path: str) -> tuple[Document, HouseStyle]:
        """The article at `path` as rules see it, and the style that speaks for it. Raises UnreadableError."""
        name = self.name_of(path)
        document = read(content(path), name, self._format, self._configuration.fields).document
        style, facts = self._configuration.for_path(name, document.meta.section)
        return self._dated(document, style, facts.published, None, facts.language), style

    def fix_file(
        self, path: str, published: date | None = None, *, unsafe: bool = False, ask: Ask | None = None
    ) -> tuple[bytes, Mended]:
        """The bytes of a file before and after its fixes; nothing is written. Raises UnreadableError.

        With `ask`, the fixes that it chooses.
        """
        before = content(path)
        return before, self._mended(before, self.name_of(path), published, unsafe=unsafe, ask=ask)

    def fix_bytes(self, raw: bytes, name: str, published: date | None = None, *, unsafe: bool = False) -> Mended:
        """The bytes of a text after its fixes. Raises UnreadableError where it cannot be read."""
        return self._mended(raw, name, published, unsafe=unsafe)

    @staticmethod
    def write_file(path: str, new: bytes) -> None:
        """Put fixed bytes in place of a file, whole or not at all. Raises UnreadableError."""
        write_whole(path, new)

    def excludes(self, path: str) -> bool:
        """Whether the configuration leaves this file out when it is met in a folder."""
        return self._configuration.excludes(self.name_of(path))

    @property
    def has_edition(self) -> bool:
        """Whether the configuration holds files against each other."""
        return bool(self._configuration.edition)

    def is_of_edition(self, path: str) -> bool:
        """Whether the configuration holds this file against others."""
        return self._configuration.is_of_edition(self.name_of(path))

    def name_of(self, path: str) -> str:
        """The path as reports show it: POSIX, relative to the configuration's folder where it lies under it."""
        folder = self._configuration.folder
        if folder:
            inside = os.path.relpath(os.path.abspath(path), folder)
            if not inside.startswith(".."):
                return posix(inside)
        return posix(os.path.normpath(path))

    def _checked(
        self,
        raw: bytes,
        name: str,
        published: date | None,
        format: str | None,  # noqa: A002
        *,
        kept_at: str = "",
        edition: bool = False,
    ) -> list[Checked]:
        try:
            found = articles(raw, name, format, self._configuration.fields)
        except UnreadableError as problem:
            return [_unread(name, problem)]
        file_digest = digest(raw) if kept_at and len(found) == 1 else ""
        del raw  # a tenth of the memory that a long file takes
        results = []
        said: dict[str, tuple[HouseStyle, ArticleFacts]] = {}  # a file may hold thousands of articles
        for article in found:
            section = article.document.meta.section
            if section not in said:
                said[section] = self._configuration.for_path(name, section)
            style, facts = said[section]
            document = self._dated(article.document, style, facts.published, published, facts.language)
            find = partial(self._outcome, document, style, edition=edition)
            if not document.text.strip():
                note = Trouble("note", document.name, "The file holds no text, so there is nothing to check.")
                outcome = Outcome((), (note,))
            elif file_digest:
                outcome = self._keeper().outcome(file_digest, document, style, kept_at, find, edition)
            else:
                outcome = find()
            if self.baseline:
                outcome = self._without_known(outcome, document.name)
            if document.unread:
                unread = [Trouble(one.kind, name, one.message, one.line, int(one.line > 0)) for one in document.unread]
                outcome = outcome._replace(troubles=(*outcome.troubles, *unread))
            results.append(Checked(document.name, article._replace(document=document), outcome))
        return results

    def _outcome(self, document: Document, style: HouseStyle, *, edition: bool) -> Outcome:
        from lintnews.engine.desk import desk_for
        from lintnews.engine.run import checked

        plan, desk = self.plan(style), desk_for(style)
        outcome = checked(document, plan, desk)
        if not edition:
            return outcome
        from lintnews.engine.edition import with_facts

        return with_facts(outcome, document, plan, desk)

    def _dated(
        self, document: Document, style: HouseStyle, configured: date | None, given: date | None, language: str
    ) -> Document:
        today = None if self._configuration.undated == "skip" else self._today or date.today()  # noqa: DTZ011 - the desk's own day
        document = dated(document, Dating(given, today), configured)
        meta = document.meta
        spoken = meta.language if meta.language not in ("", "en") else language or style.language or "en"
        return document if spoken == meta.language else document.dated(meta._replace(language=spoken))

    def _mended(self, raw: bytes, name: str, published: date | None, *, unsafe: bool, ask: Ask | None = None) -> Mended:
        from lintnews.app.whole_file import as_one

        def check(source: bytes) -> tuple[Article, tuple[Finding, ...]]:
            return as_one(self._checked(source, name, published, self._format), name)

        written = partial(write, fields=self._configuration.fields)
        return mended_by(raw, check, written, ask) if ask else mended(raw, check, written, unsafe=unsafe)

    def plan(self, style: HouseStyle) -> Plan:
        """The plan of a style, made once. Styles of a run live as long as the linter, so their identity will do."""
        if id(style) not in self._plans:
            from lintnews.engine.plan import Plan

            chosen = style._replace(rules={**style.rules, **{name: Setting(Level.OFF) for name in self._ignore}})
            self._plans[id(style)] = style, Plan(self.registry, chosen, self._select)
        return self._plans[id(style)][1]

    def _without_known(self, outcome: Outcome, path: str) -> Outcome:
        """`outcome` without what the baseline lets stand. Raises UnreadableError where the baseline is damaged."""
        from lintnews.engine.baseline import by_path, without_known

        if self._let_stand is None:
            from lintnews.app.baseline import entries_of

            self._let_stand = by_path(entries_of(self.baseline))
        return without_known(outcome, path, self._let_stand)

    def _keeper(self) -> Keeper:
        if self._kept is None:
            from lintnews.app.keeper import Keeper

            configuration = self._configuration
            self._kept = Keeper(configuration.plugins, configuration.fields, self._select, self._ignore)
        return self._kept


def _unread(name: str, problem: UnreadableError) -> Checked:
    """What is told of a file that cannot be read."""
    return Checked(name, None, Outcome((), (Trouble(problem.kind, name, str(problem)),)))
