"""Fixes one by one, at a terminal."""

from __future__ import annotations

import os
import sys

from lintnews.app.setting_up import UsageError
from lintnews.core.finding import Finding, Fix
from lintnews.core.report import Article, Report
from lintnews.engine.fix import Ask, StopAsking
from lintnews.reporters import full

_MOST_OFFERED = 5
_QUESTION = "    Make it? y yes, n no, {numbers}a yes to all that are left, q quit: "


def asker() -> Ask:
    """What shows a finding and asks for one of its fixes. Raises UsageError where nobody is there to ask."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise UsageError("--interactive asks at a terminal, and there is none here; --diff shows the fixes.")
    return _Asker().ask


class _Asker:
    """Asks until somebody says yes to all."""

    def __init__(self) -> None:
        self._yes_to_all = False

    def ask(self, article: Article, finding: Finding) -> Fix | None:
        """The fix that was chosen, if one was. Raises StopAsking."""
        first = finding.fixes[0]
        if self._yes_to_all:
            return None if finding.quoted else first
        offered = finding.fixes[:_MOST_OFFERED]
        report = Report({finding.path: article}, (finding,))
        width = min(100, os.get_terminal_size().columns)
        sys.stdout.write(full.one(report, finding, not os.environ.get("NO_COLOR"), width).rstrip("\n") + "\n")
        for number, fix in enumerate(offered[1:], 2):
            sys.stdout.write(f"    {number}  {fix.title}\n")
        numbers = "" if len(offered) == 1 else f"{'2' if len(offered) == 2 else f'2-{len(offered)}'} another, "
        return self._answer(offered, _QUESTION.format(numbers=numbers))

    def _answer(self, offered: tuple[Fix, ...], question: str) -> Fix | None:
        while True:
            sys.stdout.write(question)
            sys.stdout.flush()
            line = sys.stdin.readline()
            word = line.strip().lower()
            if not line or word in ("q", "quit"):
                raise StopAsking
            if word in ("y", "yes", "1"):
                return offered[0]
            if word in ("n", "no", ""):
                return None
            if word == "a":
                self._yes_to_all = True
                return offered[0]
            if word.isdecimal() and 1 <= int(word) <= len(offered):
                return offered[int(word) - 1]
