"""Comments in the copy that speak to lintnews: `<!-- lintnews: off words/doubled-word -->`."""

from __future__ import annotations

import re

from lintnews.core.pattern import pattern
from lintnews.readers.scribe import Scribe

_COMMENT = pattern(r"<!--\s*lintnews:\s*(off|on|next)\s+([\w/*,\s-]+?)\s*-->", re.IGNORECASE)


def follow_directives(scribe: Scribe, start: int, end: int) -> None:
    """Hand the directives among the comments from `start` to `end` of the source to the scribe."""
    if "<!--" not in scribe.source[start:end]:
        return
    for match in _COMMENT.finditer(scribe.source, start, end):
        selectors = tuple(match.group(2).replace(",", " ").split())
        scribe.direct(match.group(1).lower(), selectors, match.start())
