"""A weekday that does not fall on the date beside it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Edit, Fix, Match, Severity
from lintnews.core.rule import Bad, Good, Rule
from lintnews.text.calendar import WEEKDAYS, day_beside, readings, weekday_at
from lintnews.text.days import long_date
from lintnews.text.sentences import sentence_at

# Words of a sentence that speaks of a mistake: then the wrong day is what is meant.
_OF_A_MISTAKE = ("correction", "an earlier version", "should have", "wrongly", "misstated", "incorrectly", "in error")
_FIRST_SURE_YEAR = 1923  # before, some countries still kept the Julian calendar


class WeekdayOfDate(Rule):
    """A weekday does not fall on the date beside it.

    ## Why
    One of the two is wrong, and readers who plan by it will come on the wrong day.

    ## When it is right
    Dates before 1923, when some countries kept the old calendar; a sentence about a mistake (“an earlier version gave
    Tuesday, 16 October”); a weekday and a date that are not said of one day. A date without a year is judged by the
    year nearest to publication, and, more than sixty days off, by either neighbour.

    ## Fix
    Offers the weekday of the date. Never safe: the date may be what is wrong.
    """

    message = "{date} {is_} a {right}; the story says {wrong}. Is the day wrong, or the date?"
    severity = Severity.ERROR
    call = Call.QUERY
    examples = (
        Bad(
            "The inquest in Hull will resume on »Tuesday«, 16 October 2024.",
            good="The inquest in Hull will resume on Wednesday, 16 October 2024.",
        ),
        Bad(
            "Polls open on »Mon.«, Nov. 25, after a week of rallies.",
            good="Polls open on Tuesday, Nov. 25, after a week of rallies.",
            published=date(2025, 11, 20),
        ),
        Good("The inquest in Hull, adjourned on Tuesday, will resume on 16 October 2024."),
        Good("The play opens on Saturday, March 14.", published=date(2025, 11, 20)),
        Good("Correction: an earlier version gave the date as Tuesday, 16 October 2024."),
        Good("The siege was lifted on Tuesday, 16 October 1917."),
        Good("He reads The Sun, 3 March edition, on Sunday."),
        Good("The band plays on Friday, 30 February Street."),
        Good("A vote is due on Friday, 12 May."),
    )

    @classmethod
    def cues(cls) -> Cues:
        short = "mon tue tues wed weds thu thur thurs fri sat".split()
        return Cues(words=(*WEEKDAYS, *short))

    def check(self, cue: Cue) -> Iterator[Match]:
        weekday = weekday_at(cue.text, cue.span.start)
        if weekday is None or not cue.found[:1].isupper():
            return
        written = day_beside(cue.text, weekday)
        if written is None:
            return
        days = readings(written, cue.document.meta.published)
        if not days or days[0].year < _FIRST_SURE_YEAR or any(day.weekday() == weekday.number for day in days):
            return
        sentence = sentence_at(cue.document, cue.span.start).of(cue.text).lower()
        if any(words in sentence for words in _OF_A_MISTAKE):
            return
        right = WEEKDAYS[days[0].weekday()].capitalize()
        published = cue.document.meta.published
        words = {
            "date": long_date(days[0], cue.document.meta.language),
            "is_": "is" if published and days[0] > published else "was",
            "right": right,
            "wrong": WEEKDAYS[weekday.number].capitalize(),
        }
        fix = Fix(f"Write “{right}”", (Edit(weekday.span, right),))
        yield Match(weekday.span, words, (fix,))
