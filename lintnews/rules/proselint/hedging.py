"""Padding in front of what is said, from proselint."""

from __future__ import annotations

from lintnews.core.finding import Call, Severity
from lintnews.core.rule import Bad, DocumentRule, Good
from lintnews.rules.proselint._installed import InstalledChecks


class Hedging(InstalledChecks, DocumentRule):
    """A phrase puts off what the sentence says.

    ## Why
    A sentence that says what it will say, or half takes it back, can begin later. The phrases are those of the
    installed proselint.

    ## When it is right
    In opinion pieces that mean the doubt.
    """

    message = "“{found}” can go; the sentence says it."
    severity = Severity.SUGGESTION
    call = Call.STYLE
    on = False
    checks = (
        "hedging",
        "misc.metadiscourse",
        "misc.narcissism",
        "misc.apologizing",
    )
    capitals = True
    examples = (
        Bad("The plan has, to a certain degree, failed.", "to a certain degree"),
        Good("The plan has failed in part."),
    )
