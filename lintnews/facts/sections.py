"""Sheets → plain values by section, as they are compiled, kept and laid over one another."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lintnews.facts.folding import folded, written_forms
from lintnews.facts.packing import named_row, rows_of
from lintnews.facts.sheet import Holder, OfficeSheet, Sheets

Sections = Mapping[str, Mapping[str, Any]]


def office_sections(sheets: Sheets) -> dict[str, dict[str, Any]]:
    """`sheets` as plain values, by section."""
    offices: dict[str, Any] = {}
    terms: dict[str, list[Any]] = {}
    holders: dict[str, set[str]] = {}
    titles: dict[str, set[tuple[str, bool]]] = {}
    for office in sheets.offices:
        offices[office.id] = (
            office.place,
            tuple(sorted((*office.titles, *office.titles_after_place), key=_is_description)),
            office.verified_until.toordinal(),
            office.keeps_title,
        )
        for title, alone in _titles(office, sheets.peoples):
            titles.setdefault(folded(title), set()).add((office.id, alone))
        for row in office.holders:
            terms.setdefault(row.name, []).append(_term(office.id, row))
            holders.setdefault(office.id, set()).add(row.name)
    return {
        "offices": dict(sorted(offices.items())),
        "terms": {person: tuple(sorted(found)) for person, found in sorted(terms.items())},
        "holders": {office: tuple(sorted(found)) for office, found in sorted(holders.items())},
        "names": _names(sheets),
        "titles": {title: tuple(sorted(found)) for title, found in sorted(titles.items())},
        "places": _places(sheets),
        "dead": _dead(sheets),
        "dead words": _dead_words(sheets),
        "series": _series(sheets),
        "events": _events(sheets),
        "honours": _honours(sheets),
    }


def _is_description(title: str) -> bool:
    """Whether a title names its body itself (head of the IMF): such a one is not what the office is called."""
    return title.startswith("Head of ")


def laid_over(base: Sections, own: Sections) -> dict[str, dict[str, Any]]:
    """A newsroom's `own` sections over `base`: an office of the same id is the newsroom's, rows and all."""
    offices = {**base["offices"], **own["offices"]}
    terms = dict(base["terms"])
    for person in {person for office in own["offices"] for person in rows_of(base["holders"].get(office, ()))}:
        terms[person] = tuple(row for row in rows_of(terms[person]) if row[0] not in own["offices"])
    for person, rows in own["terms"].items():
        terms[person] = tuple(sorted((*rows_of(terms.get(person, ())), *rows)))
    titles = {
        title: tuple(row for row in rows if row[0] not in own["offices"]) for title, rows in base["titles"].items()
    }
    for title, rows in own["titles"].items():
        titles[title] = tuple(sorted({*titles.get(title, ()), *rows}))
    words = dict(base["dead words"])
    for word, names in own["dead words"].items():
        words[word] = tuple(sorted({*words.get(word, ()), *names}))
    return {
        "offices": offices,
        "terms": {person: rows for person, rows in terms.items() if rows},
        "holders": {**base["holders"], **{office: own["holders"].get(office, ()) for office in own["offices"]}},
        "names": _names_of_both(base["names"], own["names"]),
        "titles": titles,
        "places": {**base["places"], **own["places"]},
        "dead": {**base["dead"], **own["dead"]},
        "events": {**base["events"], **own["events"]},
        "honours": {
            called: (*own["honours"].get(called, ()), *rows_of(base["honours"].get(called, ())))
            for called in {**base["honours"], **own["honours"]}
        },
        "dead words": words,
        "series": {
            title: (*own["series"].get(title, ()), *base["series"].get(title, ()))
            for title in {**base["series"], **own["series"]}
        },
    }


def _names_of_both(base: Mapping[str, Any], own: Mapping[str, Any]) -> dict[str, Any]:
    """Names of both tables; a surname in both is shared, a full name in both is the newsroom's person as well."""
    both = dict(base)
    for name, (people, full, shared) in own.items():
        others, was_full, was_shared = named_row(base.get(name, ((), full, False)))
        if full and not was_full:
            others = ()
        everyone = tuple(sorted({*others, *people}))
        both[name] = (everyone, full or was_full, shared or was_shared or len(everyone) > 1)
    return both


# What else the holder of an office of a country is called, and whether only beside its place.
_CALLED_TOO = {
    "Prime Minister": (("PM", False), ("Premier", True), ("leader", True), ("head of government", True)),
    "President": (("leader", True), ("head of state", True)),
    "Federal Chancellor": (("leader", True), ("head of government", True)),
}


def _titles(office: OfficeSheet, peoples: frozenset[str]) -> list[tuple[str, bool]]:
    """The office's titles, and whether each names it only beside its place. A prime minister is called premier too."""
    titles = [(title, False) for title in office.titles] + [(title, True) for title in office.titles_after_place]
    known = {title for title, _ in titles}
    for title in office.titles if office.place in peoples else ():
        titles += [one for one in _CALLED_TOO.get(title, ()) if one[0] not in known]
    return titles


def _term(office: str, row: Holder) -> tuple[Any, ...]:
    last = row.last.toordinal() if row.last else 0
    scheduled = row.scheduled_end.toordinal() if row.scheduled_end else 0
    return (office, row.first.toordinal(), last, row.acting, row.doubt, scheduled, *row.slack, "\n".join(row.source))


def _names(sheets: Sheets) -> dict[str, Any]:
    """Folded name → (people, whether it is a full name, whether a lone surname is shared)."""
    full: dict[str, set[str]] = {}
    short: dict[str, set[str]] = {}
    shared = {folded(surname) for surname in sheets.shared_surnames}
    for office in sheets.offices:
        shared |= {folded(surname) for surname in office.shared_surnames}
        for row in office.holders:
            full.setdefault(folded(row.name), set()).add(row.name)
            if row.surname:
                short.setdefault(folded(row.surname), set()).add(row.name)
            for alias in row.aliases:
                bare = _without_title(alias, office.titles)
                kind = full if " " in bare and bare == alias else short
                kind.setdefault(folded(bare), set()).add(row.name)
                if bare != alias:
                    full.setdefault(folded(alias), set()).add(row.name)
    names = {}
    for name in sorted(full.keys() | short.keys()):
        people = tuple(sorted(full.get(name) or short[name]))
        names[name] = (people, name in full, name in shared or len(people) > 1)
    return names


def _without_title(alias: str, titles: tuple[str, ...]) -> str:
    """`alias` without a title at its head: Charles, for King Charles."""
    for title in titles:
        if alias.startswith(title + " "):
            return alias[len(title) + 1 :]
    return alias


def _places(sheets: Sheets) -> dict[str, str]:
    places = {}
    for place, others in sheets.places.items():
        for words in (place, *others):
            places[folded(words)] = place
    for office in sheets.offices:
        for words in (office.place, *office.place_words):
            places.setdefault(folded(words), office.place)
    return dict(sorted(places.items()))


def _dead(sheets: Sheets) -> dict[str, Any]:
    """Name → (all forms of it, day, source, whether a firm bears it)."""
    return {
        one.name: (written_forms((one.name, *one.also)), one.died.toordinal(), "\n".join(one.source), one.brand)
        for one in sorted(sheets.people)
    }


def _dead_words(sheets: Sheets) -> dict[str, Any]:
    """The last word of each form of a name, as a word of an article → the names it may belong to."""
    words: dict[str, set[str]] = {}
    for one in sheets.people:
        for form in written_forms((one.name, *one.also)):
            words.setdefault(last_word(form), set()).add(one.name)
    return {word: tuple(sorted(names)) for word, names in sorted(words.items())}


def last_word(name: str) -> str:
    """The last word of `name`, as the words of an article are told apart: at hyphens and apostrophes too."""
    return name.replace("-", " ").replace("’", " ").replace("'", " ").split()[-1]


def _series(sheets: Sheets) -> dict[str, Any]:
    """Folded title → (place, title, first number, names by number) of each count."""
    found: dict[str, list[Any]] = {}
    for count in sheets.counts:
        found.setdefault(folded(count.title), []).append((count.place, count.title, count.first, count.names))
    return {title: tuple(rows) for title, rows in sorted(found.items())}


def _events(sheets: Sheets) -> dict[str, Any]:
    """Folded name → (name, numbers by year, months, numbers by folded city, first days, known until) of each event."""
    found: dict[str, Any] = {}
    for event in sheets.events:
        hosts = {folded(city): numbers for city, numbers in event.hosts.items()}
        sat = tuple((day.toordinal(), number) for day, number in event.sat)
        until = event.verified_until.toordinal()
        row = (event.names[0], tuple(event.editions.items()), event.months, tuple(hosts.items()), sat, until)
        found |= {folded(name): row for name in event.names}
    return dict(sorted(found.items()))


def _honours(sheets: Sheets) -> dict[str, Any]:
    """Folded name → (honour, its names, people, deed, verified until, winners) of each honour so called."""
    found: dict[str, list[Any]] = {}
    for one in sheets.honours:
        row = (one.name, one.called, one.people, one.deed, one.verified_until.toordinal(), one.wins)
        for called in one.called:
            found.setdefault(folded(called), []).append(row)
    return {called: tuple(rows) for called, rows in sorted(found.items())}
