"""The same figure as £4m and £4bn, or in two currencies, for the same thing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from lintnews.core.cue import Cues
from lintnews.core.desk import Desk
from lintnews.core.document import BlockKind, Document
from lintnews.core.finding import Call, Match, Related
from lintnews.core.pattern import pattern
from lintnews.core.rule import Bad, DocumentRule, Good
from lintnews.core.span import Span
from lintnews.text.numbers import Money, money_in
from lintnews.text.sentences import sentence_at

_LONGEST_ARTICLE = 120_000  # code points: what is longer holds many articles, and their sums differ
_MOST_SUMS = 60  # of one figure: in longer lists nothing can be told, and comparing them would take long
_WORD = pattern(r"[^\W\d_]{3,}")
_EMPTY = frozenset(
    """the and for with that this from was were will would has have had been its his her their our your are but not who which
    when what into than then over under about after before more most some each also cost costs costing worth spend spending
    spent said says say million billion trillion thousand crore lakh per cent year years month months week day last next new
    first second total least nearly almost around another other only they them she him out off all any can could may between
    while where because since until during against made make take took give gave gives pay paid pays get got out""".split()
)
_HEADS = frozenset({BlockKind.HEADLINE, BlockKind.STANDFIRST, BlockKind.SUBHEAD, BlockKind.CAPTION})
_NEAR = 5  # words on each side of a sum that tell what it is a sum of


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
            words=("crore", "lakh", "rs", "million", "billion", "trillion"), marks=("$", "£", "€", "₹", "₦", "₱", "¥")
        )

    def check(self, document: Document, options: Mapping[str, Any], desk: Desk) -> Iterator[Match]:  # noqa: ARG002
        if len(document.text) > _LONGEST_ARTICLE:
            return
        sums = [one for one in money_in(document.text) if one.scale]
        by_figure: dict[str, list[Money]] = {}
        for one in sums:
            by_figure.setdefault(one.figure.removesuffix("000") or "000", []).append(one)
        for same in by_figure.values():
            if len(same) <= _MOST_SUMS:
                yield from _contradictions(document, same)


def _contradictions(document: Document, same: list[Money]) -> Iterator[Match]:
    """Sums of one figure that differ in magnitude or currency and are said of the same thing."""
    kinds = {_kind(one) for one in same}
    if len(kinds) < 2:
        return
    told: set[Span] = set()
    for number, later in enumerate(same):
        for first in same[:number]:
            if not _differ(first, later) or not _of_one_thing(document, first, later):
                continue
            odd, other = _odd_one(document, same, first, later)
            if odd.span not in told:
                told.add(odd.span)
                yield _match(document, odd, other)
            break


def _differ(one: Money, other: Money) -> bool:
    """Whether two sums differ in magnitude or in currency, but not in both; a bare $ may be any dollar."""
    if (one.scale, one.figure) != (other.scale, other.figure):
        if one.scale != other.scale and one.figure != other.figure:
            return False
        return one.currency == other.currency or _may_be_same(one.currency, other.currency)
    return one.currency != other.currency and not _may_be_same(one.currency, other.currency)


def _kind(one: Money) -> tuple[str, str, str]:
    return one.currency, one.figure, one.scale


def _may_be_same(one: str, other: str) -> bool:
    return "$" in (one, other) and one[-1] == other[-1] == "$"


def _of_one_thing(document: Document, first: Money, later: Money) -> bool:
    if sentence_at(document, first.span.start) == sentence_at(document, later.span.start):
        return False
    if not _named(document, first).isdisjoint(_named(document, later)):
        return True
    # Nobody has £17m and $17m by chance: “the $17m” in the same paragraph points back.
    points_back = (
        document.text[max(0, later.span.start - 5) : later.span.start].lower().endswith("the ")
        and len(first.figure) > 1
    )
    same_block = document.block_at(first.span.start) == document.block_at(later.span.start)
    return first.currency != later.currency and points_back and same_block


def _named(document: Document, one: Money) -> frozenset[str]:
    """The words that tell what a sum is of: those close by in its sentence, without their endings."""
    text = document.text
    start, end = sentence_at(document, one.span.start)
    before = [match.group() for match in _WORD.finditer(text, start, one.span.start)][-_NEAR:]
    after = [match.group() for match in _WORD.finditer(text, one.span.end, end)][:_NEAR]
    return frozenset(word.lower().removesuffix("s") for word in (*before, *after) if word.lower() not in _EMPTY)


def _odd_one(document: Document, same: list[Money], first: Money, later: Money) -> tuple[Money, Money]:
    """(the one to ask about, the other): the rarer form; of two as rare the one in a headline, else the later."""
    firsts, laters = (sum(1 for one in same if _kind(one) == _kind(other)) for other in (first, later))
    if firsts != laters:
        return (first, later) if firsts < laters else (later, first)
    block = document.block_at(first.span.start)
    return (first, later) if block is not None and block.kind in _HEADS and laters > 1 else (later, first)


def _match(document: Document, odd: Money, other: Money) -> Match:
    where = "before" if other.span < odd.span else "further on"
    words = {"here": odd.span.of(document.text), "there": other.span.of(document.text), "where": where}
    return Match(odd.span, words, related=(Related(other.span, "the other figure"),))
