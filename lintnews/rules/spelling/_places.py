"""Where a suspect stands, and what that says: prose or code, a capital and why, company of other unknown words."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from lintnews.core.desk import Lexicon
from lintnews.core.document import PROSE, Document
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.rules.spelling._foreign import SMALL_FOREIGN
from lintnews.text.names import COURTESIES


class Place(Record):
    """One place of a word."""

    span: Span
    is_prose: bool  # it stands alone as a word: no part of an address, a handle, code, or a clipped form
    has_capital: bool
    opens: bool  # its capital may be due to where it stands: a sentence start, a headline
    is_hyphened: bool
    has_strange_neighbour: bool  # a word that nobody knows is beside it
    strange_words: int  # how many such words are within four words of it


FOREIGN = 3  # so many strange words close together are another language
_FOREIGN_HEADS = frozenset(
    "Rue Quai Calle Rua Via Piazza Plaza Avenida Strada Ulica Corpo Palazzo Casa Teatro Banco Banca Musée Hôtel Île".split()
)
_FIXED = frozenset(("pro tem", "sub rosa", "hot diggity"))
SELDOM = 2  # a word used more often is judged by that alone, not by the words beside it
_CODE_BEFORE = frozenset("@#/\\_=&~$%+*<>|^`]{.:\xad")
_CODE_AFTER = frozenset("@/\\_=&~$%+*<>|^`[{(\xad")
_HYPHENS = frozenset("-‑–")
# The second syllable of a Korean or Chinese given name: Lee Nak-yon.
_GIVEN = pattern(r"\b[A-Z][a-z]{1,7} [A-Z][a-z]{1,5}[-‑]\Z")
_SYLLABLE = pattern(r"[bcdghjkmnprstwyz]?h?[aeiouy]{1,3}(?:ng|[hklmnprt])?\Z")
_OPENS = pattern(r"(?:\A|[\n.!?:…•*|])[\s\"'“”‘’«(\[—–-]*\Z")
_WORDS = pattern(r"[^\W\d_]+")
_ALTERNATIVE = pattern(r"[“‘\"'(]?[^\W\d_]+/[^\W\d_]+[.,;:!?”’\"')]*(?:\s|\Z)")
_BEFORE = pattern(r"([^\W\d_])[^\W\d_]* \Z")
_AFTER = pattern(r" ([^\W\d_])")
_CAPITAL_WORDS = pattern(r"[^\W\d_][^\W\d_’'-]{3,}")
_SENTENCE_START = pattern(r"[.!?…\n][\"”’)\]]*\s*[\"“‘(]*([A-Z][a-z]{4,})(?![\w’'@-])")
_TEXT_START = pattern(r"[\s\"“‘(]*([A-Z][a-z]{4,})(?![\w’'@-])")


def places_of(document: Document, spans: Sequence[Span], unknown: Collection[str]) -> tuple[Place, ...]:
    """Each of `spans` with what stands around it; `unknown` are the words that no list knows."""
    rare = unknown if len(spans) <= SELDOM else ()
    return tuple(_place(document, span, rare) for span in spans)


def _place(document: Document, span: Span, unknown: Collection[str]) -> Place:
    text = document.text
    before, after = text[span.start - 1 : span.start], text[span.end : span.end + 1]
    has_capital = not text[span.start : span.end].islower()
    return Place(
        span,
        _is_prose(text, span, before, after),
        has_capital,
        has_capital and opens(document, span),
        before in _HYPHENS or after in _HYPHENS,
        *(_company(text, span, unknown) if unknown else (False, 0)),
    )


def _is_prose(text: str, span: Span, before: str, after: str) -> bool:
    if (before and before in _CODE_BEFORE) or (after and after in _CODE_AFTER):
        return _is_alternative(text, span) or text[span.start - 2 : span.start] == ".."
    follows = text[span.end + 1 : span.end + 2]
    if after in (".", ":") and (follows.islower() or follows.isdigit() or follows in ("/", "\\")):
        return False
    if before in _HYPHENS and _SYLLABLE.match(text, *span) and _GIVEN.search(text, max(0, span.start - 30), span.start):
        return False
    if before in ("'", "’") and (before == "’" or text[span.start - 2 : span.start - 1].isalpha()):
        return False
    if after in ("'", "’"):
        tail = text[span.end + 1 : span.end + 3].lower()
        if tail[:1].isalpha():
            return tail[:1] == "s" and not tail[1:].isalpha()
        return not text[span.start : span.end].endswith("in")  # cookin’
    return True


def follows_name(document: Document, span: Span, lexicon: Lexicon) -> str:
    """The word before this one where that is a name with a capital (Steve, not The): the two are one name."""
    earlier = _BEFORE.search(document.text, max(0, span.start - 20), span.start)
    if earlier is None or not earlier.group(1).isupper():
        return ""
    word = document.text[earlier.start() : span.start].strip()
    return "" if lexicon.is_common(word) and word.lower() not in COURTESIES else word


def _is_alternative(text: str, span: Span) -> bool:
    """Whether the word is one of two plain words with a stroke between them: his/her."""
    return (
        _ALTERNATIVE.match(text, max(text.rfind(" ", 0, span.start), text.rfind("\n", 0, span.start)) + 1) is not None
    )


def opens(document: Document, span: Span) -> bool:
    """Whether a capital here says nothing: the word begins a sentence or line, or stands in a line of capitals."""
    text = document.text
    if _OPENS.search(text, max(0, span.start - 8), span.start):
        return True
    block = document.block_at(span.start)
    return block is not None and block.kind not in PROSE and _is_title_cased(text[block.span.start : block.span.end])


def _is_title_cased(line: str) -> bool:
    """Whether most longer words of a line have a capital."""
    words: list[str] = _CAPITAL_WORDS.findall(line[:400])
    return sum(word[0].isupper() for word in words) > 0.7 * len(words)


def _company(text: str, span: Span, unknown: Collection[str]) -> tuple[bool, int]:
    """Whether a word beside this one is unknown or foreign, and how many such words are within four words of it."""
    before = _WORDS.findall(text, max(0, span.start - 60), span.start)[-4:]
    after = _WORDS.findall(text, span.end, span.end + 60)[:4]
    earlier, later = _BEFORE.search(text, max(0, span.start - 20), span.start), _AFTER.match(text, span.end)
    if earlier and later and earlier.group(1).isupper() and later.group(1).isupper():
        return True, FOREIGN  # Quai des Orfèvres
    if before and (before[-1] in _FOREIGN_HEADS or f"{before[-1]} {text[slice(*span)]}" in _FIXED):
        return True, FOREIGN  # Rue nationale, pro tem
    strange: list[bool] = [word in unknown or word in SMALL_FOREIGN or not word.isascii() for word in (*before, *after)]
    beside = strange[max(0, len(before) - 1) : len(before) + 1]
    return any(beside), sum(strange)


def words_at_sentence_starts(document: Document) -> frozenset[str]:
    """Longer words with one capital that begin a sentence or line, and those of headlines in title case."""
    found = set(_SENTENCE_START.findall(document.text))
    if first := _TEXT_START.match(document.text):
        found.add(first.group(1))
    for block in document.blocks:
        if block.kind not in PROSE:
            line = document.text[block.span.start : block.span.end]
            if _is_title_cased(line):
                found.update(word for word in _CAPITAL_WORDS.findall(line[:400]) if len(word) > 4)
    return frozenset(found)
