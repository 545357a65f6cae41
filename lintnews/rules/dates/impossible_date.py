"""A date that no calendar has."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.dates._calendar.inventions import is_meant
from lintnews.rules.dates._calendar.no_such_day import (
    LONGEST,
    beyond_its_month,
    in_figures,
    in_words,
    leap_day,
    written,
)
from lintnews.rules.dates._context import is_excused
from lintnews.text.temporal.words import MONTHS


class ImpossibleDate(Rule):
    """A date does not exist.

    ## Why
    June has thirty days, and 1900 was no leap year. The day or the month is wrong.

    ## When it is right
    Sentences that say the date does not exist. Figures that are no day (“March 45,000 strong”, “In November 31 people
    were hurt”), and years before 1583, when calendars differed.

    ## Fix
    None: only the source knows the day.
    """

    message = "{found}: {why} Which day is meant?"
    severity = Severity.ERROR
    call = Call.QUERY
    in_quotations = InQuotations.NOTE
    examples = (
        Bad("The mooring permit for the barge in Ghent lapses on »31 September 2027«."),
        Bad("The tax is due on »November 31st«, the council said."),
        Bad("He was born on »Feb. 29, 1900«, in Lagos."),
        Bad("The ferry sank on the »30th of February«."),
        Bad("The fair runs from 28 to »31 November« in Lima."),
        Bad("The fair runs from »April 28-31« in Lima.", "April 28-31"),
        Bad("The deed is dated »32 March 1999« in ink."),
        Bad("The form says »31/06/2025« was the last day."),
        Bad("The file is named for »2025-02-30«."),
        Good("He was born on Feb. 29, 2000, and on 29 February 2024 turned six, he jokes."),
        Good("The permit ran from 31 August to 30 September."),
        Good("The computer gave the date as 31 June, a day that does not exist."),
        Good("A 40 March hare, 32 May poles and 45 April showers, on 31/12/2025."),
        Good("It fell on 29 February 1500; the song is called 31 June no more, no such date."),
        Good("In November 31 people were hurt."),
        Good("By June 31 schools had closed, and 31 April and May trains ran late."),
        Good("The permit, numbered 31/06/2025, has lapsed."),
        Good("Version 3.14.2025-99 of 13/13/13 and 12/31/2025 and 31.12.2025."),
    )

    @classmethod
    def cues(cls) -> Cues:
        short = "jan feb mar apr jun jul aug sep sept oct nov dec".split()
        none = [
            (day, month) for month, longest in LONGEST.items() for day in (29, 30, 31) if day > longest or month == 2
        ]
        none += [(day, month) for day in range(32, 40) for month in range(1, 13)]
        pairs = {(f"{day}", written) for day, month in none for written in (f"{month}", f"{month:02}")}
        figures = {f"{one} {other}" for day, month in pairs for one, other in ((day, month), (month, day))}
        no_month = [f"-{month:02}-" for month in (0, *range(13, 20))]
        no_month += [f"{day}{sign}{month}{sign}" for sign in "/." for day in range(13, 32) for month in range(13, 32)]
        dotted = [f"{day}.{month}.{century}" for day, month in pairs for century in (19, 20)]
        return Cues(words=(*MONTHS, *short, *sorted(figures), "31st", "30th"), marks=(*no_month, *dotted))

    def check(self, cue: Cue) -> Iterator[Match]:
        found = _found(cue)
        if found is None or is_excused(cue) or is_meant(cue, found[0]):
            return
        span, why = found
        yield Match(span, {"found": span.of(cue.text), "why": why})


def _found(cue: Cue) -> tuple[Span, str] | None:
    """The date at the cue that no calendar has, and why."""
    if cue.found in ("30th", "31st"):
        return beyond_its_month(cue)
    if not cue.found[0].isalpha():
        return in_figures(cue)
    if not cue.found[0].isupper():
        return None
    if cue.text.endswith((" of ", "th ", "st "), 0, cue.span.start) and (found := in_words(cue)):
        return found
    return written(cue) or (leap_day(cue) if cue.found[:3].lower() == "feb" else None)
