"""What an article tells of: happenings, each with its kind, the names beside it, and its day where one is told."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import combinations

from lintnews.core.desk import Desk
from lintnews.core.document import PROSE, BlockKind, Document
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.text.quotations import is_quoted
from lintnews.text.sentences import sentences_in
from lintnews.text.temporal.reader import expressions_in
from lintnews.text.temporal.values import Anchor, Expression, Kind

# Words of one kind of happening. A word before the stroke names it; one after it (a verb) may also tell of another.
_KINDS = {
    "call": "call calls phoned telephoned / spoke called",
    "message": "letter letters message messages greeting note correspondence telegram / wrote told replied sent",
    "meeting": "meeting summit talks / met meet meets",
    "visit": "visit visits trip / visited visiting travel travelled traveled",
    "vote": "vote votes referendum ballot election elections by-election runoff / voted elected",
    "trial": "trial hearing inquest appeal retrial / tried",
    "verdict": "verdict conviction acquittal / convicted acquitted",
    "sentence": "sentencing / sentenced jailed",
    "arrest": "arrest arrests / arrested detained",
    "charge": "indictment arraignment / charged indicted",
    "death": "death / died killed",
    "attack": "attack attacks bombing shooting stabbing strike airstrike ambush blast explosion / attacked exploded",
    "crash": "crash collision derailment / crashed collided derailed sank",
    "quake": "earthquake quake tsunami eruption / erupted",
    "fire": "fire blaze wildfire / burned burnt",
    "storm": "storm hurricane cyclone typhoon landfall flood floods landslide / flooded",
    "match": "match final semi-final semifinal quarter-final game fixture / beat defeated",
    "launch": "launch liftoff lift-off debut premiere / launched premiered",
    "opening": "opening inauguration ribbon-cutting / opened reopened inaugurated",
    "closing": "closure shutdown / closed shut",
    "deal": "deal agreement treaty accord pact truce ceasefire / signed agreed",
    "resignation": "resignation / resigned quit",
    "appointment": "appointment nomination / appointed nominated named",
    "funeral": "funeral burial vigil / buried",
    "wedding": "wedding / married",
    "protest": "protest protests march rally demonstration strike walkout / protested rallied",
    "cut": "cut cuts reduction reductions / slash slashed reduce reduced lower lowered",
    "rise": "increase increases rise hike / raise raised increased",
    "ban": "ban / banned",
    "approval": "approval ratification / approved ratified passed",
    "rejection": "rejection veto / rejected vetoed",
    "sale": "sale takeover acquisition merger purchase / sold bought acquired",
    "speech": "speech address / addressed",
    "report": "report survey study / published",
    "evacuation": "evacuation / evacuated",
    "rescue": "rescue / rescued",
    "disappearance": "disappearance / disappeared vanished",
    "birth": "birth / born",
}
_NAMING: dict[str, str] = {}
_TELLING: dict[str, str] = {}
for _kind, _words in _KINDS.items():
    _before, _after = _words.split("/")
    _NAMING.update(dict.fromkeys(_before.split(), _kind))
    _TELLING.update(dict.fromkeys(_after.split(), _kind))

_WORD = pattern(r"[^\W\d_]+(?:[-'’.][^\W\d_]+)*")
_PARTED = pattern(r"[–—;:()]|\b(?:who|whom|whose|which|where|after|before|since|until)\b")
_FUTURE = pattern(r"\b(?:will|shall|would|plans?|planned|expected|set|due|scheduled|to be|going|agreed|pledged|vowed)\s+(?:\w+ly\s+)?(?:to\s+)?(?:be\s+)?$")  # fmt: skip
_REACH = 60  # code points between a happening and its day
_IN_FRONT = 12  # code points from the start of its sentence, in which a day is told of the whole
_READ = PROSE | {BlockKind.HEADLINE}
_LEAD = 3  # blocks that tell the news itself
_NEWS_ITSELF = frozenset(("message", "call", "speech", "report"))  # of these the news is seldom older than some days
_FRESH = 14
_MOST_NAMES = 8
_MOST_HOLDERS = 24  # happenings that share two names, from which on the two are too often in the news to tell
_SMALL = frozenset(
    """about after again against also among because been before being between both could during each even every first
    from have here into just like made many more most much must only other over same says said should since some such
    than that their them then there these they this those through told under until upon very were what when where which
    while will with would year years week weeks month months today yesterday people""".split()
)


class Happening(Record):
    """One happening told in an article.

    `first` and `last` are the days it may have been on (ordinals), 0 where none is told; `when` is where they are told,
    (0, 0) where they are the days before publication, of which the lead tells. `named` is false of a verb that may tell
    of another kind; `ahead`, whether it is still to come.
    """

    kind: str
    names: tuple[str, ...]
    places: tuple[str, ...]
    about: tuple[str, ...]
    start: int
    end: int
    first: int
    last: int
    when: tuple[int, int]
    written: str
    named: bool
    ahead: bool
    published: int

    @property
    def told_at(self) -> Span:
        """Where its day is told, or else the word for it."""
        return Span(*self.when) if self.when[1] else Span(self.start, self.end)


def happenings(document: Document, desk: Desk) -> Iterator[Happening]:
    """What the sentences of the article tell of, one of each kind a sentence, quotations left out."""
    text = document.text
    sentences = [
        (sentence, list(_WORD.finditer(text, *sentence)), number)
        for number, block in enumerate(block for block in document.blocks if block.kind in _READ)
        for sentence in sentences_in(document, block)
    ]
    known = _names_of((words for _, words, _ in sentences), desk)
    alone = Counter(run[0] for _, words, _ in sentences for run in _runs(text, words, known) if len(run) == 1)
    for sentence, words, number in sentences:
        found: dict[str, tuple[Span, bool]] = {}
        for match in words:
            low = match.group().lower()
            kind = _NAMING.get(low) or _TELLING.get(low)
            if kind and (kind not in found or (low in _NAMING and not found[kind][1])):
                span = Span(*match.span())
                if not is_quoted(document, span):
                    found[kind] = span, low in _NAMING
        if not found:
            continue
        names, places = _told_of(_runs(text, words, known), alone, desk)
        if len(names) + len(places) >= 2 and names:
            for kind, (span, named) in found.items():
                one = _happening(document, sentence, kind, span, names, places)
                one = one._replace(named=named)
                lead = named and number < _LEAD and kind in _NEWS_ITSELF
                yield _as_news(one) if lead and not (one.first or one.ahead) and one.published else one


def _happening(
    document: Document, sentence: Span, kind: str, span: Span, names: tuple[str, ...], places: tuple[str, ...]
) -> Happening:
    text, published = document.text, document.meta.published
    when = _day_of(document, sentence, span)
    stretch = when.stretch if when is not None else None
    low = [match.group().lower() for match in _WORD.finditer(text, *sentence)]
    about = {_stem(word) for word in low if len(word) > 3 and word not in _SMALL and word not in _NAMING}
    return Happening(
        kind,
        names,
        places,
        tuple(sorted(about - {name.lower() for name in (*names, *places)})),
        *span,
        stretch.first.toordinal() if stretch else 0,
        stretch.last.toordinal() if stretch else 0,
        (when.span.start, when.span.end) if when is not None and stretch else (0, 0),
        text[span.start : span.end],
        named=False,
        ahead=_FUTURE.search(text, max(sentence.start, span.start - 40), span.start) is not None,
        published=published.toordinal() if published else 0,
    )


def _as_news(one: Happening) -> Happening:
    """What the first paragraphs tell without a day: of the days before publication."""
    return one._replace(first=one.published - _FRESH, last=one.published)


def _day_of(document: Document, sentence: Span, span: Span) -> Expression | None:
    """The one expression of time that is told of the happening at `span`: after it, or right before it, or in front."""
    text = document.text
    near = []
    for one in expressions_in(document, span.start):
        if one.stretch is None or one.anchor is Anchor.SENTENCE or one.kind in (Kind.CENTURY, Kind.DECADE):
            continue
        first, last = sorted((one.span, span))
        between = text[first.end : last.start]
        if len(between) > _REACH or _PARTED.search(between):
            continue
        in_front = one.span.start - sentence.start <= _IN_FRONT
        near.append((len(between) + (_REACH if one.span < span and between.strip() and not in_front else 0), one))
    return min(near, key=lambda pair: (pair[0], pair[1].span))[1] if near else None


def _runs(text: str, words: Sequence[re.Match[str]], known: AbstractSet[str]) -> Iterator[tuple[str, ...]]:
    """The names of a sentence, each with its words in a row."""
    run: list[str] = []
    end = -1
    for match in words:
        bare = _bare(match.group())
        if bare in known:
            if run and text[end : match.start()] != " ":
                yield tuple(run)
                run = []
            run.append(bare)
            end = match.start() + len(bare)
        elif run:
            yield tuple(run)
            run = []
    if run:
        yield tuple(run)


def _bare(word: str) -> str:
    return word.removesuffix("’s").removesuffix("'s")


# Written with a capital before a name, or as a name of their own, and no name of a person or place.
_NO_NAMES = frozenset(
    """President Vice Prime Minister Secretary Senator Congressman Representative Governor Mayor Chancellor King Queen
    Prince Princess Pope Chairman Director General Chief Officer Judge Justice Professor Mr Mrs Ms Dr Sir Lord Lady
    Congress Senate House Parliament Council Court Supreme Party Democrats Republicans Democratic Republican Department
    Ministry Committee Commission University College School Street Road Avenue Park City County State States Government
    January February March April May June July August September October November December Monday Tuesday Wednesday
    Thursday Friday Saturday Sunday North South East West New Year Internet Covid COVID The In On At And""".split()
)


def _names_of(sentences: Iterable[Sequence[re.Match[str]]], desk: Desk) -> frozenset[str]:
    """The words that the article uses as names: those with a capital inside a sentence, and no others like them.

    Of those that are words in small letters too (Brown, Xi) only such as stand there by themselves.
    """
    found: set[str] = set()
    for words in sentences:
        for at, match in enumerate(words):
            bare = _bare(match.group())
            if not bare[0].isupper() or bare in _NO_NAMES or len(bare) < 2:
                continue
            common = desk.lexicon.is_common(bare.replace(".", "").lower())
            inside = at > 0 and words[at - 1].group()[0].islower()
            last = at + 1 == len(words) or not words[at + 1].group()[0].isupper()
            if not common or (inside and last):
                found.add(bare)
    return frozenset(found)


def _told_of(
    runs: Iterable[tuple[str, ...]], alone: Mapping[str, int], desk: Desk
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The people and bodies of a sentence, each by the word that stands alone in the article; and its countries."""
    names: dict[str, None] = {}
    places: dict[str, None] = {}
    for run in runs:
        place = desk.facts.place_called(" ".join(run))
        if place:
            places[place] = None
        else:
            names[max(reversed(run), key=lambda word: alone.get(word, 0))] = None
    return tuple(list(names)[:_MOST_NAMES]), tuple(list(places)[:_MOST_NAMES])


def _stem(word: str) -> str:
    for ending in ("ing", "ed", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) > 3:
            return word[: -len(ending)]
    return word


Told = tuple[str, Happening]


def pairs_alike(facts: Mapping[str, Sequence[Happening]]) -> Iterator[tuple[Told, Told]]:
    """Happenings of one kind that two articles tell of one name and another, the later path first; each pair once."""
    held: dict[tuple[str, str, str], list[Told]] = {}
    for path in facts:
        for one in facts[path]:
            met: dict[tuple[str, int], Happening] = {}
            pairs = [
                *combinations(sorted(one.names), 2),
                *((name, place) for name in one.names for place in one.places),
            ]
            for pair in pairs:
                holders = held.setdefault((one.kind, *pair), [])
                if len(holders) <= _MOST_HOLDERS:
                    met |= {(there, other.start): other for there, other in holders if there != path}
                    holders.append((path, one))
            for (there, _), other in sorted(met.items(), key=lambda item: item[0]):
                yield (path, one), (there, other)


def shared(one: Iterable[str], other: Iterable[str]) -> list[str]:
    """What both have, in the order of the first."""
    others = set(other)
    return [word for word in one if word in others]
