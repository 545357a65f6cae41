"""Whether two figures of a passage count things that cannot be the same: passed and failed, in Leeds and in York."""

from __future__ import annotations

from lintnews.core.pattern import pattern
from lintnews.text.clauses import PREPOSITIONS
from lintnews.text.quantities.figures import Figure
from lintnews.text.quantities.nouns import exclude_each_other
from lintnews.text.verbs import is_auxiliary, is_past

_WORD = pattern(r"[^\W_]+(?:[’'-][^\W_]+)*")
_IDLE = frozenset(
    """was were is are be been being had have has who they that which later since already still now then just only also
    people men women""".split()
)
_PARTING = frozenset("in from for to on at of with under into near against aged by between".split())
_NOT = frozenset({"not", "none", "never"})
_LOOKED_AT = 4  # words of a clause that tell what becomes of those counted


def words_of(one: Figure) -> list[str]:
    """The telling words after a figure, without forms of be and have."""
    return [word for word in _WORD.findall(one.tail) if word.lower() not in _IDLE]


def is_headless(one: Figure) -> bool:
    """Whether a figure stands without a noun but with words that tell of those counted: two in Leeds, six abstained."""
    return not one.noun and bool(one.tail)


def are_apart(one: Figure, other: Figure) -> bool:
    """Whether nothing can be counted by both of two figures that follow one another."""
    if one.noun and other.noun and one.noun != other.noun:
        return exclude_each_other(one.noun, other.noun)
    if (one.noun or other.noun) and one.noun != other.noun and one.quantity.unit == "" and other.noun:
        return False
    if other.lead.rstrip() and not _is_idle_lead(other):
        return False
    mine, theirs = words_of(one), words_of(other)
    if not theirs or not mine:
        return bool(mine) and _denies(other)
    if _denies(one) != _denies(other):
        return True
    small = [word.lower() for word in mine[:_LOOKED_AT]], [word.lower() for word in theirs[:_LOOKED_AT]]
    if any(exclude_each_other(each, another) for each in small[0] for another in small[1]):
        return True
    if mine[0][0].isupper() and theirs[0][0].isupper():
        return mine[0] != theirs[0]
    return _placed_apart(small[0], small[1])


def _placed_apart(mine: list[str], theirs: list[str]) -> bool:
    """Whether both are told by one preposition with another word: in Leeds, in York; for roads, for rail."""
    at = next((word for word in theirs if word in _PARTING), "")
    if not at or at not in mine or theirs.index(at) > 1:
        return False
    return mine[mine.index(at) + 1 :][:1] != theirs[theirs.index(at) + 1 :][:1]


def _denies(one: Figure) -> bool:
    words = [word.lower() for word in _WORD.findall(one.tail)[:_LOOKED_AT]]
    return not _NOT.isdisjoint(words) or any(word.endswith(("n’t", "n't")) for word in words)


def _is_idle_lead(one: Figure) -> bool:
    words = one.lead.lower().split()
    return all(
        word in ("and", "of", "which", "whom", "them", "the", "other", "remaining", "only", "just", "while")
        for word in words
    )


def holders_differ(one: Figure, other: Figure) -> bool:
    """Whether each figure ends its clause after somebody else: the Liberals 28 and the Greens 16."""
    mine, theirs = one.lead.split(), other.lead.split()
    if not theirs or other.tail or other.of_them:
        return False
    first = theirs[0].lower()
    is_name = (
        theirs[-1][0].isupper()
        or first in ("the", "its", "their", "a", "an")
        or theirs[0][0].isupper()
        or first.endswith("s")
    )
    return is_name and mine != theirs and not is_past(first) and not is_auxiliary(first) and first not in PREPOSITIONS


def is_member_of_series(total: Figure, first: Figure) -> bool:
    """Whether the first figure is told as those after it are: seven died in Leeds, four in York."""
    mine = [word.lower() for word in words_of(total)]
    theirs = [word.lower() for word in words_of(first)]
    if not theirs:
        return True
    at = next((word for word in theirs[:2] if word in PREPOSITIONS), "")
    if at in mine:
        return True
    if any(exclude_each_other(each, another) for each in mine for another in theirs[:_LOOKED_AT]):
        return True
    verbs = [word for word in mine if is_past(word)]
    return bool(verbs) and (is_past(theirs[0]) or is_auxiliary(theirs[0]))
