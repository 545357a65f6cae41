"""Lengths of time of less than a day: five hours, two and a half hours, an hour and 10 minutes, 50 minutes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.text.quantities.reader import WORD
from lintnews.text.temporal.words import NUMBERS

_N = rf"(?:\d{{1,3}}(?:\.\d{{1,2}})?|(?i:{WORD})|[Aa]n?)"
_SMALLER = rf"(?:,?\s(?:and\s)?(?P<minutes>{_N})\sminutes?\b)?(?:,?\s(?:and\s)?(?P<seconds>{_N})\sseconds?\b)?"
_DURATION = pattern(
    rf"(?<![\w.,:/-])(?:(?P<part>[Hh]alf|[Tt]hree[- ]quarters of|[Aa] quarter of)\san\shour\b"
    rf"|(?P<hours>{_N})(?P<half>\sand\sa\shalf)?[\s-]hours?\b(?P<late>\sand\sa\shalf\b)?(?P<rest>{_SMALLER})"
    rf"|(?P<only>{_N})(?P<half2>\sand\sa\shalf)?[\s-]minutes?\b(?:,?\s(?:and\s)?(?P<only_seconds>{_N})\sseconds?\b)?"
    rf"|(?P<just>{_N})\sseconds?\b)"
)
_PARTS = {"half": 30.0, "three": 45.0, "a": 15.0}
_ROUGH = pattern(
    r"\b(?:about|around|almost|nearly|roughly|some|over|under|than|approximately|at least|at most|up to|close to|just|"
    r"well|another|first|last|next|an? extra|every|each)\s(?:the\s)?$",
    re.IGNORECASE,
)
_NOT_AFTER = pattern(r"[ -](?:old|ago|later|earlier|per|a (?:day|week)|each|every|late|early|away|apart)\b")


class Duration(Record):
    """A length of time in minutes. `whole` says that it is told in hours only, `rough` that it is an estimate."""

    span: Span
    minutes: float
    whole: bool
    rough: bool


def durations_in(text: str, span: Span) -> Iterator[Duration]:
    """The lengths of time inside `span`, in order."""
    for match in _DURATION.finditer(text, *span):
        rough = (
            _ROUGH.search(text, max(span.start, match.start() - 16), match.start()) is not None
            or _NOT_AFTER.match(text, match.end()) is not None
        )
        yield Duration(Span(*match.span()), _minutes(match), match["hours"] is not None and not match["minutes"], rough)


def _minutes(match: re.Match[str]) -> float:
    if match["part"]:
        return _PARTS[re.split(r"[\s-]", match["part"].lower())[0]]
    half = 0.5 if match["half"] or match["late"] or match["half2"] else 0.0
    if match["hours"]:
        return 60 * (_worth(match["hours"]) + half) + _worth(match["minutes"]) + _worth(match["seconds"]) / 60
    if match["only"]:
        return _worth(match["only"]) + half + _worth(match["only_seconds"]) / 60
    return _worth(match["just"]) / 60


def _worth(written: str | None) -> float:
    if not written:
        return 0.0
    if written[0].isdigit():
        return float(written)
    return 1.0 if written.lower() in ("a", "an") else float(NUMBERS.get(written.lower(), 0))
