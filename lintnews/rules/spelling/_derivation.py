"""Words that no list holds and that are right all the same: built from known ones. And words run together."""

from __future__ import annotations

from lintnews.core.desk import Lexicon, Neighbour

PREFIXES = tuple(
    """anti auto bi bio co counter cross cyber de dis eco electro euro ex extra fore geo hydro hyper inter intra macro
    mega meta micro mid mini mis mono multi nano neo neuro non omni out over photo poly post pre pro proto pseudo psycho
    quasi re semi socio sub super techno tele trans tri ultra un under uni video""".split()
)
SUFFIXES = tuple("like wise ness less ish able ible ship hood proof fold ward wards gate ism ist ists esque".split())
_ADVERBS = ("ally", "ously", "ively", "fully", "lessly", "ingly", "edly", "antly", "ently")
BASE_RANK = 20  # a base that hardly anybody uses proves nothing
PART_RANK = 50  # the parts of a compound are everyday words
SHORTEST_BASE = 4
LONGEST = 64  # letters; a “word” of a hundred thousand would be cut in as many places

# Small words that get run into the next one, and how common that one has to be.
_FIRST = frozenset(
    "a an and as at be but by each every for from in is it no not of on or some that the this to was with".split()
)
_LAST = frozenset("an and as at be by for in is it lot of on one other that the time to was with".split())
NEXT_RANK = 118
MISSING_SPACE = 84


# What makes new words every day; the others have made theirs long ago.
_LIVELY = (
    "re",
    "un",
    "non",
    "out",
    "over",
    "under",
    "pre",
    "anti",
    "mid",
    "mini",
    "micro",
    "mega",
    "multi",
    "super",
    "sub",
    "semi",
    "bio",
    "cyber",
    "counter",
    "ex",
    "pro",
    "post",
    "self",
    "hyper",
    "ultra",
    "uni",
    "video",
    "photo",
)
LOOSE_SLIP, EVERYDAY_RANK = 104, 105
WORST_LOOSE = 59  # the score that such a slip comes to: nothing worse need be looked for


def is_loose(word: str, lexicon: Lexicon) -> bool:
    """Whether a derived `word` is built as new words hardly are, and one slip from an everyday one: intergrate."""
    if word.startswith(_LIVELY) or word.endswith(SUFFIXES):
        return False
    near = lexicon.neighbours(word, WORST_LOOSE)
    return bool(near) and (
        near[0].slips <= LOOSE_SLIP
        and near[0].frequency >= EVERYDAY_RANK
        and near[0].word.islower()
        and not word.startswith(near[0].word)
    )


def is_derived(word: str, lexicon: Lexicon) -> bool:
    """Whether `word` is a prefix and a word, a word and a suffix, or two everyday words in one."""
    if len(word) > LONGEST:
        return False
    known = lexicon.is_common
    for prefix in PREFIXES if word.startswith(PREFIXES) else ():
        base = word[len(prefix) :]
        if (
            len(base) >= SHORTEST_BASE
            and word.startswith(prefix)
            and known(base)
            and lexicon.frequency(base) >= BASE_RANK
        ):
            return True
    for suffix in SUFFIXES if word.endswith(SUFFIXES) else ():
        base = word[: -len(suffix)]
        if (
            len(base) >= SHORTEST_BASE
            and word.endswith(suffix)
            and known(base)
            and lexicon.frequency(base) >= BASE_RANK
        ):
            return True
    if word.endswith(_ADVERBS) and known(word[:-2]) and lexicon.frequency(word[:-2]) >= BASE_RANK:
        return True  # familially
    return any(
        _is_everyday(word[:cut], lexicon) and _is_everyday(word[cut:], lexicon)
        for cut in range(SHORTEST_BASE, len(word) - SHORTEST_BASE + 1)
    )


def _is_everyday(word: str, lexicon: Lexicon) -> bool:
    return lexicon.frequency(word) >= PART_RANK and lexicon.is_common(word)


def parted(word: str, lexicon: Lexicon) -> Neighbour | None:
    """The two words that were run together in `word`, one of them a small word; None if there are none."""
    best: Neighbour | None = None
    for cut in range(1, len(word) if len(word) <= LONGEST else 0):
        first, last = word[:cut], word[cut:]
        if first not in _FIRST and last not in _LAST:
            continue
        if last == "in" and lexicon.is_common(word + "g"):
            continue  # walkin is walking as it is said
        rank = min(lexicon.frequency(first), lexicon.frequency(last))
        if rank < NEXT_RANK or not (lexicon.is_common(first) and lexicon.is_common(last)):
            continue
        split = Neighbour(MISSING_SPACE - 0.42 * rank, f"{first} {last}", MISSING_SPACE, rank)
        best = split if best is None else min(best, split)
    return best
