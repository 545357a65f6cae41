"""Worn phrases of an article, gathered so that one note tells of them all."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.document import PROSE, Document
from lintnews.core.finding import Match, Related, replace
from lintnews.core.span import Span
from lintnews.rules.style._phrases import phrases
from lintnews.text.automaton import Automaton, needle
from lintnews.text.casing import like
from lintnews.text.quotations import is_quoted

_MOST_SHOWN = 9  # related places: an editor goes through them by hand


_automata: dict[str, tuple[Automaton, tuple[str, ...]]] = {}


def grouped(document: Document, table: str) -> Iterator[Match]:
    """One match on the first phrase of `table` in the prose of `document`, the others related to it."""
    if table not in _automata:
        known = phrases(table)
        _automata[table] = Automaton(tuple(needle(one) for one in known)), tuple(known.values())
    automaton, proposals = _automata[table]
    places = []
    for index, start, end in automaton.hits(document.text):
        span = Span(start, end)
        if _is_plain(document, span):
            places.append((span, proposals[index]))
    if not places:
        return
    (first, better), *rest = sorted(places)
    text = document.text
    count = "" if not rest else f" ({len(places)} places)"
    words = {"found": first.of(text), "count": count, "better": better}
    fixes = replace(first, like(first.of(text), better)) if better else ()
    yield Match(first, words, fixes, tuple(Related(span, f"“{span.of(text)}” here") for span, _ in rest[:_MOST_SHOWN]))


def _is_plain(document: Document, span: Span) -> bool:
    block = document.block_at(span.start)
    if block is None or block.kind not in PROSE or is_quoted(document, span):
        return False
    return document.text[span.start - 1 : span.start] not in ("“", "‘", '"', "-")
