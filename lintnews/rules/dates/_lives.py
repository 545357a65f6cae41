"""The day on which a person was born or died, as sentences about him or her tell it."""

from __future__ import annotations

import re

from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.text.names import COURTESIES
from lintnews.text.quotations import is_quoted
from lintnews.text.sentences import sentence_at
from lintnews.text.temporal.absolute import month_led, number_led
from lintnews.text.temporal.values import Expression, Kind
from lintnews.text.temporal.words import MONTH

_GIVEN = r"[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'-]*[\w.]"
# Ana Prieto, 61, who was …
_LEAD = pattern(
    rf"\s*(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame)\.?\s)?(?P<name>{_GIVEN}(?:\s(?:(?:de|da|van|von|der|bin|al|la|di)\s)?{_GIVEN}){{0,3}})"
    r"(?:,\s\d{1,3})?,?\s(?:who\s)?(?:was\s)?"
)
_TOLD = pattern(
    rf"\b(?P<event>born|died)(?:\s(?:peacefully|suddenly|quietly))?(?:\s(?:in|at|near|of)\s[^.;:“”\"\n]{{1,40}}?)?,?\son\s"
    rf"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s)?(?P<date>{MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|rd|th)?\s{MONTH})(?![\w:%])"
)
_IN_DOUBT = pattern(
    r"\b(?:disputed|sources|certificate|register|records?|baptised|baptized|officially|claim\w*|accounts?|or|if|calendar|"
    r"Old Style|New Style|wrongly|mistake\w*|not)\b"
)
_NO_NAMES = frozenset("He She It They The A An This That One Who".split())
_CALENDARS_DIFFER = 1923  # before that year either calendar may hold


class Life(Record):
    """One end of a life: `event` is born or died, a word that stands at `place`."""

    event: str
    name: str
    when: Expression
    place: int


def lives_told(document: Document) -> tuple[Life, ...]:
    """The days on which people named as the subject of a sentence were born or died, in order."""
    text = document.text
    found = []
    for match in _TOLD.finditer(text):
        sentence = sentence_at(document, match.start())
        lead = _LEAD.fullmatch(text, sentence.start, match.start())
        if lead is None or lead["name"] in _NO_NAMES or is_quoted(document, Span(*match.span())):
            continue
        reader = number_led if text[match.start("date")].isdigit() else month_led
        when = reader(text, match.start("date"), sentence.end, document.meta.published)
        if when is None or when.kind is not Kind.DAY or _IN_DOUBT.search(text, *sentence):
            continue
        if not when.year or when.year >= _CALENDARS_DIFFER:
            found.append(Life(match["event"], lead["name"], when, match.start()))
    return tuple(found)


def is_of_one(one: Life, other: Life, text: str) -> bool:
    """Whether two names are of one person: the same, or a surname to which the article puts one first name only."""
    if one.name == other.name and " " in one.name:
        return True
    surname = one.name.split()[-1]
    if other.name.split()[-1] != surname or (" " in one.name and " " in other.name):
        return False
    firsts = {match[1] for match in re.finditer(rf"({_GIVEN})\s{re.escape(surname)}\b", text)}
    return len({first for first in firsts if first.rstrip(".").lower() not in COURTESIES}) == 1
