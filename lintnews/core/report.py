"""What a run came to: all that a reporter needs."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum

from lintnews.core.document import Document
from lintnews.core.finding import Finding, Severity
from lintnews.core.lines import LineIndex, Place
from lintnews.core.record import Record
from lintnews.core.span import Span


class Trouble(Record):
    """Something that could not be done. Never hidden, never fatal to the rest.

    `line` and `column` count from 1; 0 where there is none. `kind` is one word for machines:
    missing, unreadable, binary, encoding, empty-folder, format, configuration, rule, note.
    """

    kind: str
    path: str
    message: str
    line: int = 0
    column: int = 0
    rule: str = ""


class Asleep(Record):
    """A rule that could not judge, why, and in how many articles."""

    rule: str
    reason: str
    articles: int


class Exit(IntEnum):
    """Exit codes; the highest that applies wins."""

    CLEAN = 0
    FINDINGS = 1
    TROUBLE = 2
    FAULT = 3


class Article(Record):
    """One article of a run, with what its readers and rules made of it."""

    document: Document
    encoding: str = "utf-8"
    words: int = 0


class Report:
    """Articles, findings in order, troubles, and what slept."""

    __slots__ = ("_lines", "articles", "asleep", "baselined", "findings", "style", "suppressed", "troubles")

    def __init__(
        self,
        articles: Mapping[str, Article],
        findings: tuple[Finding, ...],
        troubles: tuple[Trouble, ...] = (),
        asleep: tuple[Asleep, ...] = (),
        suppressed: int = 0,
        style: str = "default",
        baselined: int = 0,
    ) -> None:
        self.articles = articles
        self.findings = findings
        self.troubles = troubles
        self.asleep = asleep
        self.suppressed = suppressed
        self.style = style
        self.baselined = baselined
        self._lines: dict[int, LineIndex] = {}

    def count(self, severity: Severity) -> int:
        """How many findings are of `severity`."""
        return sum(1 for finding in self.findings if finding.severity is severity)

    def lines(self, path: str) -> LineIndex:
        """The lines of the source of the article at `path`."""
        source = self.articles[path].document.source_map.source
        if id(source) not in self._lines:  # a feed is the source of each of its items
            self._lines[id(source)] = LineIndex(source)
        return self._lines[id(source)]

    def place(self, finding: Finding) -> tuple[Place, Place]:
        """Where `finding` begins and ends in the source of its article."""
        return self.places(finding.path, finding.span)

    def places(self, path: str, span: Span) -> tuple[Place, Place]:
        """Where `span` of the plain text begins and ends in the source of the article at `path`."""
        _, raw = self.articles[path].document.source_map.place(span)
        lines = self.lines(path)
        return lines.place(raw.start), lines.place(raw.end)

    def exit(self, fail_on: Severity = Severity.WARNING) -> Exit:
        """The exit code of a run that fails at `fail_on` and graver."""
        if any(trouble.kind == "rule" for trouble in self.troubles):
            return Exit.FAULT
        if any(trouble.kind != "note" for trouble in self.troubles):
            return Exit.TROUBLE
        if any(finding.severity.rank <= fail_on.rank for finding in self.findings):
            return Exit.FINDINGS
        return Exit.CLEAN
