"""The same figure as £4m and £4bn, or in two currencies, for the same thing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from lintnews.core.cue import Cues
from lintnews.core.desk import Desk
from lintnews.core.document import Document
from lintnews.core.finding import Call, Match, Related
from lintnews.core.rule import Bad, DocumentRule, Good
from lintnews.core.span import Span
from lintnews.rules.numbers._magnitudes.amounts import Amount, amounts_in, may_be_slip, significant
from lintnews.rules.numbers._magnitudes.same_thing import in_head, of_one_thing, stand_together

_LONGEST_ARTICLE = 120_000  # code points: what is longer holds many articles, and their sums differ
_MOST_SUMS = 60  # of one figure: in longer lists nothing can be told, and comparing them would take long


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
        Bad("The borough will put £6m into the tramway at Selby. Traders say the »£6bn« tramway will empty the shops.", related="£6m"),
        Bad("The heiress won £23m. She lent a third of the »$23m« won to the heiress’s cousin.", related="£23m"),
        Bad("She won £23m. She lent a third of the »$23m« prize out.", related="£23m"),
        Bad("The fraud came to Rs 70 crore. Nobody found the »Rs 70,000 crore« of the fraud.", related="Rs 70 crore"),
        Good("The fraud came to Rs 70 crore. Nobody found the Rs 70,000 lakh of the fraud."),
        Bad("Bridge to cost »£310m«\n\nThe bridge will cost £310bn, the council said. A bridge for £310bn is dear.", related="£310bn"),
        Bad("The appeal has raised £17,000 for the hospice. A spokesman said the »£17m« would buy beds.", related="£17,000"),
        Bad("The stadium cost £95m. Residents say »£95bn« is too much for a stadium.", related="£95m"),
        Bad("Floods displaced 5 million people in Sindh. Aid has reached few of the »5 billion« people displaced.", related="5 million"),
        Bad("Record »€22m« signing arrives in Paris\n\nThe club paid €22bn for him. He is paid by it, at €22bn, for three years.", related="€22bn"),
        Good("The borough will put £6m into the tramway at Selby, a sliver of the £6bn in the fund."),
        Good("The tunnel will cost €2.6 billion. The engineers said the €2.6 million lamp would light it."),
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
            if not may_be_slip(first, later) or stand_together(document, same, first, later):
                continue
            if not of_one_thing(document, same, first, later):
                continue
            odd, other = _odd_one(document, same, first, later)
            if odd.span not in told:
                told.add(odd.span)
                yield _match(document, odd, other)
            break


def _odd_one(document: Document, same: list[Amount], first: Amount, later: Amount) -> tuple[Amount, Amount]:
    """(the one to ask about, the other): the rarer form; of two as rare the one in a headline, else the later."""
    firsts, laters = (sum(1 for one in same if one.kind == other.kind) for other in (first, later))
    if firsts != laters:
        return (first, later) if firsts < laters else (later, first)
    return (first, later) if in_head(document, first) and laters > 1 else (later, first)


def _match(document: Document, odd: Amount, other: Amount) -> Match:
    where = "before" if other.span < odd.span else "further on"
    words = {"here": odd.span.of(document.text), "there": other.span.of(document.text), "where": where}
    return Match(odd.span, words, related=(Related(other.span, "the other figure"),))
