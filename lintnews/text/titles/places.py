"""The place a title is held at, where it follows the title: “of the United States”."""

from __future__ import annotations

from lintnews.core.desk import Facts
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.text.titles.run import words_after

# of the; of the Australian state of
_OF = pattern(r" of (?:the )?(?:(?:[A-Z]\w+ )?(?:state|province|territory|kingdom|republic|city|island) of (?:the )?)?")
_PLACE_WORDS = 6  # governor of the Reserve Bank of New Zealand
_INITIALS = pattern(r"\.\w\.$")
_POSSESSIVES = ("'", "’", "'s", "’s")


def without_possessive(name: str) -> str:
    """`name` without an apostrophe at its end, or one with an s."""
    if not name.endswith(_POSSESSIVES):
        return name
    return name[:-2] if name[-1] == "s" else name[:-1]


class HeldAt(Record):
    """The place after a title, where that ends, and whether words stand there that name none we know."""

    place: str
    end: int
    unknown: bool = False


_OWN = pattern(r" of (?:the|this|that|his|her|their|our) (?:country|nation|republic|kingdom|island|state)\b(?! of\b)")


def place_after(text: str, start: int, end: int, facts: Facts) -> HeldAt:
    """The place in “of the United States” at `start`."""
    match = _OF.match(text, start, end)
    if match is None:
        return HeldAt("", start)
    if (own := _OWN.match(text, start, end)) is not None:
        return HeldAt("", own.end())
    words = words_after(text, match.end() - 1, end)
    for length in range(min(_PLACE_WORDS, len(words)), 0, -1):
        phrase = text[match.end() : words[length - 1].end]
        bare = without_possessive(phrase)
        place = facts.place_called(bare)
        if place:
            dotted = phrase.endswith(".") and not _INITIALS.search(phrase)
            return HeldAt(place, match.end() + len(bare) - dotted)
    return HeldAt("", start, unknown=True)
