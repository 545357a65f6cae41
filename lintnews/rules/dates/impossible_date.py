"""A date that no calendar has."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.text.calendar import MONTHS, calendar_day, day_at, exists_in_some_year
from lintnews.text.sentences import sentence_at

_LONGEST = {2: "29", 4: "30", 6: "30", 9: "30", 11: "30"}
# Sentences that know the date is none: a joke, a law, a computer's fault.
_KNOWS = (
    "no such date",
    "does not exist",
    "doesn’t exist",
    "doesn't exist",
    "never come",
    "non-existent",
    "correction",
)


class ImpossibleDate(Rule):
    """A date does not exist.

    ## Why
    June has thirty days, and 1900 was no leap year. The day or the month is wrong.

    ## When it is right
    Sentences that say the date does not exist. Figures that are no day (“March 45,000 strong”, “Nov. 42nd Street”),
    and years before 1583, when calendars differed.

    ## Fix
    None: only the source knows the day.
    """

    message = "{found}: {why} Which day is meant?"
    severity = Severity.ERROR
    in_quotations = InQuotations.NOTE
    call = Call.QUERY
    examples = (
        Bad("The lease on the depot in Cork expires on »31 June 2027«."),
        Bad("The tax is due on »September 31st«, the council said."),
        Bad("He was born on »Feb. 29, 1900«, in Lagos."),
        Bad("The ferry sank on the »30th of February«."),
        Good("He was born on Feb. 29, 2000, and on 29 February 2024 turned six, he jokes."),
        Good("The lease ran from 31 May to 30 June."),
        Good("The computer gave the date as 31 June, a day that does not exist."),
        Good("A 40 March hare, 32 May poles and 45 April showers."),
        Good("It fell on 29 February 1500."),
        Good("In November 31 people were hurt."),
        Good("By June 31 schools had closed."),
    )

    @classmethod
    def cues(cls) -> Cues:
        short = "feb apr jun sep sept nov".split()
        return Cues(words=(*(MONTHS[n - 1] for n in _LONGEST), *short))

    def check(self, cue: Cue) -> Iterator[Match]:
        text = cue.text
        start = _beginning(text, cue.span.start)
        written = day_at(text, start)
        if written is None or written.day > 31 or not text[cue.span.start].isupper():
            return
        if written.year is not None and written.year < 1583:
            return
        if not exists_in_some_year(written.day, written.month):
            why = f"{MONTHS[written.month - 1].capitalize()} has {_LONGEST[written.month]} days at most."
            if written.year is None and _counts_things(text, written.span.end):
                return
        elif written.year is not None and calendar_day(written.day, written.month, written.year) is None:
            why = f"{written.year} has no Feb. 29."
        else:
            return
        sentence = sentence_at(cue.document, cue.span.start).of(text).lower()
        if any(words in sentence for words in _KNOWS):
            return
        yield Match(written.span, {"found": written.span.of(text), "why": why})


def _beginning(text: str, month: int) -> int:
    """Where the date begins that the month at `month` belongs to: at a day before it, or at the month."""
    at = month
    for word in (" of", "st", "nd", "rd", "th"):
        trimmed = text[max(0, at - 4) : at].rstrip()
        if trimmed.endswith(word):
            at = max(0, at - 4) + len(trimmed) - len(word)
    while at > 0 and text[at - 1] in " -":
        at -= 1
    digits = at
    while digits > 0 and text[digits - 1].isdigit():
        digits -= 1
    return digits if 0 < at - digits <= 2 else month


def _counts_things(text: str, end: int) -> bool:
    """Whether a lower-case word follows at once: “By June 31 schools had closed”."""
    return text[end : end + 1] == " " and text[end + 1 : end + 2].islower() and text[end - 1].isdigit()
