"""Whether people hold, or have left, the office that a mention gives them, as far as the tables reach."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from lintnews.core.desk import Facts, Term
from lintnews.core.document import Document
from lintnews.core.finding import Severity
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.text.sentences import sentence_at
from lintnews.text.times import Times, times_in
from lintnews.text.titles.mention import Mention

GRACE = timedelta(days=1)  # the day before a handover, the day itself and the day after
SURE_AFTER = timedelta(days=60)  # then old copy and late news have passed
SETTLED = timedelta(days=300)  # so long in office, nobody is called former for an earlier pause
SCHEDULED_REACH = 180  # days past the last check that a term with a lawful end is trusted
LONG_REACH = 400  # days past it that such a term, and the end of any term, is worth a warning
LOOSE_REACH = 90  # days past it that any other office is worth a suggestion


class Person(Record):
    """One person a mention may mean, with the terms in the offices that its title may name."""

    name: str
    terms: tuple[Term, ...]


def people_meant(mention: Mention, document: Document, facts: Facts) -> tuple[Person, ...]:
    """The people that the mention may mean who ever held an office so titled; empty where that is not sure.

    A surname that others bear counts only if the article gives the full name too.
    """
    named = mention.named
    if named is None or mention.doubtful:
        return ()
    offices = mention.anywhere or mention.offices if named.full and not named.shared else mention.offices
    people = [
        Person(name, tuple(term for term in facts.terms(name) if term.office in offices)) for name in named.people
    ]
    held = tuple(person for person in people if person.terms)
    if named.full:
        return held if len(held) == len(people) else ()
    if named.shared or len(held) > 1:
        return tuple(person for person in held if person.name in document.text)
    return held


def holding(person: Person, day: date) -> Term | None:
    """The term of `person` that holds `day`, the latest if there are two."""
    return next((term for term in reversed(person.terms) if term.holds(day)), None)


def has_doubt(people: Sequence[Person], day: date) -> bool:
    """Whether a row that was not settled has a part in the judgement of copy of `day`."""
    return any(term.doubtful and term.start <= day + GRACE for person in people for term in person.terms)


def near_handover(person: Person, day: date) -> bool:
    """Whether a term of `person` begins or ends within a day of `day`."""
    return any(term.turns_near(day, GRACE) for term in person.terms)


def reach(facts: Facts, office: str, day: date) -> Severity | None:
    """How grave a finding on `office` at `day` may be at most; None where the table says nothing of that day."""
    verified = facts.office(office).verified_until
    past = (day - verified).days
    if past <= 0:
        return Severity.ERROR
    current = facts.holders(office, verified)
    ends = [term.scheduled_end for term in current if term.scheduled_end is not None and term.end is None]
    if ends and day <= max(ends):
        return Severity.ERROR if past <= SCHEDULED_REACH else _long_reach(past)
    return Severity.SUGGESTION if past <= LOOSE_REACH else None


def _long_reach(past: int) -> Severity | None:
    return Severity.WARNING if past <= LONG_REACH else None


def reach_of_end(facts: Facts, office: str, day: date) -> Severity | None:
    """As `reach`, for a finding that somebody left `office`: few come back."""
    past = (day - facts.office(office).verified_until).days
    return Severity.ERROR if past <= 0 else _long_reach(past)


def gravest(
    people: Sequence[Person],
    changes: Sequence[date],
    facts: Facts,
    day: date,
    reached: Callable[[Facts, str, date], Severity | None] = reach,
) -> Severity | None:
    """The severity of a finding that rests on `people` and on handovers at `changes`; None for silence."""
    caps = [reached(facts, term.office, day) for person in people for term in person.terms]
    known = [cap for cap in caps if cap is not None]
    if not known or len(known) < len(caps):
        return None
    fresh = any(abs(day - change) < SURE_AFTER for change in changes)
    return max([*known, Severity.WARNING if fresh else Severity.ERROR], key=lambda severity: severity.rank)


_FARTHEST = 2000  # code points before a mention that are read: a paragraph, not a book without lines
_QUOTED = pattern(r"[“\"][^”\"]*[”\"]")
_RELATIVE = pattern(r"^,? ?(?:who|whose|which)\b[^,;:—]*")


def sentence_times(document: Document, mention: Mention, published: date, *, of_person: bool = False) -> Times:
    """What the sentence around a mention says of time, the title itself, and words in quotation marks, left out.

    A relative clause right after the name (“who won in 2024”) is about the person, not about the deed: it counts
    only where `of_person` asks for it.
    """
    first, last = sorted((mention.phrase, mention.name))
    return document.once(_times_around, first, last, published, of_person)


def _times_around(document: Document, first: Span, last: Span, published: date, of_person: bool) -> Times:
    start, end = sentence_at(document, first.start)
    text = document.text
    pieces = [text[start : first.start], text[first.end : last.start], text[last.end : end]]
    if not of_person:
        pieces[2] = _RELATIVE.sub("", pieces[2])
    found = Times()
    for place, piece in enumerate(pieces):
        plain = _QUOTED.sub(" ", piece)
        times = times_in(plain, Span(0, len(plain)), published)
        near = plain.rpartition(";")[2] if place == 0 else plain.partition(";")[0].partition(", according to ")[0]
        if times.recent and near != plain:  # a day beyond a semicolon, or of a source, is not the day of this clause
            times = times._replace(recent=times_in(near, Span(0, len(near)), published).recent)
        found = found.joined(times)
    return found


def times_before(document: Document, mention: Mention, published: date) -> Times:
    """What the same paragraph, before the sentence of a mention, and the paragraph before it say of time."""
    index = document.block_index(mention.title.start)
    block = document.blocks[index]
    sentence = sentence_at(document, mention.title.start)
    start = max(block.span.start, sentence.start - _FARTHEST)
    found = times_in(document.text, Span(start, sentence.start), published)
    if index > 0:
        start, end = document.blocks[index - 1].span
        found = found.joined(times_in(document.text, Span(max(start, end - _FARTHEST), end), published))
    return found


def out_of_office_then(document: Document, mention: Mention, people: Sequence[Person], published: date) -> bool:
    """Whether the sentence may speak of a time at which one of `people` was out of office."""
    times = sentence_times(document, mention, published)
    if not any(term.end is not None and term.end < published for person in people for term in person.terms):
        return False  # who never left was former at no time
    settled = all((term := holding(person, published)) and published - term.start > SETTLED for person in people)
    if (times.vague or (times.weak and not times.stretches and not settled)) and not times.recent:
        return True
    return any(
        not any(term.start <= first and (term.end is None or last <= term.end) for term in person.terms)
        for first, last in times.elsewhere(published)
        for person in people
    )
