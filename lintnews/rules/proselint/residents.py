"""What the people of a place are called, from proselint."""

from __future__ import annotations

from lintnews.core.finding import Call, Severity
from lintnews.core.rule import Bad, DocumentRule, Good
from lintnews.rules.proselint._installed import InstalledChecks, phrases


class Residents(InstalledChecks, DocumentRule):
    """The people of a place are called by a name they do not use.

    ## Why
    People of Seattle are Seattleites, and write in when they are not. The names are those of the installed
    proselint.

    ## When it is right
    In the names of newspapers, teams and societies (the Fort Collins Coloradoan), and where dictionaries differ:
    Grenadian, Louisianan, Tennesseean and the like are left alone.
    """

    message = "“{found}”: the people there are called {better}?"
    severity = Severity.SUGGESTION
    call = Call.STYLE
    on = False
    checks = ("terms.denizen_labels.garner",)
    # In dictionaries, or names of something else.
    right = phrases(
        """grenadian; indianan; connecticuter; coloradoan; tennesseean; louisianan; utahan; monacan; anchoragite;
        michiganite; michiganian; missouran; illinoisian; new hampshireman; surinamer"""
    )
    capitals = True
    examples = (
        Bad("A seattlite won the race.", "seattlite", "A Seattleite won the race."),
        Good("A Seattleite won the race."),
        Good("A grenadian won the race."),
    )
