"""What wakes a rule.

The engine finds the cues of all rules in one pass and calls a rule only where one of its cues stands.
A cue is coarse: it may wake a rule for nothing, never leave it asleep. The rule looks at the text itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lintnews.core.desk import Desk
from lintnews.core.document import Document
from lintnews.core.record import Record
from lintnews.core.span import Span


class Cues(Record):
    r"""The words, marks and shapes that wake a rule.

    `words`: whole words or phrases, in any case, any apostrophe; a hyphen, a dash and a space are the same
    here. `marks`: characters as they stand, also inside words; typographic marks are not folded.
    `shapes`: regular expressions over the article's text; each should begin with a literal or a small set of
    characters, which is what makes it quick (a leading `\b` or `\w+` is slow). A shape's match is the cue's span.
    `own_titles`: the titles that a newsroom's own facts bring wake the rule too.
    """

    words: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()
    shapes: tuple[str, ...] = ()
    own_titles: bool = False


class Cue(Record):
    """One place that woke a rule, with all that the rule may ask."""

    document: Document
    span: Span
    options: Mapping[str, Any]
    desk: Desk

    @property
    def text(self) -> str:
        """The article's plain text, in which `span` lies."""
        return self.document.text

    @property
    def found(self) -> str:
        """The words that woke the rule, as they stand."""
        return self.document.text[self.span.start : self.span.end]
