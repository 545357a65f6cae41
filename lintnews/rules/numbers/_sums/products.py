"""Totals told beside a number and a price: 30 trucks at $50,000 each; $90,000 shared by three; $1,200 a month."""

from __future__ import annotations

from itertools import pairwise

from lintnews.core.document import Document
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.text.quantities.figures import TIMES
from lintnews.text.quantities.quantity import PERCENT, POINTS, Quantity
from lintnews.text.quantities.reader import quantities_at
from lintnews.text.quantities.writing import written
from lintnews.text.sentences import sentence_at

_TOTAL = pattern(
    r"\b(?:total(?:s|ling|ing|led)?(?: (?:of|is|was|cost|bill))?|in all|in total|altogether|all told|rais(?:ing|ed|es)|bring(?:s|ing) in|brought in|"
    r"com(?:es|ing) to|came to|costing|earning|fetching|making|worth|bill of|prize|shared?|split|divided|equally|to pay|takings)\b"
)
_OPEN = pattern(
    r"\b(?:plus|fee|fees|tax|interest|deposit|discount|extra|additional|more than|at least|up to|about|around|some|minimum|average\w*|between|from|includ\w+|"
    r"except|first|last|other|others|another|further|also|also|left over|after|before|net|profit|costs of|years?|bonus)\b"
)
_APIECE = pattern(r"\s(?:each|apiece|a piece|per (?:head|person|unit|ticket|share|seat|car|house|night|day))\b")
_EACH_BEFORE = pattern(
    r"\b(?:[Ee]ach|[Ee]very)\s(?:of\s)?(?:[\w’'-]+\s){0,8}$|\b(?:instalments|installments|payments|tickets|shares|grants|prizes) (?:of|at)\s$"
)
_RATES = {"month": 12, "week": 52, "quarter": 4}
_A_PERIOD = pattern(r"\s(?:a|per|each|every)\s(month|week|quarter)\b")
_A_YEAR = pattern(r"\s(?:a|per|each|every)\syear\b|\sannually\b|-a-year\b")
_AT = pattern(r"\s[^\d.;:,()]{2,40}?\s(?:at|for|costing|priced at)\s(?:just\s|only\s)?")
_PAY = pattern(
    r"\b(?:pay|pays|paid|cost|costs|come to|comes to|came to|total|totals|totalled|total of|bill|makes?|made|rais(?:e|ed|es|ing)|brought|brings?|spent|spend|owe[sd]?)\b[^.;:]{0,25}\Z"
)
_SAME = pattern(
    r"(?:,\s(?:or|that is|which (?:is|makes|comes to|adds up to)|making)|\sor|\s\(|\scomes? to|,\scomes? to|\sequals|\sis equivalent to|\samounts? to)\s\(?$"
)
_WEEKS = pattern(r"\b(?:weeks|months|quarters)\b")
_WIDEST = 0.015


class Product(Record):
    """A total, the number and the price told with it, and what these make, as written."""

    total: Span
    number: Span
    price: Span
    made: str


def product_in(document: Document, place: int) -> Product | None:
    """The total in the sentence at `place` that the number and the price do not make."""
    return _of_several(document, place) or _of_one(document, place)


def _of_several(document: Document, place: int) -> Product | None:
    """Two adults at £14 each and two children at £8 each pay £44."""
    text, quantities = document.text, quantities_at(document, place)
    items = [
        (one, other)
        for one, other in pairwise(quantities)
        if not one.unit
        and other.unit
        and _APIECE.match(text, other.span.end)
        and _AT.fullmatch(text, one.span.end, other.span.start)
    ]
    if len(items) < 2 or any(one.rough or one.joined for item in items for one in item):
        return None
    last = items[-1][1]
    after = [one for one in quantities if one.span.start > last.span.end]
    if not after or after[0].unit != last.unit or after[0].rough or {price.unit for _, price in items} != {last.unit}:
        return None
    total = after[0]
    if not _PAY.search(text, last.span.end, total.span.start) or _OPEN.search(
        text, items[0][0].span.start, total.span.end + 40
    ):
        return None
    made = sum(number.value * price.value for number, price in items)
    if _fits(made, total, last, sum(number.value for number, _ in items)):
        return None
    first = Span(items[0][0].span.start, items[0][1].span.end)
    return Product(total.span, first, Span(items[-1][0].span.start, last.span.end), written(made, total, text))


def _of_one(document: Document, place: int) -> Product | None:
    """30 trucks at $50,000 each, a total of $1.5 million."""
    sentence, text = sentence_at(document, place), document.text
    quantities = [one for one in quantities_at(document, place) if one.unit or not TIMES.match(text, one.span.end)]
    sums = [one for one in quantities if one.unit not in ("", PERCENT, POINTS)]
    counts = [one for one in quantities if not one.unit and not one.joined]
    if text.find(" - ", *sentence) >= 0:
        return None  # a list in one line
    if len(quantities) != 3 or len(sums) != 2 or len(counts) != 1 or any(one.rough for one in quantities):
        return None
    if sums[0].unit != sums[1].unit or not _TOTAL.search(text, *sentence) or _OPEN.search(text, *sentence):
        return None
    price, total = sorted(sums, key=lambda one: one.value)
    if not (_APIECE.match(text, price.span.end) or _EACH_BEFORE.search(text, sentence.start, price.span.start)):
        return None
    made = price.value * counts[0].value
    if counts[0].value < 2 or _fits(made, total, price, counts[0].value):
        return None
    return Product(total.span, counts[0].span, price.span, written(made, total, text))


def _fits(made: float, total: Quantity, price: Quantity, number: float) -> bool:
    slack = total.step / 2 + (price.step / 2 * number if price.scale or price.step < 1 else 0.0) + made * _WIDEST
    return abs(made - total.value) <= slack or not 0.3 <= made / total.value <= 3


def rate_in(document: Document, place: int) -> Product | None:
    """A sum a month or week told with the sum a year that it does not make: $1,200 a month, or $12,400 a year."""
    text = document.text
    quantities = quantities_at(document, place)
    for one, other in pairwise(quantities):
        period, year = _A_PERIOD.match(text, one.span.end), _A_YEAR.match(text, other.span.end)
        if period is None or year is None or one.unit != other.unit or not one.unit or one.rough or other.rough:
            continue
        if _WEEKS.search(text, other.span.end, other.span.end + 80) or not _SAME.fullmatch(
            text, period.end(), other.span.start
        ):
            continue
        made = one.value * _RATES[period[1]]
        if abs(made - other.value) > made * 0.03 + other.step / 2 and 0.3 <= made / other.value <= 3:
            return Product(other.span, Span(*period.span(1)), one.span, written(made, other, text))
    return None
