"""A number of days beside two dates that lie farther apart, or nearer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Related
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, Rule
from lintnews.core.span import Span
from lintnews.text.quantities.reader import LONGEST_SENTENCE, WORD, value_of
from lintnews.text.sentences import sentence_at
from lintnews.text.temporal.absolute import calendar_day
from lintnews.text.temporal.words import MONTHS, NUMBERS, month_number

_MONTH = "(?:" + "|".join(rf"{month.title()}|{month[:3].title()}\.?" for month in MONTHS) + "|Sept\\.?)"
_MONTH_NAME = pattern(rf"\b{_MONTH}(?=\s\d|[\s,;.]|$)")
_RANGE = pattern(
    rf"(?:\b[Ff]rom\s|\()(?:(?P<day>\d{{1,2}})(?:\s(?P<month>{_MONTH}))?|(?P<month_led>{_MONTH})\s(?P<day_led>\d{{1,2}}))"
    rf"\s?(?:\bto\b|\buntil\b|\btill\b|\bthrough\b|[-–])\s?"
    rf"(?:(?P<last_day>\d{{1,2}})\s(?P<last_month>{_MONTH})|(?P<last_month_led>{_MONTH})\s(?P<last_day_led>\d{{1,2}})|(?P<last_bare>\d{{1,2}})(?=[,.;)\s]))"
    rf"(?![\w:]|,?\s(?:19|20)\d\d)"
)
_DAYS = pattern(
    rf"(?<![\w.,/:$£€-])(?P<count>\d{{1,3}}|(?i:{WORD}))(?:\s(?:(?:whole|full|straight|consecutive)\s)?days\b|-day\b)"
    r"(?!\s(?:a|per|of|each|before|after|later|ago|earlier|notice|early|late|beforehand|since|to\s[a-z]+)\b)"
)
_NOT_ALL = pattern(
    r"\b(?:working|business|school|weekdays?|about|around|nearly|almost|more|at least|up to|over|some|another|extra|last|each|every|spread|within|"
    r"except|apart|alternate|then|races?|matches|games|tests?|of the|least|total|weekends?|Sundays?|Saturdays?|years?|year’s|respectively|or|out)\b"
)
_LEAP = 2024  # a year that has every day
_FARTHEST = 70  # code points between the days and the dates


class DaysAgainstDates(Rule):
    """A number of days beside two dates that lie farther apart, or nearer.

    ## Why
    From 3 to 17 May is a fortnight. “Ten days” beside it is of an older plan.

    ## When it is right
    Working days, days out of a longer time, either end counted or not.

    ## Fix
    None: the number may be wrong, or a date.
    """

    message = "“{said}”, but {dates} is {made} days. Is the number wrong, or a date?"
    call = Call.QUERY
    examples = (
        Bad("The road will be shut for »ten« days, from 3 May to 17 May.", related="from 3 May to 17 May"),
        Bad("The »12-day« trip (July 8 to July 13) takes in Oslo."),
        Bad("The fair runs from 4 to 9 June, »nine« days in all."),
        Bad("The camp, from December 28 to January 3, lasts »12« days."),
        Good("The road will be shut for 15 days, from 3 May to 17 May. It was shut for 14 days, from 3 May to 17 May."),
        Good("The shop sold out for ten working days from 3 May to 17 May. It is open for ten days."),
        Good("Rain fell on ten of the days, ten days late, from 3 to 17 May. The ten days of May went from 40 to 50 boats."),
        Good("They rode for five days, as they had for eight days from 3 May to 17 May; tickets cost from 3 to 17 euros."),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=("days", "day"))

    def check(self, cue: Cue) -> Iterator[Match]:
        text, (start, end) = cue.text, cue.span
        count = text[max(0, start - 14) : max(0, start - 1)].rpartition(" ")[2].lower()
        if not count.isdigit() and count not in NUMBERS and count not in ("whole", "full", "straight", "consecutive"):
            return
        low, high = max(0, start - 2 * _FARTHEST), min(len(text), end + 2 * _FARTHEST)
        if _MONTH_NAME.search(text, low, high) is None:
            return
        sentence = sentence_at(cue.document, start)
        if sentence.length > LONGEST_SENTENCE:
            return
        told, ranges = list(_DAYS.finditer(text, *sentence)), list(_RANGE.finditer(text, *sentence))
        if len(told) != 1 or len(ranges) != 1 or told[0].start() > start or told[0].end() < end:
            return
        days, dates = Span(*told[0].span()), Span(*ranges[0].span())
        if _NOT_ALL.search(text, *sentence) or max(dates.start - days.end, days.start - dates.end) > _FARTHEST:
            return
        apart, number = _days_apart(ranges[0]), value_of(told[0]["count"])
        # Both ends may count, or one, or neither.
        if not apart or abs(apart - number) <= 1 or not 0.4 <= number / apart <= 2.5:
            return
        said = Span(*told[0].span("count"))
        if days.of(text).endswith("-day"):
            said = days
        words = {"said": days.of(text), "dates": dates.of(text).strip("("), "made": str(apart)}
        yield Match(said, words, related=(Related(dates, "the dates"),))


def _days_apart(match: re.Match[str]) -> int:
    """The days from the first date to the last; 0 where one is none."""
    last_month = match["last_month"] or match["last_month_led"]
    first_month = match["month"] or match["month_led"] or last_month
    last_month = last_month or match["month_led"]
    if not first_month or not last_month:
        return 0
    first = _day(match["day"] or match["day_led"], first_month, _LEAP - 1)
    last = _day(match["last_day"] or match["last_day_led"] or match["last_bare"], last_month, _LEAP - 1)
    if first is None or last is None:
        return 0
    if last < first:
        last = date(_LEAP, last.month, last.day)
    return (last - first).days


def _day(day: str, month: str, year: int) -> date | None:
    return calendar_day(int(day), month_number(month.rstrip(".").lower()) or 0, year)
