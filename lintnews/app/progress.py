"""How far a long run has come, on a terminal only."""

from __future__ import annotations

import sys

from lintnews.app.options import CheckOptions

_WORTH_SHOWING = 50  # articles; fewer are done before anybody looks


class Progress:
    """Counts articles on the last line of a terminal's stderr, and wipes the line at the end."""

    def __init__(self, total: int, options: CheckOptions) -> None:
        self._total = total
        self._before = 0
        self._shown = total >= _WORTH_SHOWING and not options.quiet and sys.stderr.isatty()

    def step(self, done: int, of: int) -> None:
        """`done` of this group's `of` articles are checked."""
        if self._shown and (done % 10 == 0 or done == of):
            sys.stderr.write(f"\r{self._before + done} of {self._total} articles checked")
            sys.stderr.flush()
        if done == of:
            self._before += done

    def clear(self) -> None:
        """Leave no trace."""
        if self._shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
