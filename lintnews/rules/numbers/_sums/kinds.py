"""What the parts of a whole count, and what the whole counts: men and women of the passengers; a crew of six."""

from __future__ import annotations

from itertools import pairwise

from lintnews.core.pattern import pattern
from lintnews.rules.numbers._sums.entries import is_lone
from lintnews.text.quantities.figures import Figure
from lintnews.text.quantities.nouns import EVERYONE, GENERIC, exclude_each_other, is_peoples_name, is_person

_MEMBERS = frozenset("member strong person man woman seat head piece judge".split())
_GROUP_OF = pattern(
    r"\b(?:squad|team|crew|jury|panel|cabinet|fleet|class|council|board|party|group|committee|cast|choir|chorus|band|delegation|staff|flock|set|family)\sof\s$"
)
_MEASURED = pattern(r"\s(?:km|kg|ha|m|cm|mm)\b")
_BARE = pattern(r"(?:\s[a-z]+)?\s?[:–—(]|\sof the [a-z]+:")
_WORD_BEFORE = pattern(r"([^\W\d_]+)\s$")
_LABELS = frozenset("top step last first version day week".split())
_SEXES = frozenset("men women man woman males females male female boys girls boy girl".split())
_YOUNG = frozenset("children child babies baby infants infant".split())


def are_kinds(text: str, total: Figure, parts: tuple[Figure, ...]) -> bool:
    """Whether the parts are kinds of the whole: men and women of the passengers."""
    nouns = [_noun(text, part) for part in parts]
    if not all(nouns) or mixes_sexes(text, parts):
        return False
    every = total.noun in EVERYONE or is_group(text, total)
    if all(map(is_person, nouns)) and (
        every or ((total.noun in GENERIC or is_person(total.noun)) and all(map(is_peoples_name, nouns)))
    ):
        return True
    small = [noun.lower() for noun in nouns]
    if total.noun not in GENERIC and any(exclude_each_other(total.noun, noun) for noun in small):
        return False
    return all(exclude_each_other(one, other) for one, other in pairwise(small))


def mixes_sexes(text: str, parts: tuple[Figure, ...]) -> bool:
    """Whether some parts tell of sexes and others of trades: three women and four lawyers."""
    nouns = {_noun(text, part).lower() for part in parts}
    return not nouns.isdisjoint(_SEXES) and not nouns <= _SEXES | _YOUNG


def _noun(text: str, part: Figure) -> str:
    """What a part counts, in the copy’s own letters."""
    if is_lone(part):
        words = text[part.span.end : part.clause.end].split(",", maxsplit=1)[0].split()
        return words[-1] if words else ""
    if not part.noun and is_peoples_name(part.tail):
        return part.tail  # one Indian
    return (
        text[part.span.end : part.phrase.end].rsplit(maxsplit=1)[-1].removesuffix("’s")
        if part.noun and not part.quantity.joined
        else ""
    )


def is_group(text: str, total: Figure) -> bool:
    """Whether a figure tells of how many a body is: a crew of six, a 12-member panel."""
    before = _GROUP_OF.search(text, max(0, total.span.start - 20), total.span.start)
    return total.quantity.joined in _MEMBERS or before is not None or text.startswith(" strong", total.span.end)


def may_stand_bare(text: str, total: Figure) -> bool:
    """Whether a whole without a noun may be one: the mine employs 700: 450 miners, …; not Windows 11: …"""
    if is_group(text, total):
        return True
    if _MEASURED.match(text, total.span.end):
        return True
    if _BARE.match(text, total.span.end) is None:
        return False
    before = _WORD_BEFORE.search(text, max(0, total.span.start - 20), total.span.start)
    return before is not None and before[1][0].islower() and before[1] not in _LABELS
