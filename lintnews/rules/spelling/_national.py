"""Words that Englishes spell differently, and how the others spell them.

The lexicon tells which Englishes have a spelling; a word counts here only where the other spelling can be made by one
of the usual changes (-our, -re, -ise, -lled…), since a word that one list lacks is not yet a national spelling.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from lintnews.core.desk import Lexicon
from lintnews.core.document import Document
from lintnews.core.span import Span
from lintnews.rules.spelling._foreign import SMALL_FOREIGN
from lintnews.rules.spelling._places import places_of
from lintnews.text.quotations import is_quoted
from lintnews.text.words import occurrences, words_told

ENGLISHES = frozenset(("US", "GB", "CA", "AU"))
# What one English writes and what another writes for it, tried in both directions.
_CHANGES = tuple(
    tuple(pair.split("/"))
    for pair in """our/or bre/ber tre/ter dre/der vre/ver gre/ger chre/cher bring/bering tring/tering tred/tered bred/bered
    is/iz ys/yz ogue/og ll/l tt/t pp/p ence/ense nce/nse ae/e oe/e oeuvre/euver oeuvr/euver mould/mold moult/molt smould/smold
    moust/must sce/ske programme/program gramme/gram cheque/check grey/gray plough/plow tyre/tire kerb/curb ellery/elry
    minium/minum gei/gi eab/ab gem/gm artefact/artifact cosy/cozy cosi/cozi draught/draft storey/story storeys/stories
    pyjama/pajama lette/let aeroplane/airplane enq/inq learnt/learned dreamt/dreamed gaol/jail yog/yogh visor/viser""".split()
)
# Spellings that are at home with both: a term of law, of chemistry or of medicine, a drink by where it is made.
_LEFT_ALONE = tuple("judgment whisk rigor analog glamo speciali inquir practic license draftsm".split())
# Known everywhere in one of their spellings, and the same word all the same.
_SAME = frozenset("advisor advisors".split())
_KEPT = 1 << 15  # words whose nature is remembered: articles share most of theirs, and a look-up each is too dear

_twins: dict[str, tuple[str, ...]] = {}


def _national(document: Document, lexicon: Lexicon) -> frozenset[str]:
    found = words_told(document, lexicon).national
    return frozenset(word for word in found if len(word) > 3 and word.islower() and lexicon.variants(word))


def national_words(document: Document, lexicon: Lexicon) -> frozenset[str]:
    """The lower-case words of the article that not every English spells so."""
    return document.once(_national, lexicon)


def _changed(word: str) -> Iterator[str]:
    """What `word` may become in another English, real words or not."""
    for one, other in _CHANGES:
        for here, there in ((one, other), (other, one)):
            at = word.find(here)
            while at >= 0:
                yield word[:at] + there + word[at + len(here) :]
                at = word.find(here, at + 1)


def twins(word: str, lexicon: Lexicon) -> tuple[str, ...]:
    """The known words that are `word` in another English."""
    known = _twins.get(word)
    if known is None:
        made = () if word.startswith(_LEFT_ALONE) else dict.fromkeys(_changed(word))
        known = tuple(twin for twin in made if lexicon.is_common(twin))
        if len(_twins) < _KEPT:
            _twins[word] = known
    return known


def spelling_for(word: str, english: str, lexicon: Lexicon) -> str:
    """How `english` spells the national `word`; empty where that cannot be told."""
    if word in _SAME:
        return ""
    fitting = [twin for twin in twins(word, lexicon) if english in lexicon.variants(twin)]
    return max(fitting, key=lexicon.frequency, default="")


def other_spellings(word: str, words: AbstractSet[str], lexicon: Lexicon) -> list[str]:
    """The other national spellings of `word` among `words`, the same in meaning."""
    return [
        twin
        for twin in twins(word, lexicon)
        if twin in words and (lexicon.variants(twin) != ENGLISHES or word in _SAME)
    ]


def plain_places(document: Document, words: Sequence[str]) -> dict[str, list[Span]]:
    """Where each of `words` stands in lower case as a plain word, outside quotations and foreign phrases."""
    found: dict[str, list[Span]] = {}
    for word, spans in occurrences(document, words).items():
        lower = [span for span in spans if span.of(document.text) == word]
        found[word] = [
            place.span
            for place in places_of(document, lower, SMALL_FOREIGN)
            if place.is_prose and not place.has_strange_neighbour and not is_quoted(document, place.span)
        ]
    return found
