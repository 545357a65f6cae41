"""Who held which office when: the `Facts` protocol over compiled tables."""

from __future__ import annotations

import marshal
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from lintnews.core.desk import Facts, Misnaming, Named, Office, Term, TitledOffice
from lintnews.facts.folding import folded


class TableFacts:
    """Facts from compiled tables; each section is opened when it is first asked for."""

    __slots__ = ("_cue_words", "_open", "_rows", "_sections", "_titled")

    def __init__(self, open_section: Callable[[str], Mapping[str, Any]]) -> None:
        self._open = open_section
        self._sections: dict[str, Mapping[str, Any]] = {}
        self._cue_words: frozenset[str] | None = None
        self._rows: dict[str, Any] = {}  # of bodies, unpacked word by word as articles need them
        self._titled: dict[str, Sequence[TitledOffice]] = {}  # the same few titles are asked for again and again

    def section(self, name: str) -> Mapping[str, Any]:
        """One part of the tables as plain values. Raises KeyError where there is none of that name."""
        if name not in self._sections:
            self._sections[name] = self._open(name)
        return self._sections[name]

    def offices_titled(self, title: str) -> Sequence[TitledOffice]:
        """The offices whose holder is called `title`; empty for words that are no title."""
        key = folded(title)
        rows = self.section("titles").get(key)
        if rows is None:
            return ()
        if key not in self._titled:
            offices = self.section("offices")
            self._titled[key] = tuple(TitledOffice(office, alone, offices[office][0]) for office, alone in rows)
        return self._titled[key]

    def place_called(self, words: str) -> str:
        """The place that `words` name, or an empty string."""
        place: str = self.section("places").get(folded(words), "")
        return place

    def office(self, office: str) -> Office:
        """The office with the id `office`. Raises KeyError."""
        place, titles, verified, keeps = self.section("offices")[office]
        return Office(office, place, titles, date.fromordinal(verified), keeps)

    def named(self, name: str) -> Named | None:
        """Whom `name` may mean, if anyone in the table."""
        row = self.section("names").get(folded(name))
        return Named(*row) if row else None

    def terms(self, person: str) -> Sequence[Term]:
        """All known terms of the person with the full name `person`, in order of office and start."""
        return [_term(person, row) for row in self.section("terms").get(person, ())]

    def holders(self, office: str, day: date) -> Sequence[Term]:
        """The terms in `office` that hold `day`; empty where the table does not reach."""
        if office not in self.section("offices"):
            return ()
        found = [
            term
            for person, rows in self.section("terms").items()
            for term in (_term(person, row) for row in rows if row[0] == office)
            if term.holds(day)
        ]
        return sorted(found, key=lambda term: term.start)

    def misnamings(self, words: frozenset[str]) -> Mapping[str, Sequence[Misnaming]]:
        """What may be a misnamed body, by phrases in lower case whose capitalised words are all among `words`."""
        packed = self.section("institution cues")
        if self._cue_words is None:  # two sets meet in a third of the time that a set and a view of keys take
            self._cue_words = frozenset(packed)
        found: dict[str, list[Misnaming]] = {}
        for word in words & self._cue_words:
            rows = self._rows.get(word)
            if rows is None:
                rows = self._rows[word] = [
                    (others, phrase, [Misnaming(*form) for form in forms])
                    for others, phrase, forms in marshal.loads(packed[word])
                ]
            for others, phrase, forms in rows:
                if words.issuperset(others):
                    found.setdefault(phrase, []).extend(forms)
        return found

    def is_institution(self, name: str) -> bool:
        """Whether a body is rightly called `name`."""
        return folded(name) in self.section("institution names")


def _term(person: str, row: tuple[str, int, int, bool, bool, int]) -> Term:
    office, start, end, acting, doubtful, scheduled = row
    return Term(
        office,
        person,
        date.fromordinal(start),
        date.fromordinal(end) if end else None,
        acting,
        doubtful,
        date.fromordinal(scheduled) if scheduled else None,
    )


_: type[Facts] = TableFacts
