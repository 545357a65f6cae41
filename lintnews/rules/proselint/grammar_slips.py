"""Slips of grammar that are always the same few words, from proselint."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.desk import Desk
from lintnews.core.document import Document
from lintnews.core.finding import Match, Severity
from lintnews.core.rule import Bad, DocumentRule, Good
from lintnews.rules.proselint._installed import Hit, InstalledChecks, phrases


class GrammarSlips(InstalledChecks, DocumentRule):
    """A turn of phrase that grammar does not allow.

    ## Why
    “Would of” for “would’ve” and “between you and I” are heard everywhere and printed nowhere on purpose. The
    phrases are those of the installed proselint.

    ## When it is right
    In dialogue. “Should of course” is two words that happen to meet and is left alone, as is “in regards to”,
    which is a matter of taste.
    """

    message = "“{found}” is a slip of grammar{instead}."
    severity = Severity.WARNING
    on = False
    checks = (
        "spelling.ve_of",
        "misc.tense_present",
        "misc.many_a",
        "misc.inferior_superior",
        "misc.false_plurals.kudos",
        "misc.waxed",
    )
    # Taste, or the business of proselint/redundancy.
    right = phrases("""in regards to; reason is because; audible to the ear""")
    examples = (
        Bad("The council would of paid.", "would of", "The council would've paid."),
        Bad("The tyres are inferior than those of 2019.", "inferior than", "The tyres are inferior to those of 2019."),
        Good("The council would of course have paid."),
        Good("He spoke in regards to the tyres, which are inferior to those of 2019."),
    )

    def matches(self, hit: Hit, document: Document, desk: Desk) -> Iterator[Match]:  # noqa: ARG002
        if not document.text.startswith(" course", hit.span.end):  # would of course
            yield hit.match()
