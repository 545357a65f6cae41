"""Reads the table of slips that the subject of a sentence gives away."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.usage._topics import TOPICS

_WORD = pattern(r"[^\W_]+(?:-[^\W_]+)*")
_STOP = pattern(r"[.?!]\s|\n")
_REACH = 90  # code points on each side, within the sentence

TOPIC_WORDS: dict[str, str] = {}
for _line in TOPICS.strip().splitlines():
    _pair, _, _worlds = _line.partition(": ")
    _wrong, _right = _pair.split()
    TOPIC_WORDS[_wrong] = f"{_right} {_worlds}"


def meant_by_topic(text: str, span: Span) -> str:
    """The word that was meant at `span` by what the sentence speaks of, or an empty string."""
    row = TOPIC_WORDS.get(text[span.start : span.end].lower())
    if row is None:
        return ""
    right, _, worlds = row.partition(" ")
    theirs, _, own = worlds.partition("|")
    around = words_around(text, span)
    if right in around or around.isdisjoint(theirs.split()) or not around.isdisjoint(own.split()):
        return ""
    return right


def words_around(text: str, span: Span) -> AbstractSet[str]:
    """The words of the sentence within a line of `span`, in lower case."""
    start, end = max(0, span.start - _REACH), span.end + _REACH
    for stop in _STOP.finditer(text, start, span.start):
        start = stop.end()
    ending = _STOP.search(text, span.end, end)
    end = ending.start() if ending else end
    return {word.lower() for word in (*_WORD.findall(text, start, span.start), *_WORD.findall(text, span.end, end))}
