"""Fixed terms whose words a rewriting machine swaps for synonyms, whichever word, and more than one at once.

A run of words that is no term, and comes to
one when its spun words are turned back, is a broken term.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from lintnews.rules.usage._spun_words import FIXED, SPUN

_SMALL = frozenset("of the and for".split())
LONGEST = 6  # words in a term; each spun form is one word


def _lines(table: str) -> Iterator[str]:
    return (line for line in table.strip().splitlines())


def _spun() -> tuple[dict[str, frozenset[str]], frozenset[str]]:
    """(spun word → what it may stand for, the spun words too common to wake a rule)."""
    back: dict[str, set[str]] = {}
    common = set()
    for line in _lines(SPUN):
        word, _, forms = line.partition(" < ")
        for form in forms.split(", "):
            back.setdefault(form.lstrip("*"), set()).add(word)
            if form[0] == "*":
                common.add(form[1:])
    return {form: frozenset(words) for form, words in back.items()}, frozenset(common)


def _fixed() -> tuple[dict[str, str], frozenset[str], dict[str, frozenset[str]]]:
    """(term in small letters → as written, runs that are no broken term, term → words that make its breaks right)."""
    terms: dict[str, str] = {}
    right: set[str] = set()
    after: dict[str, frozenset[str]] = {}
    for line in _lines(FIXED):
        names, _, exceptions = line.partition(" ! ")
        right.update(run.strip()[1:] for run in exceptions.split(",") if run.strip()[:1] == "-")
        following = frozenset(exceptions.partition("-")[0].split())
        for name in names.split(", "):
            key = name.lower()
            # A term that is written both ways is looked for in small letters and with capitals.
            terms[key] = name.lower() if key in terms and terms[key] != name else name
            after[key] = following
    return terms, frozenset(right), after


BACK, _COMMON = _spun()
TERMS, RIGHT, AFTER = _fixed()
_IN_TERMS = frozenset(word for term in TERMS for word in term.split())
_MAY_STAND_IN_TERM = _IN_TERMS | {form for form, words in BACK.items() if not _IN_TERMS.isdisjoint(words)}
_FORWARD: dict[str, set[str]] = {}
for _form, _words in BACK.items():
    for _word in _words:
        _FORWARD.setdefault(_word, set()).add(_form)


def cue_words() -> tuple[str, ...]:
    """The spun words that wake the rule, and each common one with the word beside it in a term."""
    cues = {form for form in BACK if form not in _COMMON}
    for term in TERMS:
        words = term.split()
        for place, word in enumerate(words):
            for form in _FORWARD.get(word, set()) & _COMMON:
                cues.update(_with_neighbour(words, place, form))
    return tuple(sorted(cues))


def _with_neighbour(words: list[str], place: int, form: str) -> Iterator[str]:
    """`form` with the word before it in a term, or after it where there is none, as it is and as machines make it."""
    beside = place - 1 if place else 1
    if words[beside] in _SMALL:
        before = " ".join(words[max(0, place - 2) : place])
        after = " ".join(words[place + 1 : place + 3])
        yield f"{before} {form}" if place else f"{form} {after}"
        return
    for neighbour in {words[beside], *(_FORWARD.get(words[beside], set()) & _COMMON)}:
        yield f"{neighbour} {form}" if place else f"{form} {neighbour}"


def term_of(words: tuple[str, ...]) -> str | None:
    """The fixed term that a run of words in small letters comes to when spun words are turned back, as it is written."""
    if not _MAY_STAND_IN_TERM.issuperset(words):  # most runs: to spell out what each may be is far dearer
        return None
    run = " ".join(words)
    if run in TERMS or run in RIGHT:
        return None
    for back in product(*((word, *BACK.get(word, ())) for word in words)):
        term = TERMS.get(" ".join(back))
        if term is not None:
            return term
    return None
