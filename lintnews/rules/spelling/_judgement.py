"""Which words of an article are misspelt: evidence for each distinct word, then for its places.

A lower-case word that no list knows is a suspect. It is a typo where a common word lies near enough that the writer
must have meant it; the shorter the word and the rarer the neighbour, the nearer it has to be. All else that a word may
be (a name, code, a foreign phrase, dialect, a coinage the article uses again and again) is a reason for silence.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from collections.abc import Set as AbstractSet
from enum import Enum
from itertools import filterfalse, islice
from math import ceil

from lintnews.core.desk import Desk, Lexicon, Neighbour
from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.rule import NOT_ENGLISH
from lintnews.core.span import Span
from lintnews.rules.spelling._derivation import is_derived, is_loose, parted
from lintnews.rules.spelling._foreign import SMALL_FOREIGN
from lintnews.rules.spelling._halves import halves_at
from lintnews.rules.spelling._loans import KNOWN, is_glossed, may_be_loan
from lintnews.rules.spelling._places import FOREIGN, Place, follows_name, opens, places_of, words_at_sentence_starts
from lintnews.rules.spelling._well_known import is_of_body, may_be_well_known, may_own_body, well_known
from lintnews.text.casing import like
from lintnews.text.words import distinct_words, occurrences, words_told


class Kind(Enum):
    """What a suspect turned out to be."""

    TYPO = "typo"
    RUN_TOGETHER = "run together"
    SPLIT = "split"
    UNKNOWN = "unknown"


SURE_KINDS = (Kind.TYPO, Kind.RUN_TOGETHER)


class Suspect(Record):
    """One word of the article that is not as it should be, all its places, and what may have been meant."""

    word: str
    kind: Kind
    spans: tuple[Span, ...]
    meant: tuple[str, ...] = ()
    is_sure: bool = True  # not where the word may as well be one of another language, a trade, a dialect


class Judgement(Record):
    """The suspects of one article in the order of their first places, or the reason why it was not judged."""

    suspects: tuple[Suspect, ...]
    asleep: str = ""


NEVER = -1000
LOOKED_AT = 12  # places of one word: what is used so often and stands so each time needs no more proof
SHORTEST = 3  # shorter words are initials, units and particles
LONG_NAME = 7  # letters of a name that is looked for among the well-known ones
SHOUTED = 5  # words all in capitals that are shorter are initials
FEW = 12  # distinct lower-case words, or letters without case, that an article needs before its language can be told
ENGLISH = 0.6  # the share of them that English copy always knows: news has 0.97 and more, other tongues under 0.4
PLAINLY = 80  # distinct known words
FAME = 60  # a name this common is that name without its capital (another rule's business), no slip
# How near a neighbour must be, by the letters of the word. A score is the cost of the slips (100 for a wrong letter)
# less what the neighbour's frequency makes up for; measured on misspellings and edited copy (benchmarks/spelling.py).
NEAR = {3: 2, 4: 27, 5: 62, 6: 92, 7: 114, 8: 134}
LONG = 160  # from nine letters on
# For words with a reason to be right: by the letters, used twice or beside another unknown one; amid unknown words or hyphened; used more often.
TWICE = {3: -16, 4: -2, 5: 30, 6: 44, 7: 62, 8: 74}
TWICE_LONG = 84
DOUBTED = {3: -35, 4: -18, 5: 4, 6: 16, 7: 28}
DOUBTED_LONG = 36
OFTEN = {3: NEVER, 4: NEVER, 5: NEVER, 6: -10, 7: 4}
OFTEN_LONG = 12
# For words that begin a sentence, and so may be names; and for names without their capital.
OPENING = {5: -14, 6: 8, 7: 24, 8: 38}
OPENING_LONG = 56
DERIVED = 35  # for words that can be built from known ones
NAME = 18  # for names without their capital
STRETCHED = -10  # for words with a letter drawn out, and short forms without a vowel
LOOSE = 60  # for words that could be built from known ones but hardly are, where an everyday word is one slip away
SUGGESTED = 3
PLAIN = 104  # the cost of one slip
_STRETCHED = pattern(r"([aeiouyh])\1\1|(.)\2\2(\2|\Z)")  # sooo, yesss; but efffect is a slip
_THRICE = pattern(r"(.)\1\1(?!\1)")  # breeeding is a slip: nobody draws out such a word
THRICE = 7  # letters of such words
_ENGLISHES = {
    "US": "US",
    "GB": "GB",
    "UK": "GB",
    "IE": "GB",
    "CA": "CA",
    "AU": "AU",
    "NZ": "AU",
    "IN": "GB",
    "ZA": "GB",
}
_STEMS = frozenset(  # what stands before the apostrophe of n’t
    "ain amn aren couldn daren didn doesn hadn hasn haven isn mayn mightn mustn needn oughtn shan shouldn wasn weren wouldn".split()
)
_LONGER_FOREIGN = frozenset(word for word in SMALL_FOREIGN if len(word) >= SHORTEST)
_VOWEL = pattern(r"[aeiouy]|[^\x00-\x7f]")
_ROMAN = pattern(r"[ivxlcdm]+\Z")


def judged(document: Document, desk: Desk) -> Judgement:
    """The suspects of an article. Made once a document: call it through `document.once(judged, desk)`."""
    lexicon = desk.lexicon
    english = _ENGLISHES.get(document.meta.language[-2:].upper(), "")
    words = distinct_words(document)
    told = words_told(document, lexicon)
    uncommon = told.uncommon
    unknown = {word for word in filter(str.islower, uncommon) if len(word) >= SHORTEST and word.isalpha()} - _STEMS
    foreign = _LONGER_FOREIGN & words
    strange = len(unknown | foreign)
    if not _is_plainly_english(len(words) - len(uncommon), strange) and not _is_english(words, strange):
        return Judgement((), NOT_ENGLISH)
    suspects = {word for word in unknown - SMALL_FOREIGN if _may_be_wrong(word, desk)}
    capitals = _capitals(document, told.unheard, desk)
    placed = occurrences(document, sorted(suspects | capitals))
    found = []
    for word in suspects:
        suspect = _suspect(document, word, places_of(document, placed[word][:LOOKED_AT], suspects), lexicon)
        if suspect is not None:
            found.append(suspect._replace(meant=_at_home(suspect.meant, english, lexicon)))
    for word in capitals:
        suspect = _capital_suspect(document, word, placed[word], lexicon)
        if suspect is not None:
            found.append(suspect)
    found.sort(key=lambda suspect: suspect.spans[0])
    return Judgement(tuple(found))


def _at_home(meant: tuple[str, ...], english: str, lexicon: Lexicon) -> tuple[str, ...]:
    """`meant` with the article's own spelling before another's: favourable before favorable in British copy."""
    first = lexicon.variants(meant[0]) if meant else frozenset()
    if not english or not first or english in first:
        return meant
    for word in (*meant[1:], *(twin.word for twin in lexicon.neighbours(meant[0], 0))):
        variants = lexicon.variants(word)
        if english in variants and not first <= variants:
            return (word, *(other for other in meant if other != word))
    return meant


def _capitals(document: Document, unheard: AbstractSet[str], desk: Desk) -> set[str]:
    """The unknown words that have a capital for where they stand, or are nearly a well-known name."""
    unknown = frozenset(filterfalse(str.islower, unheard))
    opening = {word for word in filter(str.isupper, unknown) if len(word) >= SHOUTED and word.isalpha()}
    opening |= unknown & words_at_sentence_starts(document)
    names = {word for word in unknown if len(word) >= LONG_NAME and word[0].isupper() and word[1:].islower()}
    opening |= {word for word in names if may_be_well_known(word)}
    return {word for word in opening if _may_be_wrong(word, desk)}


def _is_lower_word(word: str) -> bool:
    return word.islower() and len(word) >= SHORTEST and word.isalpha()


def _is_plainly_english(known: int, unknown: int) -> bool:
    """Whether so many of the distinct words are known that nothing need be counted: nearly every article."""
    return known >= PLAINLY and known >= 8 * unknown


def _is_english(words: Collection[str], unknown: int) -> bool:
    """Whether an article is in English, by the share of its lower-case words that nobody knows, and by its letters."""
    enough = max(FEW, ceil(unknown / (1 - ENGLISH)) + 1)  # words that settle it: most articles have far more
    lower = sum(1 for _ in islice(filter(_is_lower_word, words), enough))
    if lower < FEW:
        caseless = sum(len(word) for word in words if not word.isascii() and word.upper() == word.lower())
        return caseless <= max(FEW, sum(map(len, words)) - caseless)
    return unknown <= (1 - ENGLISH) * lower


def _may_be_wrong(word: str, desk: Desk) -> bool:
    """Whether a word that is no common one can be a slip at all, wherever it stands."""
    if desk.vocabulary.accepts(word) or _ROMAN.match(word):
        return False
    return desk.lexicon.frequency(word) < FAME


def _suspect(document: Document, word: str, places: tuple[Place, ...], lexicon: Lexicon) -> Suspect | None:
    """What a lower-case word that no list knows turns out to be; None where silence is due."""
    if any(place.has_capital and not place.opens for place in places):
        return None
    spans = tuple(place.span for place in places if place.is_prose)
    if word[-1] == "n" and not spans and places:
        return _shortened(word, [place.span for place in places], document.text, lexicon)
    limit = _limit(word, places, lexicon)
    if not spans or limit <= NEVER:
        return None
    near = lexicon.neighbours(word, limit)
    halves = halves_at(document.text, spans, lexicon)
    if halves is not None and not (
        near and near[0].frequency > lexicon.frequency(halves[1]) and near[0].slips <= PLAIN
    ):
        return Suspect(word, Kind.SPLIT, (halves[0],), (halves[1],))
    split = parted(word, lexicon)
    near = _without_far_names(near, limit)
    if split is not None and split.score <= limit and (not near or split.score < near[0].score):
        return Suspect(word, Kind.RUN_TOGETHER, spans, (split.word,))
    if near and near[0].score <= limit:
        is_sure = not (may_be_loan(word, near[0]) or any(is_glossed(document, span) for span in spans))
        return Suspect(word, Kind.TYPO, spans, tuple(neighbour.word for neighbour in near[:SUGGESTED]), is_sure)
    if limit <= DERIVED or lexicon.knows(word) or any(place.has_strange_neighbour for place in places):
        return None
    return Suspect(word, Kind.UNKNOWN, spans)


def _without_far_names(near: Sequence[Neighbour], limit: float) -> Sequence[Neighbour]:
    """Without a little-known name two slips away where a common word lies near enough: dymanic was not Dominica."""
    if near and near[0].slips > PLAIN and near[0].frequency < KNOWN and not near[0].word.islower():
        words = [one for one in near if one.word.islower() and one.score <= limit]
        return words or near
    return near


def _limit(word: str, places: tuple[Place, ...], lexicon: Lexicon) -> float:
    """The highest score at which the nearest neighbour of `word` was surely meant."""
    size = len(word)
    limit = NEAR.get(size, LONG)
    if len(places) > 2:
        limit = min(limit, OFTEN.get(size, OFTEN_LONG))
    elif len(places) == 2 or any(place.has_strange_neighbour for place in places):
        limit = min(limit, TWICE.get(size, TWICE_LONG))
    if all(place.strange_words >= FOREIGN for place in places):
        return NEVER
    if not word.isascii() or all(place.is_hyphened or place.strange_words > 1 for place in places):
        limit = min(limit, DOUBTED.get(size, DOUBTED_LONG))
    if lexicon.knows(word):
        limit = min(limit, NAME)
    if (_STRETCHED.search(word) and not _is_slip_of_three(word, lexicon)) or not _VOWEL.search(word):
        limit = min(limit, STRETCHED)
    if limit > DERIVED and is_derived(word, lexicon):
        limit = min(limit, LOOSE) if is_loose(word, lexicon) else DERIVED
    return limit


def _is_slip_of_three(word: str, lexicon: Lexicon) -> bool:
    """Whether a longer word has a letter three times that stands there twice, and is an everyday word but for that."""
    if len(word) < THRICE:
        return False
    whole = _THRICE.sub(r"\1\1", word)
    return whole != word and lexicon.is_common(whole) and not _STRETCHED.search(whole)


def _shortened(word: str, spans: Sequence[Span], text: str, lexicon: Lexicon) -> Suspect | None:
    """A slip in what stands before the n’t of a short form: havn’t, woudn’t."""
    if not all(text[span.end : span.end + 2] in ("'t", "’t") for span in spans):
        return None
    near = [one for one in lexicon.neighbours(word + "'t") if one.word.endswith("n't") and one.slips <= PLAIN]
    return Suspect(word, Kind.TYPO, tuple(spans), (near[0].word[:-2],)) if near else None


def _capital_suspect(document: Document, word: str, spans: tuple[Span, ...], lexicon: Lexicon) -> Suspect | None:
    """A capitalised word that is all but a well-known name, or all but a common word and begins a sentence."""
    if len(word) >= LONG_NAME and may_be_well_known(word) and (name := well_known(word, lexicon)):
        owners = [follows_name(document, span, lexicon) for span in spans]
        if len(spans) <= 2 and not any(owner and not (is_of_body(name) and may_own_body(owner)) for owner in owners):
            return Suspect(word, Kind.TYPO, spans, (like(word, name),))
    if len(spans) != 1 or not (word.isupper() or opens(document, spans[0])):
        return None
    limit = OPENING.get(len(word), OPENING_LONG)
    near = lexicon.neighbours(word, limit)
    if not near or near[0].score > limit or not near[0].word.islower():
        return None
    return Suspect(word, Kind.TYPO, spans, tuple(like(word, neighbour.word) for neighbour in near[:SUGGESTED]))
