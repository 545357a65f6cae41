"""The last word of an initialism said again, from proselint."""

from __future__ import annotations

from lintnews.core.finding import Call, Severity
from lintnews.core.rule import Bad, DocumentRule, Good
from lintnews.rules.proselint._installed import InstalledChecks, phrases


class RedundantInitials(InstalledChecks, DocumentRule):
    """An initialism is followed by the word it already holds.

    ## Why
    The N of PIN is “number”. Readers who know the letters trip over the second one. The list is that of the
    installed proselint.

    ## When it is right
    In names, and where the letters no longer stand for the words: the SAT and ACT tests have meant nothing else
    for decades and are left alone, as is a PDF format set against another.
    """

    message = "“{found}” says its last word twice{instead}."
    severity = Severity.WARNING
    call = Call.STYLE
    on = False
    checks = ("redundancy.ras_syndrome",)
    # A name, or a word that tells something from something else.
    right = phrases("""act test; sat test; pdf format; please rsvp; rip in peace; salt talks; cd disc""")
    capitals = True
    examples = (
        Bad("Thieves watched her type a PIN number.", "PIN number", "Thieves watched her type a PIN."),
        Good("Thieves watched her type a PIN."),
        Good("She sat the SAT test in May, and the form came in PDF format."),
    )
