"""Where the phrases of a rule stand in an article. Expressions are compiled when their cue is first met."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from lintnews.core.document import BlockKind, Document
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.text.folding import words_only
from lintnews.text.sentences import sentence_at

if TYPE_CHECKING:
    from lintnews.text.automaton import Automaton

_BEFORE = 160  # characters before a cue in which its phrase may begin
_NEAR = 80  # characters that an “unless” looks at on either side
_ADDRESS = pattern(r"://|www\.|@\w")
_FOLLOWS = pattern(r"[ \u00a0]{1,4}(?:(?:of|and|for|the|&) {1,4}){0,2}([^\W\d_])")
_OPENING = "\"'“‘«([—–- "
_TITLED = frozenset({BlockKind.HEADLINE, BlockKind.SUBHEAD, BlockKind.BYLINE})


class Found(Record):
    """One phrase at one place. `classes` are the words that stood for <number> and the like, in order."""

    span: Span
    entry: Mapping[str, Any]
    classes: tuple[tuple[str, str], ...] = ()


def key_of(words: str) -> str:
    """`words` as the scan reads them: small letters, every mark a blank.

    A letter that Windows-1252 lacks is U+FFFD: it stays a letter when the key is folded again.
    """
    return b" ".join(words_only(words).split()).decode("cp1252").replace("?", "\ufffd")


class Phrases:
    """The phrases of one rule, by what wakes them."""

    def __init__(self, entries: Sequence[Mapping[str, Any]]) -> None:
        self._by_key: dict[str, list[Mapping[str, Any]]] = {}
        for entry in entries:
            self._by_key.setdefault(entry["key"], []).append(entry)
        self._patterns: dict[str, re.Pattern[str]] = {}
        self._wider: dict[str, tuple[str, ...]] = {}
        self._automaton: Automaton | None = None

    @property
    def keys(self) -> tuple[str, ...]:
        """What the scan looks for."""
        return tuple(self._by_key)

    def at(self, document: Document, cue: Span) -> Found | None:
        """The phrase whose cue stands at `cue`, unless a longer phrase of the same rule stands there."""
        key = key_of(cue.of(document.text))
        found = self._longest(document, key, cue.start)
        if found is None:
            return None
        widers = self._wider_than(key)
        if widers:
            start, end = found.span
            # To see that the longer phrase's own words are not there spares nearly every search for it.
            around = f" {key_of(document.text[max(0, start - _BEFORE) : end + _BEFORE])} "
            if any(f" {wider} " in around and self._covers(document, wider, found.span) for wider in widers):
                return None
        return found

    def everywhere(self, document: Document) -> Iterator[Found]:
        """Each phrase at each of its places, in order."""
        if self._automaton is None:
            from lintnews.text.automaton import Automaton

            self._automaton = Automaton(self.keys)
        end = 0
        for _, start, stop in self._automaton.hits(document.text):
            found = self.at(document, Span(start, stop))
            if found is not None and found.span.start >= end:
                yield found
                end = found.span.end

    def _wider_than(self, key: str) -> tuple[str, ...]:
        if key not in self._wider:
            padded = f" {key} "
            self._wider[key] = tuple(other for other in self._by_key if other != key and padded in f" {other} ")
        return self._wider[key]

    def _covers(self, document: Document, key: str, span: Span) -> bool:
        """Whether a phrase of `key` stands over `span` and more."""
        text = document.text
        for entry in self._by_key[key]:
            start = max(0, span.start - _BEFORE)
            while match := self._pattern(entry).search(text, start, span.end + _BEFORE):
                if match.start() > span.start:
                    break
                if match.end() >= span.end and match.end() - match.start() > span.length:
                    return True
                start = match.start() + 1
        return False

    def _longest(self, document: Document, key: str, cue: int) -> Found | None:
        best: Found | None = None
        block = document.block_at(cue)
        low, high = block.span if block is not None else (0, len(document.text))
        for entry in self._by_key.get(key, ()):
            match = self._match(entry, document.text, cue, low, high)
            if match is not None and (best is None or _weight(match, entry) > (best.span.length, best.entry["exact"])):
                classes = tuple((name, match[f"class{number}"]) for number, name in enumerate(entry["classes"]))
                best = Found(Span(*match.span()), entry, classes)
        return best

    def _match(self, entry: Mapping[str, Any], text: str, cue: int, low: int, high: int) -> re.Match[str] | None:
        pattern = self._pattern(entry)
        if not entry["leads"]:
            start = cue - entry["before"]
            return pattern.match(text, start, high) if start >= low else None
        start = max(low, cue - _BEFORE)
        while match := pattern.search(text, start, high):
            if match.start() > cue:
                return None
            if match.start("cue") == cue:
                return match
            start = match.start() + 1
        return None

    def _pattern(self, entry: Mapping[str, Any]) -> re.Pattern[str]:
        written = entry["pattern"]
        if written not in self._patterns:
            self._patterns[written] = pattern(written)
        return self._patterns[written]


def _weight(match: re.Match[str], entry: Mapping[str, Any]) -> tuple[int, bool]:
    """The longest phrase wins, and of two as long the one written with its capitals."""
    return match.end() - match.start(), entry["exact"]


def is_address(text: str, span: Span) -> bool:
    """Whether `span` lies in a web or mail address."""
    start, end = span
    while start > 0 and span.start - start < 200 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and end - span.end < 200 and not text[end].isspace():
        end += 1
    return _ADDRESS.search(text, start, end) is not None


def opens_sentence(document: Document, span: Span) -> bool:
    """Whether nothing but opening marks stands between the start of the sentence and `span`."""
    before = document.text[sentence_at(document, span.start).start : span.start]
    return not before.strip(_OPENING) or before.rstrip()[-1:] in ":“"


def is_titled(document: Document, span: Span) -> bool:
    """Whether `span` lies in a headline or the like, where any word may have a capital."""
    block = document.block_at(span.start)
    return block is not None and block.kind in _TITLED


def is_name(document: Document, span: Span) -> bool:
    """Whether the words at `span` look like a part of a name: a capital that no sentence start explains."""
    text = document.text
    if not text[span.start].isupper() or span.of(text).isupper():
        return False
    follows = _FOLLOWS.match(text, span.end)
    if is_titled(document, span) or (follows is not None and follows[1].isupper()):
        return True
    return not opens_sentence(document, span)


def excused(text: str, span: Span, before: re.Pattern[str] | None, after: re.Pattern[str] | None) -> bool:
    """Whether the words that follow `span` fit `before`, or those that precede it fit `after`."""
    if before is not None and before.match(text, span.end, span.end + _NEAR):
        return True
    return after is not None and after.search(text, max(0, span.start - _NEAR), span.start) is not None
