"""Whether two words may mean one person, in one sentence or in two."""

from __future__ import annotations

from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.dates._ages.whose import Way, Who


def are_one(one: Who, other: Who, *, apart: bool = False) -> bool:
    """Whether two may be the same person; `apart` says that they stand in different sentences."""
    if one.at == other.at:
        return True
    if Way.OTHER in (one.way, other.way) or Way.UNKNOWN in (one.way, other.way):
        return False
    if not apart and one.is_object is not other.is_object and not (one.is_he or other.is_he):
        return one.way is other.way is Way.NAMED and _is_one_name(one.name, other.name)
    if one.way is other.way is Way.NAMED:
        return _is_one_name(one.name, other.name)
    return True


def _is_one_name(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    if len(one) > 1 and len(other) > 1:
        return one[-1] == other[-1] and (bool(set(one[:-1]) & set(other[:-1])) or one[0][0] == other[0][0])
    return bool(set(one) & set(other))


def goes_on(text: str, sentence: Span, mine: Who, who: Who) -> bool:
    """Whether a sentence beside that of the birth goes on about the same person."""
    if _SOMEBODY.match(text, who.at) and who.at >= sentence.start:
        return False
    earlier, later = (who, mine) if who.at < mine.at else (mine, who)
    if earlier.way is later.way is Way.NAMED:
        return True
    return later.is_he or later.way is Way.MEANT


_SOMEBODY = pattern(r"[\s“]*An?\s")
