"""What a rule may ask of the world: protocols only; the engine hands over the real ones."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple, Protocol


class Lexicon(Protocol):
    """Words of English, their variants and near neighbours."""

    def knows(self, word: str) -> bool:
        """Whether `word`, in any case, is a word or name of any of the Englishes."""

    def is_proper(self, word: str) -> bool:
        """Whether `word` is known only with a capital (China, Tuesday, Zhengding)."""

    def is_common(self, word: str) -> bool:
        """Whether `word` is known in lower case (turkey is, though Turkey is a name too)."""

    def variants(self, word: str) -> frozenset[str]:
        """The Englishes that spell it so: a subset of {"US", "GB", "CA", "AU"}; all of them for most words."""

    def frequency(self, word: str) -> int:
        """How common `word` is: 0 unknown, then 1 (rare) to 255 (the)."""

    def suggestions(self, word: str, limit: int = 5) -> Sequence[str]:
        """Near words, the likeliest first, in lower case unless they are names. Deterministic."""


class Term(NamedTuple):
    """One person's time in one office. Days are inclusive; None for a day that is not known."""

    office: str
    person: str
    start: date | None
    end: date | None
    acting: bool = False
    doubtful: bool = False


class Facts(Protocol):
    """Who held which office when, and the names of bodies. Silent where its table ends."""

    def offices_titled(self, title: str) -> Sequence[str]:
        """The ids of offices whose holder `title` may stand before the name of."""

    def terms(self, name: str) -> Sequence[Term]:
        """All known terms of the person whose full name, alias or distinctive surname `name` is."""

    def holders(self, office: str, day: date) -> Sequence[Term]:
        """Who held `office` on `day`; empty where the table does not reach."""

    def verified_until(self, office: str) -> date | None:
        """The last day for which the table of `office` was checked."""


class Vocabulary(Protocol):
    """A house's own words: names it knows, words it accepts and words it will not have."""

    def accepts(self, word: str) -> bool:
        """Whether the house takes `word` in this form."""

    def names(self) -> Iterable[str]:
        """The house's accepted names, as it writes them."""


class Desk(NamedTuple):
    """All that a rule may ask besides the article. Each opens its table when first asked."""

    lexicon: Lexicon
    facts: Facts
    vocabulary: Vocabulary
