"""Fixed terms, and what a machine that swaps words for their synonyms makes of them.

A line is `right < wrong, wrong ! words`: `a/b` in a wrong term stands for either, words after `!` make it right where
one of them follows. A wrong term with a capital is looked for as it stands, one without in any case.
"""

from __future__ import annotations

from itertools import product

from lintnews.rules.usage._paraphrases.names import NAMES
from lintnews.rules.usage._paraphrases.words import WORDS


def _spread(wrong: str) -> list[str]:
    """The terms that `wrong` stands for: one for each choice of a/b."""
    return [" ".join(words) for words in product(*(word.split("/") for word in wrong.split()))]


def _read() -> dict[str, tuple[str, str, frozenset[str]]]:
    found = {}
    for line in (*NAMES.strip().splitlines(), *WORDS.strip().splitlines()):
        right, _, rest = line.partition(" < ")
        wrongs, _, after = rest.partition(" ! ")
        for wrong in wrongs.split(","):
            for term in _spread(wrong.strip()):
                found[term.lower().replace("-", " ")] = (term, right, frozenset(after.split()))
    return found


TERMS = _read()
"""Wrong term in small letters, hyphens as blanks → (as it is written, the right one, words that make it right)."""
