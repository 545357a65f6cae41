"""The real tables behind a rule's `desk`, each opened when a rule first asks for it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, cast

from lintnews.core.desk import Desk, Facts, Lexicon, Vocabulary
from lintnews.core.style import HouseStyle
from lintnews.engine.compiled import bytes_of, path_of


class _Late:
    """Stands in for a table until something of it is asked."""

    __slots__ = ("_made", "_make")

    def __init__(self, make: Callable[[], object]) -> None:
        self._make = make
        self._made: object | None = None

    def __getattr__(self, name: str) -> Any:
        if self._made is None:
            self._made = self._make()
        return getattr(self._made, name)


_shared: dict[str, object] = {}


def desk_for(style: HouseStyle) -> Desk:
    """The lexicon and facts of the package, and the words of `style`."""
    if not _shared:
        _shared["lexicon"] = _Late(_lexicon)
        _shared["facts"] = _Late(_facts)
    return Desk(cast(Lexicon, _shared["lexicon"]), cast(Facts, _shared["facts"]), _Words(style))


def _lexicon() -> object:
    from lintnews.spelling.lexicon import open_lexicon

    return open_lexicon(path_of("lexicon"))


def _facts() -> object:
    from lintnews.facts.tables import open_facts

    return open_facts(bytes_of("facts"))


class _Words:
    """A house's vocabulary: exact forms, and any form of a word accepted in lower case."""

    def __init__(self, style: HouseStyle) -> None:
        self._style = style
        self._accepted: frozenset[str] | None = None

    def accepts(self, word: str) -> bool:
        """Whether the house takes `word`: as it stands, or as a capitalised form of a lower-case entry."""
        if self._accepted is None:
            self._accepted = frozenset(self._style.accept)
        return word in self._accepted or word.lower() in self._accepted

    def names(self) -> Iterable[str]:
        """Accepted entries that begin with a capital."""
        return tuple(word for word in self._style.accept if word[:1].isupper())


_: type[Vocabulary] = _Words
