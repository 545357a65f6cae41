"""A date that no calendar has."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.core.span import Span
from lintnews.rules.dates._context import is_excused
from lintnews.rules.dates._inventions import COUNTED, LABEL, is_meant
from lintnews.text.temporal.absolute import calendar_day
from lintnews.text.temporal.words import MONTH, MONTHS, month_number

_LONGEST = {2: 29, 4: 30, 6: 30, 9: 30, 11: 30}
_FIRST_YEAR = 1583  # the first whole year of the calendar of today
_YEAR = r"(?:,?\s+(?P<year>\d{4})(?![\d%]|[,.]\d))?"
_DAY = r"(?P<day>\d{1,3})(?P<th>st|nd|rd|th)?"
_DAY_BEFORE = pattern(rf"(?<![\w$£€.,:/-]){_DAY}(?:\s+of)?[\s-]$")
_MONTH_AFTER = pattern(rf"(?P<month>{MONTH})(?![\w-]){_YEAR}")
_RANGE_LEAD = r"(?:\d{1,2}(?:st|nd|rd|th)?(?:\s?[-–—]\s?|\s+(?:to|and|until|or)\s+))?"
_MONTH_FIRST = pattern(rf"(?P<month>{MONTH})\s+(?:the\s+)?{_RANGE_LEAD}{_DAY}(?![\w%/]|[.,:]\d){_YEAR}")
_NUMERIC = pattern(r"(?P<a>\d{1,4})(?P<sign>[/.-])(?P<b>\d{1,2})(?P=sign)(?P<c>\d{2,4})(?![\w/%-]|[.,:]\d)")
_SIGNS = frozenset("/.-")
_ON = pattern(r"\b(?:on|by|until|till|to|from|of|dated|before|after) (?:[A-Z][a-z]+day,? )?$")


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
        Bad("The lease on the depot in Cork expires on »31 June 2027«."),
        Bad("The tax is due on »September 31st«, the council said."),
        Bad("He was born on »Feb. 29, 1900«, in Lagos."),
        Bad("The ferry sank on the »30th of February«."),
        Bad("The fair runs from 28 to »31 November« in Lima."),
        Bad("The fair runs from »April 28-31« in Lima.", "April 28-31"),
        Bad("The deed is dated »32 March 1999« in ink."),
        Bad("The form says »31/06/2025« was the last day."),
        Bad("The file is named for »2025-02-30«."),
        Good("He was born on Feb. 29, 2000, and on 29 February 2024 turned six, he jokes."),
        Good("The lease ran from 31 May to 30 June."),
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
            (day, month) for month, longest in _LONGEST.items() for day in (29, 30, 31) if day > longest or month == 2
        ]
        pairs = {(f"{day}", written) for day, month in none for written in (f"{month}", f"{month:02}")}
        figures = {f"{one} {other}" for day, month in pairs for one, other in ((day, month), (month, day))}
        return Cues(words=(*MONTHS, *short, *sorted(figures)))

    def check(self, cue: Cue) -> Iterator[Match]:
        found = _figures(cue) if cue.found[0].isdigit() else _written(cue)
        if found is None or is_excused(cue) or is_meant(cue, found[0]):
            return
        span, why = found
        yield Match(span, {"found": span.of(cue.text), "why": why})


def _written(cue: Cue) -> tuple[Span, str] | None:
    """The impossible day that the month at the cue belongs to."""
    text, at = cue.text, cue.span.start
    if not text[at].isupper():
        return None
    before = _DAY_BEFORE.search(text, max(0, at - 12), at)
    match = (_MONTH_AFTER if before else _MONTH_FIRST).match(text, at)
    if match is None:
        return None
    dated = before or match
    day, month, year = int(dated["day"]), month_number(match["month"]), int(match["year"] or 0)
    if (match["year"] and year < _FIRST_YEAR) or year > 9999:
        return None
    longest = _LONGEST.get(month, 31)
    name = MONTHS[month - 1].capitalize()
    span = Span(dated.start(), match.end())
    if day > longest or day == 0:
        sure = match["year"] or dated["th"] or (day == longest + 1 <= 31) or (month == 2 and 29 < day < 32)
        sure = sure or (day < 40 and _ON.search(cue.text, max(0, at - 20), span.start) is not None)
        if not sure or (not match["year"] and not dated["th"] and COUNTED.match(text, span.end)):
            return None
        return span, f"{name} has {longest} days{' at most' if month == 2 else ''}."
    if year and month == 2 and day == 29 and calendar_day(day, month, year) is None:
        return span, f"{year} has no Feb. 29."
    return None


def _figures(cue: Cue) -> tuple[Span, str] | None:
    """31/06/2025, 2025-02-30: a date in figures that is none in either order."""
    text, at = cue.text, cue.span.start
    if text[at - 5 : at - 4] not in _SIGNS and text[at - 5 : at - 1].isdigit() and text[at - 1] in _SIGNS:
        at -= 5  # 2025-02-30
    if at and (text[at - 1].isalnum() or text[at - 1] in ".,:/-$£€#"):
        return None
    match = _NUMERIC.match(text, at)
    if match is None:
        return None
    first, second, third = match["a"], match["b"], match["c"]
    if len(first) == 4 and len(third) == 2:
        year, pairs = int(first), [(int(third), int(second))]
    elif len(third) == 4 and len(first) < 3:
        year, pairs = int(third), [(int(first), int(second)), (int(second), int(first))]
    else:
        return None
    if LABEL.search(text, max(0, at - 40), at):
        return None
    if not 1900 <= year <= 2100 or any(calendar_day(day, month, year) for day, month in pairs):
        return None
    likely = [(day, month) for day, month in pairs if month <= 12 and 28 < day < 32]
    if not likely:
        return None
    day, month = likely[0]
    span = Span(*match.span())
    if month == 2 and day == 29:
        return span, f"{year} has no Feb. 29."
    return (
        span,
        f"{MONTHS[month - 1].capitalize()} has {_LONGEST.get(month, 31)} days{' at most' if month == 2 else ''}.",
    )
