"""`lintnews facts`: what is known of a person or an office, and which rows have gone stale."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import date, timedelta

from lintnews.app.shipped import guides, known_options
from lintnews.core.desk import Term
from lintnews.core.finding import Severity
from lintnews.core.record import Record
from lintnews.facts.folding import folded
from lintnews.facts.offices import TableFacts
from lintnews.facts.own import revived
from lintnews.facts.tables import open_facts, with_own
from lintnews.house import configuration_of_style, load_configuration, nearest_configuration
from lintnews.text.days import known_date, long_date
from lintnews.text.titles.standing import LONG_REACH, LOOSE_REACH, reach


class Stale(Record):
    """An office of which the table can no longer say everything. `level` is what its findings are at most."""

    office: str
    verified_until: date
    level: Severity | None  # None: nothing is said
    until: date | None  # the last day of that


def facts_here(config: str | None, *, isolated: bool) -> tuple[TableFacts, str]:
    """The shipped facts with those of the nearest lintnews.yaml, and the language of its style.

    Raises StyleError with all faults of the configuration.
    """
    from lintnews.engine.compiled import opened

    shipped = open_facts(opened("facts"))
    source = config or ("" if isolated else nearest_configuration(os.getcwd()))
    if source:
        configuration = load_configuration(source, known_options, shipped=guides())
    else:
        configuration = configuration_of_style("default", known_options, shipped=guides())
    style = configuration.style
    return with_own(shipped, revived(style.facts)) if style.facts else shipped, style.language or "en"


def told(facts: TableFacts, name: str, on: date | None, language: str) -> str:
    """What is known of the person or office called `name`, at the day `on` where one is given; empty if nothing is."""
    people = _people(facts, name)
    parts = [_person_told(facts, person, on, language) for person in people]
    if not people:
        parts = [_office_told(facts, office, on, language) for office in _offices(facts, name)]
    return "\n\n".join(parts)


def near(facts: TableFacts, name: str) -> list[str]:
    """People and offices whose names are near `name`."""
    from difflib import get_close_matches

    known = {folded(one): one for one in (*facts.people(), *facts.offices())}
    return [known[one] for one in get_close_matches(folded(name), known, 5, 0.6)]


def stale_offices(facts: TableFacts, day: date) -> list[Stale]:
    """The offices with a holder of which less than everything can be said on `day`, the most silent first."""
    found = []
    for office in facts.offices():
        verified = facts.office(office).verified_until
        current = [term for term in facts.holders(office, verified) if term.end is None]
        if day <= verified or not current:
            continue
        level = reach(facts, office, day)
        ends = [term.scheduled_end for term in current if term.scheduled_end]
        last = verified + timedelta(days=LONG_REACH if ends else LOOSE_REACH)
        if level is not Severity.ERROR:
            found.append(Stale(office, verified, level, last if level else None))
    return sorted(found, key=lambda one: (one.level is not None, one.verified_until, one.office))


def stale_told(stale: list[Stale], language: str) -> str:
    """The stale offices, one a line, with what they still serve for."""
    lines = []
    for one in stale:
        said = "nothing is said of its holder any more"
        if one.level is not None and one.until is not None:
            said = f"{one.level.value}s only, and nothing after {long_date(one.until, language)}"
        lines.append(f"{one.office}: last checked {long_date(one.verified_until, language)}; {said}.")
    return "\n".join(lines)


def _people(facts: TableFacts, name: str) -> tuple[str, ...]:
    """The people that `name`, a full name, alias or surname, may mean."""
    named = facts.named(name)
    if named is not None:
        return named.people
    key = folded(name)
    return tuple(person for person in facts.people() if _is_form(facts, person, key))


def _is_form(facts: TableFacts, person: str, key: str) -> bool:
    death = facts.death(person)
    return death is not None and key in map(folded, death.forms)


def _offices(facts: TableFacts, name: str) -> tuple[str, ...]:
    """The offices with that id, title, or title with its place on either side."""
    key = folded(name).removeprefix("the ")
    if name in facts.offices():
        return (name,)
    return tuple(office for office in facts.offices() if key in _names_of(facts, office))


def _names_of(facts: TableFacts, office: str) -> set[str]:
    known = facts.office(office)
    place = folded(known.place)
    titles = [folded(title) for title in known.titles]
    places = {place, *(words for words, meant in facts.section("places").items() if meant == known.place)}
    forms = {f"{where} {title}" for where in places for title in titles}
    forms |= {f"{title} of {the}{where}" for where in places for title in titles for the in ("", "the ")}
    return forms | set(titles)


def _person_told(facts: TableFacts, person: str, on: date | None, language: str) -> str:
    lines = [person + (f" on {long_date(on, language)}" if on else "")]
    terms = [term for term in facts.terms(person) if on is None or term.holds(on)]
    for term in terms:
        lines += _term_told(facts, term, f"{_title(facts, term)}, {_place(facts, term)}", language)
    death = facts.death(person)
    if death is not None and (on is None or death.died <= on):
        lines.append(f"  Died {long_date(death.died, language)}.")
        lines.append(f"    Source: {facts.source(death.source)}.")
    if len(lines) == 1:
        lines.append("  No office in the table on that day.")
    return "\n".join(lines)


def _office_told(facts: TableFacts, office: str, on: date | None, language: str) -> str:
    known = facts.office(office)
    day = f" on {long_date(on, language)}" if on else ""
    lines = [f"{known.titles[0]}, {known.place} ({office}){day}"]
    everyone = [term for person in facts.people() for term in facts.terms(person) if term.office == office]
    held = sorted((term for term in everyone if on is None or term.holds(on)), key=lambda term: term.start)
    for term in held:
        lines += _term_told(facts, term, term.person, language)
    if not held:
        lines.append("  No holder in the table on that day.")
    if on is not None and on > known.verified_until:
        lines.append(f"  The table was last checked {long_date(known.verified_until, language)}, before that day.")
    return "\n".join(lines)


def _term_told(facts: TableFacts, term: Term, what: str, language: str) -> Iterator[str]:
    start = known_date(term.start, term.start_slack, language)
    span = f"since {start}" if term.end is None else f"{start} to {known_date(term.end, term.end_slack, language)}"
    due = f", term ends {long_date(term.scheduled_end, language)}" if term.scheduled_end else ""
    yield f"  {what}: {span}{due}{' (acting)' if term.acting else ''}"
    if term.doubt:
        yield f"    In doubt: {term.doubt}. No finding rests on this row."
    verified = long_date(facts.office(term.office).verified_until, language)
    yield f"    Source: {facts.source(term.source)}. Last checked {verified}."


def _title(facts: TableFacts, term: Term) -> str:
    return facts.office(term.office).titles[0]


def _place(facts: TableFacts, term: Term) -> str:
    return facts.office(term.office).place
