"""Phrases worn smooth, from proselint."""

from __future__ import annotations

from lintnews.core.finding import Call, Severity
from lintnews.core.rule import Bad, DocumentRule, Good
from lintnews.rules.proselint._installed import InstalledChecks, phrases


class Cliches(InstalledChecks, DocumentRule):
    """A phrase has been worn smooth.

    ## Why
    A phrase that readers can finish for themselves takes up room. The list, of some 800, is that of the installed
    proselint.

    ## When it is right
    Where it is meant as it stands (the ship went all at sea), in quotations, and in headlines that play with it.
    The plainest entries (for free, first and foremost) are left alone.
    """

    message = "“{found}” is a cliché."
    severity = Severity.SUGGESTION
    call = Call.STYLE
    on = False
    checks = (
        "cliches.misc.garner",
        "cliches.misc.write_good",
        "cliches.hell",
    )
    # Plain words.
    right = phrases(
        """decision-making process; in light of; keep an eye on; on the spot; thought leaders; trial and error; for
        free; on the same page; in this day and age; first and foremost; last but not least"""
    )
    examples = (
        Bad("The plan is back to the drawing board.", "back to the drawing board"),
        Good("The plan will be drawn up anew."),
        Good("Children travel for free."),
    )
