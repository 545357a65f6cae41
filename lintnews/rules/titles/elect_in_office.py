"""A person called elect who is in office."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Nap, Severity
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.rules.titles._holders.marked import in_full_since, marked_claim, marked_match
from lintnews.rules.titles._holders.news import is_plain_news
from lintnews.rules.titles._holders.now import is_present
from lintnews.text.titles.clause import clause_of
from lintnews.text.titles.cues import TITLE_CUES
from lintnews.text.titles.standing import sentence_times

_ELECT = frozenset({"elect", "designate", "incoming"})


class ElectInOffice(Rule):
    """A person called elect who is in office.

    ## Why
    Between a vote and an oath the word is typed a hundred times; it stays in the fingers.

    ## When it is right
    Before the oath, in a sentence about that time (“as president-elect he…”, “in November”), in quotation marks.

    ## Fix
    Takes the word out, to be looked at by an editor.
    """

    message = "{name} is called “{called}”; in office since {since}{checked} (story: {story})."
    severity = Severity.ERROR
    call = Call.FIX
    in_quotations = InQuotations.SKIP
    needs_date = True
    examples = (
        Bad(
            "»President-elect« Donald Trump will meet governors today.",
            good="President Donald Trump will meet governors today.",
            published=date(2025, 6, 2),
            related="Donald Trump",
        ),
        Bad(
            "Canada’s »prime minister-designate«, Mark Carney, spoke on Friday.",
            good="Canada’s prime minister, Mark Carney, spoke on Friday.",
            published=date(2025, 7, 7),
        ),
        Bad(
            "»Incoming Chancellor« Friedrich Merz is in Paris.",
            good="Chancellor Friedrich Merz is in Paris.",
            published=date(2025, 9, 1),
        ),
        Good("President-elect Donald Trump will meet governors.", published=date(2024, 12, 2)),
        Good("In December President-elect Donald Trump named his cabinet.", published=date(2025, 6, 2)),
        Good("President-elect Donald Trump won in November 2024.", published=date(2025, 6, 2)),
        Good("“President-elect Donald Trump called,” he said.", published=date(2025, 6, 2)),
        Good("The order of President-elect Donald Trump’s team, before he took office, stands.", published=date(2025, 6, 2)),
        Good("President-elect Jane Doe met the club’s president, Donald Trump.", published=date(2025, 6, 2)),
        Good("President-elect Donald Trump will meet governors.", published=date(2025, 1, 21)),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=TITLE_CUES, own_titles=True)

    def check(self, cue: Cue) -> Iterator[Match | Nap]:
        claim = marked_claim(cue, _ELECT)
        since = in_full_since(claim) if claim is not None else None
        if claim is None or since is None or claim.mention.possessive:
            return
        times = sentence_times(cue.document, claim.mention, claim.published, of_person=True)
        if times.vague or times.elsewhere(claim.published):
            return
        clause = clause_of(cue.document, claim.mention)
        if not (times.recent or is_present(cue.text, claim) or is_plain_news(cue, claim, clause, is_elect=True)):
            return
        yield from marked_match(cue, claim, since)
