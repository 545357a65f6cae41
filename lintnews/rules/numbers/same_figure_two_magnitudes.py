"""The same figure as £4m and £4bn, or in two currencies, for the same thing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from lintnews.core.cue import Cues
from lintnews.core.desk import Desk
from lintnews.core.document import BlockKind, Document
from lintnews.core.finding import Call, Match, Related
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, DocumentRule, Good
from lintnews.core.span import Span
from lintnews.rules.numbers._amounts import Amount, amounts_in, may_be_slip, significant
from lintnews.text.sentences import sentence_at

_LONGEST_ARTICLE = 120_000  # code points: what is longer holds many articles, and their sums differ
_MOST_SUMS = 60  # of one figure: in longer lists nothing can be told, and comparing them would take long
_WORD = pattern(r"[^\W\d_]{3,}")
_EMPTY = frozenset(
    """the and for with that this from was were will would has have had been its his her their our your are but not who which
    when what into than then over under about after before more most some each also cost costs costing worth spend spending
    spent said says say million billion trillion thousand crore lakh per cent year years month months week day last next new
    first second total least nearly almost around another other only they them she him out off all any can could may between
    while where because since until during against made make take took give gave gives pay paid pays get got out lost rose
    fell raised raise sold bought""".split()
)
_HEADS = frozenset({BlockKind.HEADLINE, BlockKind.STANDFIRST, BlockKind.SUBHEAD, BlockKind.CAPTION})
_NEAR = 5  # words on each side of a sum that tell what it is a sum of

_POINTS_BACK = pattern(
    r"\b(?:the|this|that|these|those|its|his|her|their)\s"
    r"(?:(?:full|entire|whole|total|proposed|planned|new|initial|same|promised|huge|additional|extra)\s)?\Z",
    re.IGNORECASE,
)
_NOUN_OF = pattern(
    r"\b(?:the|this|that|its|his|her|their)\s([^\W\d_]{3,})\s(?:of|worth|totalling|totaling)\s\Z", re.IGNORECASE
)
_NOUN_COSTS = pattern(
    r"\b(?:the|this|that)\s([^\W\d_]{3,}),?\s(?:(?:which|that|due|expected)\s)?(?:(?:will|would|is|to|has|could|may)\s){0,2}"
    r"(?:cost|costs|costing|worth)\s\Z",
    re.IGNORECASE,
)
_BEFORE = 60  # code points before an amount that tell whether it points back
_AFTER = pattern(r"[\s-]([^\W\d_]{3,})")
_PHRASE = 3  # words after an amount that may name the thing
_ENDS_PHRASE = frozenset(
    """at of in on for by from to with and or but that which who will would is was are were has have had may can could
    should must the a an said came comes went goes also not after before since until under over between into during
    about against as if when where while than so""".split()
)
# Nouns for what a verb of the first mention tells.
_TOLD_BY = {
    "signing": "bought buy buys signed sign paid pay transfer", "striker": "", "prize": "won win wins winner winners",
    "loan": "borrow borrows borrowed lend lends lent", "purchase": "bought buy buys", "sale": "sold sell sells",
    "deal": "signed agreed bought sold sell buy", "gift": "gave give given", "donation": "gave give donate donated",
    "haul": "stole stolen seized", "theft": "stole stolen", "aid": "", "windfall": "won win", "jackpot": "won win wins",
    "loss": "lost loses lose",
    "takeover": "bought buy buys acquire acquired", "acquisition": "bought buy buys acquire acquired",
    "transfer": "bought buy signed", "move": "bought signed", "bailout": "rescue rescued", "rescue": "bailout",
    "penalty": "fined fine", "payout": "paid pay won awarded", "project": "build building", "scheme": "build plan",
}  # fmt: skip


class SameFigureTwoMagnitudes(DocumentRule):
    """The same figure as £4m and £4bn, or in two currencies, for the same thing.

    ## Why
    A slip of one letter makes a million a billion, and a habit makes pounds of dollars. Where the same figure stands
    for the same thing, one of the two is wrong.

    ## When it is right
    Two sums that happen to share a figure: a £4m bypass out of a £4bn budget. So the words around both must name the
    same thing; sums of one sentence are left alone.

    ## Fix
    None: only the source knows the sum.
    """

    message = "{here} here, {there} {where}. Which holds?"
    call = Call.QUERY
    examples = (
        Bad("The council will spend £4m on the bypass at Thirsk. Opponents say the »£4bn« bypass will only move the jams.", related="£4m"),
        Bad("The winner took home £17m. He gave half of the »$17m« won to the winner’s sister.", related="£17m"),
        Bad("He took home £17m. He gave half of the »$17m« prize away.", related="£17m"),
        Bad("The fraud came to Rs 70 crore. Nobody found the »Rs 70,000 crore« of the fraud.", related="Rs 70 crore"),
        Good("The fraud came to Rs 70 crore. Nobody found the Rs 70,000 lakh of the fraud."),
        Bad("Bridge to cost »£310m«\n\nThe bridge will cost £310bn, the council said. A bridge for £310bn is dear.", related="£310bn"),
        Good("The council will spend £4m on the bypass at Thirsk, out of the £4bn that ministers have set aside."),
        Good("The hospital will cost €1.8 billion. The board said the €1.8 million sculpture would open eyes."),
        Good("The hospital will cost $5m. The hospital will cost US$5m. The hospital will cost $5 million."),
        Good("The hospital cost £5. The hospital cost £5m."),
    )  # fmt: skip

    @classmethod
    def cues(cls) -> Cues:
        return Cues(
            words=("crore", "lakh", "rs", "chf", "million", "billion", "trillion"),
            marks=("$", "£", "€", "₹", "₦", "₱", "¥"),
        )

    def check(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Match]:  # noqa: ARG002
        if len(document.text) > _LONGEST_ARTICLE:
            return
        by_figure: dict[str, list[Amount]] = {}
        for one in amounts_in(document.text):
            by_figure.setdefault(significant(one.value), []).append(one)
        for same in by_figure.values():
            if 1 < len(same) <= _MOST_SUMS and len({one.kind for one in same}) > 1:
                yield from _contradictions(document, same)


def _contradictions(document: Document, same: list[Amount]) -> Iterator[Match]:
    """Amounts of one figure that differ in magnitude or currency and are said of the same thing."""
    told: set[Span] = set()
    for number, later in enumerate(same):
        for first in reversed(same[:number]):
            if not may_be_slip(first, later) or _stand_together(document, same, first, later):
                continue
            if not _of_one_thing(document, first, later):
                continue
            odd, other = _odd_one(document, same, first, later)
            if odd.span not in told:
                told.add(odd.span)
                yield _match(document, odd, other)
            break


def _stand_together(document: Document, same: list[Amount], first: Amount, later: Amount) -> bool:
    """Whether one sentence tells of an amount of each kind: then the article knows of both.

    Two that both point back (“of the £4m none of the £4bn”) are no such sentence.
    """
    text = document.text
    told = [
        {(sentence_at(document, one.span.start), _points_back(text, one)) for one in same if one.kind == each.kind}
        for each in (first, later)
    ]
    both = {place for place, _ in told[0]} & {place for place, _ in told[1]}
    return any(not ((place, True) in told[0] and (place, True) in told[1]) for place in both)


def _points_back(text: str, one: Amount) -> bool:
    return _POINTS_BACK.search(text[max(0, one.span.start - _BEFORE) : one.span.start]) is not None


def _of_one_thing(document: Document, first: Amount, later: Amount) -> bool:
    text = document.text
    heads = [_in_head(document, one) for one in (first, later)]
    if heads == [True, False] and not first.things:
        return not _named(document, first).isdisjoint(_named(document, later))
    before = text[max(0, later.span.start - _BEFORE) : later.span.start].rpartition("\n")[2]
    points_back = _points_back(text, later)
    if later.things:
        return points_back and not _points_back(text, first)
    if points_back:
        if _names_thing_of(document, _phrase_after(text, later), first):
            return True
        if not _named(document, first).isdisjoint(_named(document, later) - set(_phrase_after(text, later))) and (
            not _phrase_after(text, later) or _phrase_after(text, later)[0] in _PARTICIPLES
        ):
            return True
    else:
        noun = _NOUN_OF.search(before) or _NOUN_COSTS.search(before)
        if noun is not None and _names_thing_of(document, [noun[1].lower()], first):
            return True
    # Nobody has £17m and $17m by chance: “the $17m” in the same paragraph points back.
    same_block = document.block_at(first.span.start) == document.block_at(later.span.start)
    return first.value == later.value and points_back and same_block and len(significant(first.value)) > 1


def _in_head(document: Document, one: Amount) -> bool:
    block = document.block_at(one.span.start)
    return block is not None and block.kind in _HEADS


def _phrase_after(text: str, one: Amount) -> list[str]:
    """The words right after an amount that may name its thing, in small letters: `crop damage`."""
    words: list[str] = []
    place = one.span.end
    while len(words) < _PHRASE and (match := _AFTER.match(text, place)) and match[1].lower() not in _ENDS_PHRASE:
        words.append(match[1].lower())
        place = match.end()
    return words


def _names_thing_of(document: Document, nouns: list[str], first: Amount) -> bool:
    """Whether one of `nouns` stands in the sentence of `first`, or is what a verb there tells."""
    text = document.text
    start, end = sentence_at(document, first.span.start)
    given_to = _GIVEN_TO.match(text, first.span.end, end)
    skipped = given_to.span(1) if given_to else (end, end)
    words = {
        match.group().lower()
        for match in _WORD.finditer(text, start, end)
        if not skipped[0] <= match.start() < skipped[1]
    }
    stems = {_stem(word) for word in words if word not in _EMPTY or word in _PARTICIPLES}
    return any(
        ((noun not in _EMPTY or noun in _PARTICIPLES) and _stem(noun) in stems)
        or not words.isdisjoint(_TOLD_BY.get(noun, "").split())
        for noun in nouns
    )


_PARTICIPLES = frozenset("lost won raised raise raises spent paid sold".split())
_GIVEN_TO = pattern(r"\sto\s(?:the\s|a\s)?([^\W\d_]+)")  # whoever is given a sum is not what it is a sum of


def _stem(word: str) -> str:
    """What forms of one word share, roughly: invest, investment; fine, fined; tram, trams."""
    for ending in ("ments", "ment", "ings", "ing", "ed", "es", "s", "e"):
        if word.endswith(ending) and len(word) - len(ending) > 2:
            return word[: -len(ending)]
    return word


def _named(document: Document, one: Amount) -> frozenset[str]:
    """The words that tell what an amount is of: those close by in its sentence, without their endings."""
    text = document.text
    start, end = sentence_at(document, one.span.start)
    before = [match.group() for match in _WORD.finditer(text, start, one.span.start)][-_NEAR:]
    after = [match.group() for match in _WORD.finditer(text, one.span.end, end)][:_NEAR]
    return frozenset(word.lower().removesuffix("s") for word in (*before, *after) if word.lower() not in _EMPTY)


def _odd_one(document: Document, same: list[Amount], first: Amount, later: Amount) -> tuple[Amount, Amount]:
    """(the one to ask about, the other): the rarer form; of two as rare the one in a headline, else the later."""
    firsts, laters = (sum(1 for one in same if one.kind == other.kind) for other in (first, later))
    if firsts != laters:
        return (first, later) if firsts < laters else (later, first)
    return (first, later) if _in_head(document, first) and laters > 1 else (later, first)


def _match(document: Document, odd: Amount, other: Amount) -> Match:
    where = "before" if other.span < odd.span else "further on"
    words = {"here": odd.span.of(document.text), "there": other.span.of(document.text), "where": where}
    return Match(odd.span, words, related=(Related(other.span, "the other figure"),))
