"""Set phrases as the ear takes them, from proselint."""

from __future__ import annotations

from lintnews.core.finding import Severity
from lintnews.core.rule import Bad, DocumentRule, Good
from lintnews.rules.proselint._installed import InstalledChecks, phrases


class MisheardPhrases(InstalledChecks, DocumentRule):
    """A set phrase is written as it was misheard.

    ## Why
    Nobody means “for all intensive purposes”. A spelling checker passes it, since each word is one. The phrases
    are those of the installed proselint.

    ## When it is right
    In titles (“To the Manor Born”, “Olive, the Other Reindeer”) and in jokes about the phrase; those titles are
    left alone.
    """

    message = "“{found}” is a set phrase misheard{instead}."
    severity = Severity.WARNING
    on = False
    checks = (
        "mondegreens",
        "malapropisms",
        "mixed_metaphors.misc",
    )
    # Titles, and phrases that also mean what they say.
    right = phrases(
        """to the manor born; olive, the other reindeer; lady mondegreen; a serial experience; the infinitesimal
        universe"""
    )
    examples = (
        Bad(
            "It was, for all intensive purposes, a coup.",
            "for all intensive purposes",
            "It was, for all intents and purposes, a coup.",
        ),
        Good("It was, for all intents and purposes, a coup."),
        Good("She watched reruns of a comedy about those to the manor born."),
    )
