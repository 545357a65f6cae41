"""What the table knows, in the words of a finding."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lintnews.core.desk import Facts, Term
from lintnews.core.finding import Nap, Related
from lintnews.core.span import Span
from lintnews.rules.titles._holders.claim import Claim
from lintnews.text.days import known_date, long_date
from lintnews.text.titles.standing import Person, holding, reach


def last_checked(term: Term, claim: Claim, facts: Facts, language: str) -> str:
    """“, last checked Oct. 8, 2026” where the copy is younger than the table."""
    verified = facts.office(term.office).verified_until
    return f", last checked {long_date(verified, language)}" if claim.published > verified else ""


def past_table(claim: Claim, facts: Facts, language: str) -> Iterator[Nap]:
    """Why nothing is said of one who was in office when its table was last checked: that is too long ago."""
    for person in claim.people:
        term = holding(person, claim.published)
        if term is not None and reach(facts, term.office, claim.published) is None:
            checked = long_date(facts.office(term.office).verified_until, language)
            yield Nap(f"the table of {office_name(term.office, facts)} was last checked {checked}")


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
