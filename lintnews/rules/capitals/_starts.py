"""What the rules about first letters share: the small word at a place, those that stay small, and the change."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lintnews.core.desk import Lexicon
from lintnews.core.document import Document
from lintnews.core.finding import Applicability, Match, replace
from lintnews.core.pattern import pattern
from lintnews.core.span import Span
from lintnews.rules.capitals._names import PHRASES, proper
from lintnews.rules.capitals._sure_names import SURE

_SMALL = pattern(r"[a-zà-öø-ÿ]+(?:['’][a-z]+)?(?![\w@/\\+#]|[.:_=~&-][^\W_]|['’]\w)")
_HYPHENED = pattern(r"[a-zà-öø-ÿ]+(?:-[a-zà-öø-ÿ]+){1,3}(?![\w@/\\+#]|[.:_=~&-][^\W_])")
# Firms, products and people that keep a small letter; those with a capital inside need no list.
_KEEP_SMALL = frozenset(
    """adidas thyssenkrupp lululemon bpost danah deadmau5 will.i.am http https www macos webos git npm pip curl jquery nginx
    e.e k.d iceland's asos zulily boohoo eharmony citibike ffrench ffoulkes fforde ffion ffolkes""".split()
)
# Parts of names that stay small before a capital: van Gogh, de Gaulle, al-Assad, ter Stegen.
_PARTICLES = frozenset(
    """de del della dela di da das do dos du des d la le les lo van von vom zu zum zur der den ter ten te op af av el al
    bin ibn bint abu ben ap ab mac mc st y e i ‘t 't san santa ka wa ó ní uí nic mhic dá""".split()
)
_ENGLISH_PARTICLES = frozenset("do i ten mac mc ben te lo".split())
_NEXT_CAPITAL = pattern(r"[ \t\n]+(?:(?:la|las|los|le|der|den|el|al|van|von|’t|'t)[ \t\n]+)?[A-ZÀ-Þ]")
_CAPITAL_WORD = pattern(r"\s+([A-Z][a-z]+)")
_PARTS = pattern(r"['’-]")
_LOWER_START = pattern(r"\. [a-z]")
_UPPER_START = pattern(r"\. [A-Z“\"‘]")


def small_word(document: Document, place: int, lexicon: Lexicon) -> Span | None:
    """The word at `place` where its small letter is no name's own; None for a brand, address, particle or file.

    A name of several words that opens here (south korea) is taken whole, as the rules on names take it.
    """
    text = document.text
    match = _SMALL.match(text, place) or _HYPHENED.match(text, place)
    if match is None or (place and text[place - 1] in "@#/\\_.-"):
        return None
    word = match.group()
    if word in _KEEP_SMALL or word.startswith("ff"):
        return None
    if word in _PARTICLES and _NEXT_CAPITAL.match(text, match.end()) and not _is_english_here(text, match.end(), word):
        return None
    if len(word) == 1 and word not in "aio":
        return None
    if text.startswith("bell hooks", place):
        return None
    if not (word in SURE or lexicon.knows(_PARTS.split(word)[0])):
        return None
    return _whole_name(text, match)


def _is_english_here(text: str, end: int, word: str) -> bool:
    """Whether a particle that is also an English word stands before a common capitalised word: “do British firms”."""
    following = _CAPITAL_WORD.match(text, end)
    return word in _ENGLISH_PARTICLES and following is not None and following.group(1).lower() in SURE


_REST = pattern(r"(?: [A-Za-z’'.-]+){1,3}")


def _whole_name(text: str, match: re.Match[str]) -> Span:
    rest = _REST.match(text, match.end())
    words = (match.group() + (rest.group() if rest else "")).split(" ")
    for count in range(min(len(words), 4), 1, -1):
        phrase = " ".join(words[:count]).rstrip(".,")
        key = phrase.lower().replace("-", " ")
        if key in PHRASES and phrase.islower():
            return Span(match.start(), match.start() + len(phrase))
    return Span(*match.span())


def capital(document: Document, span: Span, applicability: Applicability = Applicability.SAFE) -> Iterator[Match]:
    """The match that puts a capital on the word, or name, at `span`."""
    words = span.of(document.text)
    written = proper(words)
    yield Match(span, {"word": words.split(" ")[0], "written": written}, replace(span, written, applicability))


def _small_throughout(document: Document) -> bool:
    text = document.text
    small = sum(1 for _ in _LOWER_START.finditer(text, 0, 60_000))
    if small < 5:
        return False
    return small > sum(1 for _ in _UPPER_START.finditer(text, 0, 60_000))


def writes_small(document: Document) -> bool:
    """Whether the article, by custom, begins its sentences with small letters."""
    return document.once(_small_throughout)
