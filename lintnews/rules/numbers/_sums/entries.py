"""The figures of a passage, with the one that “a Finn” or “the driver” stands for in a list."""

from __future__ import annotations

from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.text.quantities.figures import LONGEST_PASSAGE, Figure, figures_from
from lintnews.text.quantities.quantity import Quantity
from lintnews.text.quantities.reader import quantities_in

_MOST = 12  # figures of a passage: more are a table
LONE = "one"
"""The scale of an entry that is no figure."""
_ONE = pattern(
    r"(?:(?:(?<=[,;:]\s)|(?<=\()|(?<=\band\s)|(?<=\bplus\s)|(?<=[–—]\s))(?P<one>an?|the|his|her|their|its)|(?:^|(?<=[.!?]\s)|(?<=\bwere\s)|(?<=\b(?:are|was)\s))(?P<first>[Aa]n?))\s+(?!(?:[\w’'-]+\s+){0,2}?(?:couple|pair|group|family|number|few|handful|dozen|crew|team|"
    r"brothers|sisters|twins|rest|others?|remainder|majority|trio|quartet|lot|same|total|third|half|quarter|company|police(?=[,.;]|$)|"
    r"government|men|women|children|people|maximum|minimum|further|year|month|week|day|agency|last|first|only|whole|result|record|rise|fall|[\w-]+[^su\W]s)\b)"
    r"(?P<what>(?:[^\W\d_][\w’'-]*\s?){1,3})(?=[,.;:)–—]|and\b|who\b|from\b|of\b|in\b|with\b|aged\b|had\b|were\b|was\b|$)"
)


def entries_of(document: Document, passage: Span) -> tuple[Figure, ...]:
    """The figures of a passage and those that stand for one, in order; none where it is too long or a table."""
    return document.once(_entries_of, passage) if passage.length <= LONGEST_PASSAGE else ()


def _entries_of(document: Document, passage: Span) -> tuple[Figure, ...]:
    text = document.text
    figures = list(quantities_in(text, passage, with_rest=True))
    if not 1 <= len(figures) <= _MOST:
        return ()
    lone = [
        Quantity(Span(*match.span("one" if match["one"] else "first")), 1.0, 1.0, scale=LONE, spelled=True)
        for match in _ONE.finditer(text, *passage)
        if not any(one.span.start < match.end() and match.start() < one.span.end for one in figures)
    ]
    return figures_from(text, passage, sorted((*figures, *lone)))


def is_lone(one: Figure) -> bool:
    """Whether an entry is no figure: “a Finn”."""
    return one.quantity.scale == LONE
