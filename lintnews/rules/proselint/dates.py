"""Dates as proselint would have them."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.desk import Desk
from lintnews.core.document import Document
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.rule import Bad, DocumentRule, Good
from lintnews.rules.proselint._installed import Hit, InstalledChecks


class Dates(InstalledChecks, DocumentRule):
    """A date carries a mark or word it does not need.

    ## Why
    “March, 2018” and “June of 2021” say no more than “March 2018”; a range that opens with “from” closes with
    “to”; the 1980s own nothing. The shapes are those of the installed proselint.

    ## When it is right
    Where a decade does own something (the 1980’s worst storm), and where “of” carries weight in a speech.
    """

    message = (
        "“{found}”: a month and year need no comma or “of”, a range from one to another no dash, decades no apostrophe."
    )
    severity = Severity.SUGGESTION
    call = Call.STYLE
    on = False
    checks = (
        "dates_times.dates.decade_apostrophes",
        "dates_times.dates.dash_and_from",
        "dates_times.dates.month_year_comma",
        "dates_times.dates.month_of_year",
    )
    capitals = True
    examples = (
        Bad("She was arrested in March, 2018 near Leith.", "March, 2018"),
        Bad("He was mayor from 2008–2011.", "from 2008–2011"),
        Good("She was arrested in March 2018."),
        Good("Doors are open from 8:00 to 11:30."),
    )

    def matches(self, hit: Hit, document: Document, desk: Desk) -> Iterator[Match]:  # noqa: ARG002
        # Of its ranges only those with a dash: it takes the colon of a time for one too.
        if not hit.found.lower().startswith("from") or any(dash in hit.found for dash in "-–—"):
            yield hit.match()
