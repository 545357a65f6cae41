"""A surname of nobody who was introduced, which begins or ends as that of somebody who was: Villafuerte, Villaflor."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from lintnews.core.desk import Desk
from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.rules.names._drift import TITLES, Use, beside_family, shares_stem
from lintnews.text.names import edits_between, is_derived, without_accents

_SHORTEST = 6  # letters: shorter names that begin alike are many
_BEGINNING = 4  # letters that two tellings of one name share, at its beginning or, after its first letter, at its end
_MOST_ALIKE = 8  # names of one beginning in an article: more are a list, or another tongue
_ODD = 2  # a form used more often is no slip
_WELL_KNOWN = 90  # how common a name is that needs no introduction
_FROM = pattern(r"\b(?:from|of|in|at|near|to|around|outside|through|the) $")
_ROLE = pattern(r", (?:an?|the) [a-z]")  # a place or a firm has one too, so the names have to be near


def lone_pairs(names: Sequence[str]) -> list[tuple[str, str]]:
    """Pairs of longer `names` that begin alike, or begin and end alike, however far apart otherwise."""
    held: dict[str, list[str]] = {}
    for name in names:
        if len(name) >= _SHORTEST:
            held.setdefault(name[:_BEGINNING], []).append(name)
            held.setdefault(name[0] + "-" + name[-_BEGINNING:], []).append(name)
    groups = (sorted(group) for group in held.values() if 1 < len(group) <= _MOST_ALIKE)
    return sorted({pair for group in groups for pair in combinations(group, 2) if _may_be_one(*pair)})


def _may_be_one(one: str, other: str) -> bool:
    if without_accents(one) == without_accents(other) or is_derived(one, other) or _is_family(one, other):
        return False
    if abs(len(one) - len(other)) > 2:
        return False
    return one[:_BEGINNING] == other[:_BEGINNING] or edits_between(one, other, 2) <= 2


def _is_family(one: str, other: str) -> bool:
    """Whether a man and a woman of one family bear the two: Baranov and Baranova."""
    return shares_stem(one, other) and (one[-1] in "aá" or other[-1] in "aá")


def is_lone(document: Document, desk: Desk, odd: Sequence[Use], usual: Sequence[Use]) -> bool:
    """Whether the `odd` surname is of nobody whom the copy names in full, and comes after the introduction of `usual`."""
    name = odd[0].span.of(document.text)
    if not usual[0].given or usual[0].proper or usual[0].surname or odd[0].span < usual[0].span:
        return False
    if len(odd) > _ODD or len(odd) == len(usual) > 1 or desk.vocabulary.accepts(name):
        return False
    if any(beside_family(document.text, use.span) for use in odd):
        return False
    if any(use.given or use.surname or use.proper or use.placed for use in odd):
        return False
    known = desk.lexicon.frequency(name)
    if desk.lexicon.is_common(name.lower()) or known >= _WELL_KNOWN:
        return False
    is_near = edits_between(name, usual[0].span.of(document.text), 2) <= 2
    return all(use.title in TITLES or _is_person(document.text, use, known > 0, is_near) for use in odd)


def _is_person(text: str, use: Use, is_known: bool, is_near: bool) -> bool:
    """Whether a name without a title must be somebody’s: it is strange and acts or is nearly the other, or has a role."""
    if _FROM.search(text, max(0, use.span.start - 10), use.span.start):
        return False
    if is_known:
        return is_near and _ROLE.match(text, use.span.end) is not None
    return is_near or use.acts
