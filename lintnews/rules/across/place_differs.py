"""What one telling of a story puts in one place, another puts in another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from lintnews.core.desk import Desk
from lintnews.core.document import Document
from lintnews.core.finding import Call, Confidence, Match, Related, Severity
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.rule import Bad, EditionRule, Good
from lintnews.core.span import Span
from lintnews.rules.across._sentences import sentences_told
from lintnews.rules.across._stories import Story, alike, story_of, tellings_of_one
from lintnews.text.names import without_accents
from lintnews.text.quotations import is_quoted

_IN = pattern(r"(?<=[^\W\d_] )(?P<where>in|at|near|outside) (?P<place>[^\W\d_a-z][^\W\d_]{3,})(?![\w-]| [^\W\d_a-z])")
_CAPITAL = pattern(r"(?<![^\W\d_])[^\W\d_a-z][^\W\d_]{3,}")
_NEAR = {"near": 1, "outside": 1, "at": 2, "in": 2}
"""Words that two sentences share besides their places: by a smaller word, what it stands before is surer a place."""
_MOST_NAMES = 150


class Place(Record):
    """A place, the word before it, where it begins, and what its sentence is about."""

    where: str
    name: str
    start: int
    words: tuple[str, ...]


class Telling(Record):
    """One article: its names, its day, every word in it with a capital (bare, in small letters), and its places as rows."""

    names: tuple[str, ...]
    published: int
    capitals: tuple[str, ...]
    places: tuple[tuple[Any, ...], ...]


class PlaceDiffers(EditionRule[Telling]):
    """What one telling of a story puts in one place, another puts in another.

    ## Why
    The bus left the road near Uripa here, and near Chincheros there.

    ## When it is right
    One article names the village and the other the district. It is therefore a suggestion, made only where neither
    article has the other's place at all, and the two sentences are about the same.
    """

    message = "“{here}” here, “{there}” in {article}, where the two tell one story. Is it one place?"
    severity = Severity.SUGGESTION
    call = Call.QUERY
    confidence = Confidence.LOW
    fact = Telling
    examples = (
        Bad(
            "Osei and Diaz opened the Marlsea line of Ollivant. A bus left the road near Tolvaddon.\n* * *\nDiaz cut a ribbon for the Marlsea line of Ollivant and Osei. The bus left its road near »Penhallow«.",
            related="Tolvaddon",
        ),
        Good("Osei and Diaz opened the Marlsea line of Ollivant. A bus left the road near Tolvaddon.\n* * *\nDiaz cut a ribbon for the Marlsea line of Ollivant and Osei. The bus left its road near Penhallow, by Tolvaddon."),
        Good("Osei and Diaz opened the Marlsea line of Ollivant. A bus left the road near Tolvaddon.\n* * *\nDiaz cut a ribbon for the Marlsea line of Ollivant and Osei. A school burned near Penhallow."),
    )  # fmt: skip

    def collect(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Telling]:  # noqa: ARG002
        text = document.text
        places = []
        for told in sentences_told(document, desk):
            for match in _IN.finditer(text, *told.span):
                place = match["place"]
                if desk.lexicon.is_common(place.lower()) or is_quoted(document, Span(*match.span())):
                    continue
                words = (word for word in (*told.names, *told.about) if word != place and word not in _NEAR)
                places.append((match["where"], place, match.start("place"), tuple(sorted(set(words)))))
        if places:
            capitals = sorted({_bare(word) for word in _CAPITAL.findall(text)})
            yield Telling(*story_of(document, desk), tuple(capitals[:_MOST_NAMES]), tuple(places))

    def judge(self, facts: Mapping[str, Sequence[Telling]], options: Mapping[str, Any]) -> Iterator[tuple[str, Match]]:  # noqa: ARG002
        stories = {path: Story(held[0].names, held[0].published) for path, held in facts.items() if held}
        told: set[tuple[str, int]] = set()
        for path, there, _ in tellings_of_one(stories):
            mine, theirs = (
                [Place(*row) for row in _only_in(facts[at][0], facts[other][0])]
                for at, other in ((path, there), (there, path))
            )
            found = [(one, other) for one in mine for other in theirs if _is_same_thing(one, other)]
            # Where several may be meant, the one article is only fuller than the other.
            if len({(one.name, other.name) for one, other in found}) == 1 and (path, found[0][0].start) not in told:
                told.add((path, found[0][0].start))
                yield path, _match(*found[0], there)


def _only_in(one: Telling, other: Telling) -> list[tuple[Any, ...]]:
    """The places of an article of which the other has nothing, nor of a people called after them."""
    others = {word[:4] for word in other.capitals}
    return [row for row in one.places if _bare(row[1])[:4] not in others]


def _is_same_thing(one: Place, other: Place) -> bool:
    return one.where == other.where and alike(one.words, other.words) >= _NEAR[one.where]


def _bare(word: str) -> str:
    return without_accents(word).lower()


def _match(one: Place, other: Place, there: str) -> Match:
    return Match(
        Span(one.start, one.start + len(one.name)),
        {"here": one.name, "there": other.name, "article": there},
        related=(Related(Span(other.start, other.start + len(other.name)), "there", there),),
    )
