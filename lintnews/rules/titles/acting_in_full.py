"""A person called acting who holds the office in full."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Nap, Severity
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.rules.titles._holders.claim import Claim
from lintnews.rules.titles._holders.marked import in_full_since, marked_claim, marked_match
from lintnews.rules.titles._holders.now import is_present
from lintnews.text.titles.cues import TITLE_CUES
from lintnews.text.titles.standing import sentence_times

_ACTING = frozenset({"acting", "interim", "caretaker"})


class ActingInFull(Rule):
    """A person called acting who holds the office in full.

    ## Why
    A stand-in who is confirmed keeps the word in copy for weeks.

    ## When it is right
    While the person stands in, in the days around the change, in a sentence about an earlier time, for another office
    than the table’s, in quotation marks.

    ## Fix
    Takes the word out, to be looked at by an editor.
    """

    message = "{name} is called “{called}”; holds the office in full since {since}{checked} (story: {story})."
    severity = Severity.ERROR
    call = Call.FIX
    in_quotations = InQuotations.SKIP
    needs_date = True
    examples = (
        Bad(
            "»Acting Defense Secretary« Mark Esper flew to Kabul on Sunday.",
            good="Defense Secretary Mark Esper flew to Kabul on Sunday.",
            published=date(2019, 10, 21),
            related="Mark Esper",
        ),
        Good("The interim president, Ahmed al-Sharaa, met envoys.", published=date(2025, 12, 8)),
        Good("Acting Defense Secretary Mark Esper flew to Brussels.", published=date(2019, 7, 1)),
        Good("In June acting Defense Secretary Mark Esper flew to Brussels.", published=date(2019, 10, 21)),
        Good("Acting President Jane Doe met acting club president Emmanuel Macron.", published=date(2025, 6, 2)),
        Good("“Acting Defense Secretary Mark Esper called,” he said.", published=date(2019, 10, 21)),
        Good("The man who was acting Defense Secretary Mark Esper’s deputy left.", published=date(2019, 10, 21)),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=TITLE_CUES, own_titles=True)

    def check(self, cue: Cue) -> Iterator[Match | Nap]:
        claim = marked_claim(cue, _ACTING)
        since = in_full_since(claim) if claim is not None else None
        if claim is None or since is None or not _stood_in(claim) or claim.mention.possessive:
            return
        times = sentence_times(cue.document, claim.mention, claim.published, of_person=True)
        if times.vague or times.elsewhere(claim.published) or not (times.recent or is_present(cue.text, claim)):
            return
        yield from marked_match(cue, claim, since)


def _stood_in(claim: Claim) -> bool:
    """Whether all whom the claim may mean held the office as a stand-in first; else acting may be their title."""
    return all(any(term.acting for term in person.terms) for person in claim.people)
