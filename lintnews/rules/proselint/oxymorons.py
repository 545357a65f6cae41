"""Words that contradict each other, from proselint."""

from __future__ import annotations

from lintnews.core.finding import Call, Severity
from lintnews.core.rule import Bad, DocumentRule, Good
from lintnews.rules.proselint._installed import InstalledChecks, phrases


class Oxymorons(InstalledChecks, DocumentRule):
    """Two words that stand together contradict each other.

    ## Why
    “Increasingly less” makes the reader stop and do sums. The pairs are those of the installed proselint.

    ## When it is right
    Where the clash is the point, and where the words are plain: “found missing” and “conspicuous absence” are
    idiom in news and left alone.
    """

    message = "“{found}”: the words contradict each other?"
    severity = Severity.SUGGESTION
    call = Call.QUERY
    on = False
    checks = ("oxymorons",)
    # Idiom.
    right = phrases("""found missing; conspicuous absence; build down; organized mess""")
    examples = (
        Bad("The party is increasingly less popular.", "increasingly less"),
        Good("The party is less and less popular."),
        Good("Three paintings were found missing."),
    )
