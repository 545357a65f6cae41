"""Phrases that say the opposite of what is meant, from proselint."""

from __future__ import annotations

from collections.abc import Iterator

from lintnews.core.desk import Desk
from lintnews.core.document import Document
from lintnews.core.finding import Call, Match, Severity
from lintnews.core.rule import Bad, DocumentRule, Good
from lintnews.rules.proselint._installed import Hit, InstalledChecks, phrases


class Illogic(InstalledChecks, DocumentRule):
    """A phrase says something other than what it is used for.

    ## Why
    Who could care less cares a little; a much-needed gap is a gap that is needed. The phrases are those of the
    installed proselint.

    ## When it is right
    “Least worst” is a set phrase in politics and “preplan” is in the dictionary; both are left alone, and so are
    shares (more than half of all).
    """

    message = "“{found}” does not say what is meant?"
    severity = Severity.SUGGESTION
    call = Call.STYLE
    on = False
    checks = (
        "misc.illogic",
        "misc.illogic.coin",
        "misc.illogic.collusion",
        "misc.not_guilty",
    )
    # In every dictionary by now.
    right = phrases("""least worst; preplan""")
    examples = (
        Bad("Voters said they could care less.", "they could care less"),
        Good("Voters said they couldn’t care less."),
        Good("It was the least worst plan, and more than half of all voters backed it."),
    )

    def matches(self, hit: Hit, document: Document, desk: Desk) -> Iterator[Match]:  # noqa: ARG002
        if not hit.found.lower().startswith("more than"):  # more than half of all: a share
            yield hit.match()
