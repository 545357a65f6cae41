"""Whether a sentence gives a title as one held at publication, not at an earlier time."""

from __future__ import annotations

import re
from datetime import date

from lintnews.core.cue import Cue
from lintnews.core.desk import Facts, Term
from lintnews.core.pattern import pattern
from lintnews.rules.titles._holders.afterwards import OF_THE_PAST, is_hearsay, is_told_afterwards
from lintnews.rules.titles._holders.claim import Claim
from lintnews.rules.titles._holders.news import LONG_AGO, OFFICIAL
from lintnews.text.temporal import verb_groups
from lintnews.text.times import Times, times_in
from lintnews.text.titles.clause import Clause, clause_of
from lintnews.text.titles.mention import Relation
from lintnews.text.titles.standing import SETTLED, Person, sentence_times, times_before
from lintnews.text.words import word_before

HEADS = frozenset(
    {"president", "prime minister", "chancellor", "taoiseach"}
)  # of a country: none leaves room for another
# Words before the title that leave it a claim about now; after any other word the clause may tell of the past
# (signed by President Obama, the law President Obama signed, under President Obama).
_OPEN = frozenset(
    """with to told tells met meets meet meeting asked asks urged urges and but said says between for against hosted
    welcomed greeted joined alongside see seeing visit visits call calls including thanked praised criticized criticised accused""".split()
)
_NEXT = pattern(r"(?:, \d\d,)? (?:\w+ly )?([a-z]+)\b")
_PRESENT = pattern(
    r"(?:, \d\d,)?\W{0,2}(?:will|is|has|plans|wants|says|intends|expects|hopes|warns|vows|insists|faces|tells|meets|visits|leads|"
    r"urges|calls|seeks|backs|rejects|travels|arrives|announces|heads|hosts|lives|joins|"
    r"to (?:visit|meet|speak|attend|open|host|address|announce|sign|face|hold|deliver|join|lead|unveil|chair|launch))\b"
)
# A former aide to President Ann Lee.
_OF_HIS_TIME = pattern(
    r"\b(?:[Ff]ormer|[Ee]x-|[Oo]nce an?|[Ll]ongtime|[Ll]ong-time) ?[\w ’'-]{3,50} (?:for|to|of|under|with) (?:the )?(?:[A-Z]\w+ )?\Z"
)
_OTHERS = pattern(
    r"\b(?:aides?|allies|critics|supporters|backers|opponents|friends|lawyers|officials|advisers|advisors|rivals|those|people|sources|"
    r"ministers|colleagues|mps|lawmakers|voters) (?:close |loyal )?(?:of|to|for|around|near) (?:the )?\Z",
    re.IGNORECASE,
)
_SPEAK = pattern(r" (?:say|are|want|expect|have|hope|fear|deny|insist|argue|plan|will|think|believe|complain)\b")
_CLAUSE_OF_NOW = pattern(
    r",? (?:who|whose [\w’'-]+(?: [\w’'-]+){0,2}) (?:now |still )?(?:is|are|has|have|sits?|lives?|leads?|faces?|holds?|wants?|"
    r"says?|will|remains?|runs?|works?)\b"
)
# Told of a going that is past: who stood down last week.
_WENT = pattern(
    r", who (?:\w+ly )?(?:stood down|stepped down|left office|was (?:ousted|toppled|voted out)|lost power|handed over)\b"
)


def speaks_of_now(cue: Cue, claim: Claim, last: date) -> bool:
    """Whether the sentence gives the title at publication; `last` is the last day on which it was right."""
    return is_told_afterwards(cue, claim, last) or _is_told_now(cue, claim, last)


def _is_told_now(cue: Cue, claim: Claim, last: date) -> bool:
    if _OF_HIS_TIME.search(cue.text, max(0, claim.mention.opening - 80), claim.mention.opening):
        return False
    if is_hearsay(clause := clause_of(cue.document, claim.mention)) and not _has_day(cue, claim, clause):
        return False
    beside = _has_clause_of_now(cue.text, claim)
    others = _others_speak(cue.text, claim)
    if not (beside or others or opens_clause(cue.text, claim.mention.opening)):
        return False
    document, people, published = cue.document, claim.people, claim.published
    times = sentence_times(document, claim.mention, published, of_person=not beside)
    recent = times.recent or beside or others or is_present(cue.text, claim)
    if (
        times.weak
        and not recent
        and claim.mention.relation is Relation.APPOSED
        and holds_another(claim, cue.desk.facts)
    ):
        times = times._replace(weak=False)
    if times.vague or (times.weak and not recent) or _in_a_term(times, people):
        return False
    end = max(claim.mention.name.end, claim.mention.phrase.end)
    if OF_THE_PAST.match(cue.text, end) or (not recent and OFFICIAL.match(cue.text, end)):
        return False
    if recent:
        return True
    # A past without a day is most often background: President Biden visited the town after the derailment.
    earlier = times_before(document, claim.mention, published)
    if earlier.vague or earlier.elsewhere(published) or _in_a_term(earlier, people):
        return False
    if claim.mention.relation is not Relation.BEFORE:
        return (published - last).days <= LONG_AGO or holds_another(claim, cue.desk.facts)
    return _heads_otherwise(claim, cue.desk.facts)


def _has_day(cue: Cue, claim: Claim, clause: Clause) -> bool:
    """Whether the clause has a day of its own, such as on Monday."""
    return times_in(cue.text, clause.reach, claim.published).recent


def _others_speak(text: str, claim: Claim) -> bool:
    """Whether people of the person's say something now: allies of Prime Minister Ann Lee say."""
    mention = claim.mention
    if mention.relation is not Relation.BEFORE or _SPEAK.match(text, mention.name.end) is None:
        return False
    return _OTHERS.search(text, max(0, mention.opening - 50), mention.opening) is not None


def _has_clause_of_now(text: str, claim: Claim) -> bool:
    """Whether a clause tells of now about one whose title is set beside the name: its president, Ann Lee, who is."""
    named = claim.mention.named
    if named is not None and named.full and _WENT.match(text, max(claim.mention.name.end, claim.mention.phrase.end)):
        return True
    if claim.mention.relation is Relation.BEFORE:
        return False
    return _CLAUSE_OF_NOW.match(text, max(claim.mention.name.end, claim.mention.phrase.end)) is not None


def holds_another(claim: Claim, facts: Facts) -> bool:
    """Whether one who is named in full holds another office now, and no doubt about it."""
    named = claim.mention.named
    if named is None or not named.full or len(claim.people) != 1:
        return False
    return any(term.holds(claim.published) and not term.doubtful for term in facts.terms(claim.people[0].name))


def _heads_otherwise(claim: Claim, facts: Facts) -> bool:
    """Whether one who is named in full heads the same country under another title now: the old one is no background."""
    named = claim.mention.named
    if named is None or not named.full or len(claim.people) != 1:
        return False
    places = {facts.office(term.office).place for term in claim.people[0].terms if _is_head(facts, term)}
    return any(
        term.holds(claim.published) and not term.doubtful and _is_head(facts, term) and facts.office(term.office).place in places
        for term in facts.terms(claim.people[0].name)
    )  # fmt: skip


def _is_head(facts: Facts, term: Term) -> bool:
    return not HEADS.isdisjoint(title.lower() for title in facts.office(term.office).titles)


def opens_clause(text: str, opening: int) -> bool:
    """Whether the title opens its clause, or follows a word that leaves it a claim about now."""
    before = text[max(0, opening - 8) : opening].rstrip(" “‘\"'(")
    if not before[-1:].isalnum():  # a headline ends without a mark, but its line ends
        return True
    return word_before(text, opening).lower() in _OPEN


def is_present(text: str, claim: Claim) -> bool:
    """Whether a verb of now or of the future follows the title and its name, or joins them."""
    if claim.mention.relation is Relation.TOLD:
        return True
    end = max(claim.mention.name.end, claim.mention.phrase.end)
    if _PRESENT.match(text, end):
        return True
    verb = _NEXT.match(text, end)
    return verb is not None and verb_groups.is_present(verb[1])


def _in_a_term(times: Times, people: tuple[Person, ...]) -> bool:
    """Whether a time that is spoken of lies in a term of one of `people`."""
    return any(term.meets(*stretch) for stretch in times.stretches for person in people for term in person.terms)


def came_back(claim: Claim) -> bool:
    """Whether one who may be meant was out of the office for a time, and so was rightly called former once."""
    return any(term.end is not None and term.end < claim.published for person in claim.people for term in person.terms)


def speaks_plainly(cue: Cue, claim: Claim) -> bool:
    """Whether the sentence says that it tells of now, or the title opens its clause, as a subject does."""
    times = sentence_times(cue.document, claim.mention, claim.published)
    terms = [term for person in claim.people for term in person.terms if term.holds(claim.published)]
    if all(claim.published - term.start > SETTLED for term in terms):
        return True
    return times.recent or is_present(cue.text, claim) or opens_clause(cue.text, claim.mention.opening)
