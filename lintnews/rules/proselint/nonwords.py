"""Words that dictionaries do not have, from proselint."""

from __future__ import annotations

from lintnews.core.finding import Severity
from lintnews.core.rule import Bad, DocumentRule, Good
from lintnews.rules.proselint._installed import InstalledChecks, phrases


class Nonwords(InstalledChecks, DocumentRule):
    """A word is used that careful dictionaries do not have.

    ## Why
    “Irregardless” and its like come from two words that ran together in the writer’s ear; readers write in about
    them. The list is that of the installed proselint.

    ## When it is right
    In dialogue, and in an article about the word. Words on that list which dictionaries do have (squelch, thusly,
    pettifogger, minimalise in its own sense) are left alone.
    """

    message = "“{found}” is no standard word{instead}."
    severity = Severity.WARNING
    on = False
    checks = (
        "nonwords",
        "misc.back_formations",
        "misc.false_plurals.misc",
    )
    # Words of their own, or advice that is wrong.
    right = phrases(
        """squelch; pettifogger; thusly; doubtlessly; minimalize; minimalizes; minimalized; minimalizing; confirmant;
        confirmants; crained; proprietous; relative inexpense"""
    )
    examples = (
        Bad(
            "The match went on, irregardless of the rain.", "irregardless", "The match went on, regardless of the rain."
        ),
        Good("The match went on, regardless of the rain."),
        Good("The regulator tried to squelch the rumour."),
    )
