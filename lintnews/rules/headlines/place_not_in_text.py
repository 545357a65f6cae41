"""A place of the headline stands nowhere in the text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from lintnews.core.cue import Cues
from lintnews.core.desk import Desk
from lintnews.core.document import Document
from lintnews.core.finding import Call, Confidence, Match, Severity
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, DocumentRule, Good
from lintnews.core.span import Span
from lintnews.rules.headlines._text_below import display_lines, text_below
from lintnews.text.names import without_accents

_IN = pattern(r"(?<=[^\W\d_] )(?:in|near) ([^\W\d_a-z][^\W\d_]{3,})(?![\w’'-]| [^\W\d_a-z])")
_CAPITAL = pattern(r"[^\W\d_a-z][^\W\d_]+")
_ALIKE = 4  # letters at the start of two words, from which on they may be the place and its people
# Wide regions, and cities that stand for a government: the text may name a part of the one, or the men of the other.
_WIDE = frozenset(
    """Africa Asia Europe America Americas Antarctica Arctic Atlantic Pacific Mediterranean Caribbean Baltic Adriatic Alps Andes
    Balkans Caucasus Himalayas Himalaya Pyrenees Rockies Carpathians Sahel Sahara Amazon Scandinavia Benelux Maghreb Levant Midlands
    Highlands Hebrides Cotswolds Midwest Outback Prairies Patagonia Siberia Kashmir Kurdistan Balochistan Brussels Washington
    Westminster Whitehall Holyrood Stormont Britain England London Moscow Beijing Tehran Congress Parliament Senate Commons Christmas
    Easter Ramadan Diwali Lent English French Spanish German Russian Arabic Chinese Greek Latin Gaelic Welsh""".split()
)
_PADDING = (
    " Ministers met in the town hall and talked until late about the road, the school and the river, as they had done "
    "every year. People waited outside in the rain and went home when it grew dark, and no one said a word about "
    "what had been agreed, or when the work on the road and the school would at last begin again after the winter."
)


class PlaceNotInText(DocumentRule):
    """A place of the headline stands nowhere in the text.

    ## Why
    The headline puts the fire in the next county: whoever wrote it had another story in mind.

    ## When it is right
    The text names the place by its people (French for France), by a form of the word or by what everybody knows to lie
    there; mountains, seas and regions are left alone. It is therefore a suggestion. Words that are no names in small letters alone are asked about.
    """

    message = "“{here}” in the {line}; the text does not name it. Where is it from?"
    severity = Severity.SUGGESTION
    call = Call.QUERY
    confidence = Confidence.MEDIUM
    examples = (
        Bad("Four die in fire in »Tolvaddon«\n\nFour people died in Marlsea before dawn on Monday." + _PADDING),
        Good("Four die in fire in Marlsea\n\nFour people died in MARLSEA before dawn on Monday." + _PADDING),
        Good("Four die in fire in France\n\nFour people died in a French town before dawn on Monday." + _PADDING),
        Good("Four die in fire in Downtown\n\nFour people died in Marlsea before dawn on Monday." + _PADDING),
    )

    @classmethod
    def cues(cls) -> Cues:
        return Cues(shapes=(r"\A[^\n]{0,200} (?:in|near) [A-Z]",))

    def check(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Match]:  # noqa: ARG002
        text = document.text
        for block in display_lines(document):
            for match in _IN.finditer(text, *block.span):
                if match[1] in _WIDE or desk.lexicon.is_common(match[1].lower()):
                    continue
                if not _is_named(match[1], document, desk):
                    yield Match(Span(*match.span(1)), {"here": match[1], "line": block.kind.value})


def _is_named(place: str, document: Document, desk: Desk) -> bool:
    """Whether the text has the place, a word that begins like it, or the people of the country."""
    begins = without_accents(place).lower()[: max(_ALIKE, len(place) - 3)]
    country = desk.facts.place_called(place)
    for span in text_below(document):
        said = span.of(document.text)
        bare = without_accents(said).lower()
        if any(not bare[at - 1 : at].isalpha() for at in _places(bare, begins)):
            return True
        if country and any(desk.facts.place_called(word) == country for word in set(_CAPITAL.findall(said))):
            return True
    return False


def _places(text: str, word: str) -> Iterator[int]:
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + 1)
