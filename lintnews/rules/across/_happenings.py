"""What an article tells of: happenings, each with its kind, the names beside it, and its day where one is told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from lintnews.core.desk import Desk
from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.rules.across._sentences import Sentence, sentences_told, stem
from lintnews.text.quotations import is_quoted
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
_STEMS = frozenset(map(stem, _NAMING))

_PARTED = pattern(r"[–—;:()]|\b(?:who|whom|whose|which|where|after|before|since|until)\b")
_FUTURE = pattern(r"\b(?:will|shall|would|plans?|planned|expected|set|due|scheduled|to be|going|agreed|pledged|vowed)\s+(?:\w+ly\s+)?(?:to\s+)?(?:be\s+)?$")  # fmt: skip
_REACH = 60  # code points between a happening and its day
_IN_FRONT = 12  # code points from the start of its sentence, in which a day is told of the whole
_LEAD = 3  # blocks that tell the news itself
_NEWS_ITSELF = frozenset(("message", "call", "speech", "report"))  # of these the news is seldom older than some days
_FRESH = 14
_MOST_HOLDERS = 24  # happenings that share two names, from which on the two are too often in the news to tell


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


def happenings(document: Document, desk: Desk) -> tuple[Happening, ...]:
    """What the sentences of the article tell of, one of each kind a sentence, quotations left out."""
    return document.once(_happenings, desk)


def _happenings(document: Document, desk: Desk) -> tuple[Happening, ...]:
    found = []
    for told in sentences_told(document, desk):
        kinds: dict[str, tuple[Span, bool]] = {}
        for span in told.words:
            low = span.of(document.text).lower()
            kind = _NAMING.get(low) or _TELLING.get(low)
            if (
                kind
                and (kind not in kinds or (low in _NAMING and not kinds[kind][1]))
                and not is_quoted(document, span)
            ):
                kinds[kind] = span, low in _NAMING
        if told.names and len(told.names) + len(told.places) >= 2:
            for kind, (span, named) in kinds.items():
                one = _happening(document, told, kind, span)._replace(named=named)
                news = named and told.block < _LEAD and kind in _NEWS_ITSELF
                found.append(_as_news(one) if news and not (one.first or one.ahead) and one.published else one)
    return tuple(found)


def _happening(document: Document, told: Sentence, kind: str, span: Span) -> Happening:
    text, published = document.text, document.meta.published
    when = _day_of(document, told.span, span)
    stretch = when.stretch if when is not None else None
    return Happening(
        kind,
        told.names,
        told.places,
        tuple(word for word in told.about if word not in _STEMS),
        *span,
        stretch.first.toordinal() if stretch else 0,
        stretch.last.toordinal() if stretch else 0,
        (when.span.start, when.span.end) if when is not None and stretch else (0, 0),
        text[span.start : span.end],
        named=False,
        ahead=_FUTURE.search(text, max(told.span.start, span.start - 40), span.start) is not None,
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
        if one.anchor is Anchor.PUBLISHED and document.meta.published_from == "assumed":
            continue  # which Monday it was is not known
        if one.stretch is None or one.anchor is Anchor.SENTENCE or one.kind in (Kind.CENTURY, Kind.DECADE):
            continue
        first, last = sorted((one.span, span))
        between = text[first.end : last.start]
        if len(between) > _REACH or _PARTED.search(between):
            continue
        in_front = one.span.start - sentence.start <= _IN_FRONT
        near.append((len(between) + (_REACH if one.span < span and between.strip() and not in_front else 0), one))
    return min(near, key=lambda pair: (pair[0], pair[1].span))[1] if near else None


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
