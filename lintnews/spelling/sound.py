"""How a word sounds, roughly: what is left of it when letters that sound alike are one and vowels count for nothing.

Slips of ear and memory (semetary, unessasarily, eraticly) change three letters and more, too many for an index of
slips, and leave the sound as it was.
"""

from __future__ import annotations

_SPELLINGS = tuple(
    pair.split(":")
    for pair in """sch:sk tch:ch ph:f ght:t gh:g kn:n wr:r ck:k qu:kw x:ks dg:j tio:so tia:sa cio:so cia:sa sio:so
    ssio:so ce:se ci:si cy:sy sc:s""".split()
)
_LETTERS = str.maketrans("czqgvdwhy", "kskkft   ", "'-")
_NO_VOWELS = str.maketrans("", "", "aeiou ")


def sound_of(key: str) -> bytes:
    """The sound of a word given in lower case. The first letter counts even if it is a vowel; all vowels are one."""
    for spelling, sound in _SPELLINGS:
        if spelling in key:
            key = key.replace(spelling, sound)
    plain = key.translate(_LETTERS)
    first = "a" if plain[:1] in ("a", "e", "i", "o", "u", " ") else ""
    skeleton = first + plain.translate(_NO_VOWELS)
    return "".join([b for a, b in zip(" " + skeleton, skeleton, strict=False) if a != b]).encode("latin-1", "replace")
