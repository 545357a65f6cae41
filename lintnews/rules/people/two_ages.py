"""Two ages for one person."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from lintnews.core.cue import Cues
from lintnews.core.desk import Desk
from lintnews.core.document import Document
from lintnews.core.finding import Call, Match, Related
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.rule import Bad, DocumentRule, Good
from lintnews.core.span import Span
from lintnews.text.names import COURTESIES
from lintnews.text.quotations import is_quoted
from lintnews.text.sentences import sentence_at

_LONGEST_ARTICLE = 60_000  # code points: what is longer holds many articles and many people
_LONGEST_CLAUSE = 400  # code points before an age in which another time may be named
_MOST = 80  # ages in one article: more is a list
# Words of a name are told to end, so that a line of one letter costs no more than another.
_NAME = r"\b(?P<name>[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'-]{1,40}(?:\s(?:(?:de|da|van|von|der|den|bin|al|el|la|di|du)\s){0,3}[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'-]{0,40}\.?){0,3})"
_AGED = pattern(
    rf"{_NAME},\s(?:(?:who\sis|now|aged)\s)?(?P<age>\d{{1,2}})(?=,(?!\d)|\.(?!\d)|;|\)|\s[–—]|\sand\b|\swas\b|\sis\b|\sof\b|\sfrom\b)"
    rf"|{_NAME.replace('?P<name>', '?P<name2>')}\s\((?P<age2>\d{{1,2}})\)|(?P<age3>\d{{1,2}})-year-old\s(?:[a-z-]+\s){{0,2}}{_NAME.replace('?P<name>', '?P<name3>')}"
)
_THE_AGED = pattern(
    r"\bThe\s(?P<age>\d{1,2})-year-old\s(?!(?:man|woman|boy|girl|son|daughter|child|suspect|victim|building|company|house|firm)\b)[a-z]+(?:ed|s|id|as|ld|ew)?\b"
)
_OTHER_TIME = pattern(
    r"\b(?:then|when|at the time|[Ii]n (?:19|20)\d\d|[Bb]y (?:19|20)\d\d|(?:19|20)\d\d (?:photo|picture|portrait|film|footage|video|image)\w*|years? (?:ago|later|earlier)|later|as a|turn\w*|would|was \d+ when|first|debut\w*|last year|died|had been)\b"
)
_NOT_AGES = pattern(
    r"\b(?:runs?|wickets?|innings|not out|overs|yards|touchdowns?|rebounds|assists|birdies|par|holes|scored|goals?|goal(?:scorer|keeper)s?|min|mins|minutes|odds|"
    r"jersey|No\.|lap|laps|km|points|pts|shooting|seed(?:ed)?|ranked|world ranking|votes?|Psalm|verses?|chapter|Article|Route)\b"
)
_NAMESAKE = pattern(r"\b(?:Jr|Sr|junior|senior|namesake|twins?)\b|\bno relation\b")
_FAMILY = pattern(
    r"\b(?:son|daughter|father|mother|brother|sister|uncle|nephew|grandson|grandfather|cousin|widow\w*)\b"
)
_NO_PERSON = frozenset(
    """Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
    October November December Section Article Chapter Page Psalm Route Highway Flight Level Room Number Act Part Group The
    Covid Apollo Formula Channel Verse Title Bill Street Road Avenue Bus Line Runway Gate Unit Class Grade Boeing Airbus""".split()
)


class _Told(Record):
    span: Span  # of the age
    names: tuple[str, ...]
    age: int


class TwoAges(DocumentRule):
    """Two ages for one person.

    ## Why
    Marta Kowalczyk, 34, in the first paragraph and Kowalczyk, 43, in the sixth: two figures changed places, or she was
    taken for somebody else.

    ## When it is right
    An age of another time (“then 24”), namesakes, and scores that stand behind a name as ages do.

    ## Fix
    None: only the source knows the age.
    """

    message = "{name} is {here} here, {there} {where}. Which age is right, or are they two people?"
    call = Call.QUERY
    examples = (
        Bad(
            "Marta Kowalczyk, 34, won the seat in Łódź. Her rival wept. Kowalczyk, »43«, had trailed in every poll.",
            related="34",
        ),
        Bad("Janet Orde, 52, won the ploughing title. Ms Orde, »53«, has farmed there since 1996."),
        Bad("A car hit Jon Lund, 61, in Bergen. Friends of Jon Lund (»16«) laid flowers."),
        Bad("The 29-year-old striker Ana Ruiz left. Ana Ruiz, »27«, has two years to go."),
        Bad("Jon Lund, 61, was hurt in Bergen. The »16-year-old« lay there for an hour."),
        Good("Jon Lund, 61, and his son, Jon Lund, 30, left. Ann Lee, 50, met Bo Lee, 52."),
        Good("Ana Ruiz, 29, left. In 2016, Ruiz, 20, had signed. Ruiz, then 21, stayed."),
        Good("Jon Lund, 61, hit a tree. The 61-year-old man died. Lund, 61, was known."),
        Good("Root, 45, and Stokes, 30, made runs. Root, 67, was not out."),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=("year old",), shapes=(r", \d\d?[,.;)]", r"\(\d\d\)"))

    def check(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Match]:  # noqa: ARG002
        text = document.text
        if len(text) > _LONGEST_ARTICLE or _NOT_AGES.search(text) or _NAMESAKE.search(text):
            return
        told = _ages(document)
        if not 1 <= len(told) <= _MOST:
            return
        for number, later in enumerate(told):
            for first in told[:number]:
                if _are_one(first, later, told):
                    if first.age != later.age and not _FAMILY.search(text, *sentence_at(document, later.span.start)):
                        yield _match(text, later, first)
                    break
        yield from _unnamed(document, told)


def _ages(document: Document) -> list[_Told]:
    """Every age told right beside a name, outside quotations and of the time of the story."""
    text, found = document.text, []
    for match in _AGED.finditer(text):
        which = next(which for which in ("", "2", "3") if match[f"age{which}"])
        names = _without_courtesy(match[f"name{which}"].removesuffix("’s").split())
        span = Span(*match.span(f"age{which}"))
        if not 1 <= int(match[f"age{which}"]) <= 99 or not _NO_PERSON.isdisjoint(names) or is_quoted(document, span):
            continue
        if _OTHER_TIME.search(text, *_clause(document, span)):
            continue
        found.append(_Told(span, names, int(match[f"age{which}"])))
        if len(found) > _MOST:
            break
    return found


def _without_courtesy(words: list[str]) -> tuple[str, ...]:
    """A name without the Ms or Dr before it."""
    return tuple(words[1:] if len(words) > 1 and words[0].rstrip(".").lower() in COURTESIES else words)


def _clause(document: Document, span: Span) -> Span:
    sentence = sentence_at(document, span.start)
    return Span(max(sentence.start, span.start - _LONGEST_CLAUSE), min(sentence.end, span.end + 25))


def _are_one(first: _Told, later: _Told, told: list[_Told]) -> bool:
    """Whether two mentions are of one person: the same full name, or the surname that only one full name has."""
    if len(first.names) > 1 and first.names == later.names:
        return True
    if len(first.names) < 2 or later.names[-1] != first.names[-1] or (len(later.names) > 1):
        return False
    bearers = {each.names for each in told if each.names[-1] == later.names[-1] and len(each.names) > 1}
    return len(bearers) == 1


def _unnamed(document: Document, told: list[_Told]) -> Iterator[Match]:
    """“The 16-year-old lay there”, right after the only person with an age."""
    if len({each.names[-1] for each in told}) != 1:
        return
    (first, *_) = told
    text = document.text
    for match in _THE_AGED.finditer(text, first.span.end):
        before = text[first.span.end : match.start()]
        age = Span(match.start("age"), match.end("age") + len("-year-old"))
        if int(match["age"]) == first.age or "\n" in before or is_quoted(document, age) or _others(before, first):
            continue
        yield _match(text, _Told(age, first.names, int(match["age"])), first)
        return


def _others(between: str, first: _Told) -> bool:
    """Whether somebody else may have been named or told of in between."""
    names = re.findall(
        r"\b(?:[A-Z][\w’-]+\s[A-Z][\w’-]+|a (?:man|woman|boy|girl|teenager|passenger|driver|friend))\b", between
    )
    return any(first.names[-1] not in name for name in names) or len(between) > 300


def _match(text: str, here: _Told, there: _Told) -> Match:
    words = {"name": " ".join(there.names), "here": here.span.of(text), "there": there.span.of(text), "where": "before"}
    return Match(here.span, words, related=(Related(there.span, "the other age"),))
