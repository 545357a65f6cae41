"""The times a sentence speaks of, as stretches of days: enough to judge a title at the right moment.

Only what is needed to stay silent or to be sure is read: years, months, days, “last year”, “three years ago”. A past
that is not said in figures (“at the time”, “during the war”) is told apart and never guessed.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache

from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.text.calendar import MONTHS, calendar_day, month_number

Stretch = tuple[date, date]


class Times(Record):
    """What a stretch of text says of time.

    `stretches`: each the first and last day of one expression. `vague`: it speaks of a past that no figure gives;
    `weak`: it may. `recent`: a weekday or a word like today ties it to publication.
    """

    stretches: tuple[Stretch, ...] = ()
    vague: bool = False
    weak: bool = False
    recent: bool = False

    def joined(self, other: Times) -> Times:
        """Both together."""
        return Times(
            self.stretches + other.stretches,
            self.vague or other.vague,
            self.weak or other.weak,
            self.recent or other.recent,
        )

    def elsewhere(self, published: date) -> tuple[Stretch, ...]:
        """The stretches in which `published` does not lie."""
        return tuple(one for one in self.stretches if not one[0] <= published <= one[1])


_MONTH = "|".join((*MONTHS, *(f"{month[:3]}\\.?" for month in MONTHS), "sept\\.?"))
_NUMBERS = {word: number for number, word in enumerate("a two three four five six seven eight nine ten".split(), 1)}
_NUMBERS |= {"an": 1, "one": 1, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "fifty": 50}
_VAGUE = (
    r"at th(?:e|at) time|back then|by then|(?<!and )then(?!,? (?:on|at|in)\b)|once|previously|originally|earlier|"
    r"later|decades|"
    r"served|serving|first term|second term|last term|(?<!a )(?<!next )term|"
    r"presidency|premiership|tenure|administration|era|"
    r"anniversary|history|historic|historian\w*|famously|legacy|memoirs?|biography|documentary|assassinat\w+|"
    r"funeral|obituary|archive\w*|portrait|statue|in office|long ago|was (?:first )?elected|became|"
    r"predecessor|successor|outgoing|incoming|farewell|"
    r"(?:last|final|closing|waning) (?:day|days|hours|weeks|months|act|acts)(?! of (?:the|a)\b)|"
    r"before leaving|on (?:his|her) way out"
)
_WEAK = (
    r"when|while|had|during|amid|after|before|since|until|under|ousted|toppled|overthrown|deposed|appoint\w+|"
    r"nominat\w+|nominee|succeeded|war|campaign\w*|in which|where|whose|beat|beaten|defeat\w*|lost to|unseated|"
    r"elections?|inaugurat\w+|impeach\w*|would(?! not (?:say|be drawn|comment|discuss|rule|answer|name))|"
    r"signed into|century|pandemic|crisis"
)


@cache
def _readers() -> tuple[re.Pattern[str], ...]:
    """Compiled when first needed: most articles never ask."""
    year = r"(?<![\d$€£,.#-])(?P<year>1[6-9]\d\d|20\d\d)(?![\d%]|,\d|\.\d|s\b)"
    return (
        pattern(
            rf"\b(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?P<m1>{_MONTH})|"
            rf"(?P<m2>{_MONTH})(?: (?P<d2>\d{{1,2}}))?)(?!\w|-[a-z]-)"
            rf"(?:,? (?P<year>1[6-9]\d\d|20\d\d)\b)?",
            re.IGNORECASE,
        ),
        pattern(rf"{year}(?:\s?[-–]\s?(?P<to>\d{{2,4}})\b)?"),
        pattern(r"\b(?P<decade>1[6-9]\d0|20\d0)s\b"),
        pattern(
            rf"\b(?P<count>\d+|{'|'.join(_NUMBERS)}) (?P<unit>days?|weeks?|months?|years?|decades?|century) "
            r"(?:ago|earlier|before)\b",
            re.IGNORECASE,
        ),
        pattern(
            r"\b(?P<which>last|this|next|that) (?P<unit>year|month|week|spring|summer|fall|autumn|winter)\b",
            re.IGNORECASE,
        ),
        pattern(rf"\b(?:{_VAGUE})\b", re.IGNORECASE),
        pattern(rf"\b(?:{_WEAK})\b", re.IGNORECASE),
        pattern(
            r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|tomorrow|yesterday|this (?:week|morning|"
            r"afternoon|evening)|next (?:week|month|year)|right now|currently)\b",
            re.IGNORECASE,
        ),
    )


def times_in(text: str, span: Span, published: date) -> Times:
    """What `text` says of time inside `span`, read from `published`."""
    days, years, decades, ago, relative, vague, weak, recent = _readers()
    stretches: list[Stretch] = []
    taken: set[int] = set()  # where the years of days and months stand
    lowered = text[span.start : span.end].lower()
    # Each reader is slow and most have nothing to read: they are asked only where a word of theirs stands.
    words = frozenset(_LETTERS.findall(lowered))
    if words & _MONTH_WORDS:
        for match in days.finditer(text, *span):
            stretch = _day_or_month(match, published)
            if stretch:
                stretches.append(stretch)
                taken.add(match.start("year"))
    found = [match for match in years.finditer(text, *span) if match.start() not in taken]
    stretches += [_years(match) for match in found]
    for match in decades.finditer(text, *span) if "0s" in lowered else ():
        first = int(match.group("decade"))
        stretches.append((date(first, 1, 1), date(first + 9, 12, 31)))
    if words & _AGO_WORDS:
        stretches += [_ago(match, published) for match in ago.finditer(text, *span)]
    if words & _RELATIVE_WORDS:
        stretches += [_relative(match, published) for match in relative.finditer(text, *span)]
    may_be_vague = not _VAGUE_WORDS.isdisjoint(words) or any(stem in lowered for stem in _VAGUE_STEMS)
    return Times(
        tuple(stretches),
        may_be_vague and vague.search(text, *span) is not None,
        weak.search(text, *span) is not None,
        not _RECENT_WORDS.isdisjoint(words) and recent.search(text, *span) is not None,
    )


_LETTERS = pattern(r"[a-z]+")
# A word of each alternative of the readers: without any there is no match.
_MONTH_WORDS = frozenset((*(month.lower() for month in MONTHS), *(month[:3].lower() for month in MONTHS), "sept"))
_AGO_WORDS = frozenset({"ago", "earlier", "before"})
_RELATIVE_WORDS = frozenset({"last", "this", "next", "that"})
_VAGUE_STEMS = ("assassinat", "historian", "archive")
_VAGUE_WORDS = frozenset(
    """time then once previously originally earlier later decades served serving term presidency premiership tenure
    administration era anniversary history historic famously legacy memoir memoirs biography documentary funeral
    obituary portrait statue office ago elected became predecessor successor outgoing incoming farewell day days
    hours weeks months act acts leaving way""".split()
)
_RECENT_WORDS = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday today tonight tomorrow yesterday week morning afternoon
    evening month year right currently""".split()
)


_BEFORE_A_MONTH = pattern(r"\b(in|since|last|of|by|until|early|late|mid|this|from)[ -]\Z", re.IGNORECASE)


def _day_or_month(match: re.Match[str], published: date) -> Stretch | None:
    """The day, or the month, that a month's name stands for: the one nearest to publication, if no year is given."""
    word = match.group("m1") or match.group("m2")
    number = match.group("day") or match.group("d2")
    lead = _BEFORE_A_MONTH.search(match.string, max(0, match.start() - 8), match.start())
    if number is None and (not word[0].isupper() or (lead is None and match.group("year") is None)):
        return None  # may, march; May the person
    month = month_number(word)
    year = match.group("year")
    years = [int(year)] if year else [published.year - 1, published.year, published.year + 1]
    if number is None:
        found = [(date(year, month, 1), _month_end(year, month)) for year in years]
    else:
        exact = [calendar_day(int(number), month, year) for year in years]
        found = [(day, day) for day in exact if day]
    if lead and lead.group(1).lower() == "last":
        found = [one for one in found if one[1] < published]
    return min(found, key=lambda one: abs((one[0] - published).days), default=None)


def _month_end(year: int, month: int) -> date:
    return (date(year, month, 28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def _years(match: re.Match[str]) -> Stretch:
    first = int(match.group("year"))
    written = match.group("to")
    last = int(str(first)[: 4 - len(written)] + written) if written and len(written) in (2, 4) else first
    return date(first, 1, 1), date(max(first, min(last, 2999)), 12, 31)


def _ago(match: re.Match[str], published: date) -> Stretch:
    word, unit = match.group("count").lower(), match.group("unit").lower().rstrip("s")
    count = int(word) if word.isdigit() else _NUMBERS[word]
    length = {"day": 1, "week": 7, "month": 31, "year": 366, "decade": 3653, "century": 36525}[unit]
    slack = {"day": 1, "week": 4, "month": 16, "year": 200, "decade": 900, "century": 9000}[unit]
    middle = max(date.min.toordinal() + slack, published.toordinal() - min(count, 9999) * length)
    return date.fromordinal(max(1, middle - slack)), min(published, date.fromordinal(middle + slack))


def _relative(match: re.Match[str], published: date) -> Stretch:
    which, unit = match.group("which").lower(), match.group("unit").lower()
    if unit == "year":
        year = published.year + {"last": -1, "this": 0, "next": 1, "that": 0}[which]
        return date(year, 1, 1), date(year, 12, 31)
    days = {"week": 14, "month": 62}.get(unit, 366)
    if which == "next":
        return published, published + timedelta(days=days)
    if which != "last":
        days = days // 4 if days == 366 else days // 2  # a season is a quarter of a year
    return published - timedelta(days=days), published
