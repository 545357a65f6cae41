"""The talk of offices, agencies and airlines, from proselint."""

from __future__ import annotations

from lintnews.core.finding import Call, Severity
from lintnews.core.rule import Bad, DocumentRule, Good
from lintnews.rules.proselint._installed import InstalledChecks, phrases


class Jargon(InstalledChecks, DocumentRule):
    """A phrase belongs to the office, the agency or the airline.

    ## Why
    Readers are not at the meeting. The phrases are those of the installed proselint.

    ## When it is right
    In quotations, and where the words are meant as they stand: a sum “in the amount of”, the “B4” road, a
    “win-win”. Such are left alone.
    """

    message = "“{found}” is office talk."
    severity = Severity.SUGGESTION
    call = Call.STYLE
    on = False
    checks = (
        "industrial_language.airlinese",
        "industrial_language.bureaucratese",
        "industrial_language.chatspeak",
        "industrial_language.commercialese",
        "industrial_language.corporate_speak",
        "industrial_language.jargon",
    )
    # Plain words, names and idiom in news, or clichés besides.
    right = phrases(
        """back to the drawing board; at the end of the day; in regard to; with regard to; in the amount of; synergy;
        b4; lol; luv; cya; thx; btw; asap; 2day; 4u; on my plate; inst.; ult.; prox.; win-win; regret to
        inform; the undersigned; regarding the matter; all hands on deck; elephant in the room"""
    )
    capitals = True
    examples = (
        Bad("The firm went for the low-hanging fruit first.", "low-hanging fruit"),
        Good("The firm did the easy work first."),
        Good("Vitamin B4 was found on the B4 near Lol, with regard to the synergy."),
    )
