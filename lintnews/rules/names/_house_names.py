"""A name that is nearly one of the house’s own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import islice

from lintnews.core.desk import Desk
from lintnews.core.finding import Match
from lintnews.rules.names._drift import SHORTEST, Use, keys_of, may_be_slip

Index = dict[str, list[tuple[str, str]]]
MOST_ENTRIES = 20_000  # of a house's names: an index of more would be dearer than the check


def house_index(entries: Iterable[str], wanted: AbstractSet[str] | None = None) -> Index:
    """(the last word, the whole) of a house's names, by what a slip leaves of that word; of `wanted` keys or all."""
    held: Index = {}
    for entry in islice(entries, MOST_ENTRIES):
        word = entry.rpartition(" ")[2]
        if wanted is not None and word[:3] not in wanted and word[:1] + "-" + word[-3:] not in wanted:
            continue
        if len(word) >= SHORTEST and word[0].isupper() and not word.isupper():
            for key in keys_of(word):
                held.setdefault(key, []).append((word, entry))
    return held


_last: list[tuple[Iterable[str], Index | None]] = []  # the house that was last asked about, and its index


def _index_for(entries: Iterable[str], names: Sequence[str]) -> Index:
    """`house_index` for some names; of the whole house, and kept, as soon as it is asked about a second article."""
    if not _last or _last[0][0] is not entries:
        _last[:] = [(entries, None)]
        short = any(len(name) <= SHORTEST + 1 for name in names)  # a slip may leave only two letters of it
        return house_index(entries, None if short else {key for name in names for key in keys_of(name)})
    held = _last[0][1]
    if held is None:
        held = house_index(entries)
        _last[:] = [(entries, held)]
    return held


def near_entries(name: str, held: Index) -> list[tuple[str, str]]:
    """The entries of `house_index` a slip from `name`, each once, in order; none where one of them is `name`."""
    close = [pair for key in keys_of(name) for pair in held.get(key, ())]
    if any(word == name for word, _ in close):
        return []
    return sorted({pair for pair in close if abs(len(pair[0]) - len(name)) < 2 and may_be_slip(name, pair[0])})


def near_the_house(names: Sequence[str], desk: Desk) -> list[tuple[str, str, str]]:
    """(the name here, the house's own word, the house's entry) for strange names a slip from one of the house's."""
    if next(iter(desk.vocabulary.names()), None) is None:
        return []  # most houses have no list
    strange = [name for name in names if not desk.lexicon.knows(name) and not desk.vocabulary.accepts(name)]
    if not strange:
        return []
    held = _index_for(desk.vocabulary.names(), strange)
    return [(name, *near[0]) for name in strange if len(near := near_entries(name, held)) == 1]


def house_match(found: tuple[Use, ...], here: str, entry: str) -> Iterator[Match]:
    """The question, at the first of the places `found`; none where somebody else bears the name."""
    given = entry.split()[-2] if " " in entry else ""
    if not found or any((use.given and use.given != given) or use.proper or use.placed for use in found):
        return
    yield Match(found[0].span, {"here": here, "there": entry, "often": "in the house’s list", "what": "name"})
