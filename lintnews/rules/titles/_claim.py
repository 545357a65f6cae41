"""What copy claims of a person by a title, and what the table says: read once a title, whichever rule asks."""

from __future__ import annotations

from datetime import date

from lintnews.core.cue import Cue
from lintnews.core.desk import Facts, Term
from lintnews.core.document import Document
from lintnews.core.finding import Related
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.text.days import known_date, long_date
from lintnews.text.sentences import sentence_at
from lintnews.text.standing import Person, has_doubt, people_meant
from lintnews.text.titles.at_a_glance import is_plain
from lintnews.text.titles.markers import PLAIN
from lintnews.text.titles.mention import Mention, Relation, mention_at

_LONGEST = 2000  # code points


class Claim(Record):
    """A title with its person in copy of a known date.

    `people` are those that the name may mean who ever held the office; empty where that is not sure, or nobody did.
    """

    mention: Mention
    people: tuple[Person, ...]
    published: date

    def is_marked(self, among: frozenset[str]) -> bool:
        """Whether words such as former stand with the title, all of them `among` those or plain (current)."""
        markers = self.mention.markers - PLAIN
        return bool(markers) and markers <= among

    @property
    def is_bare(self) -> bool:
        """Whether the title is given as one held now, in no way that often tells of the past."""
        mention = self.mention
        return not (mention.markers - PLAIN or mention.possessive or mention.determiner in ("a", "an", "one"))


def claim_at(cue: Cue) -> Claim | None:
    """The claim whose title woke the rule.

    None where no name stands with it, the copy has no date, a glance shows that no rule has anything to say, or the
    title is told of the past (“was prime minister”).
    """
    claim = told_at(cue)
    return None if claim is None or claim.mention.relation is Relation.PAST else claim


def told_at(cue: Cue) -> Claim | None:
    """As `claim_at`, titles told of the past among them."""
    return cue.document.once(_claim, cue.span, cue.desk.facts)


def _claim(document: Document, span: Span, facts: Facts) -> Claim | None:
    published = document.meta.published
    if published is None or is_plain(document, span, facts):
        return None
    mention = mention_at(document, span, facts)
    if mention is None:
        return None
    sentence = sentence_at(document, span.start)
    if sentence.end - sentence.start > _LONGEST:  # a list, not a sentence: each title of it would read it all
        return None
    return Claim(mention, people_meant(mention, document, facts), published)


def is_settled(claim: Claim) -> bool:
    """Whether the table knows the person as a holder of the office, and no row of it is in doubt."""
    return bool(claim.people) and not has_doubt(claim.people)


def last_checked(term: Term, claim: Claim, facts: Facts, language: str) -> str:
    """“, last checked Oct. 8, 2026” where the copy is younger than the table."""
    verified = facts.office(term.office).verified_until
    return f", last checked {long_date(verified, language)}" if claim.published > verified else ""


def record_of(person: Person, place: Span, facts: Facts, language: str) -> Related:
    """The terms of a person in the offices meant, shown at the name."""
    terms = "; ".join(f"{office_name(term.office, facts)} {years_of(term, language)}" for term in person.terms[-3:])
    return Related(place, f"{person.name}: {terms}.")


def years_of(term: Term, language: str) -> str:
    """“from Jan. 20, 2017, to Jan. 20, 2021” or “since Jan. 20, 2025”."""
    start = known_date(term.start, term.start_slack, language)
    comma = "," if start[0].isalpha() and not term.start_slack else ""
    if term.end is None:
        return f"since {start}"
    return f"from {start}{comma} to {known_date(term.end, term.end_slack, language)}"


def turn_told(day: date, claim: Claim, language: str) -> str:
    """The day on which a term began or ended, as far as the table knows it: “Jan. 20, 2021”, “2021”."""
    terms = [term for person in claim.people for term in person.terms]
    slacks = [term.start_slack for term in terms if term.start == day]
    slacks += [term.end_slack for term in terms if term.end == day]
    return known_date(day, max(slacks, default=0), language)


def office_name(office: str, facts: Facts) -> str:
    """“president of France”; a title that names its own place stands alone (pope)."""
    known = facts.office(office)
    title = known.titles[0]
    if "’" in known.place and title.startswith(known.place.partition("’")[0] + " "):  # England manager
        return title
    title = title if title.isupper() else _lower(title)
    return f"{title} of {with_article(known.place)}"


def _lower(title: str) -> str:
    return " ".join(word if word.isupper() else word.lower() for word in title.split())


_ARTICLE = ("United ", "European ", "Bank of", "Federal ", "International ", "World ", "Netherlands", "Philippines",
            "Soviet ", "Czech ", "Vatican", "FBI", "CIA", "Palestinian ", "Dominican ", "Central African ", "Maldives")  # fmt: skip


def with_article(place: str) -> str:
    """“the United States”, “France”."""
    return f"the {place}" if place.startswith(_ARTICLE) else place
