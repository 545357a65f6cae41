"""For a person at a terminal: each finding under its line of the article, the rule's name last."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from lintnews.core.finding import Applicability, Call, Finding, Related
from lintnews.core.lines import Place
from lintnews.core.report import Report
from lintnews.reporters.terminal import columns, one_line, window, wrapped
from lintnews.reporters.wording import CALLS, address, asleep, calls_in_words, places_of, summary

_INDENT = "    "
_RESET = "\x1b[0m"
_BOLD = "\x1b[1m"
_DIM = "\x1b[2m"
_COLOURS = {Call.FIX: "\x1b[31m", Call.QUERY: "\x1b[33m", Call.STYLE: "\x1b[36m"}


def render(report: Report, colour: bool = False, width: int = 80) -> str:
    """The whole report in lines of at most `width` columns; only an address or a word may be longer."""
    return "".join(parts(report, colour, width))


def parts(report: Report, colour: bool = False, width: int = 80) -> Iterator[str]:
    """The same, finding by finding: the report of a book is as long as the book."""
    page = _Page(report, colour, max(width, 30))
    for path, findings in groupby(report.findings, lambda one: one.path):
        yield from page.article(path, list(findings))
    yield page.ending()


def one(report: Report, finding: Finding, colour: bool = False, width: int = 80) -> str:
    """One finding of the report, as it stands there."""
    return _Page(report, colour, max(width, 30)).finding(finding)


class _Page:
    """Writes the parts of one report."""

    def __init__(self, report: Report, colour: bool, width: int) -> None:
        self._report = report
        self._colour = colour
        self._width = width

    def article(self, path: str, findings: list[Finding]) -> Iterator[str]:
        """A heading and the findings of one article."""
        told = f"{one_line(path)}  {self._dim(calls_in_words(findings))}" if len(findings) > 1 else one_line(path)
        yield self._dressed(told, _BOLD) + "\n\n"
        for finding in findings:
            yield self.finding(finding)

    def ending(self) -> str:
        """What the run came to, and what it did not look at."""
        lines = [wrapped(summary(self._report), self._width)]
        missed = asleep(self._report)  # troubles are told on stderr
        if missed:
            lines.append("Not checked:")
            lines.extend(_INDENT + wrapped(one, self._width, len(_INDENT), _INDENT + "  ") for one in missed)
        return "\n".join(lines) + "\n"

    def finding(self, finding: Finding) -> str:
        """One finding: its place and message, its line, what goes with it, and its rule."""
        places = places_of(self._report, finding.path, finding.span)
        lines = [self._message(finding, places[0] if places else None)]
        if places:
            lines.extend(self._source(finding, *places))
        lines.extend(self._notes(finding))
        lines.append(self._dim(_INDENT + finding.rule))
        return "\n".join(lines) + "\n\n"

    def _message(self, finding: Finding, place: Place | None) -> str:
        where = one_line(address(finding.path, place))
        call = CALLS[finding.call]
        taken = columns(where) + len(call) + 4
        label = f"{where}  {self._dressed(call, _COLOURS[finding.call])}"
        if taken > self._width // 2:
            return f"{label}\n{_INDENT}{wrapped(finding.message, self._width, len(_INDENT), _INDENT)}"
        return f"{label}  {wrapped(finding.message, self._width, taken, _INDENT)}"

    def _source(self, finding: Finding, start: Place, end: Place) -> Iterator[str]:
        line = self._report.lines(finding.path).line(start.line)
        stop = end.column - 1 if end.line == start.line else len(line)
        shown = window(line, start.column - 1, stop, self._width - len(_INDENT) - 2)
        bar = self._dim("|") + " "
        yield f"{_INDENT}{bar}{shown.text}"
        yield f"{_INDENT}{bar}{' ' * shown.before}{self._dressed('^' * shown.under, _COLOURS[finding.call])}"

    def _notes(self, finding: Finding) -> Iterator[str]:
        if finding.quoted and "quotation" not in finding.message:
            yield _INDENT + "In a quotation."
        if finding.fixes:
            fix = finding.fixes[0]
            safe = " (safe)" if fix.applicability is Applicability.SAFE else ""
            yield _INDENT + wrapped(fix.title + safe, self._width, len(_INDENT), _INDENT)
        for related in finding.related:
            yield _INDENT + wrapped(self._related(finding, related), self._width, len(_INDENT), _INDENT + "  ")

    def _related(self, finding: Finding, related: Related) -> str:
        places = places_of(self._report, related.path or finding.path, related.span)
        if related.path or not places:
            return f"See {address(related.path or finding.path, places[0] if places else None)}: {related.message}"
        return f"See line {places[0].line}, column {places[0].column}: {related.message}"

    def _dressed(self, text: str, code: str) -> str:
        return f"{code}{text}{_RESET}" if self._colour else text

    def _dim(self, text: str) -> str:
        return self._dressed(text, _DIM)
