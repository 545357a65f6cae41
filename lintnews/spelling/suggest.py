"""Near neighbours of a word, the likeliest first: a noisy channel over the deletes indexes.

Words that differ in one place are looked for first, and words that differ in two only where one place gave nothing
likely: that is most of the work, and seldom needed.
"""

from __future__ import annotations

from zlib import crc32

from lintnews.core.record import Record
from lintnews.spelling.layout import ONE_PREFIX, TWO_PREFIX, Header, deletes, letters, one_byte
from lintnews.spelling.slip import SILENT, cost, long_cost
from lintnews.spelling.sound import sound_of

RANK_WEIGHT = 0.42  # how much of the cost one step of rank (an eighth of a doubling in use) makes up for
GOOD = 40  # a score up to which nobody looks for words that differ in two places
SHORT = 5  # words of fewer letters have too many neighbours at two places to tell one from another
ENOUGH = 4  # neighbours at two places, after which only better ones are looked for
LEAST = 2 * SILENT  # what two slips cost at least
BEST = 28  # the score below which two slips are not looked for: only the cheapest, in the commonest words, come to it
SOUNDED, UNLIKELY = 6, 60  # letters from which, and score beyond which, words that sound alike are looked for
SOUND_WEIGHT, FARTHEST_SOUND = 0.62, 330  # slips that keep the sound weigh less, and may be more
FARTHEST = 230  # the cost beyond which a word is no neighbour

DeletesIndex = tuple[memoryview, memoryview]


class Near(Record):
    """A neighbour by its number in the lexicon, ordered with the likelier first."""

    score: float
    number: int
    slips: int
    rank: int


class Neighbours:
    """Finds the words near a word in the sections of a compiled lexicon."""

    __slots__ = ("_ends", "_firsts", "_keys", "_letters", "_one", "_ranks", "_sizes", "_sound", "_two", "_usual")

    def __init__(self, data: memoryview, head: Header) -> None:
        def section(name: str) -> memoryview:
            offset, length = head.sections[name]
            return data[offset : offset + length]

        self._keys = section("keys")
        self._ends = section("ends").cast("I")
        self._firsts = section("prefixes").cast("I")
        self._letters = section("letters").cast("I")
        self._sizes = section("sizes")
        self._ranks = section("ranks")
        self._usual = section("usual").cast("I")
        self._one = section("one_starts").cast("I"), section("one").cast("H")
        self._sound = section("sound_starts").cast("I"), section("sound").cast("H")
        self._two = section("two_starts").cast("I"), section("two").cast("H")

    def of(self, key: str, worst: float = FARTHEST) -> list[Near]:
        """The neighbours of a word given in lower case, the likeliest first.

        `worst` is the score up to which two slips are worth looking for.
        """
        found = self.one_slip_from(key)
        if len(key) >= SHORT and worst > BEST and (not found or found[0].score > GOOD):
            found = sorted({*found, *self._two_slips_from(key, worst)})
        if len(key) >= SOUNDED and worst >= UNLIKELY and (not found or found[0].score > UNLIKELY):
            known = {near.number for near in found}
            found = sorted([*found, *(near for near in self._alike_in_sound(key, worst) if near.number not in known)])
        return found

    def one_slip_from(self, key: str) -> list[Near]:
        """The words that differ from `key` in one place, the likeliest first."""
        ends, keys, ranks = self._ends, self._keys, self._ranks
        near: list[Near] = []
        for number in self._one_place(key):
            slips = cost(key, str(keys[ends[number] : ends[number + 1]], "utf-8"), 1)
            if 0 < slips <= FARTHEST:
                rank = ranks[number]
                near.append(Near(slips - RANK_WEIGHT * rank, number, slips, rank))
        near.sort()
        return near

    def _two_slips_from(self, key: str, worst: float) -> list[Near]:
        """The likeliest of the words that differ from `key` in two places, in no order.

        The commonest words are measured first: once enough are found, a rare word can only come in if it is nearer
        than two slips can be.
        """
        ends, keys, ranks = self._ends, self._keys, self._ranks
        near: list[Near] = []
        bar = worst
        for rank, number in sorted([(ranks[n], n) for n in self._two_places(key, worst)], reverse=True):
            if LEAST - RANK_WEIGHT * rank > bar:
                break
            slips = cost(key, str(keys[ends[number] : ends[number + 1]], "utf-8"), 2)
            if 0 < slips <= FARTHEST:
                near.append(Near(slips - RANK_WEIGHT * rank, number, slips, rank))
                if len(near) >= ENOUGH:
                    bar = min(worst, sorted(near)[ENOUGH - 1].score)
        return near

    def _alike_in_sound(self, key: str, worst: float) -> list[Near]:
        """Usual words that sound as `key` does and come to a score of `worst` or better, in no order."""
        ends, keys, ranks, near = self._ends, self._keys, self._ranks, []
        size, mask, masks, sizes = len(key), letters(key), self._letters, self._sizes
        starts, rows = self._sound
        bucket = crc32(sound_of(key)) & (len(starts) - 2)
        for row in rows[starts[bucket] : starts[bucket + 1]]:
            number = self._usual[row]
            here = masks[number]
            if not (-3 <= sizes[number] - size <= 3 and (here & ~mask).bit_count() <= 3 >= (mask & ~here).bit_count()):
                continue
            most = min(FARTHEST_SOUND, int((worst + RANK_WEIGHT * ranks[number]) / SOUND_WEIGHT))
            slips = long_cost(key, str(keys[ends[number] : ends[number + 1]], "utf-8"), most)
            if slips <= most:
                near.append(Near(slips * SOUND_WEIGHT - RANK_WEIGHT * ranks[number], number, slips, ranks[number]))
        return near

    def _one_place(self, key: str) -> list[int]:
        """The numbers of suggested words that may differ in one place, and some that differ in more."""
        size, mask = len(key), letters(key)
        firsts, masks, sizes = self._firsts, self._letters, self._sizes
        found: list[int] = []
        for prefix in _rows(self._one, one_byte(key[:ONE_PREFIX]), 1):
            first = firsts[prefix]
            # The first test is the quickest, and enough for most.
            found += [
                number
                for number, here in enumerate(masks[first : firsts[prefix + 1]].tolist(), first)
                if (here ^ mask).bit_count() <= 2
                and (here & ~mask).bit_count() <= 1 >= (mask & ~here).bit_count()
                and -1 <= sizes[number] - size <= 1
            ]
        return found

    def _two_places(self, key: str, worst: float) -> list[int]:
        """The numbers of usual words that may differ in two places, and some that differ in more.

        Words too rare to come to a score of `worst` are left out.
        """
        size, mask = len(key), letters(key)
        usual, masks, sizes, ranks = self._usual, self._letters, self._sizes, self._ranks
        numbers = [usual[row] for row in _rows(self._two, one_byte(key[:TWO_PREFIX]), 2)]
        if worst < LEAST:
            numbers = [n for n in numbers if LEAST - RANK_WEIGHT * ranks[n] <= worst]
        return [
            n
            for n in numbers
            if ((here := masks[n]) ^ mask).bit_count() <= 4
            and (here & ~mask).bit_count() <= 2 >= (mask & ~here).bit_count()
            and -2 <= sizes[n] - size <= 2
        ]


def _rows(index: DeletesIndex, typed: bytes, most: int) -> set[int]:
    """What lies in the buckets of `typed` less up to `most` letters."""
    starts, rows = index
    mask = len(starts) - 2
    found: set[int] = set()
    for less in deletes(typed, most):
        bucket = crc32(less) & mask
        start, end = starts[bucket], starts[bucket + 1]
        if start != end:
            found.update(rows[start:end])
    return found
