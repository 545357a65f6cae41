"""A person given the title of an office that is still to be taken."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from lintnews.core.cue import Cue, Cues
from lintnews.core.finding import Call, Match
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, Good, InQuotations, Rule
from lintnews.rules.titles._holders.claim import claim_at, is_settled
from lintnews.rules.titles._holders.wording import record_of, turn_told
from lintnews.text.days import long_date
from lintnews.text.sentences import sentence_at
from lintnews.text.titles.cues import TITLE_CUES
from lintnews.text.titles.mention import Relation
from lintnews.text.titles.standing import Person, gravest, near_handover, sentence_times

_AHEAD = timedelta(days=370)  # before that nobody slips: it is another of the name, or the copy bears a wrong date
# Made so, or thought of so: to elect President Ann Lee, a President Lee.
_TO_COME = pattern(
    r"\b(?:elect|re-?elect|becom\w+|make|making|sworn in|name|naming|appoint\w*|choose|choosing|confirm\w*|nominat\w+|"
    r"inaugurat\w+(?: of)?|(?:election|swearing-in|appointment|nomination|confirmation) of|install\w*|(?:[Gg]overnment|[Cc]abinet|[Cc]oalition)(?: [\w-]+){0,4} led by|picture|imagine|call(?:ed|ing)?|say|hear|under|like|for|[Aa]s|an?|possible|potential)(?: as)?(?: the)? \Z",
)
_IN_THOUGHT = pattern(r"\b(?:[Ii]f|suppose|[Ii]magine|whether|[Uu]ntil|[Ss]hould|takes? office|swears?|sworn|oath)\b")
_WOULD = pattern(r"[’'s]{0,2}(?: \w+)?\W{1,2}(?:would|could|might|may)\b")


_OF_A_PART = pattern(
    r"(?:,? (?:of )?[A-Z]\w+)? (?:U\.?S\.?|U\.?K\.?|Canada|China|India|Japan|Mexico|International|Europe|Asia|Americas?|North America|Foundation|Ventures)(?!\w)"
)


class NotYetHeld(Rule):
    """A person given the title of an office that is still to be taken.

    ## Why
    Between a vote and an oath two people are called by one title, and the fingers run ahead.

    ## When it is right
    In the days around a handover, with “-elect”, “incoming” or “future”, in words about what would be (if, would,
    until), in quotation marks, and where the sentence gives a time of its own.

    ## Fix
    None: the name may be the slip, or the word that says “elect”.
    """

    message = "{name} is called “{called}”; takes that office on {start} (story: {story})."
    call = Call.QUERY
    in_quotations = InQuotations.SKIP
    needs_date = True
    examples = (
        Bad("»Chancellor« Friedrich Merz told unions in Essen that taxes would fall.", published=date(2025, 4, 10)),
        Bad("Ministers met »Prime Minister« Mark Carney in Ottawa on Friday.", published=date(2025, 2, 20)),
        Bad("Canada’s »prime minister«, Mark Carney, opened a rink.", published=date(2025, 2, 20)),
        Good("Chancellor-designate Friedrich Merz told unions that taxes would fall.", published=date(2025, 4, 10)),
        Good("Chancellor Friedrich Merz told unions so.", published=date(2025, 5, 5)),
        Good("Chancellor Friedrich Merz told unions so.", published=date(2022, 5, 5)),
        Good("If he wins, Chancellor Friedrich Merz will cut taxes.", published=date(2025, 1, 10)),
        Good("Chancellor Friedrich Merz would cut taxes, he says.", published=date(2025, 1, 10)),
        Good("Germans may soon elect Chancellor Friedrich Merz.", published=date(2025, 1, 10)),
        Good("“I met Chancellor Friedrich Merz,” she said.", published=date(2025, 1, 10)),
        Good("President Donald Trump spoke in Ohio.", published=date(2024, 12, 10)),
        Good("In June Chancellor Friedrich Merz flies to Washington.", published=date(2025, 4, 10)),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(words=TITLE_CUES, own_titles=True)

    def check(self, cue: Cue) -> Iterator[Match]:
        claim = claim_at(cue)
        if claim is None or not claim.is_bare or not is_settled(claim):
            return
        mention, published = claim.mention, claim.published
        if mention.relation not in (Relation.BEFORE, Relation.APPOSED, Relation.AFTER) or mention.doubtful:
            return
        if _OF_A_PART.match(cue.text, mention.place_end):
            return
        starts = [start for person in claim.people if (start := _to_come(person, published)) is not None]
        if len(starts) < len(claim.people) or any(near_handover(person, published) for person in claim.people):
            return
        if min(starts) - published > _AHEAD or _TO_COME.search(cue.text, max(0, mention.opening - 60), mention.opening):
            return
        if _WOULD.match(cue.text, max(mention.name.end, mention.phrase.end)) or _IN_THOUGHT.search(
            cue.text, *sentence_at(cue.document, mention.title.start)
        ):
            return
        times = sentence_times(cue.document, mention, published)
        if any(last >= min(starts) for _, last in times.stretches):
            return
        severity = gravest(claim.people, starts, cue.desk.facts, published)
        if severity is not None:
            language = cue.document.meta.language
            words = {
                "name": mention.name.of(cue.text),
                "called": mention.phrase.of(cue.text),
                "start": turn_told(min(starts), claim, language),
                "story": long_date(published, language),
            }
            record = record_of(claim.people[0], mention.name, cue.desk.facts, language)
            yield Match(mention.title, words, (), (record,), severity)


def _to_come(person: Person, published: date) -> date | None:
    """The day on which the first term of one who never held the office begins, if that is still to come."""
    first = min(term.start for term in person.terms)
    return first if first > published else None
