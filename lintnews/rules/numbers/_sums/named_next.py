"""People counted in one sentence and named one by one in the next: four brothers drowned. Police named them as …"""

from __future__ import annotations

import re

from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.text.quantities.nouns import is_person, is_plural
from lintnews.text.sentences import sentence_at

_WHO = pattern(r"(?:[ -][a-z’'-]+){0,2}?\s(?P<who>[a-z]+)\b")
_WORD = r"(?:(?:[A-Z]\.)+|(?-i:[A-ZÀ-ÖØ-ÞĀ-ŽŠŽÇ])[\w’'-]*)"
_NAME = rf"{_WORD}(?:\s(?:(?:de|da|del|di|van|von|der|la|le|el|al|bin|bint|ibn)\s){{0,2}}{_WORD}){{0,4}}"
_ENTRY = rf"{_NAME}(?:,\s\d{{1,3}}(?=,|\sand\b|[.;])|\s\(\d{{1,3}}\)|,\saged\s\d{{1,3}})?"
_ENTRIES = rf"(?P<names>{_ENTRY}(?:,\s{_ENTRY}){{0,10}},?\sand\s{_ENTRY})(?=,?\s[a-z]|\s?[.;–—])"
# They were A, B and C; the police named them as A, B and C; they are called A, B and C.
_NAMED = pattern(
    r"(?:[^.;:]{0,60}?\b(?:named|identified|listed)\s(?:them|the\s(?P<as>[a-z]+))\s(?:\w+\s){0,2}?as\s|"
    r"(?:They|The\s(?P<are>[a-z]+))\s(?:are|were)\s(?:(?:named|identified|listed)\s(?:\w+\s){0,3}?as\s|called\s)?)"
    + _ENTRIES
)
_AGED = pattern(
    rf"(?P<names>{_WORD}(?:,?\sthe\s[a-z]+,)?\sis\s\d{{1,3}}(?:,\s{_WORD}(?:\sis)?\s\d{{1,3}}){{0,8}},?\sand\s{_WORD}(?:\sis)?\s\d{{1,3}})[.;]"
)
_YOUNG = pattern(
    rf"\b(?:[Hh]is|[Hh]er|[Tt]heir)\s(?:sons?|daughters?),?\s(?P<names>{_WORD}(?:,\s{_WORD})*(?:,?\sand\s{_WORD})?)\b"
)
_THE_SAME = frozenset("dead victims men women injured missing suspects accused winners".split())
_OTHERS = pattern(
    r"\b(?:includ\w+|among|other|others|another|one of|second|third|fourth|fifth|sixth|not|unnamed|yet|couple|twins|husband|wife|both|some|stepson|late)\b"
)
_SOME = pattern(r"\b(?:includ\w+|among|others?|another|both|twins|first|second|third)\b")
_LATER = 140  # code points behind the names that may tell of one who was not named
_SEPARATOR = pattern(r",?\sand\s|,\s(?!\d|aged)")


class Named(Record):
    """The names, and how many they are."""

    place: Span
    number: int


def named_after(document: Document, number: Span) -> Named | None:
    """The people of the sentence after the one that counts them at `number`; None where they may be others."""
    text = document.text
    counted = _WHO.match(text, number.end)
    if counted is None or not (is_person(counted["who"]) and is_plural(counted["who"])):
        return None
    first = sentence_at(document, number.start)
    block = document.block_at(number.start)
    if block is None or first.end + 2 >= block.span.end or _SOME.search(text, *first):
        return None
    after = sentence_at(document, first.end + 1)
    found = _NAMED.match(text, *after) or _AGED.match(text, *after)
    if found is None:
        return _young(text, counted["who"], Span(after.start, min(block.span.end, after.end + _LATER)))
    groups = found.groupdict()
    told_as = groups.get("as") or groups.get("are")
    if told_as and told_as != counted["who"] and told_as not in _THE_SAME:
        return None
    place = Span(*found.span("names"))
    if _OTHERS.search(text, after.start, min(block.span.end, place.end + _LATER)):
        return None
    return Named(place, len(_SEPARATOR.split(place.of(text))))


def _young(text: str, who: str, span: Span) -> Named | None:
    """The sons and daughters of somebody’s children."""
    groups = list(_YOUNG.finditer(text, *span)) if who == "children" else []
    if [("son" in match.group().split()[1]) for match in groups] not in ([True, False], [False, True]):
        return None
    if _OTHERS.search(text, *span):
        return None
    number = sum(len(re.split(r",?\sand\s|,\s", match["names"])) for match in groups)
    return Named(Span(groups[0].start("names"), groups[-1].end("names")), number)
