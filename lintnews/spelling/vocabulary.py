"""A house's own words at work: which it takes, which it will not have.

Later sources win over earlier ones; what a style says itself comes last.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from lintnews.core.desk import Refused
from lintnews.spelling.house_words import BadLineError, Entry, HouseWords, Rejection, in_step, rejection
from lintnews.text.inflect import forms

_JOINERS = "-‐‑–'’.&/"  # what stands within an entry and parts its words, besides blanks


class Vocabulary:
    """Accepted words in their exact forms, and rejected ones. Lists are taken apart when first asked about.

    Of a phrase each word is known by itself too: Siân Kowalczyk is Kowalczyk later on.
    """

    def __init__(
        self, accept: Iterable[str] = (), reject: Iterable[str] = (), files: Sequence[HouseWords] = ()
    ) -> None:
        own = HouseWords("", tuple(Entry(word) for word in accept), tuple(_rejections(reject)))
        self._sources = (*files, own)
        self._known: tuple[set[str], ...] | None = None
        self._gone: set[str] = set()
        self._refused: tuple[Refused, ...] | None = None
        self._names: tuple[str, ...] | None = None

    def accepts(self, word: str) -> bool:
        """Whether the house takes `word`: as it stands, as a capitalised form of a lower-case entry, or shouted."""
        return self._knows(word) or self._knows(word.lower()) or (word.isupper() and self._knows(word.capitalize()))

    def _knows(self, form: str) -> bool:
        if self._known is None:
            self._known = tuple(map(_words_of, self._sources))
            self._gone = {one.form for one in self.refused()}
        return any(form in known for known in self._known) and form not in self._gone

    def names(self) -> Sequence[str]:
        """Accepted entries that begin with a capital, as the house writes them, in order."""
        if self._names is None:
            gone = {one.form for one in self.refused()}
            written = (form for source in self._sources for form in _accepted(source))
            self._names = tuple(dict.fromkeys(one for one in written if one[:1].isupper() and one not in gone))
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
