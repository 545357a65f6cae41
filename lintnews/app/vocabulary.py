"""`lintnews vocabulary`: every word of some articles that no list knows, for one person to rule on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from lintnews.core.desk import Desk, Lexicon
from lintnews.core.document import Document
from lintnews.core.errors import LostPlaceError
from lintnews.core.lines import LineIndex
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.rules.spelling._judgement import Kind, judged
from lintnews.text.words import distinct_words, occurrences

_SHORTEST = 3  # letters of a name; shorter ones are initials
_AROUND = 32  # code points of context on each side
KINDS = ("probable slip", "run together", "unknown word", "name")
_KIND_OF = {Kind.TYPO: KINDS[0], Kind.RUN_TOGETHER: KINDS[1], Kind.UNKNOWN: KINDS[2]}


class Unknown(Record):
    """One word that no list knows: what it seems to be, how often it stands in the articles, and one of its places.

    `before` and `after` are the words around that place, on the same line; `line` and `column` count from 1.
    """

    word: str
    kind: str
    times: int
    articles: int
    path: str
    line: int
    column: int
    before: str
    after: str
    meant: str = ""


class Met(Record):
    """A word in one article."""

    word: str
    kind: str
    spans: tuple[Span, ...]
    meant: str = ""


def unknown_words(articles: Iterable[tuple[Document, Desk]]) -> list[Unknown]:
    """The unknown words of `articles` that are in English: slips first, names last, the most used first."""
    counts: Counter[str] = Counter()
    numbers: Counter[str] = Counter()
    first: dict[str, Unknown] = {}
    for document, desk in articles:
        lines = LineIndex(document.source_map.source)
        for met in _met(document, desk):
            counts[met.word] += len(met.spans)
            numbers[met.word] += 1
            if met.word not in first:
                first[met.word] = _shown(document, met, lines)
    found = [one._replace(times=counts[word], articles=numbers[word]) for word, one in first.items()]
    return sorted(found, key=lambda one: (KINDS.index(one.kind), -one.times, one.word.casefold(), one.word))


def _met(document: Document, desk: Desk) -> Iterator[Met]:
    judgement = document.once(judged, desk)
    if judgement.asleep:
        return
    suspects = {suspect.word for suspect in judgement.suspects}
    for suspect in judgement.suspects:
        yield Met(suspect.word, _KIND_OF[suspect.kind], suspect.spans, suspect.meant[0] if suspect.meant else "")
    names = {word for word in distinct_words(document) if word not in suspects and _is_unknown_name(word, desk)}
    for word, spans in occurrences(document, sorted(names)).items():
        exact = tuple(span for span in spans if span.of(document.text) == word)
        if exact:
            yield Met(word, KINDS[3], exact)


def _is_unknown_name(word: str, desk: Desk) -> bool:
    lexicon: Lexicon = desk.lexicon
    if len(word) < _SHORTEST or not word.isalpha() or not word[0].isupper():
        return False
    return not lexicon.knows(word) and not desk.vocabulary.accepts(word)


def _shown(document: Document, met: Met, lines: LineIndex) -> Unknown:
    """A word at its first place; its counts are added up later."""
    span = met.spans[0]
    try:
        _, raw = document.source_map.place(span)
        place = lines.place(raw.start)
    except LostPlaceError:
        place = lines.place(0)
    before, after = _around(document.text, span)
    return Unknown(met.word, met.kind, 0, 0, document.name, place.line, place.column, before, after, met.meant)


def _around(text: str, span: Span) -> tuple[str, str]:
    """The words before and after `span` on its line, whole ones only; an ellipsis where some are left out."""
    start, stop = text.rfind("\n", 0, span.start) + 1, text.find("\n", span.end)
    before, after = text[start : span.start], text[span.end : stop if stop >= 0 else len(text)]
    if len(before) > _AROUND:
        before = "…" + before[-_AROUND:].partition(" ")[2]
    if len(after) > _AROUND:
        after = after[:_AROUND].rpartition(" ")[0] + "…"
    return before, after
