"""Months and weekdays in lower case, from proselint."""

from __future__ import annotations

from lintnews.core.finding import Severity
from lintnews.core.rule import Bad, DocumentRule, Good
from lintnews.rules.proselint._installed import InstalledChecks, phrases


class MonthsAndDays(InstalledChecks, DocumentRule):
    """A month or a weekday stands in lower case.

    ## Why
    They are names. `capitals/proper-noun` looks at the same words with more care and is on by default; this is
    for houses that want proselint’s own say.

    ## When it is right
    “An august body” is no month, and is left alone.
    """

    message = "“{found}” is a name and takes a capital{instead}."
    severity = Severity.WARNING
    on = False
    checks = (
        "misc.capitalization.months",
        "misc.capitalization.days",
    )
    # An adjective too.
    right = phrases("""august""")
    examples = (
        Bad("The talks begin on tuesday.", "tuesday", "The talks begin on Tuesday."),
        Good("The talks begin on Tuesday before an august body."),
    )
