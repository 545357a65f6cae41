"""Who held which office when: the `Facts` protocol over compiled tables."""

from __future__ import annotations

import marshal
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import date
from typing import Any

from lintnews.core.desk import Dead, Event, Facts, Honour, Misnaming, Named, Office, Series, Term, TitledOffice, Winner
from lintnews.facts.folding import folded
from lintnews.facts.packing import named_row, rows_of

_KEPT = 4096  # folded words


class TableFacts:
    """Facts from compiled tables; each section is opened when it is first asked for."""

    __slots__ = ("_cue_words", "_dead_words", "_folded", "_holders", "_open", "_rows", "_sections", "_titled")

    def __init__(self, open_section: Callable[[str], Mapping[str, Any]]) -> None:
        self._open = open_section
        self._sections: dict[str, Mapping[str, Any]] = {}
        self._cue_words: AbstractSet[str] | None = None
        self._dead_words: AbstractSet[str] | None = None
        self._rows: dict[str, Any] = {}  # of bodies, unpacked word by word as articles need them
        self._folded: dict[str, str] = {}  # the same few words stand beside titles
        self._holders: dict[str, list[Term]] = {}
        self._titled: dict[str, Sequence[TitledOffice]] = {}  # the same few titles are asked for again and again

    def section(self, name: str) -> Mapping[str, Any]:
        """One part of the tables as plain values. Raises KeyError where there is none of that name."""
        if name not in self._sections:
            self._sections[name] = self._open(name)
        return self._sections[name]

    def _key(self, words: str) -> str:
        """`words` folded; those asked for lately are kept."""
        key = self._folded.get(words)
        if key is None:
            if len(self._folded) >= _KEPT:
                self._folded.clear()
            key = self._folded[words] = folded(words)
        return key

    def offices_titled(self, title: str) -> Sequence[TitledOffice]:
        """The offices whose holder is called `title`; empty for words that are no title."""
        key = self._key(title)
        rows = self.section("titles").get(key)
        if rows is None:
            return ()
        if key not in self._titled:
            offices = self.section("offices")
            self._titled[key] = tuple(TitledOffice(office, alone, offices[office][0]) for office, alone in rows)
        return self._titled[key]

    def place_called(self, words: str) -> str:
        """The place that `words` name, or an empty string."""
        place: str = self.section("places").get(self._key(words), "")
        return place

    def office(self, office: str) -> Office:
        """The office with the id `office`. Raises KeyError."""
        place, titles, verified, keeps = self.section("offices")[office]
        return Office(office, place, titles, date.fromordinal(verified), keeps)

    def named(self, name: str) -> Named | None:
        """Whom `name` may mean, if anyone in the table."""
        row = self.section("names").get(self._key(name))
        return Named(*named_row(row)) if row else None

    def terms(self, person: str) -> Sequence[Term]:
        """All known terms of the person with the full name `person`, in order of office and start."""
        return [_term(person, row) for row in rows_of(self.section("terms").get(person, ()))]

    def holders(self, office: str, day: date) -> Sequence[Term]:
        """The terms in `office` that hold `day`; empty where the table does not reach."""
        if office not in self._holders:
            people = rows_of(self.section("holders").get(office, ()))
            self._holders[office] = [term for one in people for term in self.terms(one) if term.office == office]
        found = [term for term in self._holders[office] if term.holds(day)]
        return sorted(found, key=lambda term: term.start)

    def offices(self) -> Sequence[str]:
        """The ids of all offices, in order."""
        return tuple(sorted(self.section("offices")))

    def people(self) -> Sequence[str]:
        """Everybody of whom a term or a death is known, in order."""
        return tuple(sorted(self.section("terms").keys() | self.section("dead").keys()))

    def source(self, keys: str) -> str:
        """What the keys of a row's source stand for; a newsroom's own sources are plain text already."""
        from lintnews.facts.sheet import IN_WORDS  # asked by people only, not by rules

        known = self.section("sources")
        return "; ".join(known.get(key, key).removeprefix(IN_WORDS) for key in keys.split("\n"))

    def dead(self, words: AbstractSet[str]) -> Sequence[Dead]:
        """The people known to have died of whose name every word, with a capital, is among `words`."""
        telling = self.section("dead words")
        if self._dead_words is None:
            self._dead_words = frozenset(telling)
        names = sorted({name for word in words & self._dead_words for name in telling[word]})
        return [self._dead(name) for name in names]

    def death(self, person: str) -> Dead | None:
        """The death of the person with the full name `person`, if one is known."""
        return self._dead(person) if person in self.section("dead") else None

    def _dead(self, name: str) -> Dead:
        forms, died, source, brand = self.section("dead")[name]
        return Dead(name, tuple(forms), date.fromordinal(died), source, brand)

    def series(self, title: str, place: str, name: str) -> Sequence[Series]:
        """The counted offices called `title` (of `place`, where one is given) that a person called `name` held."""
        found = []
        key = folded(name)
        for where, called, first, names in self.section("series").get(folded(title), ()):
            if place and where != place:
                continue
            numbers = tuple(at for at, forms in enumerate(names, first) if key in map(folded, forms))
            if numbers:
                found.append(Series(where, called, numbers, {at: forms[0] for at, forms in enumerate(names, first)}))
        return found

    def event(self, name: str) -> Event | None:
        """The event called `name`, if its editions are counted; cities are in small letters, without accents."""
        row = rows_of(self.section("events").get(self._key(name), ()))
        if not row:
            return None
        called, editions, months, hosts, sat, until = row
        days = tuple((date.fromordinal(day), number) for day, number in sat)
        return Event(called, dict(editions), months, dict(hosts), days, date.fromordinal(until))

    def honours(self, called: str) -> Sequence[Honour]:
        """The honours that copy calls `called`, each with its winners by every name of theirs."""
        return [
            Honour(name, words, people, deed, date.fromordinal(until), tuple(Winner(*row) for row in wins))
            for name, words, people, deed, until, wins in rows_of(self.section("honours").get(self._key(called), ()))
        ]

    def misnamings(self, words: AbstractSet[str]) -> Mapping[str, Sequence[Misnaming]]:
        """What may be a misnamed body, by phrases in lower case whose capitalised words are all among `words`."""
        packed = self.section("institution cues")
        if self._cue_words is None:  # two sets meet in a third of the time that a set and a view of keys take
            self._cue_words = frozenset(packed)
        found: dict[str, list[Misnaming]] = {}
        for word in words & self._cue_words:
            rows = self._rows.get(word)
            if rows is None:
                rows = self._rows[word] = [
                    (frozenset(others), phrase, [Misnaming(*form) for form in forms])
                    for others, phrase, forms in marshal.loads(packed[word])
                ]
            for others, phrase, forms in rows:
                if words >= others:
                    found.setdefault(phrase, []).extend(forms)
        return found

    def is_institution(self, name: str) -> bool:
        """Whether a body is rightly called `name`."""
        return folded(name) in self.section("institution names")


def _term(person: str, row: tuple[str, int, int, bool, str, int, int, int, str]) -> Term:
    office, start, end, acting, doubt, scheduled, start_slack, end_slack, source = row
    return Term(
        office,
        person,
        date.fromordinal(start),
        date.fromordinal(end) if end else None,
        acting,
        bool(doubt),
        date.fromordinal(scheduled) if scheduled else None,
        source,
        doubt,
        start_slack,
        end_slack,
    )


_: type[Facts] = TableFacts
