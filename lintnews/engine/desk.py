"""The real tables behind a rule's `desk`, each opened when a rule first asks for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, cast

from lintnews.core.desk import Desk, Facts, Lexicon, Refused, Vocabulary
from lintnews.core.style import HouseStyle
from lintnews.engine.compiled import opened, path_of

if TYPE_CHECKING:
    from lintnews.spelling.house_words import HouseWords


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
_words: dict[
    int, tuple[HouseStyle, Vocabulary, Facts]
] = {}  # by the identity of a style, which is kept so that it stays one
_MOST_STYLES = 64


def desk_for(style: HouseStyle) -> Desk:
    """The lexicon and facts of the package, and the words of `style`."""
    if not _shared:
        _shared["lexicon"] = _Late(_lexicon)
        _shared["facts"] = _Late(_facts)
    if id(style) not in _words:
        if len(_words) >= _MOST_STYLES:
            _words.clear()
        _words[id(style)] = style, _vocabulary(style), _facts_of(style)
    return Desk(cast(Lexicon, _shared["lexicon"]), _words[id(style)][2], _words[id(style)][1])


def _facts_of(style: HouseStyle) -> Facts:
    """The facts of the package, with the newsroom's own laid over them."""
    if not style.facts:
        return cast(Facts, _shared["facts"])
    from lintnews.facts.own import revived
    from lintnews.facts.tables import open_facts, with_own

    return with_own(open_facts(opened("facts")), revived(style.facts))


def _lexicon() -> object:
    from lintnews.spelling.lexicon import open_lexicon

    return open_lexicon(path_of("lexicon"))


def _facts() -> object:
    from lintnews.facts.tables import open_facts

    return open_facts(opened("facts"))


class _NoWords:
    """The vocabulary of a house that has said nothing."""

    def accepts(self, word: str) -> bool:  # noqa: ARG002
        return False

    def names(self) -> tuple[str, ...]:
        return ()

    def refused(self) -> tuple[Refused, ...]:
        return ()


def _vocabulary(style: HouseStyle) -> Vocabulary:
    if not (style.accept or style.reject or style.word_files):
        return _NoWords()
    from lintnews.spelling.vocabulary import Vocabulary as Words

    return Words(style.accept, style.reject, cast("Sequence[HouseWords]", style.word_files))
