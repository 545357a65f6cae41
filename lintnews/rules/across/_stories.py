"""Which articles tell one story: they share many of the names that few others have, within some days."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from lintnews.core.desk import Desk
from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.rules.across._sentences import sentences_told

_TELLING = 12  # articles that hold a name, up to which it tells that two of them are of one story
_FEWEST_SHARED = 4  # such names that two tellings share
_SHARE = 0.35  # of the names of the one that has fewer
_DAYS = 7  # between the publication of two tellings
_MOST_NAMES = 60
_MOST_FIGURES = 30
_LONG_FIGURE = pattern(r"(?<![\d.,:/-])\d[\d,.]*\d(?![\d:/]|-\d)")
_YEAR = pattern(r"(?:19|20)\d\d|\d\d")
_FEWEST_NAMES = 2  # of what is shared that are no figures


class Story(Record):
    """The names in an article, one word of each, its longer figures, and the day it was published (0: not known)."""

    names: tuple[str, ...]
    published: int


def story_of(document: Document, desk: Desk) -> Story:
    """By what an article is known as a telling of its story."""
    return document.once(_story, desk)


def _story(document: Document, desk: Desk) -> Story:
    told = sentences_told(document, desk)
    # A name in capitals is a dateline's.
    names = {name for one in told for name in one.names if len(name) < 5 or not name.isupper()}
    figures = {figure for figure in _LONG_FIGURE.findall(document.text) if not _YEAR.fullmatch(figure)}
    published = document.meta.published if document.meta.published_from != "assumed" else None
    kept = (*sorted(names)[:_MOST_NAMES], *sorted(figures)[:_MOST_FIGURES])
    return Story(kept, published.toordinal() if published else 0)


def tellings_of_one(stories: Mapping[str, Story]) -> Iterator[tuple[str, str, int]]:
    """Articles that tell one story, the later path first, and how many names they share.

    The work grows with the number of articles: a name that many have leads nowhere.
    """
    holders: dict[str, list[str]] = {}
    for path, story in stories.items():
        for name in story.names:
            holders.setdefault(name, []).append(path)
    for path, story in stories.items():
        telling = [name for name in story.names if len(holders[name]) <= _TELLING]
        met = Counter(there for name in telling for there in holders[name] if there < path)
        named = Counter(there for name in telling if name[0].isalpha() for there in holders[name] if there < path)
        for there, shared in sorted(met.items()):
            other = stories[there]
            if named[there] < _FEWEST_NAMES:
                continue
            fewer = min(len(story.names), len(other.names))
            far = story.published and other.published and abs(story.published - other.published) > _DAYS
            if shared >= max(_FEWEST_SHARED, _SHARE * fewer) and not far:
                yield path, there, shared


def alike(one: Iterable[str], other: Iterable[str]) -> int:
    """How many words both have, in any case."""
    return len({word.lower() for word in one}.intersection(word.lower() for word in other))


def is_slip(one: str, other: str) -> bool:
    """Whether two figures (digits alone) are one with a digit changed, two digits swapped, or another magnitude."""
    if one.strip("0") == other.strip("0"):
        return one != other
    if len(one) != len(other) or len(one) < 2:
        return False
    apart = [at for at, (mine, theirs) in enumerate(zip(one, other, strict=True)) if mine != theirs]
    return len(apart) == 1 or (len(apart) == 2 and sorted(one) == sorted(other))
