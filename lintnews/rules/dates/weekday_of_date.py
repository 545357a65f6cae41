"""A weekday that does not fall on the date beside it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Edit, Fix, Match, Related, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.rules.dates._calendar.weekday_pairs import Pair, pairs_at
from lintnews.rules.dates._context import at_most, is_excused
from lintnews.text.days import long_date
from lintnews.text.temporal.words import WEEKDAYS

_DATED = pattern(r"\d|\bDay\b|\bEve\b|Halloween|Hogmanay|Night\b|[dht] of [ADFJMNOS]")
_YEAR = pattern(r"\d{4}")
_FIRST_SURE_YEAR = 1923  # before, some countries still kept the Julian calendar


class WeekdayOfDate(Rule):
    """A weekday does not fall on the date beside it.

    ## Why
    One of the two is wrong, and readers who plan by it will come on the wrong day.

    ## When it is right
    Dates before 1923, when some countries kept the old calendar; a sentence about a mistake (“an earlier version gave
    Tuesday, 11 December”); a weekday and a date that are not said of one day. A date without a year is judged by the
    year nearest to publication, and, more than sixty days off, by either neighbour.

    ## Fix
    Offers the weekday of the date. Never safe: the date may be what is wrong.
    """

    message = "{date} {is_} a {right}; the story says {wrong}. Is the day wrong, or the date?"
    severity = Severity.ERROR
    in_quotations = InQuotations.NOTE
    call = Call.QUERY
    examples = (
        Bad(
            "The lock at Gent-Zeehaven shuts on »Thursday«, 11 December 2024.",
            good="The lock at Gent-Zeehaven shuts on Wednesday, 11 December 2024.",
            related="11 December 2024",
        ),
        Bad(
            "Polls open on »Mon.«, Nov. 25, after a week of rallies.",
            good="Polls open on Tuesday, Nov. 25, after a week of rallies.",
            published=date(2025, 11, 20),
        ),
        Bad(
            "The sale closed on 11 December 2024, a »Thursday«.",
            good="The sale closed on 11 December 2024, a Wednesday.",
        ),
        Bad(
            "The fair runs from Monday 3 to »Thursday« 7 March 2025.",
            good="The fair runs from Monday 3 to Friday 7 March 2025.",
        ),
        Bad(
            "It runs on Saturday and »Monday«, 5 and 6 October 2024.",
            good="It runs on Saturday and Sunday, 5 and 6 October 2024.",
        ),
        Bad(
            "Doors open »Tuesday« at 7 p.m., Oct. 16, 2024.",
            good="Doors open Wednesday at 7 p.m., Oct. 16, 2024.",
        ),
        Bad(
            "Doors open on »Tuesday« the 19th.",
            good="Doors open on Wednesday the 19th.",
            published=date(2025, 11, 20),
        ),
        Bad(
            "He was born on »Monday«, 2024-10-16, at noon.",
            good="He was born on Wednesday, 2024-10-16, at noon.",
        ),
        Good("The lock, repaired on Thursday, will reopen on 11 December 2024."),
        Good("The play opens on Saturday, March 14.", published=date(2025, 11, 20)),
        Good("Correction: an earlier version gave the date as Tuesday, 11 December 2024."),
        Good("The siege was lifted on Tuesday, 16 October 1917."),
        Good("He reads The Sun, 3 March edition, on Sunday. A picture of the Sun on 7 November 2024 won."),
        Good("The band plays on Friday, 30 February Street."),
        Good("A vote is due on Friday, 12 May."),
        Good("Doors open on Friday the 13th and close on Tuesday the 18th.", published=date(2025, 11, 20)),
        Good("It ran on Saturday and Sunday, 5 and 6 October, from Monday 3 to Friday 7 May or June 3."),
        Good("It ran on Saturday and Sunday, 5 and 6 October, from May to June.", published=date(2024, 10, 7)),
        Good("Polls closed on Wednesday, 11 December 2024, a Wednesday; a Tuesday, Sunday 3 and Friday, 4 rooms."),
        Good("A 40 Tuesday march; 11 December 2024, Tuesday’s talks failed."),
    )

    @classmethod
    def cues(cls) -> Cues:
        short = "mon tue tues wed weds thu thur thurs fri sat sun".split()
        return Cues(words=(*WEEKDAYS, *short))

    def check(self, cue: Cue) -> Iterator[Match]:
        if not cue.found[:1].isupper() or not _DATED.search(cue.text, max(0, cue.span.start - 34), cue.span.end + 60):
            return
        if cue.found == "Sun" and cue.text.endswith("he ", 0, cue.span.start):
            return  # the star, or the paper
        for pair in pairs_at(cue.document, cue.span.start):
            days = pair.days
            if not days or days[0].year < _FIRST_SURE_YEAR or any(day.weekday() == pair.number for day in days):
                continue
            if not is_excused(cue):
                yield _match(cue, pair)


def _match(cue: Cue, pair: Pair) -> Match:
    day = pair.days[0]
    right = WEEKDAYS[day.weekday()].capitalize()
    published = cue.document.meta.published
    words = {
        "date": long_date(day, cue.document.meta.language),
        "is_": "is" if published and day > published else "was",
        "right": right,
        "wrong": WEEKDAYS[pair.number].capitalize(),
    }
    fix = Fix(f"Write “{right}”", (Edit(pair.weekday, right),))
    no_year = _YEAR.search(pair.written.of(cue.text)) is None
    severity = at_most(cue, None if pair.sure else Severity.WARNING, rests_on_publication=no_year)
    return Match(pair.weekday, words, (fix,), (Related(pair.written, "the date"),), severity)
