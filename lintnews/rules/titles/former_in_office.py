"""A sitting office-holder called former."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match, Nap, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.rules.titles._holders.afterwards import is_aside, is_told_since
from lintnews.rules.titles._holders.marked import in_full_since, marked_claim, marked_match
from lintnews.rules.titles._holders.now import came_back, speaks_plainly
from lintnews.text.titles.cues import TITLE_CUES
from lintnews.text.titles.standing import out_of_office_then

_FORMER = frozenset({"former", "formerly", "ex", "onetime", "erstwhile", "late", "previous", "past", "retired"})
_BECOMES = pattern(
    r"\b(?:becom\w+|turn(?:s|ed|ing)? into|be(?:en)? (?:called|styled)|(?:will|to|would) be) (?:an? |the )?\Z"
)
# former President Trump adviser: the adviser is former.
_ROLE_FOLLOWS = pattern(
    r"(?:['’]s?)?[ -](?:(?:[A-Z][\w-]+|national|security|campaign|senior|top|legal|policy|economic|foreign|personal|"
    r"longtime|close|press|communications|chief|trade|health|deputy|budget|defen[cs]e) ){0,2}"
    r"(?:aides?|advis[eo]rs?|allys?|allies|lawyers?|attorneys?|spokes\w+|officials?|"
    r"administration|cabinet|secretary|staff\w*|appointees?|nominees?|chief of staff|manager|strategist|speechwriter|"
    r"donors?|supporters?|voters?|bodyguard|assistant|deputy|minister|counsel|fixer|wife|husband|era|backers?)\b"
)


class FormerInOffice(Rule):
    """A sitting office-holder called former.

    ## Why
    A holder who left and came back, or a line kept from an older story, is the slip that readers write in about.

    ## When it is right
    Before the person took office again, and in the days around a handover. A sentence that gives its own time is
    judged at that time, so “in 2023 former President Donald Trump” stays. “Former President Trump adviser” speaks of
    an adviser. Words in quotation marks are the speaker's. Where the table of offices ends, the rule says less and
    then nothing.

    ## Fix
    Takes the word out, to be looked at by an editor: the name may be the slip, not the title.
    """

    message = "{name} is called “{called}”; in office since {since}{checked} (story: {story})."
    severity = Severity.ERROR
    call = Call.QUERY
    in_quotations = InQuotations.SKIP
    needs_date = True
    examples = (
        Bad(
            "»Former President« Donald Trump opened a hotel in Miami on Sunday.",
            good="President Donald Trump opened a hotel in Miami on Sunday.",
            published=date(2025, 11, 24),
        ),
        Bad(
            "The envoy flew home to see »former U.S. president« Donald Trump, who won in 2024.",
            good="The envoy flew home to see U.S. president Donald Trump, who won in 2024.",
            published=date(2025, 11, 24),
        ),
        Bad(
            "Britain’s »ex-prime minister« Keir Starmer spoke in Leeds.",
            good="Britain’s prime minister Keir Starmer spoke in Leeds.",
            published=date(2025, 3, 1),
        ),
        Bad(
            "The »former president«, Emmanuel Macron, opened the bridge.",
            good="The president, Emmanuel Macron, opened the bridge.",
            published=date(2024, 6, 1),
        ),
        Bad("Mark Carney, a »former prime minister« of Canada, took questions.", published=date(2025, 9, 1)),
        Bad(
            "The »late president« Emmanuel Macron opened the bridge.",
            good="The president Emmanuel Macron opened the bridge.",
            published=date(2024, 6, 1),
        ),
        Bad(
            "»Former NATO secretary general« Mark Rutte cycled to the summit.",
            good="NATO secretary general Mark Rutte cycled to the summit.",
            published=date(2026, 6, 22),
        ),
        Bad("»Former Chancellor« Merz flew to Kyiv.", good="Chancellor Merz flew to Kyiv.", published=date(2025, 6, 1)),
        Good("Former President Donald Trump spoke in Iowa.", published=date(2023, 5, 1)),
        Good("Former President Donald Trump was sworn in.", published=date(2025, 1, 21)),
        Good("On Monday Mr Biden becomes former President Biden in these pages.", published=date(2025, 1, 18)),
        Good("In 2023 former President Donald Trump was charged in Georgia.", published=date(2025, 11, 24)),
        Good("Former President Donald Trump adviser Steve Bannon spoke.", published=date(2025, 11, 24)),
        Good("Former Vice President Kamala Harris and former President Joe Biden met.", published=date(2025, 11, 24)),
        Good("Former Ontario club president Donald Trump is no relation.", published=date(2025, 11, 24)),
        Good("“I met former President Donald Trump,” she wrote.", published=date(2025, 11, 24)),
        Good("At the time, former President Donald Trump was writing a book.", published=date(2025, 11, 24)),
        Good("Former President Donald Trump spoke.", published=date(2031, 1, 1)),
        Good("Former deputy prime minister Keir Starmer spoke.", published=date(2025, 11, 24)),
        Good("Former Attorney General Todd Blanche spoke.", published=date(2026, 9, 1)),
        Good("Former President Marcos is buried in Manila.", published=date(2025, 9, 1)),
        Good("Former President Trumpington spoke to former Governor Jane Doe.", published=date(2025, 9, 1)),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=TITLE_CUES, own_titles=True)

    def check(self, cue: Cue) -> Iterator[Match | Nap]:
        claim = marked_claim(cue, _FORMER)
        since = in_full_since(claim, is_first=True) if claim is not None else None
        if claim is None or since is None or _ROLE_FOLLOWS.match(cue.text, claim.mention.name.end):
            return
        if _BECOMES.search(cue.text, max(0, claim.mention.opening - 24), claim.mention.opening):
            return
        if any(len({term.office for term in person.terms}) > 1 for person in claim.people):
            return  # the person left another office of the same title
        if not is_told_since(cue, claim, since):
            if out_of_office_then(cue.document, claim.mention, claim.people, claim.published):
                return
            if came_back(claim) and (is_aside(cue, claim) or not speaks_plainly(cue, claim)):
                return
        yield from marked_match(cue, claim, since)
