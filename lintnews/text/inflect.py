"""Regular endings, so that `adviser~` stands for adviser, advisers, advised… without a regular expression."""

from __future__ import annotations

from lintnews.core.pattern import pattern

_VOWELS = "aeiou"
# One vowel and one consonant at the end of a word of one syllable: plan, planned; but visit, visited.
_DOUBLES = pattern(r"^[^aeiou]*[aeiou][^aeiouwxy]$")
_HISSES = ("s", "x", "z", "ch", "sh")


def inflected(word: str) -> tuple[str, str, str, str]:
    """The word, and the word with -s, -ed and -ing as regular nouns and verbs take them, in this order."""
    stem = word.lower()
    if stem.endswith("y") and len(word) > 1 and stem[-2] not in _VOWELS:
        return word, word[:-1] + "ies", word[:-1] + "ied", word + "ing"
    plural = word + ("es" if stem.endswith(_HISSES) else "s")
    if stem.endswith("ie"):
        return word, plural, word + "d", word[:-2] + "ying"
    if stem.endswith("ee"):
        return word, plural, word + "d", word + "ing"
    if stem.endswith("e"):
        return word, plural, word + "d", word[:-1] + "ing"
    last = word[-1] if _DOUBLES.match(stem) else ""
    return word, plural, word + last + "ed", word + last + "ing"


def forms(phrase: str) -> tuple[str, ...]:
    """`phrase` with its word that ends in ~ in each of its four forms; `phrase` alone where none does."""
    words = phrase.split(" ")
    marked = [place for place, word in enumerate(words) if word.endswith("~") and len(word) > 1]
    if not marked:
        return (phrase,)
    place = marked[0]
    return tuple(
        " ".join([*words[:place], form, *words[place + 1 :]]).replace("~", "") for form in inflected(words[place][:-1])
    )
