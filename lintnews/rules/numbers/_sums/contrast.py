"""Whether two figures of a passage count things that cannot be the same: passed and failed, in Leeds and in York."""

from __future__ import annotations

from lintnews.core.pattern import pattern
from lintnews.text.clauses import PREPOSITIONS
from lintnews.text.quantities.figures import Figure
from lintnews.text.quantities.nouns import exclude_each_other
from lintnews.text.verbs import is_auxiliary, is_past

_WORD = pattern(r"[^\W_]+(?:[’'-][^\W_]+)*")
_IDLE = frozenset(
    """was were is are be been being had have has who they that which later since already still now then just only also people""".split()
)
_PARTING = frozenset("in from for to on at of under into near against aged by between".split())
_ARTICLES = frozenset("the a an his her its their".split())
_NOT = frozenset({"not", "none", "never"})
_LOOKED_AT = 5  # words of a clause that tell what becomes of those counted


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
    if other.lead.rstrip() and not is_idle(other):
        return False
    mine, theirs = words_of(one), words_of(other)
    small = [each.lower() for each in mine[:_LOOKED_AT]], [each.lower() for each in theirs[:_LOOKED_AT]]
    if any(exclude_each_other(each, another) for each in (*small[0], one.noun) for another in (*small[1], other.noun)):
        return True
    if other.noun and one.noun != other.noun:
        return False
    if not theirs or not mine:
        return bool(mine) and _denies(other)
    if _denies(one) != _denies(other):
        return True
    if mine[0][0].isupper() and theirs[0][0].isupper():
        return mine[0] != theirs[0]
    return _told_by_one_word(small[0], small[1])


def _told_by_one_word(mine: list[str], theirs: list[str]) -> bool:
    """Whether both are told by one preposition with another word: in Leeds, in York; for roads, for rail."""
    at = next((word for word in theirs if word in _PARTING), "")
    if not at or at not in mine or theirs.index(at) > 1:
        return False
    places = [[word for word in words[words.index(at) + 1 :] if word not in _ARTICLES] for words in (mine, theirs)]
    return places[0][:1] != places[1][:1]


def are_placed_apart(one: Figure, other: Figure) -> bool:
    """Whether two figures are told by one preposition with another word after it: in Leeds, in York."""
    mine, theirs = ([word.lower() for word in words_of(each)[:_LOOKED_AT]] for each in (one, other))
    return is_idle(other) and _told_by_one_word(mine, theirs)


def _denies(one: Figure) -> bool:
    words = [word.lower() for word in _WORD.findall(one.tail)[:_LOOKED_AT]]
    return not _NOT.isdisjoint(words) or any(word.endswith(("n’t", "n't")) for word in words)


def is_idle(one: Figure) -> bool:
    """Whether nobody is named before a figure in its clause."""
    words = one.lead.lower().split()
    return all(
        word in ("and", "of", "which", "whom", "them", "the", "other", "remaining", "only", "just", "while")
        for word in words
    )


def is_member_of_series(total: Figure, first: Figure) -> bool:
    """Whether the first figure is told as those after it are: seven died in Leeds, four in York."""
    mine = [word.lower() for word in words_of(total)]
    theirs = [word.lower() for word in words_of(first)]
    if not theirs:
        return True
    at = next((word for word in theirs[:2] if word in PREPOSITIONS), "")
    if at in mine and _is_name_after(total, at) == _is_name_after(first, at):
        return True
    if any(exclude_each_other(each, another) for each in mine for another in theirs[:_LOOKED_AT]):
        return True
    verbs = [word for word in mine if is_past(word)]
    return bool(verbs) and (is_past(theirs[0]) or is_auxiliary(theirs[0]))


def _is_name_after(one: Figure, word: str) -> bool:
    """Whether a name follows the first `word` of a figure’s clause."""
    words = words_of(one)
    at = next((place for place, each in enumerate(words) if each.lower() == word), len(words))
    return any(each[0].isupper() for each in words[at + 1 : at + 3])
