"""The distinct words of an article, and the places of some of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from itertools import filterfalse

from lintnews.core.desk import Lexicon, Told
from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.text.automaton import Automaton, slabs
from lintnews.text.folding import cased_words_only

# Words that hold a letter outside Windows-1252 are cut by the folding and looked for by themselves.
_LETTERS = pattern(r"[^\W\d_]+")


def _distinct(document: Document) -> AbstractSet[str]:
    seen: set[str] = set()
    for _, slab in slabs(document.text):  # a list of all tokens of a long text would be ten times its size
        raw = cased_words_only(slab)
        # At once: word by word it is three times dearer. Plain letters are the quickest.
        folded = raw.decode("ascii" if raw.isascii() else "cp1252")
        if "?" not in folded:
            seen.update(folded.split())
        else:
            seen.update(word for word in set(folded.split()) if "?" not in word)
            seen.update(_foreign(slab, folded))
    return seen


def _foreign(text: str, folded: str) -> Iterator[str]:
    """The words that hold a letter outside Windows-1252, which stands as a question mark in `folded`."""
    at = folded.find("?")
    while at >= 0:
        if not _LETTERS.match(text, at):  # a sign, such as an arrow
            at = folded.find("?", at + 1)
            continue
        start = at
        while start and text[start - 1].isalpha():
            start -= 1
        word = _LETTERS.match(text, start)
        assert word is not None
        yield word.group()
        at = folded.find("?", word.end())


def distinct_words(document: Document) -> AbstractSet[str]:
    """Every word and number of the article once, in each case it stands in; apostrophes and hyphens part words."""
    return document.once(_distinct)


def _told(document: Document, lexicon: Lexicon) -> Told:
    return lexicon.told(distinct_words(document))


def words_told(document: Document, lexicon: Lexicon) -> Told:
    """`distinct_words` sorted by what `lexicon` knows of them."""
    return document.once(_told, lexicon)


def uncommon_words(document: Document, lexicon: Lexicon) -> AbstractSet[str]:
    """Those of `distinct_words` that `lexicon` does not know in lower case."""
    return document.once(_told, lexicon).uncommon


def _capitalised(document: Document) -> frozenset[str]:
    return frozenset(
        word for word in filterfalse(str.islower, distinct_words(document)) if word[0].isupper() and not word.isupper()
    )


def capitalised_words(document: Document) -> frozenset[str]:
    """Those of `distinct_words` that begin with a capital and are not all in capitals."""
    return document.once(_capitalised)


_WORD_BEFORE = pattern(r"[^\W_]+(?:['’.-][^\W_]+)*\.?$")


def word_before(text: str, place: int) -> str:
    """The word that ends last before `place`, with its inner points (U.S.); empty where a mark stands between."""
    match = _WORD_BEFORE.search(text[max(0, place - 40) : place].rstrip())
    return match.group() if match else ""


_SHORT = 40_000  # code points of an article in which a plain search for each word is the quickest
_FEW = 60  # words that are looked for so


def occurrences(document: Document, words: Iterable[str]) -> Mapping[str, tuple[Span, ...]]:
    """Where each of `words` stands as a whole word, in any case, in order."""
    needles = tuple(words)
    if len(document.text) <= _SHORT and len(needles) <= _FEW and all(map(str.isalpha, needles)):
        low = lowered(document)
        if len(low) == len(document.text):
            return {needle: tuple(_places(low, needle.lower())) for needle in needles}
    found: dict[str, list[Span]] = {needle: [] for needle in needles}
    text = document.text
    for index, start, end in Automaton(needles).hits(text):
        word = needles[index]
        if text[start:end].casefold() == word.casefold():
            found[word].append(Span(start, end))
    return {word: tuple(spans) for word, spans in found.items()}


def _lowered(document: Document) -> str:
    return document.text.lower()


def lowered(document: Document) -> str:
    """The article in small letters, made once: it takes 8 ms a megabyte. A few letters of other tongues become two."""
    return document.once(_lowered)


def _places(lowered: str, word: str) -> Iterator[Span]:
    """To make an automaton for the few words of a short article takes longer than to find them one by one."""
    at, size = lowered.find(word), len(word)
    while at >= 0:
        end = at + size
        if not (lowered[at - 1 : at].isalnum() or lowered[end : end + 1].isalnum()):
            yield Span(at, end)
        at = lowered.find(word, end)
