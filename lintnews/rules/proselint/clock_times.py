"""Times of day as American houses write them, from proselint."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.desk import Desk
from lintnews.core.document import Document
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, DocumentRule, Good
from lintnews.core.span import Span
from lintnews.rules.proselint._installed import Hit, InstalledChecks

_HOUR = pattern(r"\d{1,2}[:.]\Z")


class ClockTimes(InstalledChecks, DocumentRule):
    """A time of day is not written as “6 a.m.”, noon or midnight.

    ## Why
    Houses that write “6 a.m.” want it everywhere, and nobody can be sure which end of the day “12 a.m.” is. The
    shapes are those of the installed proselint.

    ## When it is right
    In houses that write 6am, as most British ones do: they leave the rule off.
    """

    message = "“{found}”: the house writes times as “6 a.m.”, and noon or midnight for twelve."
    severity = Severity.SUGGESTION
    call = Call.STYLE
    on = False
    checks = (
        "dates_times.am_pm.lowercase_periods",
        "dates_times.am_pm.spacing",
        "dates_times.am_pm.midnight_noon",
    )
    examples = (
        Bad("The fire broke out at 8:00am on Sunday.", "8:00am"),
        Bad("Doors open at 12 p.m. on Friday.", "12 p.m."),
        Good("The fire broke out at 8 a.m. and was out by 10:12 p.m."),
    )

    def matches(self, hit: Hit, document: Document, desk: Desk) -> Iterator[Match]:  # noqa: ARG002
        text, (start, end) = document.text, hit.span
        hour = _HOUR.search(text, max(0, start - 3), start)
        if hour and hit.found.startswith("12"):
            return  # 10:12 p.m. is no noon
        if text[end - 1] == "." and hit.found.count(".") == 1:
            end -= 1  # the sentence's own
        span = Span(hour.start() if hour else start, end)
        yield hit._replace(span=span, found=span.of(text)).match()
