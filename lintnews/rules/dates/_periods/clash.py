"""A decade or century and a year of one sentence that are said of one thing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from lintnews.core.cue import Cue
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._context import is_excused, sentence_of
from lintnews.rules.dates._periods.after_year import belongs, told_before
from lintnews.rules.dates._periods.by_default import told_of_one
from lintnews.rules.dates._periods.claimed import claimed, claimed_next
from lintnews.rules.dates._periods.clauses import continued
from lintnews.rules.dates._periods.deeds import grew_up, staged
from lintnews.rules.dates._periods.facts import is_early
from lintnews.rules.dates._periods.links import linked
from lintnews.rules.dates._periods.rest import of_that_thing, told_on_from, told_on_next, unequalled
from lintnews.rules.dates._periods.roles import Role, role_of
from lintnews.rules.dates._periods.ties import (
    COLON,
    DECADE_WAS,
    apposed_after,
    apposed_before,
    is_thing,
    last_of,
    same_period,
    soon,
    whole,
)
from lintnews.text.sentences import sentence_at
from lintnews.text.temporal.reader import expressions_in
from lintnews.text.temporal.values import Expression, Kind, year_stretch

_BY_THE = pattern(
    r"\b(?:[Bb]y|[Uu]ntil|[Ss]ince|[Bb]efore|[Aa]fter|[Aa]bout|set in|than in|unlike in) (?:the )?(?:early |late |mid-)?$"
)
_HAD = pattern(r"\bhad\b")
_THEN_IN = pattern(r"[^;:()]{0,40}(?::|;| \(| [–—]) (?:in|on) ")
_ONE_OF_TIMES = pattern(r"\b(?:once|twice|variously|alternately) (?:in|during) the (?:early |late |mid-)?$")
_APPOSED = pattern(
    r"(?:,(?: according to (?:[\w’]+ ){1,4}?|\s+(?:back )?)in(?: the(?: year)?)?|\s+\((?:in )?(?:the )?|,\s+specifically in)\s*"
)
_AFTER_YEAR = pattern(
    r"\s*(?:[,).;:!?–—]|$|\n|\s(?:in|by|for|at|with|to|on|under|is|was|as|when|are|were|remains|after|before|near|and)\b)"
)


def clashing_year(cue: Cue, kind: Kind) -> tuple[Expression, Expression] | None:
    """The decade or century at the cue, and a year said of the same thing that it does not hold."""
    all_ = expressions_in(cue.document, cue.span.start)
    period = next((one for one in all_ if one.kind is kind and one.span.meets(cue.span)), None)
    if period is None or not period.readings or sum(one.kind in (Kind.DECADE, Kind.CENTURY) for one in all_) > 1:
        return None
    years = _years_in(all_) or _years_of_our_era(cue.text, sentence_of(cue), period)
    if not years:
        return _told_next(cue, period) or _told_just_before(cue, period)
    if not (len(years) < 3 or _is_list(cue.text, years)) or is_excused(cue):
        return None
    if beside := next((one for one in years if _APPOSED.fullmatch(cue.text, period.span.end, one.span.start)), None):
        years = [beside]  # in the 18th century, in 1694, and finished in 1710
    if any(_holds(period, one) for one in years):
        return None
    sentence = sentence_of(cue)
    if _ONE_OF_TIMES.search(cue.text, max(sentence.start, period.span.start - 30), period.span.start):
        return None  # once in the 1930s, in 1952 and now
    role = role_of(cue.text, sentence, period)
    for year in years[:1] if len(years) > 2 else years:
        if claimed(cue.text, sentence, period, year, role) or told_on_from(cue.text, sentence, period, year):
            return period, year
        if unequalled(cue.text, sentence, period, year):
            return period, year
        if is_early(period, year) and _was_before(cue.text, period, year, sentence):
            continue  # it fell in the 1960s: it had been built in 1911
        if _is_tied(cue.text, sentence, period, year, role):
            return period, year
        roles = (role, role_of(cue.text, sentence, year))
        for tie in (linked, told_of_one):
            if tie(cue.text, sentence, period, year, roles):
                return period, year
        if belongs(cue.text, sentence, period, year, role) or of_that_thing(cue.text, sentence, period, year, role):
            return period, year
    return None


def _was_before(text: str, period: Expression, year: Expression, sentence: Span) -> bool:
    """Whether “had” says of the year that it lies before: it had been built in 1911; in 1987 a child had drowned."""
    opens = _THEN_IN.fullmatch(text, period.span.end, year.span.start) is not None
    return _HAD.search(text, period.span.end, sentence.end if opens else year.span.start) is not None


def _told_next(cue: Cue, period: Expression) -> tuple[Expression, Expression] | None:
    """A year of the next sentence that is told of the thing begun in the period: it held its first congress in 1924."""
    text, sentence = cue.text, sentence_of(cue)
    block = cue.document.block_at(sentence.start)
    if block is None or sentence.end + 12 > block.span.end or not period.readings:
        return None
    following = sentence_at(cue.document, min(sentence.end + 2, block.span.end - 1))
    if following.start <= sentence.start or not _YEAR.search(text, *following):
        return None
    all_ = expressions_in(cue.document, following.start)
    if any(one.kind in (Kind.DECADE, Kind.CENTURY) for one in all_):
        return None
    years = _years_in(all_)
    if not years or any(_holds(period, one) for one in years) or is_excused(cue):
        return None
    role = role_of(text, sentence, period)
    return (period, years[0]) if continued(text, sentence, following, period, years[0], role) else None


def _told_just_before(cue: Cue, period: Expression) -> tuple[Expression, Expression] | None:
    """The year that closes the sentence before, told of what is now said to be of the period."""
    text, sentence = cue.text, sentence_of(cue)
    block = cue.document.block_at(sentence.start)
    if block is None or sentence.start <= block.span.start or not period.readings:
        return None
    before = sentence_at(cue.document, max(block.span.start, sentence.start - 2))
    if not _YEAR.search(text, *before):
        return None
    years = _years_in(expressions_in(cue.document, before.start))
    if len(years) != 1 or _holds(period, years[0]) or is_excused(cue):
        return None
    year, role = years[0], role_of(text, sentence, period)
    told = (
        told_before(text, before, year, sentence, period)
        or told_on_next(text, sentence, period)
        or claimed_next(text, before, year, sentence, period, role)
    )
    return (period, year) if told else None


_YEAR = pattern(r"(?<!\d)(?:1\d|20)\d\d(?!\d)")


# Begun in AD 122; founded in 970: read only beside a century of the first thousand years.
_OF_OUR_ERA = pattern(
    r"\b(?:(?:A\.?D\.? ?|the year )(?P<a>\d{2,4})(?![\d,.]\d)|(?P<b>\d{2,4}) ?(?:A\.?D\b|C\.?E\b)|(?:in|of|dated|from) (?P<c>[1-9]\d\d)(?=[,.;)]|$|\n| (?:and|by|when|under|is|was|in|on)\b))"
)


def _years_of_our_era(text: str, sentence: Span, period: Expression) -> list[Expression]:
    """The one early year of the sentence, which is no year to the reader of dates; none beside a later century."""
    if period.kind is not Kind.CENTURY or not 0 < (period.year or 0) < _FIRST_THOUSAND:
        return []
    found = list(_OF_OUR_ERA.finditer(text, *sentence))
    if len(found) != 1:
        return []
    number = found[0].lastgroup or "a"
    year = int(found[0][number])
    span = found[0].span(number) if number == "c" or found[0].group().startswith("the") else found[0].span()
    return [Expression(Span(*span), Kind.YEAR, (year_stretch(year),), year=year)] if year else []


_FIRST_THOUSAND = 1000


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
    slack = 366 if period.part else 0
    if period.kind is Kind.CENTURY:
        slack = 365 * (12 if period.part else 0)
    first = year.readings[0]
    if year.kind is Kind.RANGE:
        return any(one.meets(first) for one in period.readings)
    if period.kind is Kind.CENTURY and not period.part:  # 1800 opens the 19th century for many, 1901 for nobody
        return any(one.widened(slack).holds(first.first) and first.first <= one.last for one in period.readings)
    return any(one.widened(slack).holds(first.first) for one in period.readings)


def _is_tied(text: str, sentence: Span, period: Expression, year: Expression, role: Role) -> bool:
    """Whether the two are said of one thing."""
    lead = Span(max(sentence.start, period.span.start - 60), period.span.start)
    if last_of(text, lead, period, year):
        return True
    if _BY_THE.search(text, *lead):
        return False
    if year.kind is Kind.RANGE:
        return period.span.end <= year.span.start and (
            _is_run(text, period, year) or _told_after_colon(text, lead, period, year)
        )
    said_in = text[max(0, year.span.start - 4) : year.span.start] == " in "
    if not said_in and not _AFTER_YEAR.match(text, year.span.end) and not is_thing(text, year):
        return False
    if period.span.end <= year.span.start:
        return any(tie(text, sentence, period, year) for tie in (soon, whole, apposed_after, same_period, staged))
    return grew_up(text, sentence, period, year) or (
        role is not Role.BEFORE and apposed_before(text, sentence, period, year)
    )


def _is_run(text: str, period: Expression, year: Expression) -> bool:
    """In the 1990s, from 1981 to 1987."""
    return text[period.span.end : year.span.start] in (", from ", " from ", ", between ", " between ", ", ", " (")


def _told_after_colon(text: str, lead: Span, period: Expression, year: Expression) -> bool:
    """Her best decade was the 1920s: all were written between 1934 and 1938."""
    return (
        DECADE_WAS.search(text, *lead) is not None
        and COLON.fullmatch(text, period.span.end, _before_range(text, year)) is not None
    )


def _before_range(text: str, year: Expression) -> int:
    return year.span.start if text[year.span.start].isdigit() else text.index(" ", year.span.start) + 1


def periods(found: tuple[Expression, Expression] | None) -> Iterator[tuple[Expression, Expression]]:
    """What was found, to loop over."""
    if found is not None:
        yield found
