"""`lintnews vocabulary --stale`: accepted words that no article needs any more."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from lintnews.core.desk import Lexicon
from lintnews.core.document import Document
from lintnews.core.record import Record
from lintnews.core.style import HouseStyle
from lintnews.spelling.house_words import HouseWords
from lintnews.text.inflect import forms
from lintnews.text.words import distinct_words

_PARTS = re.compile(r"[^\W\d_]+")


class Stale(Record):
    """An accepted word that stands in none of the articles, and where it is accepted (line 0: in the style)."""

    word: str
    path: str = ""
    line: int = 0


class Used(Record):
    """What some articles came to: the entries that were looked for, those that are stale, lists that are too long."""

    looked_for: int
    stale: tuple[Stale, ...]
    long_lists: tuple[str, ...]


def stale_words(articles: Sequence[tuple[Document, HouseStyle]], lexicon: Lexicon) -> Used:
    """The accepted words of the articles' styles that none of the articles uses."""
    styles = {id(style): style for _, style in articles}.values()
    entries: dict[Stale, None] = {}
    long_lists: dict[str, None] = {}
    for style in styles:
        entries.update(dict.fromkeys(Stale(word) for word in style.accept))
        for words in style.word_files:
            assert isinstance(words, HouseWords)
            entries.update(dict.fromkeys(Stale(one.written, words.path, one.line) for one in words.accepted))
            if words.plain:
                long_lists[words.path] = None
    texts = [_Text(document) for document, _ in articles]
    stale = [one for one in entries if not _is_used(one.word, texts, lexicon)]
    ordered = sorted(stale, key=lambda one: (one.path, one.line, one.word.casefold(), one.word))
    return Used(len(entries), tuple(ordered), tuple(long_lists))


class _Text:
    """An article's words, in the case they stand in and in small letters."""

    def __init__(self, document: Document) -> None:
        self.text = document.text
        self.words = distinct_words(document)
        self.lower = frozenset(word.lower() for word in self.words)


def _is_used(word: str, texts: Iterable[_Text], lexicon: Lexicon) -> bool:
    """Whether an article has the word, or of a phrase a word that only the house knows (Kowalczyk, later on)."""
    for form in forms(word):
        parts = _PARTS.findall(form)
        strange = [part for part in parts if not lexicon.knows(part)] if len(parts) > 1 else []
        whole = re.compile(r"\W{1,4}".join(map(re.escape, parts)), re.IGNORECASE if form.islower() else 0)
        for text in texts:
            lower = {part.lower() for part in parts}
            if any(part in text.words for part in strange):
                return True
            if lower <= text.lower and (len(parts) > 1 or form.islower() or not text.words.isdisjoint(parts)):
                if len(parts) == 1 or whole.search(text.text):
                    return True
            elif not parts and form in text.text:
                return True
    return False
