"""Names of athletes that proselint has seen misspelled."""

from __future__ import annotations

from lintnews.core.finding import Call, Severity
from lintnews.core.rule import Bad, DocumentRule, Good
from lintnews.rules.proselint._installed import InstalledChecks, phrases


class Athletes(InstalledChecks, DocumentRule):
    """The name of an athlete is spelled as it is often misspelled.

    ## Why
    Some names are misspelled oftener than not. The names are those of the installed proselint.

    ## When it is right
    Where another person bears the name in that spelling: hence a question. The likeliest (Tori Hunter, Monte
    Ellis, Johnny Peralta) are left alone.
    """

    message = "“{found}”: is {better} meant?"
    severity = Severity.SUGGESTION
    call = Call.QUERY
    on = False
    checks = ("spelling.athletes",)
    # Likely names of other people.
    right = phrases("""tori hunter; monte ellis; johnny peralta""")
    capitals = True
    examples = (
        Bad(
            "He wore the shirt of Stephon Curry to the match.",
            "Stephon Curry",
            "He wore the shirt of Stephen Curry to the match.",
        ),
        Good("He wore the shirt of Stephen Curry to the match."),
        Good("Tori Hunter, who is seven, won the race."),
    )
