"""The distinct words of an article, and the places of some of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.text.automaton import Automaton
from lintnews.text.folding import cased_words_only

# Words that hold a letter outside Windows-1252 are cut by the folding and looked for by themselves.
_FOREIGN = pattern(r"[^\W\d_]*[^\x00-\xff‘’“”–—…•€™ŒœŠšŽžŸˆ˜\W\d_][^\W\d_]*")


def _distinct(document: Document) -> frozenset[str]:
    cut = set(cased_words_only(document.text).split())
    words = {word.decode("cp1252") for word in cut if b"?" not in word}
    if not document.text.isascii():
        words.update(_FOREIGN.findall(document.text))
    return frozenset(words)


def distinct_words(document: Document) -> frozenset[str]:
    """Every word and number of the article once, in each case it stands in; apostrophes and hyphens part words."""
    return document.once(_distinct)


def occurrences(document: Document, words: Iterable[str]) -> Mapping[str, tuple[Span, ...]]:
    """Where each of `words` stands as a whole word, in any case, in order."""
    needles = tuple(words)
    found: dict[str, list[Span]] = {needle: [] for needle in needles}
    text = document.text
    for index, start, end in Automaton(needles).hits(text):
        word = needles[index]
        if text[start:end].casefold() == word.casefold():
            found[word].append(Span(start, end))
    return {word: tuple(spans) for word, spans in found.items()}
