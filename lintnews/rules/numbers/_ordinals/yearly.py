"""Editions and the years they are told to have had: the 12th in 2025, founded in 2003; and the number that follows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import combinations

from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.text.ordinals import ORDINAL, ordinal_value

_SEASON = r"(?:year|season|spring|summer|autumn|fall|winter)"
_EDITIONS = (
    r"edition|season|running|staging|festival|fair|race|show|contest|prize|award|instalment|outing|run|time|regatta|parade|rally|conference|congress|convention|meeting|"
    r"tournament|market|week|summit|exhibition|biennale|biennial|carnival|concert|gala|marathon|regatta|games|championships?|match|boil|ball|walk|swim|ceremony"
)
_NUMBERED = pattern(
    rf"\b(?<!\b[Oo]n )(?:(?P<whose>[Ii]ts|[Tt]he|[Tt]heir|[Ww]hose|[Tt]his {_SEASON}[’']s|[\w.-]+[’']s?|an?|and|for) )?(?P<number>{ORDINAL})(?: (?:annual|summer|winter|spring|autumn|yearly|such))?"
    rf"(?:(?P<what> (?:[\w’-]+ ){{0,2}}?(?:{_EDITIONS}))\b|(?= (?:in|on|last|this|next|runs?|opens?|starts?|begins?|was|is|will|a)\b|[.,;:)]|\Z))"
)
_FOUNDED = pattern(
    r"\b(?:founded|begun|began|started|first (?:held|staged|run|organi[sz]ed|took place|awarded|mounted|played|opened)|launched|dat(?:es|ing) (?:back )?(?:from|to)|"
    r"established|inaugurated|opened|created|set up|set going)(?: (?!\d)[\w’'-]+){0,4}? (?P<year>1[89]\d\d|20\d\d)\b(?![-–])"
)
_YEAR = pattern(
    rf"\b(?P<year>1[89]\d\d|20\d\d)\b(?![-–])|\b(?P<last>[Ll]ast (?:{_SEASON}|January|February|March|April|May|June|July|August|September|October|November|December)|a year (?:ago|earlier))\b|\b(?P<next>next year)\b|\b(?P<this>this {_SEASON})\b"
)
_MARK = pattern(r"[,;:.(](?= )|[–—]")
_WHEN = pattern(r", when ")
# How often it comes: every year, unless the editions told show it.
_YEARLY = pattern(
    rf"\b(?:annual\w*|yearly|(?:every|each) (?:{_SEASON}|[JFMASOND][a-z]{{2,8}})|(?:missed|skipped) no (?:year|edition)|no year was (?:missed|skipped)|never (?:missed|skipped)|without (?:a |any )?(?:break|gap|interruption|fail|pause))\b"
)
_EVERY_OTHER = pattern(r"\b(?:biennial\w*|biennale|every (?:two|second|other) years?)\b")
_WHOLE = pattern(
    r"\bwithout (?:a |any )?(?:break|gap|interruption|fail|pause)|\b(?:missed|skipped) no (?:year|edition)\b|\bno year was (?:missed|skipped)|\bnever (?:missed|skipped)(?: a year)?\b"
)
# Years that may have been left out, and an edition of another time.
_GAPS = pattern(
    r"\b(?:except|apart from|save|bar|barring|cancel\w*|pandemic|Covid|covid|war|skip\w*|missed|miss|break|interrupt\w*|suspend\w*|paus\w*|gap|"
    r"almost|nearly|most|until (?:\d+|then|last)|since then|twice|every (?:four|three|few)|ago|will mark|virtual\w*|online|postponed|merged|revived|anniversary|birthday|called off|lost)\b"
)
_OF_EVENTS = pattern(
    r" (?:edition|festival|fair|staging|running|instalment|conference|congress|convention|exhibition|regatta|carnival|summit|biennale|biennial)\Z"
)


class Edition(Record):
    """An edition that the copy numbers: where, and its year, or 0; `named`: with a noun that is of an event alone."""

    number: int
    year: int
    where: Span
    named: bool = False


class Following(Record):
    """The number that an edition has by another: `known` is that one, `right` the number, `year` that of the edition."""

    told: Edition
    known: Edition
    right: int
    year: int


def misnumbered(text: str, passage: Span, published: date) -> Following | None:
    """The last edition in `passage` whose number does not follow from the others and their years, if any."""
    told = _WHOLE.sub("", text[passage.start : passage.end])
    if _GAPS.search(told):
        return None
    founded = _FOUNDED.search(text, *passage)
    editions = list(_editions(text, passage, published))
    known = [one for one in editions if one.year]
    if founded is not None and not known:
        known = [Edition(1, int(founded["year"]), Span(*founded.span("year")))]
    current = [one for one in editions if not one.year or one.year >= published.year]
    if len(current) != 1 or not known:
        return None
    now = current[0]
    others = [one for one in known if one is not now and one.year < (now.year or published.year)]
    if not others:
        return None
    year = now.year or published.year
    last = max(others, key=lambda one: one.year)
    step = _step(text, passage, others) or (1 if last.named and year - last.year == 1 else 0)
    if not step:
        return None
    years, rest = divmod(year - last.year, step)
    right = last.number + years
    if rest or right == now.number or any(one.number == right for one in editions) or abs(right - now.number) > 2:
        return None
    if last.year <= 2020 <= year and now.number < right - 1 and not _WHOLE.search(text, *passage):
        return None  # the pandemic took two years from many
    return Following(now, last, right, year)


def _editions(text: str, passage: Span, published: date) -> Iterator[Edition]:
    """Every numbered edition in `passage`, with the year that its clause gives it."""
    found = list(_NUMBERED.finditer(text, *passage))
    for at, match in enumerate(found):
        number = ordinal_value(match["number"])
        if number is None or (match["whose"] is None and not match["what"]):
            continue
        stop = found[at + 1].start() if at + 1 < len(found) else passage.end
        mark = _MARK.search(text, match.end(), stop)
        years = list(_YEAR.finditer(text, match.start(), mark.start() if mark else stop))
        if not years:
            years = list(_YEAR.finditer(text, _clause_start(text, passage.start, match.start()), match.start()))
        if len(years) <= 1:
            year = _year_of(years[0].lastgroup, years[0][0], published) if years else 0
            yield Edition(number, year, Span(*match.span("number")), _OF_EVENTS.search(match["what"] or "") is not None)


def _clause_start(text: str, floor: int, place: int) -> int:
    """Where the clause of `place` begins; one with “when” goes with the clause before: in 2010, when it held its 20th."""
    start = max((mark.end() for mark in _MARK.finditer(text, floor, place)), default=floor)
    return _clause_start(text, floor, start - 1) if _WHEN.match(text, start - 1) else start


def _year_of(kind: str | None, written: str, published: date) -> int:
    if kind == "year":
        return int(written)
    return published.year + {"last": -1, "next": 1}.get(kind or "", 0)


def _step(text: str, passage: Span, known: list[Edition]) -> int:
    """The years from one edition to the next; 0 where the copy does not tell."""
    steps = set()
    for one, other in combinations(sorted(known, key=lambda edition: edition.year), 2):
        if other.number <= one.number or (other.year - one.year) % (other.number - one.number):
            return 0
        steps.add((other.year - one.year) // (other.number - one.number))
    if len(steps) == 1:
        return steps.pop()
    if steps:
        return 0
    return 2 if _EVERY_OTHER.search(text, *passage) else 1 if _YEARLY.search(text, *passage) else 0
