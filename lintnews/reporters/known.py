"""What lintnews knows of a name or a date, to lay beside it."""

from __future__ import annotations

from lintnews.core.desk import Facts
from lintnews.core.document import Meta
from lintnews.core.pattern import pattern
from lintnews.text.days import known_date, stretch_in_words
from lintnews.text.temporal.values import Anchor, Expression, Kind


def date_known(expression: Expression, meta: Meta) -> tuple[str, ...]:
    """The day or days that an expression stands for, counted from publication where it must be."""
    if not expression.readings or not expression.exact:
        return ()
    told = " or ".join(
        dict.fromkeys(stretch_in_words(*one) for one in expression.readings[: 2 if expression.kind is Kind.DAY else 1])
    )
    if expression.anchor is not Anchor.NONE and meta.published_from == "assumed":
        told += ", if it runs on the assumed day"
    return (told,)


_BEFORE = pattern(r"(?:[^\W\d_][\w’'-]*,?[  ]){1,4}\Z")
_MARKS_OF_TIME = frozenset("former ex then acting deputy vice interim late incoming outgoing".split())


def title_before(text: str, place: int, facts: Facts) -> str:
    """A title in small letters before the name at `place`: “former prime minister”; empty for none."""
    match = _BEFORE.search(text[max(0, place - 60) : place])
    words = match.group().split() if match else []
    words = [*words[:-1], words[-1].rstrip(",")] if words else []  # the president, Emmanuel Macron
    for count in range(min(3, len(words)), 0, -1):
        title = words[-count:]
        if title[0][0].islower() and facts.offices_titled(" ".join(title)):
            marks = words[-count - 1 : -count]
            return " ".join([*(word for word in marks if word.lower() in _MARKS_OF_TIME), *title])
    return ""


def office_known(name: str, meta: Meta, facts: Facts) -> tuple[str, ...]:
    """The offices that the person of this full name holds on the day of publication, as far as the table reaches."""
    named, day = facts.named(name), meta.published
    if named is None or not named.full or named.shared or len(named.people) != 1 or day is None:
        return ()
    told = []
    for term in facts.terms(named.people[0]):
        office = facts.office(term.office)
        if day <= office.verified_until and term.holds(day) and not term.doubtful:
            since = known_date(term.start, term.start_slack, "en-GB")
            acting = "acting " if term.acting else ""
            told.append(f"{acting}{office.titles[0]} ({office.place}) since {since}")
    return tuple(told)
