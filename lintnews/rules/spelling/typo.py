"""A word that was keyed wrong: no dictionary has it, and a common word lies very near."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from lintnews.core.desk import Desk
from lintnews.core.document import Document
from lintnews.core.finding import Match, Severity, replace
from lintnews.core.rule import Bad, DocumentRule, Good, InQuotations
from lintnews.rules.spelling._judgement import Kind, judged
from lintnews.text.casing import like


class Typo(DocumentRule):
    """A word that was keyed wrong: no dictionary has it, and a common word lies very near.

    ## Why
    Two letters change places, one is doubled or dropped, a finger lands on the next key. A spelling checker that
    flags every name is switched off; one that knows only listed misspellings finds a quarter of the real ones.

    ## When it is right
    A word with a capital inside a sentence is a name. So is one that the article writes with a capital elsewhere.
    Handles, addresses, code, clipped forms, words amid foreign ones, coinages the article uses again, words built
    from known ones (“anti-” and a noun), and all that the house accepts are left alone. Every spelling of American,
    British, Canadian and Australian English is known here; which of them a house wants is another rule's business.

    What looks like a loan, lies near no common word, or is explained where it stands is a suggestion only.

    ## Fix
    Offers the likeliest words, best first, in the case of the original. Never made unseen: the writer decides. Inside
    a quotation it is a question, since the original may have it so.
    """

    message = "“{word}”: probably “{meant}”."
    severity = Severity.ERROR
    in_quotations = InQuotations.NOTE
    examples = (
        Bad(
            "The council recieved many objections to the plan.",
            "recieved",
            "The council received many objections to the plan.",
        ),
        Bad("The goverment resigned on Monday.", "goverment", "The government resigned on Monday."),
        Bad("Thier train was late again.", "Thier", "Their train was late again."),
        Bad("The results were seperated by region.", "seperated", "The results were separated by region."),
        Bad("Rescuers waited untill dawn.", "untill", "Rescuers waited until dawn."),
        Good("Teh Kok Wah, who chairs the council, heard the objections."),
        Good("The colour of the centre was organised by the theatre; the color of the center was organized later."),
        Good("Write to recieved@example.com or follow @goverment and #seperate."),
        Good("The unvaccinated were counter-protesters, the re-elected were anti-corruption."),
        Good("The whānau paid a crore, outwith the barangay."),
        Good("The fursuit was blue. Every fursuit has a fursuit maker."),
        Good("It was sooo cold, and he was cookin’ with the neighbours’ pans; they weren’t cooking."),
    )

    def asleep(self, document: Document, desk: Desk) -> str:
        return document.once(judged, desk).asleep

    def check(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Match]:  # noqa: ARG002
        for suspect in document.once(judged, desk).suspects:
            if suspect.kind is not Kind.TYPO:
                continue
            for span in suspect.spans:
                found = span.of(document.text)
                meant = tuple(dict.fromkeys(like(found, word) for word in suspect.meant))
                fixes = tuple(fix for word in meant for fix in replace(span, word))
                severity = None if suspect.is_sure else Severity.SUGGESTION
                yield Match(span, {"word": found, "meant": meant[0]}, fixes, severity=severity)
