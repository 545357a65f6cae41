"""A name in the headline or a caption, spelled otherwise than in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from lintnews.core.desk import Desk
from lintnews.core.document import BlockKind, Document
from lintnews.core.finding import Call, Match, Related
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, DocumentRule, Good
from lintnews.core.span import Span
from lintnews.text.names import COURTESIES, edits_between, is_derived, without_accents
from lintnews.text.quotations import is_quoted

_HEADS = frozenset({BlockKind.HEADLINE, BlockKind.STANDFIRST, BlockKind.CAPTION})
_BODY = frozenset({BlockKind.PARAGRAPH, BlockKind.QUOTE, BlockKind.LIST_ITEM})
_LONGEST_ARTICLE = 120_000  # code points: what is longer holds many articles, and its names are no one’s
_SHORTEST = 5  # letters: in shorter names one letter makes another name
_LONG = 8  # letters from which two edits are still the same name
_NAME = pattern(r"[^\W\d_a-z][^\W\d_]{4,}")
# Words with a capital before a place, not a person.
_NO_GIVEN_NAMES = frozenset(
    """the a an in at of new north south east west northern southern eastern western central upper lower greater great san
    santa saint st los las el la port lake mount fort cape royal national united university college street road avenue""".split()
)
_BEFORE = pattern(r"([^\W\d_][\w’'-]*\.?)\s+$")


class HeadlineNameDiffers(DocumentRule):
    """A name in the headline or a caption, spelled otherwise than in the text.

    ## Why
    Headlines and captions are written apart from the text, often by somebody else, and a wrong letter in a name there
    is the one that everybody sees.

    ## When it is right
    Where the other spelling stands in the text too: two people, then. Accents alone, words that are derived from one
    another (Kenya, Kenyan), names of under five letters, ordinary words with a headline’s capital.

    ## Fix
    None: only the source knows the name.
    """

    message = "“{here}” here, “{there}” in the text{often}. The same name?"
    call = Call.QUERY
    examples = (
        Bad("»Hatherley« wins by-election in Marlsea\n\nJoan Hatherly took the Marlsea seat on Thursday night. Ms Hatherly won by 212 votes.", related="Hatherly"),
        Bad("»Mackenzie« crosses Atlantic alone\n\nIsla MacKenzie, 22, rowed into Antigua on Sunday after 61 days. MacKenzie had lost a stone.", related="MacKenzie"),
        Bad("»Thibodeau« traded to Calgary\n\nMarc Thibaudeau is going to Calgary for two draft picks, his club said.", related="Thibaudeau"),
        Good("Hatherly wins by-election in Marlsea\n\nJoan Hatherly took the seat from Tom Hatherley, no relation. Ms Hatherly won by 212 votes."),
        Good("Novotná through to last eight\n\nPetra Novotna beat the fourth seed on Monday and has yet to drop a set."),
        Good("Banker wins seat in Kenyan vote\n\nJoan Banks took the seat in New Kenya on Monday. The vote in Nairobi was her first, Ms Banks said."),
        Good("Hatherley wins by-election in Marlsea\n\nThe seat was taken by the Greens. A “Hatherly” was on the list, and Hatherlys vote."),
    )  # fmt: skip

    def check(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Match]:  # noqa: ARG002
        if len(document.text) > _LONGEST_ARTICLE:
            return
        heads = [block for block in document.blocks if block.kind in _HEADS]
        if not heads:
            return
        places: Mapping[str, list[Span]] | None = None  # dear to make; most headlines name whom the text names
        asked: set[str] = set()
        for block in heads:
            for match in _NAME.finditer(document.text, *block.span):
                name = match.group()
                if name in asked or _is_a_word(name, desk):
                    continue
                asked.add(name)
                if _stands_in_body(document, name):
                    continue
                places = _places(document) if places is None else places
                other = _other_spelling(document, name, places, block.kind)
                if other is not None:
                    yield _match(Span(*match.span()), name, other, places[other])


def _stands_in_body(document: Document, name: str) -> bool:
    """Whether `name` is a word of some paragraph."""
    text, at = document.text, -1
    while (at := text.find(name, at + 1)) >= 0:
        match = _NAME.match(text, at)
        block = document.block_at(at)
        whole = match is not None and match.group() == name and not text[at - 1 : at].isalpha()
        if whole and block is not None and block.kind in _BODY:
            return True
    return False


def _places(document: Document) -> dict[str, list[Span]]:
    """Where each word with a capital stands in the paragraphs of the article."""
    found: dict[str, list[Span]] = {}
    for kind, span in document.blocks:
        if kind in _BODY:
            for match in _NAME.finditer(document.text, *span):
                found.setdefault(match.group(), []).append(Span(*match.span()))
    return found


def _is_a_word(name: str, desk: Desk) -> bool:
    return name.isupper() or desk.lexicon.is_common(name.lower())


def _other_spelling(document: Document, name: str, places: Mapping[str, list[Span]], kind: BlockKind) -> str | None:
    """The name in the text that `name` most likely is; None where there is none, or two."""
    most = 2 if len(name) >= _LONG else 1
    near = [
        other
        for other in places
        if other[0] == name[0]
        and edits_between(name, other, most) <= most
        and without_accents(other) != without_accents(name)
        and not is_derived(name, other)
        and _is_person(document, places[other])
    ]
    if len(near) != 1:
        return None
    (other,) = near
    # A family may be pictured: Petra Novotna and her father, Jan Novotny.
    if kind is BlockKind.CAPTION and name[-1] in "aoy" and other[:-1] == name[:-1]:
        return None
    return other


def _is_person(document: Document, spans: list[Span]) -> bool:
    """Whether a given name, an initial or a courtesy stands before the name somewhere, outside quotations."""
    text = document.text
    for span in spans:
        before = _BEFORE.search(text, max(0, span.start - 30), span.start)
        if before is None or is_quoted(document, span):
            continue
        word = before[1]
        if word.rstrip(".").lower() in COURTESIES or (word[0].isupper() and word.lower() not in _NO_GIVEN_NAMES):
            return not re.match(r"\s+[A-Z]", text[span.end : span.end + 3])
    return False


def _match(span: Span, here: str, there: str, spans: list[Span]) -> Match:
    often = f" ({len(spans)} times)" if len(spans) > 1 else ""
    return Match(span, {"here": here, "there": there, "often": often}, related=(Related(spans[0], "in the text"),))
