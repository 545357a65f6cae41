"""A decade or century and a year, in one sentence or two, that are said of one thing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from lintnews.core.cue import Cue
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._context import is_excused, sentence_of
from lintnews.rules.dates._periods.deeds import staged
from lintnews.rules.dates._periods.eras import is_before_our_era, mirrored, years_beside
from lintnews.rules.dates._periods.facts import is_early
from lintnews.rules.dates._periods.goes_on import told_on, unequalled
from lintnews.rules.dates._periods.neighbours import (
    named_again,
    sentence_after,
    sentence_before,
    told_before,
    told_next,
)
from lintnews.rules.dates._periods.one_deed import one_deed
from lintnews.rules.dates._periods.retold import told_again
from lintnews.rules.dates._periods.roles import role_of
from lintnews.rules.dates._periods.said_of import said_of
from lintnews.rules.dates._periods.things import of_the_thing
from lintnews.rules.dates._periods.year_first import within
from lintnews.text.temporal.reader import expressions_in
from lintnews.text.temporal.values import Expression, Kind

_APPOSED = pattern(
    r"(?:,(?: according to (?:[\w’]+ ){1,4}?|\s+(?:back )?)in(?: the(?: year)?)?|\s+\((?:in )?(?:the )?|,\s+specifically in)\s*"
)
_HAD = pattern(r"\bhad\b")
_THEN_IN = pattern(r"[^;:()]{0,40}(?::|;| \(| [–—]) (?:in|on) ")
_YEAR = pattern(r"(?<!\d)(?:1\d|20)\d\d(?!\d)")


def clashing_year(cue: Cue, kind: Kind) -> tuple[Expression, Expression] | None:
    """The decade or century at the cue, and a year said of the same thing that it does not hold."""
    all_ = expressions_in(cue.document, cue.span.start)
    period = next((one for one in all_ if one.kind is kind and one.span.meets(cue.span)), None)
    if period is not None and is_before_our_era(cue.text, period):
        period = mirrored(cue.text, period)
    if period is not None and cue.text.endswith("ineteen-", 0, period.span.start):
        period = period._replace(span=Span(period.span.start - 9, period.span.end))
    if period is None or not period.readings or sum(one.kind in (Kind.DECADE, Kind.CENTURY) for one in all_) > 1:
        return None
    years = [] if is_before_our_era(cue.text, period) else _years_in(all_)
    years = years or years_beside(cue.text, sentence_of(cue), period)
    if not years:
        return _in_next_sentence(cue, period) or _in_sentence_before(cue, period)
    if not (len(years) < 3 or _is_list(cue.text, years)) or is_excused(cue):
        return None
    if beside := next((one for one in years if _APPOSED.fullmatch(cue.text, period.span.end, one.span.start)), None):
        years = [beside]  # in the 18th century, in 1694, and finished in 1710
    if any(_holds(period, one) for one in years):
        return None
    sentence = sentence_of(cue)
    for year in years[:1] if len(years) > 2 else years:
        if _is_of_one(cue.text, sentence, period, year):
            return period, year
    return None


def _is_of_one(text: str, sentence: Span, period: Expression, year: Expression) -> bool:
    """Whether the sentence tells the two of one thing."""
    role, early = role_of(text, sentence, period), is_early(period, year)
    if period.span.end > year.span.start:
        gap = text[year.span.end : period.span.start]
        return (
            said_of(text, sentence, period, year, role)
            or within(text, sentence, period, year, role, gap)
            or told_on(text, sentence, period, year, gap)
            or named_again(text, Span(sentence.start, year.span.start), sentence, period, year, role, gap)
        )
    gap = text[period.span.end : year.span.start]
    if of_the_thing(text, sentence, period, year, role, gap) or unequalled(text, sentence, period, gap):
        return True
    if early and _was_before(text, period, year, sentence):
        return False
    return (
        one_deed(text, sentence, period, year, role, gap)
        or told_again(text, sentence, period, year, role, gap)
        or staged(text, sentence, period, year)
    )


def _was_before(text: str, period: Expression, year: Expression, sentence: Span) -> bool:
    """Whether “had” says of the year that it lies before: it had been built in 1911; in 1987 a child had drowned."""
    opens = _THEN_IN.fullmatch(text, period.span.end, year.span.start) is not None
    return _HAD.search(text, period.span.end, sentence.end if opens else year.span.start) is not None


def _in_next_sentence(cue: Cue, period: Expression) -> tuple[Expression, Expression] | None:
    following = sentence_after(cue)
    if following is None or is_before_our_era(cue.text, period) or not _YEAR.search(cue.text, *following):
        return None
    all_ = expressions_in(cue.document, following.start)
    if any(one.kind in (Kind.DECADE, Kind.CENTURY) for one in all_):
        return None
    years = _years_in(all_)
    if not years or any(_holds(period, one) for one in years) or is_excused(cue):
        return None
    return (period, years[0]) if told_next(cue.text, sentence_of(cue), period, years[0]) else None


def _in_sentence_before(cue: Cue, period: Expression) -> tuple[Expression, Expression] | None:
    before = sentence_before(cue)
    if before is None or not _YEAR.search(cue.text, *before):
        return None
    years = _years_in(expressions_in(cue.document, before.start)) or years_beside(cue.text, before, period)
    if len(years) != 1 or _holds(period, years[0]) or is_excused(cue):
        return None
    told = told_before(cue.text, before, years[0], sentence_of(cue), period)
    return (period, years[0]) if told else None


def _is_list(text: str, years: list[Expression]) -> bool:
    """Whether nothing but commas and an “and” part the years: 1990, 1993 and 1994."""
    return all(_COMMAS.fullmatch(text, one.span.end, other.span.start) for one, other in pairwise(years))


_COMMAS = pattern(r",? and (?:in )?|, ")


def _years_in(found: Iterable[Expression]) -> list[Expression]:
    """Those that are a year, a day, month or season of one, or a run of years."""
    return [one for one in found if one.kind in _OF_A_YEAR and one.year and one.year > 0 and one.readings]


_OF_A_YEAR = (Kind.YEAR, Kind.MONTH, Kind.DAY, Kind.SEASON, Kind.RANGE)


def _holds(period: Expression, year: Expression) -> bool:
    """Whether the year lies in the period; parts of one (the late 1980s) are cut generously."""
    slack = (12 * 365 if period.kind is Kind.CENTURY else 366) if period.part else 0
    first = year.readings[0]
    if year.kind is Kind.RANGE:
        return any(one.meets(first) for one in period.readings)
    if period.kind is Kind.CENTURY and not period.part:  # 1800 opens the 19th century for many, 1901 for nobody
        return any(one.widened(slack).holds(first.first) and first.first <= one.last for one in period.readings)
    if period.kind is Kind.CENTURY and (first.first.year - 1) // 100 != (period.readings[0].last.year - 1) // 100:
        return False  # 1888 is not of the early 20th century
    return any(one.widened(slack).holds(first.first) for one in period.readings)


def periods(found: tuple[Expression, Expression] | None) -> Iterator[tuple[Expression, Expression]]:
    """What was found, to loop over."""
    if found is not None:
        yield found
