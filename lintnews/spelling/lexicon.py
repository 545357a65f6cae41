"""The lexicon at run time: the compiled file, mapped into memory and read in place.

Nothing is loaded: opening costs the same whatever the size, and processes share the pages.
"""

from __future__ import annotations

import mmap
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING
from zlib import crc32

from lintnews.core.desk import Neighbour, Told
from lintnews.spelling.layout import (
    AU,
    CA,
    COMMON,
    EVERYWHERE,
    FORM,
    GB,
    PROPER,
    SLOT_BITS,
    SLOT_MASK,
    US,
    Header,
    LexiconError,
    header,
)

if TYPE_CHECKING:
    from lintnews.spelling.suggest import Neighbours

_ENGLISHES = (("US", US), ("GB", GB), ("CA", CA), ("AU", AU))
_NOWHERE: frozenset[str] = frozenset()
# What was looked up is kept, since articles share most of their words: so many words, then all are forgotten at once.
SELDOM = 12  # how common a word is that stands in copy only by accident
_KEPT_WORDS = 1 << 15
_KEPT_SEARCHES = 1 << 11


def open_lexicon(path: str) -> MappedLexicon:
    """The compiled lexicon at `path`.

    Raises LexiconError where there is none, or it is cut short, damaged, foreign or of another version.
    """
    try:
        with open(path, "rb") as file:
            mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except (OSError, ValueError) as problem:
        raise LexiconError(f"no compiled lexicon at {path}: {problem}") from problem
    return MappedLexicon(mapped)


class MappedLexicon:
    """Words of English, their variants and near neighbours (the `Lexicon` of `lintnews.core.desk`)."""

    __slots__ = (
        "_classes", "_common", "_ends", "_flags", "_forms", "_found", "_keys", "_kinds",
        "_mapped", "_national", "_near", "_ranks", "_searched", "_seldom", "_sets", "_slots", "_uncommon",
        "_unheard", "head",
    )  # fmt: skip

    def __init__(self, data: mmap.mmap | bytes) -> None:
        view = memoryview(data)
        self.head: Header = header(view)
        self._mapped = view
        # Slices of the map itself are twice as quick as those of a view of it.
        self._keys = (data, self.head.sections["keys"][0])
        self._ends = self.section("ends").cast("I")
        self._slots = self.section("slots").cast("I")
        self._flags = self.section("flags")
        self._ranks = self.section("ranks")
        self._classes = self.section("classes").cast("H")
        self._kinds = self.section("kinds").cast("I")
        self._forms: dict[str, str] | None = None
        self._sets: dict[int, frozenset[str]] = {}
        self._near: Neighbours | None = None
        self._found: dict[str, int] = {}
        self._searched: dict[tuple[str, float], list[Neighbour]] = {}
        self._common: set[str] = set()
        self._uncommon: set[str] = set()
        self._unheard: set[str] = set()
        self._seldom: set[str] = set()
        self._national: set[str] = set()

    def section(self, name: str) -> memoryview:
        """The bytes of one section of the file."""
        offset, length = self.head.sections[name]
        return self._mapped[offset : offset + length]

    def number(self, key: str) -> int:
        """The number of a word given in lower case, or -1."""
        raw = key.encode("utf-8", "replace")
        check = crc32(raw)
        slot, mark = check & SLOT_MASK, check >> SLOT_BITS
        slots = self._slots
        while held := slots[slot]:
            if held >> SLOT_BITS == mark:
                number = (held & SLOT_MASK) - 1
                data, first = self._keys
                if data[first + self._ends[number] : first + self._ends[number + 1]] == raw:
                    return number
            slot = (slot + 1) & SLOT_MASK
        return -1

    def find(self, word: str) -> int:
        """The number of `word` in any case, without a possessive ending; or -1."""
        found = self._found.get(word)
        if found is None:
            if len(self._found) >= _KEPT_WORDS:
                self._found.clear()
            found = self._found[word] = self._find(word)
        return found

    def _find(self, word: str) -> int:
        key = word.lower()
        if not key.isascii():
            key = key.replace("’", "'")
        found = self.number(key)
        if found < 0 and key.endswith(("'s", "s'")):
            found = self.number(key[: -2 if key[-1] == "s" else -1])
        return found

    def key(self, number: int) -> str:
        """The word of this number, in lower case."""
        data, first = self._keys
        return data[first + self._ends[number] : first + self._ends[number + 1]].decode("utf-8")

    def flags_at(self, number: int) -> int:
        """The flags of the word of this number; see `layout`."""
        return self._flags[number]

    def knows(self, word: str) -> bool:
        """Whether `word`, in any case, is a word or name of any of the Englishes."""
        return self.find(word) >= 0

    def is_proper(self, word: str) -> bool:
        """Whether `word` is known only with a capital (China, Tuesday, Nairobi)."""
        number = self.find(word)
        return number >= 0 and self._flags[number] & (COMMON | PROPER) == PROPER

    def is_common(self, word: str) -> bool:
        """Whether `word` is known in lower case (turkey is, though Turkey is a name too)."""
        number = self.find(word)
        return number >= 0 and bool(self._flags[number] & COMMON)

    def told(self, words: AbstractSet[str]) -> Told:
        """What is known of `words`; quick for all the words of an article at once."""
        if len(words) >= _KEPT_WORDS:  # those of a book are many and not asked for again
            return self._sorted_out(words)
        others = words - self._common
        fresh = others - self._uncommon
        if len(self._common) + len(self._uncommon) + len(fresh) >= _KEPT_WORDS:
            for kept in (self._common, self._uncommon, self._unheard, self._seldom, self._national):
                kept.clear()
            others = fresh = words
        if fresh:
            told = self._sorted_out(fresh)
            self._common |= fresh - told.uncommon
            self._uncommon |= told.uncommon
            self._unheard |= told.unheard
            self._seldom |= told.seldom
            self._national |= told.national
        uncommon = others & self._uncommon
        return Told(uncommon, uncommon & self._unheard, words & self._seldom, words & self._national)

    def _sorted_out(self, fresh: AbstractSet[str]) -> Told:
        """What is known of `fresh`.

        The words of the first articles are the dearest of all: what `number` does is done here, without its calls.
        """
        slots, ends, flags, ranks = self._slots, self._ends, self._flags, self._ranks
        data, first = self._keys
        uncommon: set[str] = set()
        unheard: set[str] = set()
        seldom: set[str] = set()
        national: set[str] = set()
        for word in fresh:
            raw = word.lower().encode("utf-8", "replace")
            check = crc32(raw)
            slot, mark = check & SLOT_MASK, check >> SLOT_BITS
            while held := slots[slot]:
                if held >> SLOT_BITS == mark:
                    number = (held & SLOT_MASK) - 1
                    if data[first + ends[number] : first + ends[number + 1]] == raw:
                        here = flags[number]
                        if not here & COMMON:
                            uncommon.add(word)
                            break
                        if ranks[number] <= SELDOM:
                            seldom.add(word)
                        if here & EVERYWHERE != EVERYWHERE:
                            national.add(word)
                        break
                slot = (slot + 1) & SLOT_MASK
            else:
                uncommon.add(word)
                unheard.add(word)
        return Told(uncommon, unheard, seldom, national)

    def variants(self, word: str) -> frozenset[str]:
        """The Englishes that spell it so: a subset of {"US", "GB", "CA", "AU"}; all of them for most words."""
        number = self.find(word)
        if number < 0:
            return _NOWHERE
        flags = self._flags[number]
        if flags not in self._sets:
            self._sets[flags] = frozenset(name for name, bit in _ENGLISHES if flags & bit)
        return self._sets[flags]

    def frequency(self, word: str) -> int:
        """How common `word` is: 0 unknown, then 1 (rare) to 255 (the)."""
        number = self.find(word)
        return self._ranks[number] if number >= 0 else 0

    def classes(self, word: str) -> int:
        """What kinds of word `word`, in any case, is: bits of `lintnews.text.classes`; 0 where it is not known."""
        number = self.find(word)
        return self._kinds[self._classes[number]] if 0 <= number < self.head.suggested else 0

    def written(self, number: int) -> str:
        """The word of this number as it is printed: names with their capitals."""
        key, flags = self.key(number), self._flags[number]
        if flags & COMMON:
            return key
        if not flags & FORM:
            return key.capitalize()
        if self._forms is None:
            lines = bytes(self.section("forms")).decode("utf-8").splitlines()
            self._forms = dict(line.split("=", 1) for line in lines)
        return self._forms[key]

    def neighbours(self, word: str, worst: float = 1000) -> Sequence[Neighbour]:
        """Words within two slips of `word`, the likeliest first. Deterministic.

        `worst` is the score beyond which nobody asks: two slips are not looked for where they would come to more.
        """
        found = self._searched.get((word, worst))
        if found is None:
            if len(self._searched) >= _KEPT_SEARCHES:
                self._searched.clear()
            found = self._searched[word, worst] = self._neighbours(word, worst)
        return found

    def _neighbours(self, word: str, worst: float) -> list[Neighbour]:
        if self._near is None:
            from lintnews.spelling.suggest import Neighbours

            self._near = Neighbours(self._mapped, self.head)
        found = self._near.of(word.lower().replace("’", "'"), worst)
        return [Neighbour(near.score, self.written(near.number), near.slips, near.rank) for near in found]

    def suggestions(self, word: str, limit: int = 5) -> Sequence[str]:
        """Near words, the likeliest first, in lower case unless they are names. Deterministic."""
        return [neighbour.word for neighbour in self.neighbours(word)[:limit]]
