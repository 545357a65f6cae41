"""Names that sound alike: a slip of the ear that leaves every letter plausible."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from itertools import combinations

from lintnews.rules.names._drift import shares_stem
from lintnews.text.names import edits_between, is_derived, without_accents

# Letters that sound alike are one, doubled ones single; h, and where it is asked for every vowel, counts for nothing.
_ONE_SOUND = str.maketrans("cqzgvy", "kksjfi", "h'’")
_MOST_ALIKE = 12  # names of one sound in an article: more are a list, or another tongue
_NO_VOWELS = str.maketrans("", "", "aeiouw")
_SPELT = (("mac", "mc"), ("ph", "f"), *((letter * 2, letter) for letter in "bdefgklmnoprst"), ("e ", " "))


def _sounds(words: Iterable[str]) -> list[str]:
    """How each of `words` sounds, all at once: word by word it is many times dearer."""
    all_words = " ".join(words).lower() + " "
    for spelling, sound in _SPELT:
        all_words = all_words.replace(spelling, sound)
    return all_words.translate(_ONE_SOUND).split(" ")


def sound_alike(one: str, other: str) -> bool:
    """Whether two names are one to the ear: Catherine and Katherine, Neema and Neemah."""
    return len(set(_sounds((one, other))[:2])) == 1


def pairs_by_sound(capitals: AbstractSet[str], words: AbstractSet[str]) -> list[tuple[str, str]]:
    """Pairs of an article’s `words` with a capital that differ in vowels and silent letters alone: Reid and Reed.

    Words that the article writes small as well are no names.
    """
    names = [word for word in capitals if len(word) > 3]
    sounds = " ".join(_sounds(names)).translate(_NO_VOWELS).split(" ")
    if len(set(sounds)) == len(sounds):
        return []
    held: dict[str, list[str]] = {}
    for name, sound in zip(names, sounds, strict=False):
        held.setdefault(sound, []).append(name)
    found = []
    for group in held.values():
        if 1 < len(group) <= _MOST_ALIKE:
            borne = sorted(name for name in group if name.lower() not in words)
            found += [pair for pair in combinations(borne, 2) if _may_be_one(*pair)]
    return sorted(found)


def _may_be_one(one: str, other: str) -> bool:
    if is_derived(one, other) or shares_stem(one, other) or without_accents(one) == without_accents(other):
        return False
    return edits_between(one, other, 2) <= 2 or sound_alike(one, other)
