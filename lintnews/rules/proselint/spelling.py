"""Misspellings that proselint knows."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.desk import Desk
from lintnews.core.document import Document
from lintnews.core.finding import Match, Severity
from lintnews.core.rule import Bad, DocumentRule, Good
from lintnews.rules.proselint._installed import Hit, InstalledChecks


class Spelling(InstalledChecks, DocumentRule):
    """A word is spelled in a way that proselint knows to be wrong.

    ## Why
    Endings such as -able and -ible are learnt word by word. The pairs are those of the installed proselint.

    ## When it is right
    Where a dictionary has the word: both “adapter” and “adaptor” stand in ours, so whatever the lexicon knows is
    left alone, and so is a name.
    """

    message = "“{found}” is commonly spelled {better}."
    severity = Severity.WARNING
    on = False
    checks = (
        "spelling.able_atable",
        "spelling.able_ible",
        "spelling.ally_ly",
        "spelling.ance_ence",
        "spelling.ely_ly",
        "spelling.em_im_en_in",
        "spelling.er_or",
        "spelling.in_un",
        "spelling.misc",
    )
    examples = (
        Bad("The theory is an idealogy.", "idealogy", "The theory is an ideology."),
        Good("The theory is an ideology."),
        Good("She bought an adaptor and a glamor magazine."),
    )

    def matches(self, hit: Hit, document: Document, desk: Desk) -> Iterator[Match]:  # noqa: ARG002
        if not desk.lexicon.knows(hit.found):
            yield hit.match()
