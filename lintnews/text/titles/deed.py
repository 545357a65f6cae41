"""When a sentence lets the bearer of a title act: “In 2014 then-President Biden visited Kyiv”."""

from __future__ import annotations

from datetime import date, timedelta

from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.text.sentences import sentence_at
from lintnews.text.temporal.reader import expressions_in
from lintnews.text.temporal.values import Anchor, Expression, Kind, moved
from lintnews.text.times import Stretch
from lintnews.text.titles.at_a_glance import has_year
from lintnews.text.titles.bearing import Bearing, bearing
from lintnews.text.titles.mention import Mention

_OTHERWISE = pattern(
    r"\b(?:when|while|then|before|would (?:later|become|be|go on|eventually|soon)|become|becoming|became|later|once|"
    r"future|eventual|ago|since|elected|candidate|campaign\w*|inaugurat\w+|nominee|mayor|senator|governor|lawmaker|"
    r"citizen|businessman|developer|opposition|swore|sworn|appointed|ran for|running (?:for|as|against|to)|was still|"
    r"not yet|as (?:an?|the|chief|then|\w+ (?:minister|secretary|governor|mayor|leader|chief))|"
    r"film|movie|play|novel|book|biography|memoir)\b"
)
_DATED = frozenset({Kind.DAY, Kind.MONTH, Kind.YEAR, Kind.SEASON, Kind.QUARTER, Kind.RELATIVE, Kind.RANGE, Kind.DECADE})
_YEAR = timedelta(days=366)
_LATELY = timedelta(days=10)  # what is told of such days is news
_LONGEST = 2000  # code points of a sentence that is read


class Deed(Record):
    """What a sentence says of the time at which the bearer of a title acts.

    `stretch`: the days that the date written at `written` stands for; the deed may also be `earlier` or `later` than
    that. `is_framed`: the date stands first and frames the clause of the title. `is_told_otherwise`: the sentence says
    what else the person was, or became.
    """

    stretch: Stretch
    written: Span
    is_framed: bool = False
    earlier: bool = False
    later: bool = False
    is_told_otherwise: bool = False

    def window(self, published: date) -> Stretch:
        """The first and the last day on which the deed may have been done."""
        return date.min if self.earlier else self.stretch[0], published if self.later else self.stretch[1]


def deed_of(document: Document, mention: Mention, published: date) -> Deed | None:
    """When the sentence around `mention` lets the person act; None where it gives no date, or none that is sure."""
    sentence = sentence_at(document, mention.title.start)
    if sentence.end - sentence.start > _LONGEST or not _may_tell_past(document, sentence, published.year):
        return None
    first, last = sorted((mention.phrase, mention.name))
    place = Span(min(first.start, mention.opening), max(first.end, last.end))
    text = document.text
    found: list[tuple[Expression, Stretch, Bearing]] = []
    for one in expressions_in(document, mention.title.start):
        if one.span.meets(place) or not _tells_past(one, published):
            continue
        if _has_day_of_its_own(document, place, one.span, published):
            continue
        held = bearing(text, sentence, one.span, place)
        if one.year is None and one.kind is not Kind.RELATIVE:  # in June: of which year?
            if held is not None and held.is_plain:
                return None
        elif held is not None:
            found.append((one, _days(one, held.shift, published), held))
    plain = [one for one in found if one[2].is_plain] or found
    if not plain:
        return None
    firsts, lasts = min(one[1][0] for one in plain), max(one[1][1] for one in plain)
    if any(one[2].soon for one in plain):
        lasts = min(lasts + _YEAR, published)
    written = min((one for one in plain), key=lambda one: one[1][1] - one[1][0])[0].span
    rest = text[sentence.start : place.start] + "\0" + text[place.end : sentence.end]
    return Deed(
        (firsts, lasts),
        written,
        is_framed=any(one[2].is_framed for one in plain),
        earlier=any(one[2].earlier for one in plain),
        later=any(one[2].later for one in plain),
        is_told_otherwise=_OTHERWISE.search(rest) is not None,
    )


def _may_tell_past(document: Document, sentence: Span, until: int) -> bool:
    """Whether a year stands in a sentence, or a word that goes back in time; most sentences have neither."""
    if has_year(document, sentence, until):
        return True
    return any(document.text.find(word, *sentence) >= 0 for word in (" ago", "last ", "Last "))


def _has_day_of_its_own(document: Document, place: Span, when: Span, published: date) -> bool:
    """Whether a day of the news stands between a title and a later date: unveiled by Ann Lee on Saturday … in 2020."""
    if when.start < place.end:
        return False
    return any(
        place.end <= one.span.start < when.start
        and one.kind in (Kind.WEEKDAY, Kind.DAY)
        and one.readings
        and abs(one.readings[0].first - published) < _LATELY
        for one in expressions_in(document, place.start)
    )


def _tells_past(one: Expression, published: date) -> bool:
    """Whether an expression dates a deed of the past by itself: not “that winter”, “Monday”, “today” of years ago."""
    if one.kind not in _DATED or not one.readings or one.anchor is Anchor.SENTENCE:
        return False
    return one.readings[0].first < published - _LATELY


def _days(one: Expression, shift: int, published: date) -> Stretch:
    """All the days that an expression may stand for, so many days on, up to publication."""
    first = min(stretch.first for stretch in one.readings)
    last = max(stretch.last for stretch in one.readings)
    return moved(first, shift), min(moved(last, shift), published)
