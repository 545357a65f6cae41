"""The clause in which an ordinal stands, and where what it counts ends: what is said there, and when, is said of that."""

from __future__ import annotations

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.text.clauses import ADVERBS, JOINS, PREPOSITIONS, SUBORDINATORS
from lintnews.text.verbs import is_auxiliary, is_past

_RELATIVE = r"who|whom|which|whose|where"
_JOINING = r"when|while|although|though|but|because|after|before|since|until|than|whereas"
_STARTS = pattern(rf"[;:—–(]|\b(?P<relative>{_RELATIVE})\b|\b(?:{_JOINING})\b")
_STOPS = pattern(rf"[;:—–)]|,? \b(?:{_RELATIVE}|{_JOINING})\b")
_INSERTED = pattern(rf", (?:{_RELATIVE}) [^,;:—–]*(?=, )")
_COMMA = pattern(r",(?= )")
_NEXT = pattern(r" ([A-Za-z]+)")
_JOINED = (
    PREPOSITIONS | JOINS | SUBORDINATORS | ADVERBS | {"round", "this", "last", "here", "there", "secure", "safe", "got"}
)


def clauses_around(text: str, place: Span, sentence: Span) -> tuple[Span, ...]:
    """The clause around `place`, without the relative clauses set into it after that: one stretch, or two."""
    starts = list(_STARTS.finditer(text, sentence.start, place.start))
    begin = starts[-1] if starts else None
    if begin is not None and begin["relative"]:
        comma = _COMMA.search(text, begin.end(), place.start)
        if comma is None:  # the relative clause itself
            stop = _COMMA.search(text, place.end, sentence.end) or _STOPS.search(text, place.end, sentence.end)
            return (Span(begin.start(), stop.start() if stop else sentence.end),)
        begin = comma  # it is over
    first = begin.end() if begin else sentence.start
    inserted = _INSERTED.match(text, place.end, sentence.end)
    rest = inserted.end() if inserted else place.end
    stop = _STOPS.search(text, rest, sentence.end)
    last = stop.start() if stop else sentence.end
    return (Span(first, place.end), Span(rest, last))


def is_told_whole(text: str, end: int) -> bool:
    """Whether what is counted is told in full at `end`: no noun follows of which it is a part (World Cup match)."""
    word = _NEXT.match(text, end)
    return word is None or word[1] in _JOINED or is_auxiliary(word[1]) or is_past(word[1])
