"""The earlier ones that a passage lists by their years, months or days."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.numbers._ordinals.claims import (
    Claim,
    Earlier,
    are_alike,
    is_gained,
    is_latest,
    is_perfect,
    is_recent,
    singular,
)
from lintnews.rules.numbers._ordinals.listed_names import GAMES

_YEAR = r"(?:19|20)\d\d"
_YEARS = pattern(rf"\b(?P<years>{_YEAR}(?:, {_YEAR})*(?:,? and|,) {_YEAR})\b(?![-–])")
_AGAIN = pattern(
    r",? and (?:then )?(?:once )?again(?: (?:in|at) [A-Z][\w’-]+(?: [A-Z][\w’-]+)*)?,? (?:this|last|on|yesterday|today|earlier)\b"
)
_FIGURE = pattern(_YEAR)
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_MONTHS = pattern(rf"\bin (?P<months>{_MONTH}(?:, {_MONTH})*(?:(?:,? and)? {_MONTH})?)\b(?! \d| to\b|[-–])")
_MONTH_NAME = pattern(_MONTH)
# What the list says of itself: that it is of the others, of those before.
_OTHERS = pattern(
    r"\b(?:the|his|her|its|their) (?:others?|previous (?:ones|\w+)|earlier (?:ones|\w+)|first (?:two|three|four|five|six|seven|eight|nine))"
    r"(?: \w+){0,2} (?:(?:date|dated|dating|came|come|coming|were|are|being|fell|stem|was)(?: \w+)?(?: back)? )?(?:from|in|to|of) \Z"
)
_AFTER = pattern(
    r"\b(?:after|follow(?:s|ed|ing)|adding to|on top of|besides|to go with|to add to) (?:those|ones|(?:his|her|its|their) (?P<own>[a-z]+)|(?P<noun>[a-z]+))"
    r"(?: \w+){0,2}? (?:of|in|from) \Z|, (?:after|following) \Z"
)
_ENDS = pattern(r"[.,;:)]|$")
# Told of as gone before the news: the new one is not among them.
_GONE = pattern(
    r"\b(?:(?:before|already|previously) in|[Hh]aving (?:already )?(?:won|lost|\w+ed)(?: [\w’-]+){0,3} in|"
    r"had (?:already |also )?(?:won|lost|\w+ed)(?: [\w’-]+){0,4} in) \Z"
)
# It won its first in 1958, and again in 1962 and 1970 before a fourth came.
_AGAIN_IN = pattern(r"\bfirst\b[^.]{0,90}\bagain in \Z")
_CONTINUES = pattern(r",? (?:before|until|and then|then)\b[^.;:]{0,40}\Z")
_AS_IN = pattern(r"\b(?:as (?:it|he|she|they|also) (?:had|did|was|were|has)) in \Z")
_TRIED = pattern(
    r"(?:[:;] (?:he|she|they|it) (?:had )?|, (?:having|after having) )(?:lost|failed|ran|stood|tried|won|fell short|been \w+|was \w+|were \w+|\w+ed)(?: [\w’-]+){0,3} in \Z"
)
_WINNER = pattern(
    r"\b(?:winners?|champions?|victorious|victors?|triumphed|won (?:it|the \w+|there|the (?:\w+ ){1,4}\w+)|titles?|wins|victories|crowned|"
    r"triumphs|successes) (?:in|of|there in|at \w+ in) \Z"
)
_RAN = pattern(
    r"\b(?:ran|competed|swam|rowed|played|boxed|fought|rode|dived|threw|jumped|cycled|fenced|wrestled|sailed|appeared|went|represented|"
    r"skied|skated|shot|took part)\b[^.;:,]{0,50} in \Z"
)
_NOUN_IN = pattern(r"\b(?P<noun>[a-z]+s) in \Z")
_MANY = 3
_WINS = frozenset("title win victory crown triumph championship trophy success cup medal gold".split())
_OF_ANY = frozenset(
    """league world national state european olympic major overall singles doubles men’s women’s men's women's grand slam prix career tour de france
    consecutive formula one""".split()
)


def listed_by_dates(text: str, claim: Claim) -> Iterator[Earlier]:
    """Every list of dates in the passage that is of the earlier ones of what the ordinal counts."""
    yield from _by_years(text, claim)
    yield from _by_months(text, claim)


def _by_years(text: str, claim: Claim) -> Iterator[Earlier]:
    """In 2012, 2016, 2021 and again this month; the winner in 2020, 2021 and 2024; the others date from 2009 and 2011."""
    for match in _YEARS.finditer(text, *claim.passage):
        years = [int(year) for year in _FIGURE.findall(match["years"])]
        told, floor = Span(*match.span()), max(claim.passage.start, match.start() - 90)
        others = _OTHERS.search(text, floor, match.start()) is not None
        if (claim.scoped and not others) or sorted(set(years)) != years or years[0] < claim.since:
            continue
        again = _AGAIN.match(text, match.end())
        if again is not None and claim.sentence.start <= match.start() and _follows(text, again.end(), claim):
            yield Earlier(len(years) + 1, Span(match.start(), again.end()), sure=True)
        elif _CONTINUES.match(text, match.end(), claim.lead) and _AGAIN_IN.search(text, floor, match.start()):
            yield Earlier(len(years) + 2, told, sure=True)
        elif others or _is_tried(text, floor, match.start(), claim):
            more = _ANOTHER.match(text, match.end()) is not None
            yield Earlier(len(years) + more + 1, told, sure=True)
        elif _in_later_year(text, match, years, claim):
            yield Earlier(len(years) + 1, told, sure=True)
        elif (
            (
                (after := _AFTER.search(text, floor, match.start()))
                and _is_same(after["noun"] or after["own"], claim)
                and ("follow" not in after[0] or _ENDS.match(text, match.end()))
            )
            or _is_gone(text, floor, match.start(), years, claim)
            or (_is_fresh(text, claim) and _is_as_many(match, years, claim))
        ):
            yield Earlier(len(years) + 1, told)
        elif _is_fresh(text, claim) and _is_tied(text, floor, match.start(), claim):
            yield Earlier(len(years) + 1, told, sure=len(years) >= _MANY)


def _in_later_year(text: str, match: re.Match[str], years: list[int], claim: Claim) -> bool:
    """Had the Games in 1932 and 1984, and will for the third time in 2028: its own year is later than all of the list."""
    if claim.noun != "time" or not claim.sentence.start <= match.start() < claim.lead or claim.run:
        return False
    own = _IN_YEAR.match(text, claim.end)
    return (
        own is not None and int(own[1]) > years[-1] and _ONLY.search(text, claim.sentence.start, match.start()) is None
    )


_IN_YEAR = pattern(r",? in ((?:19|20)\d\d)\b")
_ONLY = pattern(r"\b(?:such as|like|including|among|lost|failed|but not|between)\b")
_ANOTHER = pattern(r",? and (?:then )?(?:another|one more|one)\b")


def _follows(text: str, end: int, claim: Claim) -> bool:
    """Whether the ordinal stands beside the list: …, her third Olympics; …, for the third time."""
    return 0 <= claim.written.start - end <= 60 and claim.owned and "," in text[end : claim.written.start]


def _is_fresh(text: str, claim: Claim) -> bool:
    """Whether the news itself brings the one that is counted, so that no list of years gone holds it."""
    if not is_recent(text, claim):
        return False
    owned = claim.owned or claim.noun in ("term", "time") or is_perfect(text, claim)
    return is_latest(text, claim) or (owned and is_gained(text, claim))


def _is_gone(text: str, floor: int, place: int, years: list[int], claim: Claim) -> bool:
    """Whether a list of as many years as the ordinal says is told of as gone before the news that the ordinal is of."""
    return (
        claim.number == len(years) >= _MANY
        and claim.owned
        and not claim.run
        and _GONE.search(text, floor, place) is not None
        and is_recent(text, claim)
    )


def _is_tried(text: str, floor: int, place: int, claim: Claim) -> bool:
    """Standing for a third time: she lost in 2006, 2011 and 2016; early for the third year running, as in 2023 and 2024."""
    if claim.run and place > claim.end:
        return _AS_IN.search(text, max(floor, claim.end), place) is not None
    if (
        claim.noun not in ("time", "attempt", "bid", "try", "run")
        or place < claim.end
        or text.startswith(" as ", claim.end)
    ):
        return False
    return _TRIED.search(text, max(floor, claim.end), place) is not None


def _is_same(noun: str | None, claim: Claim) -> bool:
    return not noun or not claim.noun or are_alike(singular(noun), claim.noun) or claim.noun == "time"


def _is_as_many(match: re.Match[str], years: list[int], claim: Claim) -> bool:
    """Whether the ordinal is that of the last of the list, which was not brought up to date.

    With three years or more, or nothing but the ordinal, that is no chance.
    """
    return (
        claim.number == len(years)
        and match.end() < claim.lead
        and not claim.run
        and (len(years) >= _MANY or not claim.words)
    )


def _is_tied(text: str, floor: int, place: int, claim: Claim) -> bool:
    """Whether the list at `place` is of the things counted: the winner in…, her third title."""
    plain = all(word in _OF_ANY for word in claim.words[:-1])
    if _WINNER.search(text, floor, place):
        return (claim.noun in _WINS or claim.noun in ("", "time")) and (plain or claim.noun in ("title", "time"))
    if _RAN.search(text, floor, place):
        return claim.noun in GAMES or (bool(claim.words) and claim.words[-1] in GAMES)
    noun = _NOUN_IN.search(text, floor, place)
    if noun is None:
        return False
    return not claim.words or are_alike(singular(noun["noun"]), claim.noun)


def _by_months(text: str, claim: Claim) -> Iterator[Earlier]:
    """Its fourth rise in a row, after those in June, July and September."""
    if text.startswith(" since ", claim.end):
        return
    yield from _of_the_year(text, claim)
    if not (claim.run or claim.noun in ("time", "")):
        return
    for match in _MONTHS.finditer(text, *claim.sentence):
        count, place = len(_MONTH_NAME.findall(match["months"])), match.start("months")
        again = _AGAIN.match(text, match.end())
        if again is not None and match.end() < claim.written.start and claim.noun == "time":
            yield Earlier(count + 1, Span(match.start(), again.end()), sure=True)
        elif count < 2:
            continue
        elif _AFTER.search(text, max(claim.sentence.start, place - 60), place) or (
            is_latest(text, claim) and match.end() < claim.written.start
        ):
            yield Earlier(count + 1, Span(*match.span("months")))


_DATE = rf"(?:{_MONTH} \d{{1,2}}|\d{{1,2}} {_MONTH}|{_MONTH})"
_AFTER_DATES = pattern(
    rf",? (?:comes? |came |coming )?(?:after|follow(?:s|ed|ing)) (?:(?P<those>those|ones)|(?P<noun>[a-z]+s)) (?:in|of|on|from) (?P<dates>(?:{_DATE}|{_YEAR})(?:, (?:{_DATE}|{_YEAR}))*,? and (?:{_DATE}|{_YEAR}))\b"
)
_ONE_DATE = pattern(rf"{_DATE}|{_YEAR}")
_THOSE_EACH = pattern(
    rf",? after those (?P<list>(?:on|in|at|over|about|against) [^.;:]*? in {_YEAR}(?:, [^.;:,]*? in {_YEAR})*,? and [^.;:,]*? in {_YEAR})(?=[.;:,]|$)"
)
_OF_LESS = pattern(
    r" (?:of|in) (?:the|this|a) (?:week|month|spring|summer|autumn|fall|winter|tour|quarter)\b| this (?:week|month|spring|summer|autumn|fall|winter)\b"
)


def _of_the_year(text: str, claim: Claim) -> Iterator[Earlier]:
    """The third strike of the year, after walkouts in January, February and April."""
    each = _THOSE_EACH.search(text, claim.written.end, claim.sentence.end)
    if each is not None:
        yield Earlier(len(_FIGURE.findall(each["list"])) + 1, Span(*each.span("list")), sure=True)
        return
    match = _AFTER_DATES.search(text, claim.written.end, claim.sentence.end)
    if _OF_LESS.search(text, claim.written.end, claim.sentence.end):
        return
    if (
        match is None
        or text.find(";", claim.written.end, match.start()) >= 0
        or ("follow" in match[0] and not _ENDS.match(text, match.end()))
    ):
        return
    if (
        match["those"]
        or are_alike(singular(match["noun"]), claim.words[0] if claim.words else "")
        or are_alike(singular(match["noun"]), claim.noun)
    ):
        yield Earlier(len(_ONE_DATE.findall(match["dates"])) + 1, Span(*match.span("dates")), sure=True)
