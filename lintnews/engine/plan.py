"""What one house style asks of every article: its rules, awake or sleeping, and one automaton for all their cues."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from lintnews.core.document import Document
from lintnews.core.finding import Call, Confidence, Severity
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.core.style import HouseStyle, Level
from lintnews.engine.registry import Entry, Registry
from lintnews.text.automaton import Automaton, MarkAutomaton, needle


class Active(Record):
    """A rule that this house has switched on."""

    entry: Entry
    severity: Severity
    confidence: Confidence
    call: Call
    options: Mapping[str, Any]


class Plan:
    """The active rules of a house style, and where in a text they wake. Made once, used for every article."""

    def __init__(self, registry: Registry, style: HouseStyle, select: tuple[str, ...] = ()) -> None:
        self.registry = registry.with_patterns(style.patterns)
        self.style = style
        self.active = tuple(_active(self.registry, style, select))
        self._words: tuple[Automaton, list[list[int]]] | None = None
        self._marks: tuple[MarkAutomaton, list[list[int]]] | None = None
        self._shapes: list[tuple[re.Pattern[str], int]] | None = None

    def wakes(self, document: Document) -> Iterator[tuple[int, Span]]:
        """(number of an active rule, place of its cue), cue by cue; a place may come twice."""
        text = document.text
        if self._words is None or self._marks is None or self._shapes is None:
            self._compile()
        assert self._words is not None and self._marks is not None and self._shapes is not None  # noqa: PT018
        automaton, owners = self._words
        for index, start, end in automaton.hits(text):
            span = Span(start, end)
            for rule in owners[index]:
                yield rule, span
        marks, mark_owners = self._marks
        for index, start, end in marks.hits(text):
            span = Span(start, end)
            for rule in mark_owners[index]:
                yield rule, span
        for shape, rule in self._shapes:
            for match in shape.finditer(text):
                yield rule, Span(*match.span())

    def _compile(self) -> None:
        words: dict[bytes, list[int]] = {}
        marks: dict[str, list[int]] = {}
        shapes = []
        own = tuple(needle(title) for title in self.style.facts.get("titles", ()))
        for number, active in enumerate(self.active):
            for word in dict.fromkeys((*active.entry.words, *(own if active.entry.own_titles else ()))):
                words.setdefault(word, []).append(number)
            for mark in active.entry.marks:
                marks.setdefault(mark, []).append(number)
            shapes += [(pattern(shape), number) for shape in active.entry.shapes]
        self._words = Automaton(tuple(words)), list(words.values())
        self._marks = MarkAutomaton(tuple(marks)), list(marks.values())
        self._shapes = shapes


def _active(registry: Registry, style: HouseStyle, select: tuple[str, ...]) -> Iterator[Active]:
    from lintnews.core.style import selects

    for entry in registry.entries.values():
        level, options = style.setting(entry.id, entry.aliases)
        if select and not any(selects(name, entry.id) for name in select):
            continue
        if level is Level.OFF or (level is Level.DEFAULT and not entry.on and not select):
            continue
        severity = Severity(entry.severity if level is Level.DEFAULT else level.value)
        yield Active(entry, severity, Confidence(entry.confidence), Call(entry.call), {**entry.options, **options})
