"""Words that say one thing twice, from proselint."""

from __future__ import annotations

from lintnews.core.finding import Call, Severity
from lintnews.core.rule import Bad, DocumentRule, Good
from lintnews.rules.proselint._installed import InstalledChecks, phrases


class Redundancy(InstalledChecks, DocumentRule):
    """The same thing is said twice.

    ## Why
    Copy is cut by the line. Pairs such as “collaborate together” or “past history” lose nothing when one word
    goes. The pairs are those of the installed proselint.

    ## When it is right
    Where the second word tells one thing from another (advance planning, not late planning), or has a sense of
    its own in the trade: a safe haven, an inner core, a cameo appearance, a drop-down list. The commonest of
    these are left alone.
    """

    message = "“{found}” says one thing twice{instead}."
    severity = Severity.SUGGESTION
    call = Call.STYLE
    on = False
    checks = (
        "redundancy.misc.wallace",
        "redundancy.misc.nordquist",
        "redundancy.misc.garner",
        "redundancy.misc.after_the_deadline",
        "psychology.mental_telepathy",
        "misc.currency",
    )
    # Standard in news, or saying more than the shorter words.
    right = phrases(
        """absolutely sure; actual experience; new innovation; point in time; add a further; add an additional; advance
        warning; all inclusive; ask the question; best ever; cameo appearance; cancel out; climb up; close
        scrutiny; consult with; cool down; dates back; drop down; during the course of; emergency situation;
        enter in; enter into; evolve over time; fall down; first of all; first time ever; focus in; for
        free; future plan; future plans; gather up; heat up; hot water heater; inner core; lift up; live
        studio audience; live witness; main focus; major breakthrough; migraine headache; moment in time;
        new innovative; number of different; personal belongings; personal charm; personal friend; plan
        ahead; polar opposite; polar opposites; pouring down rain; private industry; safe haven; sand dune;
        some time to come; specific details; still remains; surrounded on all sides; tiny bit; ultimate
        goal; unexpected surprise; unsolved mystery; serious crisis; serious danger; i myself; i personally;
        forward planning; high noon; wall mural; closed fist; reason is because; first conceived; originally
        created; originally discovered; fall season; summer season; winter season; spring season; autumn
        season; time clock; native habitat; head honcho; natural instinct; refer back; meet with each other;
        direct confrontation; former veteran; foreign imports; hard facts; self-confessed; fellow colleague;
        fellow colleagues; fellow classmates"""
    )
    examples = (
        Bad(
            "The two forces will collaborate together on the case.",
            "collaborate together",
            "The two forces will collaborate on the case.",
        ),
        Bad("The fare is $5 dollars.", "$5 dollars"),
        Good("The region was a safe haven, and the minister made a cameo appearance."),
        Good("The two forces will collaborate."),
        Good("He read from “The Past History of Leith” for an hour."),
    )
