"""Counts of years: anniversaries, years ago, years old."""

from __future__ import annotations

import re

from lintnews.core.cue import Cue
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.rules.dates._context import sentence_of
from lintnews.rules.dates._years import is_hedged
from lintnews.text.temporal.words import NUMBER, ORDINAL, number_of, ordinal_of

_NAMED = {
    "centenary": 100, "centennial": 100, "bicentenary": 200, "bicentennial": 200, "tercentenary": 300,
    "sesquicentennial": 150, "silver jubilee": 25, "golden jubilee": 50, "diamond jubilee": 60, "platinum jubilee": 70,
    "golden anniversary": 50, "silver anniversary": 25, "golden wedding anniversary": 50, "diamond anniversary": 60,
}  # fmt: skip
MADE = (
    r"(?:founded|established|built|opened|formed|launched|created|set up|incorporated|inaugurated|completed|erected|chartered|began|"
    r"started|came into being|was born|passed|enacted|signed|adopted|granted|ratified|proclaimed|drawn up|first performed|first published)"
)
_ORDINAL = pattern(rf"(?P<number>{ORDINAL}|(?P<years>{NUMBER})[ -]years?)\s+(?:[a-z]+\s+){{0,2}}?$", re.IGNORECASE)
_METAL = pattern(r"(?P<number>(?:silver|golden|diamond|platinum)(?: wedding)?)\s+$", re.IGNORECASE)
_COUNT = pattern(rf"(?<![\w.,-])(?P<number>{NUMBER}|a|an)\s+$", re.IGNORECASE)


_COUNT_OLD = pattern(rf"(?<![\w.,-])(?P<number>{NUMBER})-$", re.IGNORECASE)


_DATE_NEXT = pattern(r",?\s+(?:in|on)\s+")


_COUNT_TURNED = pattern(rf"\s+(?P<number>{NUMBER})(?=[,.;]|\s+(?:years old|this|on|in|next|today|last))", re.IGNORECASE)
_MARKED = pattern(r"\b(?:celebrat\w+|mark(?:s|ed|ing)?|commemorat\w+)\s+(?:its\s+|their\s+|the\s+)?$")


class Count(Record):
    """A number of years, and what it counts.

    `form` is anniversary, ago, since, after, later, earlier or before; `rough` is how many years it may be out by.
    """

    span: Span
    number: int
    form: str
    end: int
    rough: int = 0


def count_at(cue: Cue) -> Count | None:
    """The count of years whose telling words woke us; None where it is rough or is none."""
    text, found = cue.text, cue.found.lower()
    start = max(sentence_of(cue).start, cue.span.start - 45)
    if found in {"year old", "year-old", "turns", "turned"}:
        is_turn = found.startswith("turn")
        match = _COUNT_TURNED.match(text, cue.span.end) if is_turn else _COUNT_OLD.search(text, start, cue.span.start)
        number = number_of(match["number"]) if match else None
        if match is None or not number or is_hedged(text, match.start()):
            return None
        return Count(
            Span(*match.span("number")), number, "old", cue.span.end, 1 if number % 5 else max(1, number // 20)
        )
    if found in ("anniversary", "jubilee", "birthday") or found.startswith(("cent", "bicent", "tercent", "sesqui")):
        return _anniversary(cue, start)
    unit, _, way = found.replace("-", " ").rpartition(" ")
    match = _COUNT.search(text, start, cue.span.start)
    if found.startswith("half a century"):
        return Count(cue.span, 50, "after" if way == "after" else "ago", cue.span.end, 4)
    if found.startswith("a century"):
        return Count(Span(cue.span.start, cue.span.start + 9), 100, "ago", cue.span.end, 8)
    if match is None or is_hedged(text, match.start()):
        return None
    number = number_of(match["number"])
    if number is None or not 0 < number < 2000:
        return None
    rough = 0
    if unit.startswith("decade"):
        number *= 10
        rough = max(2, round(number * 0.15))
    if found == "years of":
        if not _MARKED.search(text, start, match.start()):
            return None
        return Count(Span(*match.span("number")), number, "anniversary", cue.span.end)
    if found.endswith("years old"):
        return Count(
            Span(*match.span("number")), number, "old", cue.span.end, 1 if number % 5 else max(1, number // 20)
        )
    if way == "on" and re.match(r"\s+\w", text[cue.span.end : cue.span.end + 3]):
        return None  # 20 years on the board
    form = "ago" if way == "on" and not _DATE_NEXT.match(text, cue.span.end) else {"on": "later"}.get(way, way)
    return Count(Span(*match.span("number")), number, form, cue.span.end, rough)


_OF_A_PERSON = pattern(r"\s+of\s+(?:an?|his|her)\s")


def _anniversary(cue: Cue, start: int) -> Count | None:
    text, word = cue.text, cue.found.lower()
    if word in _NAMED and cue.found.islower():
        return Count(cue.span, _NAMED[word], "anniversary", cue.span.end)
    if match := _METAL.search(text, start, cue.span.start):
        name = f"{match['number'].lower()} {word}"
        number = _NAMED.get(name)
        return Count(Span(match.start(), cue.span.end), number, "anniversary", cue.span.end) if number else None
    match = _ORDINAL.search(text, start, cue.span.start)
    if match is None or "annual" in match.group():
        return None
    if word == "birthday" and (_OF_A_PERSON.match(text, cue.span.end) or " who " in sentence_of(cue).of(text)):
        return None
    if word == "birthday" and not re.search(rf"\b{MADE}\b", sentence_of(cue).of(text)):
        return None  # a person's is told by the date of birth
    number = number_of(match["years"]) if match["years"] else ordinal_of(match["number"])
    if not number or is_hedged(text, match.start()):
        return None
    span = Span(*match.span("years" if match["years"] else "number"))
    return Count(span, number, "anniversary", cue.span.end)
