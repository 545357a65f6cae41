"""A house's own words at work: which it takes, which it will not have.

Later sources win over earlier ones; what a style says itself comes last.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from lintnews.core.desk import Refused
from lintnews.core.pattern import pattern
from lintnews.spelling.house_words import BadLineError, Entry, HouseWords, Rejection, in_step, rejection
from lintnews.text.inflect import forms

_CAPITAL_LINE = pattern(r"(?m)^[ \t]*[^\W\d_a-z].*")
_JOINERS = "-‐‑–'’.&/"  # what stands within an entry and parts its words, besides blanks


_BORDERS = frozenset(_JOINERS + " \t\n\r\u00a0")
_LONG = 200_000  # code points of a list that is searched before it is taken apart
_SEARCHES = 60  # so many words are looked for one by one
_PLACES = 200


class Vocabulary:
    """Accepted words in their exact forms, and rejected ones. Lists are taken apart when first asked about.

    Of a phrase each word is known by itself too: Siân Kowalczyk is Kowalczyk later on.
    """

    def __init__(
        self, accept: Iterable[str] = (), reject: Iterable[str] = (), files: Sequence[HouseWords] = ()
    ) -> None:
        own = HouseWords("", tuple(Entry(word) for word in accept), tuple(_rejections(reject)))
        self._sources = (*files, own)
        self._sets: list[set[str] | None] | None = None  # of each source; None where it was not needed yet
        self._searches = 0
        self._gone: set[str] = set()
        self._refused: tuple[Refused, ...] | None = None
        self._names: _Names | None = None

    def accepts(self, word: str) -> bool:
        """Whether the house takes `word`: as it stands, as a capitalised form of a lower-case entry, or shouted."""
        return self._knows(word) or self._knows(word.lower()) or (word.isupper() and self._knows(word.capitalize()))

    def _knows(self, form: str) -> bool:
        if self._sets is None:
            self._gone = {one.form for one in self.refused()}
            self._sets = [None if len(source.plain) > _LONG else _words_of(source) for source in self._sources]
        return form not in self._gone and any(self._holds(number, form) for number in range(len(self._sources)))

    def _holds(self, number: int, form: str) -> bool:
        """Whether one source has `form`. A long list is searched at first: its set is as dear as a hundred searches."""
        assert self._sets is not None
        known = self._sets[number]
        if known is not None:
            return form in known
        source = self._sources[number]
        found = _stands_in(source.plain, form) if self._searches < _SEARCHES else None
        self._searches += 1
        if found is None or source.accepted:
            known = self._sets[number] = _words_of(source)
            return form in known
        return found

    def names(self) -> Iterable[str]:
        """Accepted entries that begin with a capital, as the house writes them, in order."""
        if self._names is None:
            self._names = _Names(self._sources, frozenset(one.form for one in self.refused()))
        return self._names

    def refused(self) -> Sequence[Refused]:
        """Every form of the rejected words that no later source accepts."""
        if self._refused is None:
            told: dict[str, Refused] = {}
            for source in self._sources:
                if told:
                    for form in told.keys() & set(_accepted(source)):
                        del told[form]
                for one in source.rejected:
                    for form, change in in_step(one.written, one.better):
                        told[form] = Refused(form, one.better.replace("~", ""), change)
            self._refused = tuple(told.values())
        return self._refused


class _Names:
    """The names of some sources, each time anew from the first."""

    __slots__ = ("_gone", "_sources")

    def __init__(self, sources: Sequence[HouseWords], gone: frozenset[str]) -> None:
        self._sources = sources
        self._gone = gone

    def __iter__(self) -> Iterator[str]:
        seen = set(self._gone)
        for source in self._sources:
            for name in _names_of(source):
                if name not in seen:
                    seen.add(name)
                    yield name


def _rejections(reject: Iterable[str]) -> Iterator[Rejection]:
    for written in reject:
        try:
            yield rejection(written)
        except BadLineError:  # a style made in Python may hold anything; a file was checked when it was read
            yield Rejection(written)


def _accepted(source: HouseWords) -> Iterator[str]:
    """Every accepted form of one source."""
    for entry in source.accepted:
        yield from forms(entry.written)
    if source.plain:
        yield from (line for line in map(str.strip, source.plain.split("\n")) if line)


def _names_of(source: HouseWords) -> Iterator[str]:
    """The accepted forms of one source that begin with a capital.

    Those of a long list are found by one search, since to look at each of 200,000 lines takes a quarter of a second.
    """
    for entry in source.accepted:
        yield from (form for form in forms(entry.written) if form[:1].isupper())
    for line in _CAPITAL_LINE.finditer(source.plain):
        name = line.group().strip()
        if name[:1].isupper():
            yield name


def _stands_in(plain: str, form: str) -> bool | None:
    """Whether `form` is a word or line of a list; None where it stands in too many longer words."""
    is_word = not any(mark in form for mark in _JOINERS)
    at = plain.find(form)
    for _ in range(_PLACES):
        if at < 0:
            return False
        end = at + len(form)
        before, after = plain[at - 1 : at] if at else "\n", plain[end : end + 1] or "\n"
        if (before in _BORDERS and after in _BORDERS) if is_word else before == after == "\n":
            return True
        at = plain.find(form, at + 1)
    return None


def _words_of(source: HouseWords) -> set[str]:
    """The accepted forms of one source and the words they are made of.

    The words of a long list are cut out all at once, and not entry by entry: 200,000 of them are to cost less than a
    tenth of a second.
    """
    words = _parts_of(source.plain)
    if source.plain:
        words.update(map(str.strip, source.plain.split("\n")))  # A&E, besides A and E
    for entry in source.accepted:
        for form in forms(entry.written):
            words.add(form)
            words.update(_parts_of(form))
    return words


def _parts_of(written: str) -> set[str]:
    """What stands between blanks and joiners: the words of an entry, or of a whole list."""
    for mark in _JOINERS:
        written = written.replace(mark, " ")
    return set(written.split())
