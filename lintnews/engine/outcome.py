"""What one article came to."""

from __future__ import annotations

from collections.abc import Mapping

from lintnews.core.finding import Finding
from lintnews.core.record import Record
from lintnews.core.report import Article, Trouble

Rows = tuple[tuple[object, ...], ...]
"""Facts of one article as plain tuples."""


class Outcome(Record):
    """Findings in order, troubles, and pairs of a rule and why it could not judge.

    `facts` are what rules over several articles keep of this one, by rule; empty unless they were asked for. `known`
    are the fingerprints of findings that a baseline lets stand.
    """

    findings: tuple[Finding, ...]
    troubles: tuple[Trouble, ...] = ()
    asleep: tuple[tuple[str, str], ...] = ()
    suppressed: int = 0
    facts: Mapping[str, Rows] = {}
    known: tuple[str, ...] = ()


class Checked(Record):
    """One article's result: the article and its outcome, or only the trouble of reading it.

    `path` is that of its file, with a number after `#` where the file holds several.
    """

    path: str
    article: Article | None
    outcome: Outcome

    @property
    def file(self) -> str:
        """The path of the file that the article lies in."""
        name, mark, number = self.path.rpartition("#")
        return name if mark and number.isdecimal() and self.article is not None else self.path
